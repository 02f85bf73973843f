/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/cargo.h"

#include <string.h>

#include <glib/gi18n.h>

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
  [GUATU_FORMAT_EMF] = { "emf", "image/emf", guatu_render_emf, NULL },
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

  return formats[format].render_book != NULL;
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
 * guatu_format_render_cargo:
 * @format: a format
 * @book: finished pages
 * @cargo: what guatu_cargo_init() made of @book
 * @options: (nullable): how they become a file
 * @cancellable: (nullable): ends the work within a moment
 * @error: a #GuatuRenderError, %G_IO_ERROR_CANCELLED, or %GUATU_EXPORT_ERROR_PAGES if the
 * format has one page and the book more
 *
 * Returns: (transfer full): the whole file, in memory, so that an error leaves
 *   nothing on the disk; or %NULL
 */
GBytes *
guatu_format_render_cargo (GuatuFormat format, const GuatuBook *book,
                           const GuatuCargo *cargo, const GuatuExportOptions *options,
                           GCancellable *cancellable, GError **error)
{
  const GuatuExportOptions defaults = GUATU_EXPORT_OPTIONS_INIT;
  GuatuRenderOptions how = GUATU_RENDER_OPTIONS_INIT;

  g_return_val_if_fail ((guint) format < GUATU_N_FORMATS, NULL);

  if (options == NULL)
    options = &defaults;
  how.dpi = options->dpi;
  how.transparent = options->transparent;
  how.live_text = options->live_text;
  how.description = cargo->description;
  how.source = cargo->source;
  how.data = cargo->data;
  how.cancellable = cancellable;
  return render (format, book, &how, error);
}

/**
 * guatu_format_render:
 * @format: a format
 * @scene: a finished chart or page of charts
 * @options: (nullable): how it becomes a file
 * @cancellable: (nullable): ends the work within a moment
 * @error: as of guatu_cargo_init() and guatu_format_render_cargo()
 *
 * Unless it is to be plain, the file carries the numbers that the scene shows.
 *
 * Returns: (transfer full): the whole file, or %NULL
 */
GBytes *
guatu_format_render (GuatuFormat format, const GuatuScene *scene,
                     const GuatuExportOptions *options, GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (GuatuBook) page
      = guatu_book_new_page (guatu_scene_ref ((GuatuScene *) scene));
  g_auto (GuatuCargo) cargo = { NULL };

  if (!guatu_cargo_init (&cargo, page, options != NULL && options->plain, error))
    return NULL;
  return guatu_format_render_cargo (format, page, &cargo, options, cancellable, error);
}
