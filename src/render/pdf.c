/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "render/paint.h"
#include "render/render.h"

/* PDF counts in points, 72 to the inch; a scene in 96ths. */
#define POINTS 0.75

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* A document without dates is the same on every run. */
static void
describe (cairo_surface_t *surface, const GuatuScene *scene)
{
  const GuatuText *title = &scene->chart->title;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  guatu_text_get (title, scene->figure.language));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Guatu");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, "");
}

/**
 * guatu_render_pdf:
 *
 * Paints a scene into a PDF file of one page, with its fonts embedded. Cairo
 * hides failed writes, so the file is made in memory and saved whole.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR
 */
GBytes *
guatu_render_pdf (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (
      append, bytes, scene->figure.width * POINTS, scene->figure.height * POINTS);
  cairo_t *cr;
  cairo_status_t status;

  describe (surface, scene);
  cr = cairo_create (surface);
  cairo_scale (cr, POINTS, POINTS);
  guatu_paint_scene (scene, cr);
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
               _ ("The page could not be painted: %s"), cairo_status_to_string (status));
  return NULL;
}
