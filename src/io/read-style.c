/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include <string.h>

#include "dataset/house-style.h"
#include "io/reader.h"

/* What a style's list of colours is read into. */
static void
read_color (const GuatuJsonValue *value, gpointer target)
{
  GuatuHouseColors *colors = target;
  const char *string;
  guint32 color;

  if (!guatu_json_get_string (value, &string))
    return;
  if (!guatu_house_color_from_string (string, &color))
    guatu_json_value_problem (value, _ ("“%s” is not a colour; write one as #1f5fa8"),
                              string);
  else if (colors->n == GUATU_HOUSE_MAX_COLORS)
    guatu_json_value_problem (value, _ ("A style has %d colours at most"),
                              GUATU_HOUSE_MAX_COLORS);
  else
    colors->colors[colors->n++] = color;
}

static void
read_colors (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_read_array (value, read_color,
                         G_STRUCT_MEMBER_P (target, (glong) field->offset));
}

static void
read_family (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  char **family = G_STRUCT_MEMBER_P (target, (glong) field->offset);
  const char *string;

  if (!guatu_json_get_string (value, &string))
    return;
  /* Pango takes several families with commas between them. */
  if (*string == '\0' || g_utf8_strchr (string, -1, ',') != NULL)
    guatu_json_value_problem (value, _ ("“%s” is not the name of one font family"),
                              string);
  else
    *family = g_strdup (string);
}

/* A PNG in base64, as it is or as the address of data. */
static void
read_logo (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  static const char address[] = "data:image/png;base64,";
  const char *string;
  gsize length = 0;
  guchar *png;

  /* Longer than any text may be. */
  if (!guatu_json_expect (value, '"'))
    return;
  string = json_node_get_string (value->node);
  if (g_str_has_prefix (string, address))
    string += strlen (address);
  png = g_base64_decode (string, &length);
  if (length > GUATU_HOUSE_MAX_LOGO)
    {
      guatu_json_value_problem (value, _ ("The logo is larger than %d KiB"),
                                GUATU_HOUSE_MAX_LOGO / 1024);
      g_free (png);
    }
  else if (!guatu_house_style_take_logo (target, g_bytes_new_take (png, length)))
    guatu_json_value_problem (
        value, _ ("The logo is no PNG in base64 of at most %d pixels a side"),
        GUATU_HOUSE_MAX_LOGO_SIDE);
}

#define AT(member) G_STRUCT_OFFSET (GuatuHouseStyle, member)

static const GuatuJsonField font_fields[] = {
  { "zh", FALSE, read_family, AT (fonts[GUATU_LANGUAGE_ZH]) },
  { "en", FALSE, read_family, AT (fonts[GUATU_LANGUAGE_EN]) },
};

static void
read_fonts (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  guatu_json_read_object (value, font_fields, G_N_ELEMENTS (font_fields), target);
}

static void
read_margin (const GuatuJsonValue *value, const GuatuJsonField *field, gpointer target)
{
  GuatuHouseStyle *style = target;
  double margin;
  int decimals;

  if (!guatu_json_get_number (value, &margin, &decimals))
    return;
  if (!(margin >= 0 && margin <= GUATU_HOUSE_MAX_MARGIN))
    guatu_json_value_problem (value,
                              _ ("A margin is from 0 to %g percent of the page’s width"),
                              GUATU_HOUSE_MAX_MARGIN);
  else
    style->margin = margin;
}

static const GuatuJsonField fields[] = {
  { "id", TRUE, guatu_reader_skip },
  { "colors", FALSE, read_colors, AT (light) },
  { "dark", FALSE, read_colors, AT (dark) },
  { "fonts", FALSE, read_fonts },
  { "margin", FALSE, read_margin },
  { "logo", FALSE, read_logo },
  { "source", FALSE, guatu_json_read_text, AT (source) },
  { "number", FALSE, guatu_json_read_text, AT (number) },
};

/**
 * guatu_read_style:
 * @value: an item of "styles"
 * @builder: the builder
 */
void
guatu_read_style (const GuatuJsonValue *value, gpointer builder)
{
  GuatuHouseStyle *style = guatu_reader_add_item (value, GUATU_LIST_STYLES);

  guatu_json_read_object (value, fields, G_N_ELEMENTS (fields), style);
}
