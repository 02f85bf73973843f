/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/media-type.h"
#include "render/clean.h"
#include "render/html-write.h"

/* Nothing ends a block of data but what begins with a “<”, and a string of JSON may say
 * that in another way (HTML Standard, 4.12.1.3). */
static char *
without_tags (const char *json)
{
  GString *text = g_string_new (json);

  g_string_replace (text, "<", "\\u003c", 0);
  return g_string_free (text, FALSE);
}

/**
 * guatu_html_write_data:
 * @data: a dataset as a file
 *
 * Writes what a page carries: in a block of data, as which a browser takes a “script” of
 * a type that it does not know. It runs nothing and shows nothing.
 */
void
guatu_html_write_data (GuatuSvgWriter *writer, GBytes *data)
{
  g_autofree char *json = guatu_clean_json (data);
  g_autofree char *text = without_tags (json);

  guatu_html_open (writer, "script", NULL);
  guatu_svg_attribute (writer, "type", GUATU_DATASET_TYPE);
  guatu_svg_verbatim (writer, text);
  guatu_html_close (writer);
}
