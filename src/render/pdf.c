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

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static cairo_status_t
paint_page (cairo_surface_t *surface, const GuatuScene *scene, GuatuPdfFonts *fonts)
{
  cairo_t *cr;
  cairo_status_t status;

  cairo_pdf_surface_set_size (surface, scene->figure.width * POINTS,
                              scene->figure.height * POINTS);
  cr = cairo_create (surface);
  cairo_scale (cr, POINTS, POINTS);
  guatu_paint_paper (scene, cr);
  guatu_paint_figure (scene, cr, guatu_pdf_fonts_show, fonts);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

static void
add_bookmark (cairo_surface_t *surface, const char *title, guint page)
{
  g_autofree char *clean = guatu_clean_text (title);
  g_autofree char *place = g_strdup_printf ("page=%u pos=[0 0]", page);

  cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, clean, place, 0);
}

static cairo_status_t
paint_pages (cairo_surface_t *surface, const GPtrArray *scenes, const char *const *titles)
{
  g_autoptr (GuatuPdfFonts) fonts = guatu_pdf_fonts_new (scenes);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  for (guint i = 0; status == CAIRO_STATUS_SUCCESS && i < scenes->len; i++)
    {
      status = paint_page (surface, g_ptr_array_index (scenes, i), fonts);
      if (titles != NULL)
        add_bookmark (surface, titles[i], i + 1);
    }
  return status;
}

static gboolean
attach (GByteArray *bytes, const GPtrArray *scenes, const GuatuRenderOptions *options)
{
  const GuatuScene *first = g_ptr_array_index (scenes, 0);
  const char *id = scenes->len == 1 ? first->chart->id : first->dataset->id;
  g_autofree char *name = g_strconcat (id, ".guatu.json", NULL);

  return options->data == NULL || guatu_pdf_attach (bytes, name, options->data);
}

/**
 * guatu_render_pdf_book:
 * @scenes: (element-type GuatuScene): the pages, one at least
 * @titles: (nullable) (array): the bookmark of each page, or %NULL for none
 * @options: its description and data are those of the whole
 *
 * Paints scenes into a PDF file, each on a page of its size, with its fonts
 * embedded. Cairo hides failed writes, so the file is made in memory and saved
 * whole.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR
 */
GBytes *
guatu_render_pdf_book (const GPtrArray *scenes, const char *const *titles,
                       const GuatuRenderOptions *options, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (scenes->len > 0, NULL);

  surface = cairo_pdf_surface_create_for_stream (append, bytes, 1, 1);
  guatu_pdf_describe (surface, scenes, options);
  status = paint_pages (surface, scenes, titles);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS && !attach (bytes, scenes, options))
    status = CAIRO_STATUS_WRITE_ERROR;
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
               _ ("The page could not be painted: %s"), cairo_status_to_string (status));
  return NULL;
}

/**
 * guatu_render_pdf:
 *
 * Paints a scene into a PDF file of one page.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR
 */
GBytes *
guatu_render_pdf (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GPtrArray) scenes = g_ptr_array_new ();

  g_ptr_array_add (scenes, (gpointer) scene);
  return guatu_render_pdf_book (scenes, NULL, options, error);
}
