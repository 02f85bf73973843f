/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/payload.h"

#include <glib/gi18n.h>

#include "export/format-row.h"
#include "export/html-build.h"

static GBytes *
render (GuatuFormat format, const GuatuBook *book, const GuatuRenderOptions *options,
        GError **error)
{
  g_autofree char *others = NULL;

  if (book->pages->len == 1)
    return guatu_format_row (format)->render (g_ptr_array_index (book->pages, 0), options,
                                              error);
  if (guatu_format_holds (format, GUATU_HOLDS_BOOK))
    return guatu_format_row (format)->render_book (book, options, error);
  others = guatu_format_list (GUATU_HOLDS_BOOK, ", ");
  g_set_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_PAGES,
               _ ("A book cannot be %s, which has one page; use one of %s"),
               guatu_format_to_string (format), others);
  return NULL;
}

static GuatuRenderOptions
options_for (const GuatuExportOptions *options, const GuatuPayload *payload,
             GCancellable *cancellable)
{
  return (GuatuRenderOptions) {
    .dpi = options->dpi,
    .transparent = options->transparent,
    .live_text = options->live_text,
    .description = payload->description,
    .source = payload->source,
    .data = payload->data,
    .cancellable = cancellable,
  };
}

static const GuatuExportOptions defaults = GUATU_EXPORT_OPTIONS_INIT;

/**
 * guatu_format_render_payload:
 * @format: a format of scenes
 * @book: finished pages
 * @payload: what guatu_payload_init() made of @book
 * @options: (nullable): how they become a file
 * @cancellable: (nullable): ends the work within a moment
 * @error: a #GuatuRenderError, %G_IO_ERROR_CANCELLED, or %GUATU_EXPORT_ERROR_PAGES if the
 * format has one page and the book more
 *
 * Returns: (transfer full): the whole file, in memory, so that an error leaves
 *   nothing on the disk; or %NULL
 */
GBytes *
guatu_format_render_payload (GuatuFormat format, const GuatuBook *book,
                             const GuatuPayload *payload,
                             const GuatuExportOptions *options, GCancellable *cancellable,
                             GError **error)
{
  GuatuRenderOptions how
      = options_for (options != NULL ? options : &defaults, payload, cancellable);

  g_return_val_if_fail (!guatu_format_holds (format, GUATU_HOLDS_CHOICES), NULL);

  return render (format, book, &how, error);
}

/**
 * guatu_format_render_page:
 * @format: a format of pages of the web
 * @page: what is on it
 * @payload: what guatu_payload_init_page() made of @page
 * @options: (nullable): how it becomes a file
 * @cancellable: (nullable): ends the work within a moment
 * @error: as of a page's renderer, or %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full): the whole file, or %NULL
 */
GBytes *
guatu_format_render_page (GuatuFormat format, const GuatuHtmlPage *page,
                          const GuatuPayload *payload, const GuatuExportOptions *options,
                          GCancellable *cancellable, GError **error)
{
  GuatuRenderOptions how;

  g_return_val_if_fail (guatu_format_holds (format, GUATU_HOLDS_CHOICES), NULL);

  if (options == NULL)
    options = &defaults;
  how = options_for (options, payload, cancellable);
  how.live_text = !options->outlines;
  return guatu_format_row (format)->render_page (page, &how, error);
}

/* A page of the web with the chart, or the charts, of a scene. */
static GBytes *
render_web (GuatuFormat format, const GuatuScene *scene,
            const GuatuExportOptions *options, GCancellable *cancellable, GError **error)
{
  const GuatuCollection collection = { scene->dataset, scene->charts, NULL };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new_cancellable (cancellable);
  g_autoptr (GuatuHtmlPage) page = guatu_html_build (
      &collection, scene->chart != NULL ? GUATU_HTML_CHART : GUATU_HTML_WALL,
      &scene->figure, typesetter, error);
  g_auto (GuatuPayload) payload = { NULL };

  if (page == NULL
      || !guatu_payload_init_page (&payload, page, options != NULL && options->plain,
                                   error))
    return NULL;
  return guatu_format_render_page (format, page, &payload, options, cancellable, error);
}

/**
 * guatu_format_render:
 * @format: a format
 * @scene: a finished chart or page of charts
 * @options: (nullable): how it becomes a file
 * @cancellable: (nullable): ends the work within a moment
 * @error: as of guatu_payload_init() and guatu_format_render_payload()
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
  g_autoptr (GuatuBook) book = NULL;
  g_auto (GuatuPayload) payload = { NULL };

  if (guatu_format_holds (format, GUATU_HOLDS_CHOICES))
    return render_web (format, scene, options, cancellable, error);
  book = guatu_book_new_page (guatu_scene_ref ((GuatuScene *) scene));
  if (!guatu_payload_init (&payload, book->pages, &scene->figure,
                           options != NULL && options->plain, error))
    return NULL;
  return guatu_format_render_payload (format, book, &payload, options, cancellable,
                                      error);
}
