/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "render/clean.h"
#include "render/paint.h"
#include "render/pdf-attach.h"
#include "render/pdf-fonts.h"
#include "render/pdf-metadata.h"
#include "render/render.h"

/* PDF counts in points, 72 to the inch; a scene in 96ths. */
#define POINTS 0.75

/* The types of elements of a document of which the inner may have an alternative text
 * (ISO 32000-1, 14.8.4). A page that is one figure is in them; the pages of a book have
 * no texts of their own to say instead. */
static const char *const figure_tags[] = { "Document", "Figure" };

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
paint_page (cairo_surface_t *surface, const GuatuScene *scene, GuatuPdfFonts *fonts,
            gboolean is_figure, GCancellable *cancellable)
{
  cairo_t *cr;
  cairo_status_t status;

  cairo_pdf_surface_set_size (surface, scene->figure.width * POINTS,
                              scene->figure.height * POINTS);
  cr = cairo_create (surface);
  cairo_scale (cr, POINTS, POINTS);
  /* What covers a whole page makes cairo forget all that was before, even a tag. */
  guatu_paint_paper (scene, cr);
  for (guint i = 0; is_figure && i < G_N_ELEMENTS (figure_tags); i++)
    cairo_tag_begin (cr, figure_tags[i], NULL);
  guatu_paint_figure (scene, cr, guatu_pdf_fonts_show, fonts, cancellable);
  for (guint i = G_N_ELEMENTS (figure_tags); is_figure && i > 0; i--)
    cairo_tag_end (cr, figure_tags[i - 1]);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

/* One that is nested is so under the last one that is not. */
static int
add_bookmark (cairo_surface_t *surface, const GuatuBookmark *bookmark, int parent)
{
  g_autofree char *clean = guatu_clean_text (bookmark->title);
  g_autofree char *place = g_strdup_printf ("page=%u pos=[0 0]", bookmark->page + 1);

  return cairo_pdf_surface_add_outline (
      surface, bookmark->is_nested ? parent : CAIRO_PDF_OUTLINE_ROOT, clean, place, 0);
}

static void
add_bookmarks (cairo_surface_t *surface, const GuatuBook *book)
{
  int parent = CAIRO_PDF_OUTLINE_ROOT;

  for (guint i = 0; i < book->bookmarks->len; i++)
    {
      const GuatuBookmark *bookmark = &g_array_index (book->bookmarks, GuatuBookmark, i);
      int item = add_bookmark (surface, bookmark, parent);

      if (!bookmark->is_nested)
        parent = item;
    }
}

static cairo_status_t
paint_pages (cairo_surface_t *surface, const GuatuBook *book, GCancellable *cancellable)
{
  g_autoptr (GuatuPdfFonts) fonts = guatu_pdf_fonts_new (book->pages);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  for (guint i = 0; status == CAIRO_STATUS_SUCCESS && i < book->pages->len
                    && !g_cancellable_is_cancelled (cancellable);
       i++)
    {
      if (i < book->labels->len)
        cairo_pdf_surface_set_page_label (surface, g_ptr_array_index (book->labels, i));
      status = paint_page (surface, g_ptr_array_index (book->pages, i), fonts,
                           book->pages->len == 1, cancellable);
    }
  add_bookmarks (surface, book);
  return status;
}

/* Returns: (transfer full) (nullable): the document as cairo writes it. Later versions
 * of PDF pack the table of objects, which attaching reads: some of cairo write it so
 * unless an earlier one is asked for, and nothing here needs more than that. */
static GByteArray *
paint_book (const GuatuBook *book, const GuatuRenderOptions *options, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface
      = cairo_pdf_surface_create_for_stream (append_bytes, bytes, 1, 1);
  cairo_status_t status;

  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  guatu_pdf_describe (surface, book->pages, options);
  status = paint_pages (surface, book, options->cancellable);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return NULL;
  if (status == CAIRO_STATUS_SUCCESS)
    return g_steal_pointer (&bytes);
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
               _ ("The page could not be painted: %s"), cairo_status_to_string (status));
  return NULL;
}

/* Adds to a document what cairo has no words for. One without data is of use without the
 * rest of it, too. */
static gboolean
complete (GByteArray *bytes, const GuatuBook *book, const GuatuRenderOptions *options,
          GError **error)
{
  const GuatuScene *first = g_ptr_array_index (book->pages, 0);
  g_autofree char *name = g_strconcat (first->id, ".guatu.json", NULL);
  g_autoptr (GuatuPdfUpdate) update
      = guatu_pdf_update_new (bytes, options->data != NULL ? error : NULL);

  if (update == NULL)
    return options->data == NULL;
  guatu_pdf_describe_figure (update, book->pages, options);
  if (options->data != NULL)
    guatu_pdf_attach (update, name, options->data);
  guatu_pdf_update_finish (update);
  return TRUE;
}

/**
 * guatu_render_pdf_book:
 * @options: its description and data are those of the whole
 *
 * Paints a book into a PDF file, each page of its size, with its fonts embedded, the
 * numbers of the pages and the bookmarks. Cairo hides failed writes, so the file is made
 * in memory and saved whole.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR or %G_IO_ERROR_CANCELLED
 */
GBytes *
guatu_render_pdf_book (const GuatuBook *book, const GuatuRenderOptions *options,
                       GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;

  g_return_val_if_fail (book->pages->len > 0, NULL);

  bytes = paint_book (book, options, error);
  if (bytes == NULL || !complete (bytes, book, options, error))
    return NULL;
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * guatu_render_pdf:
 *
 * Paints a scene into a PDF file of one page.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR or %G_IO_ERROR_CANCELLED
 */
GBytes *
guatu_render_pdf (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GuatuBook) page
      = guatu_book_new_page (guatu_scene_ref ((GuatuScene *) scene));

  return guatu_render_pdf_book (page, options, error);
}
