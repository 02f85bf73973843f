/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

static void
write_colors (GuatuJsonWriter *writer, const char *key, const GuatuHouseColors *colors)
{
  if (colors->n == 0)
    return;
  guatu_json_writer_key (writer, key);
  guatu_json_writer_begin_array (writer);
  for (guint i = 0; i < colors->n; i++)
    {
      g_autofree char *color = g_strdup_printf ("#%06x", colors->colors[i]);

      guatu_json_writer_string (writer, color);
    }
  guatu_json_writer_end_array (writer);
}

static void
write_fonts (GuatuJsonWriter *writer, char *const *fonts)
{
  if (fonts[GUATU_LANGUAGE_ZH] == NULL && fonts[GUATU_LANGUAGE_EN] == NULL)
    return;
  guatu_json_writer_key (writer, "fonts");
  guatu_json_writer_begin_object (writer);
  for (guint i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    guatu_write_string (writer, guatu_language_to_string ((GuatuLanguage) i), fonts[i]);
  guatu_json_writer_end_object (writer);
}

static void
write_logo (GuatuJsonWriter *writer, GBytes *png)
{
  g_autofree char *base64 = NULL;

  if (png == NULL)
    return;
  base64 = g_base64_encode (g_bytes_get_data (png, NULL), g_bytes_get_size (png));
  guatu_write_string (writer, "logo", base64);
}

/** guatu_write_style: writes an item of "styles". */
void
guatu_write_style (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuHouseStyle *style = item;

  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  guatu_write_string (writer, "id", style->id);
  write_colors (writer, "colors", &style->light);
  write_colors (writer, "dark", &style->dark);
  write_fonts (writer, style->fonts);
  if (style->margin >= 0)
    {
      guatu_json_writer_key (writer, "margin");
      guatu_json_writer_double (writer, style->margin);
    }
  write_logo (writer, style->logo);
  guatu_write_text (writer, "source", &style->source);
  guatu_write_text (writer, "number", &style->number);
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}
