/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/format-row.h"

#include <string.h>

#include "render/html.h"

static const GuatuFormatRow formats[GUATU_N_FORMATS] = {
  [GUATU_FORMAT_PNG] = { "png", "image/png", guatu_render_png, NULL, NULL },
  [GUATU_FORMAT_SVG] = { "svg", "image/svg+xml", guatu_render_svg, NULL, NULL },
  [GUATU_FORMAT_PDF]
  = { "pdf", "application/pdf", guatu_render_pdf, guatu_render_pdf_book, NULL },
  [GUATU_FORMAT_EMF] = { "emf", "image/emf", guatu_render_emf, NULL, NULL },
  [GUATU_FORMAT_HTML] = { "html", "text/html", NULL, NULL, guatu_render_html },
};

/** guatu_format_row: (transfer none): what is known of a format. */
const GuatuFormatRow *
guatu_format_row (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  return &formats[format];
}

/**
 * guatu_format_to_string:
 * @format: a format
 *
 * Returns: (transfer none): its name, which is also its extension: "png"
 */
const char *
guatu_format_to_string (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  return formats[format].name;
}

/**
 * guatu_format_list:
 *
 * Returns: (transfer full): the names of all formats, as a message lists them
 */
char *
guatu_format_list (void)
{
  const char *names[GUATU_N_FORMATS + 1] = { NULL };

  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    names[i] = formats[i].name;
  return g_strjoinv (", ", (char **) names);
}

/**
 * guatu_format_from_string:
 * @string: a name or an extension, in either case
 * @format: (out): the format
 *
 * Returns: whether @string is a format that we write
 */
gboolean
guatu_format_from_string (const char *string, GuatuFormat *format)
{
  for (guint i = 0; i < GUATU_N_FORMATS; i++)
    {
      if (g_ascii_strcasecmp (string, formats[i].name) == 0)
        {
          *format = (GuatuFormat) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * guatu_format_from_path:
 * @path: a file name or a path
 * @format: (out): the format
 *
 * Returns: whether the name has the extension of a format that we write; a
 *   hidden file's leading dot begins no extension
 */
gboolean
guatu_format_from_path (const char *path, GuatuFormat *format)
{
  g_autofree char *name = g_path_get_basename (path);
  const char *dot = strrchr (name, '.');

  return dot != NULL && dot != name && guatu_format_from_string (dot + 1, format);
}

/**
 * guatu_format_mime_type:
 * @format: a format
 *
 * Returns: (transfer none): its media type: "image/png"
 */
const char *
guatu_format_mime_type (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  return formats[format].mime_type;
}

/**
 * guatu_format_has_pages:
 * @format: a format
 *
 * Returns: whether a file of it can be a book
 */
gboolean
guatu_format_has_pages (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, FALSE);

  return formats[format].render_book != NULL || formats[format].render_page != NULL;
}

/**
 * guatu_format_is_web:
 * @format: a format
 *
 * Returns: whether a file of it is a page of the web, which shows what no single scene
 *   does: the languages and looks of a chart, and its numbers in a table
 */
gboolean
guatu_format_is_web (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, FALSE);

  return formats[format].render_page != NULL;
}
