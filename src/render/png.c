/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/paint.h"
#include "render/png-write.h"
#include "render/render.h"

/* Cairo's images end at 32,767 pixels a side; beyond the area nobody prints. */
#define MAX_SIDE 32767.0
#define MAX_AREA (64.0 * 1024 * 1024)

static gboolean
check_size (double width, double height, GError **error)
{
  if (width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE
      && width * height <= MAX_AREA)
    return TRUE;
  g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE,
               _ ("A PNG of %.0f×%.0f pixels cannot be made; a side may have %.0f and "
                  "the whole %.0f million"),
               width, height, MAX_SIDE, MAX_AREA / (1024 * 1024));
  return FALSE;
}

/* Paper covers all that was in the image's memory, which is therefore not cleared.
 * Returns: (transfer full) (nullable): an image, or NULL without memory for it */
static cairo_surface_t *
new_image (int width, int height, gboolean is_covered)
{
  static const cairo_user_data_key_t key;
  int stride = cairo_format_stride_for_width (CAIRO_FORMAT_ARGB32, width);
  gsize size = (gsize) stride * (gsize) height;
  guchar *data = is_covered ? g_try_malloc (size) : g_try_malloc0 (size);
  cairo_surface_t *surface;

  if (data == NULL)
    return NULL;
  surface = cairo_image_surface_create_for_data (data, CAIRO_FORMAT_ARGB32, width, height,
                                                 stride);
  if (cairo_surface_set_user_data (surface, &key, data, g_free) != CAIRO_STATUS_SUCCESS)
    {
      g_clear_pointer (&surface, cairo_surface_destroy);
      g_free (data);
    }
  return surface;
}

static cairo_surface_t *
paint_image (const GuatuScene *scene, const GuatuRenderOptions *options, GError **error)
{
  double width = round (scene->figure.width * options->dpi / 96);
  double height = round (scene->figure.height * options->dpi / 96);
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (!check_size (width, height, error))
    return NULL;
  surface = new_image ((int) width, (int) height, !options->transparent);
  if (surface == NULL)
    {
      g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE,
                   _ ("There is not enough memory for a PNG of %.0f×%.0f pixels"), width,
                   height);
      return NULL;
    }
  cr = cairo_create (surface);
  cairo_scale (cr, width / scene->figure.width, height / scene->figure.height);
  if (!options->transparent)
    guatu_paint_paper (scene, cr);
  guatu_paint_figure (scene, cr, NULL, NULL, options->cancellable);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (status == CAIRO_STATUS_SUCCESS
      && !g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return surface;
  if (status != CAIRO_STATUS_SUCCESS)
    g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                 _ ("The image could not be painted: %s"),
                 cairo_status_to_string (status));
  cairo_surface_destroy (surface);
  return NULL;
}

/**
 * guatu_render_png:
 *
 * Paints a scene into a PNG file, the same bytes on every run. It has a palette
 * where it has few colours, else 8 bits of red, green, blue and, if it is to be
 * transparent, alpha.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR or %G_IO_ERROR_CANCELLED
 */
GBytes *
guatu_render_png (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  cairo_surface_t *surface = paint_image (scene, options, error);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  GuatuPixels pixels;
  gboolean written;

  if (surface == NULL)
    return NULL;
  guatu_pixels_init (&pixels, surface, options->transparent);
  written = guatu_png_write (&pixels, scene, options, bytes);
  cairo_surface_destroy (surface);
  if (g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return NULL;
  if (written)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                       _ ("The image could not be compressed into a PNG"));
  return NULL;
}
