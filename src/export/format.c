/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <string.h>

#include <glib/gi18n.h>

#include "chart/describe.h"
#include "io/write.h"
#include "render/render.h"

typedef GBytes *(*RenderFunc) (const GuatuScene *scene, const GuatuRenderOptions *options,
                               GError **error);

typedef GBytes *(*RenderBookFunc) (const GuatuBook *book,
                                   const GuatuRenderOptions *options, GError **error);

typedef struct
{
  const char *name; /* also the extension */
  const char *mime_type;
  RenderFunc render;
  RenderBookFunc render_book; /* NULL for a format of one page */
} FormatRow;

static const FormatRow formats[GUATU_N_FORMATS] = {
  [GUATU_FORMAT_PNG] = { "png", "image/png", guatu_render_png, NULL },
  [GUATU_FORMAT_SVG] = { "svg", "image/svg+xml", guatu_render_svg, NULL },
  [GUATU_FORMAT_PDF]
  = { "pdf", "application/pdf", guatu_render_pdf, guatu_render_pdf_book },
};

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

  return formats[format].render_book != NULL;
}

/* What the pages say in a role, a line for each text, each once. */
static char *
collect_texts (const GPtrArray *scenes, GuatuTextRole role)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      for (guint j = 0; j < scene->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (scene, j);
          const char *line = pango_layout_get_text (text->layout);

          if (text->role == role
              && !g_ptr_array_find_with_equal_func (lines, line, g_str_equal, NULL))
            g_ptr_array_add (lines, (gpointer) line);
        }
    }
  if (lines->len == 0)
    return NULL;
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static GBytes *
write_data (const GPtrArray *scenes, GError **error)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  const GuatuFigureNote note = {
    .language = first->figure.language,
    .width = first->figure.width,
    .height = first->figure.height,
    .look = guatu_look_to_string (first->figure.look),
  };
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();

  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      g_ptr_array_extend (charts, scene->charts, NULL, NULL);
    }
  return guatu_write_figure (first->dataset, charts, &note, error);
}

static GBytes *
render (GuatuFormat format, const GuatuBook *book, const GuatuRenderOptions *options,
        GError **error)
{
  if (book->pages->len == 1)
    return formats[format].render (g_ptr_array_index (book->pages, 0), options, error);
  if (guatu_format_has_pages (format))
    return formats[format].render_book (book, options, error);
  g_set_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_PAGES,
               _ ("A book cannot be %s, which has one page; use pdf"),
               formats[format].name);
  return NULL;
}

/**
 * guatu_format_render_book:
 * @format: a format
 * @book: finished pages
 * @options: (nullable): how they become a file
 * @error: a #GuatuRenderError, %GUATU_EXPORT_ERROR_PAGES if the format has one page and
 *   the book more, or %GUATU_IO_ERROR_LIMIT if the numbers are too many to be carried
 *
 * Unless it is to be plain, the file carries the numbers that the pages show.
 *
 * Returns: (transfer full): the whole file, in memory, so that an error leaves
 *   nothing on the disk; or %NULL
 */
GBytes *
guatu_format_render_book (GuatuFormat format, const GuatuBook *book,
                          const GuatuExportOptions *options, GError **error)
{
  const GuatuExportOptions defaults = GUATU_EXPORT_OPTIONS_INIT;
  const GuatuScene *first = g_ptr_array_index (book->pages, 0);
  g_autofree char *description
      = guatu_describe_pages (book->pages, first->figure.language);
  g_autofree char *source = collect_texts (book->pages, GUATU_ROLE_SOURCE);
  g_autoptr (GBytes) data = NULL;
  GuatuRenderOptions how = GUATU_RENDER_OPTIONS_INIT;

  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  if (options == NULL)
    options = &defaults;
  if (!options->plain)
    data = write_data (book->pages, error);
  if (!options->plain && data == NULL)
    return NULL;

  how.dpi = options->dpi;
  how.transparent = options->transparent;
  how.live_text = options->live_text;
  how.description = description;
  how.source = source;
  how.data = data;
  return render (format, book, &how, error);
}

/**
 * guatu_format_render:
 * @format: a format
 * @scene: a finished chart or page of charts
 * @options: (nullable): how it becomes a file
 * @error: as of guatu_format_render_book()
 *
 * Returns: (transfer full): the whole file, or %NULL
 */
GBytes *
guatu_format_render (GuatuFormat format, const GuatuScene *scene,
                     const GuatuExportOptions *options, GError **error)
{
  g_autoptr (GuatuBook) page
      = guatu_book_new_page (guatu_scene_ref ((GuatuScene *) scene));

  return guatu_format_render_book (format, page, options, error);
}
