/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>
#include <png.h>
#include <setjmp.h>

#include "render/paint.h"
#include "render/render.h"

/* Cairo's images end at 32,767 pixels a side; beyond the area nobody prints. */
#define MAX_SIDE 32767.0
#define MAX_AREA (64.0 * 1024 * 1024)

/* A chart is flat colour: the fastest level finds nearly all that there is to
 * find, and no filter makes more of it. */
#define COMPRESSION_LEVEL 2

static void
append (png_structp png, png_bytep data, gsize length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint) length);
}

static void
flush (png_structp png)
{
}

/* Cairo keeps a pixel in a native word, blue lowest; PNG wants red first. */
static void
unpack_row (const guint32 *pixels, int width, guint8 *row)
{
  for (int x = 0; x < width; x++)
    {
      row[3 * x] = (guint8) (pixels[x] >> 16);
      row[3 * x + 1] = (guint8) (pixels[x] >> 8);
      row[3 * x + 2] = (guint8) pixels[x];
    }
}

/* libpng reports by jumping back here, so nothing is allocated in between that
 * it would not find again: @row and @bytes belong to the caller. */
static gboolean
encode (cairo_surface_t *surface, guint8 *row, GByteArray *bytes)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  const guint8 *data = cairo_image_surface_get_data (surface);
  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png != NULL ? png_create_info_struct (png) : NULL;

  if (info == NULL || setjmp (png_jmpbuf (png)))
    {
      png_destroy_write_struct (&png, &info);
      return FALSE;
    }
  png_set_write_fn (png, bytes, append, flush);
  png_set_compression_level (png, COMPRESSION_LEVEL);
  png_set_filter (png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_IHDR (png, info, (png_uint_32) width, (png_uint_32) height, 8,
                PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                PNG_FILTER_TYPE_DEFAULT);
  png_write_info (png, info);
  for (int y = 0; y < height; y++)
    {
      unpack_row ((const guint32 *) (const void *) (data + (gsize) y * (gsize) stride),
                  width, row);
      png_write_row (png, row);
    }
  png_write_end (png, info);
  png_destroy_write_struct (&png, &info);
  return TRUE;
}

static cairo_surface_t *
paint_image (const GuatuScene *scene, double scale, GError **error)
{
  double width = round (scene->figure.width * scale);
  double height = round (scene->figure.height * scale);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (!(width >= 1 && height >= 1 && width <= MAX_SIDE && height <= MAX_SIDE
        && width * height <= MAX_AREA))
    {
      g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE,
                   _ ("A PNG of %.0f×%.0f pixels cannot be made; a side may have %.0f and "
                      "the whole %.0f million"),
                   width, height, MAX_SIDE, MAX_AREA / (1024 * 1024));
      return NULL;
    }
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cr = cairo_create (surface);
  cairo_scale (cr, width / scene->figure.width, height / scene->figure.height);
  guatu_paint_scene (scene, cr);
  if (cairo_status (cr) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                   _ ("The image could not be painted: %s"),
                   cairo_status_to_string (cairo_status (cr)));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
      return NULL;
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/**
 * guatu_render_png:
 *
 * Paints a scene into a PNG file: 8-bit RGB, the same bytes on every run.
 *
 * Returns: (transfer full): the file, or %NULL with an error of
 *   %GUATU_RENDER_ERROR
 */
GBytes *
guatu_render_png (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  cairo_surface_t *surface = paint_image (scene, options->dpi / 96, error);
  g_autofree guint8 *row = NULL;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gboolean encoded;

  if (surface == NULL)
    return NULL;
  row = g_malloc ((gsize) cairo_image_surface_get_width (surface) * 3);
  encoded = encode (surface, row, bytes);
  cairo_surface_destroy (surface);
  if (encoded)
    return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
  g_set_error_literal (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_FAILED,
                       _ ("The image could not be compressed into a PNG"));
  return NULL;
}
