/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/house-style.h"

#include <string.h>

/** guatu_house_style_new: (transfer full): a style that changes nothing. */
GuatuHouseStyle *
guatu_house_style_new (void)
{
  GuatuHouseStyle *style = g_new0 (GuatuHouseStyle, 1);

  style->margin = -1;
  return style;
}

/** guatu_house_style_clear: leaves a style nothing but its id. */
void
guatu_house_style_clear (GuatuHouseStyle *style)
{
  for (guint i = 0; i < G_N_ELEMENTS (style->fonts); i++)
    g_free (style->fonts[i]);
  g_clear_pointer (&style->logo, g_bytes_unref);
  guatu_text_clear (&style->source);
  guatu_text_clear (&style->number);
  *style = (GuatuHouseStyle) { .id = style->id, .margin = -1 };
}

/** guatu_house_style_free: frees a style. */
void
guatu_house_style_free (GuatuHouseStyle *style)
{
  guatu_house_style_clear (style);
  g_free (style->id);
  g_free (style);
}

/**
 * guatu_house_style_assign:
 * @style: a style that has nothing but its id yet
 * @from: another
 *
 * Makes a style say what another says; only its id is its own.
 */
void
guatu_house_style_assign (GuatuHouseStyle *style, const GuatuHouseStyle *from)
{
  char *id = style->id;

  *style = *from;
  style->id = id;
  for (guint i = 0; i < G_N_ELEMENTS (style->fonts); i++)
    style->fonts[i] = g_strdup (from->fonts[i]);
  if (from->logo != NULL)
    style->logo = g_bytes_ref (from->logo);
  style->source = (GuatuText) { NULL };
  style->number = (GuatuText) { NULL };
  guatu_text_set (&style->source, from->source.zh, from->source.en);
  guatu_text_set (&style->number, from->number.zh, from->number.en);
}

/**
 * guatu_house_color_from_string:
 * @string: such as "#1f5fa8"
 * @color: (out): as 0xRRGGBB
 *
 * Returns: whether it is a colour
 */
gboolean
guatu_house_color_from_string (const char *string, guint32 *color)
{
  if (string[0] != '#' || strlen (string) != strlen ("#rrggbb"))
    return FALSE;
  *color = 0;
  for (const char *p = string + 1; *p != '\0'; p++)
    {
      int digit = g_ascii_xdigit_value (*p);

      if (digit < 0)
        return FALSE;
      *color = *color << 4 | (guint32) digit;
    }
  return TRUE;
}

static guint
read_side (const guint8 *bytes)
{
  return (guint) bytes[0] << 24 | (guint) bytes[1] << 16 | (guint) bytes[2] << 8
         | (guint) bytes[3];
}

/**
 * guatu_house_style_take_logo:
 * @png: (transfer full): a file
 *
 * Returns: whether @png begins and ends as a PNG does and is no larger than
 *   %GUATU_HOUSE_MAX_LOGO_SIDE each way; else it is let go
 */
gboolean
guatu_house_style_take_logo (GuatuHouseStyle *style, GBytes *png)
{
  static const guint8 head[]
      = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
  static const guint8 end[] = { 0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xae, 0x42, 0x60, 0x82 };
  g_autoptr (GBytes) owned = png;
  gsize length;
  const guint8 *bytes = g_bytes_get_data (png, &length);
  guint width, height;

  if (length < sizeof head + 8 + sizeof end || memcmp (bytes, head, sizeof head) != 0
      || memcmp (bytes + length - sizeof end, end, sizeof end) != 0)
    return FALSE;
  width = read_side (bytes + sizeof head);
  height = read_side (bytes + sizeof head + 4);
  if (width < 1 || height < 1 || width > GUATU_HOUSE_MAX_LOGO_SIDE
      || height > GUATU_HOUSE_MAX_LOGO_SIDE)
    return FALSE;
  g_clear_pointer (&style->logo, g_bytes_unref);
  style->logo = g_steal_pointer (&owned);
  style->logo_width = width;
  style->logo_height = height;
  return TRUE;
}

/** guatu_house_fonts: (nullable) (array): the families of the two languages that are one;
 * %NULL for the usual ones. */
const char *const *
guatu_house_fonts (const GuatuHouseStyle *style)
{
  return style != NULL ? (const char *const *) style->fonts : NULL;
}

/**
 * guatu_house_style_number:
 * @style: (nullable): a style
 * @language: one of the two that are one
 * @number: of the figure, from 1
 *
 * Returns: (transfer full) (nullable): what stands before its title: 图1　, Figure 1. ;
 *   or %NULL where figures have no numbers
 */
char *
guatu_house_style_number (const GuatuHouseStyle *style, GuatuLanguage language,
                          guint number)
{
  if (style == NULL || guatu_text_is_absent (&style->number))
    return NULL;
  return language == GUATU_LANGUAGE_ZH
             ? g_strdup_printf ("%s%u　", style->number.zh, number)
             : g_strdup_printf ("%s %u. ", style->number.en, number);
}
