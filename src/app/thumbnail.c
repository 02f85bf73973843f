/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/thumbnail.h"

#include "figure/chart.h"
#include "render/paint.h"

/* The chart is laid out for a page of this size, small enough that its texts
 * can still be told apart once it has shrunk to a thumbnail. */
#define PAGE_WIDTH 480.0
#define PAGE_HEIGHT 320.0

/**
 * guatu_texture_from_surface:
 * @surface: an image of CAIRO_FORMAT_ARGB32
 *
 * Returns: (transfer full): a copy of it
 */
GdkTexture *
guatu_texture_from_surface (cairo_surface_t *surface)
{
  const int width = cairo_image_surface_get_width (surface);
  const int height = cairo_image_surface_get_height (surface);
  const gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), stride * (gsize) height);
  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static cairo_surface_t *
paint (const GuatuScene *scene, int width)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, width, (int) (width * PAGE_HEIGHT / PAGE_WIDTH));
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, width / PAGE_WIDTH, width / PAGE_WIDTH);
  guatu_paint_scene (scene, cr);
  cairo_destroy (cr);
  return surface;
}

/**
 * guatu_thumbnail_draw:
 * @dataset: the dataset of @chart
 * @chart: a chart
 * @language: the language of its texts
 * @look: how it looks
 * @typesetter: the typesetter of this thread
 * @width: of the texture, in pixels; it is 3 to 2
 *
 * Takes about as long as a frame lasts, and may be called in any thread.
 *
 * Returns: (transfer full) (nullable): the chart, small, or %NULL if it cannot
 *   be drawn
 */
GdkTexture *
guatu_thumbnail_draw (GuatuDataset *dataset, const GuatuChartDescription *chart,
                      GuatuLanguage language, GuatuLook look, GuatuTypesetter *typesetter,
                      int width)
{
  const GuatuFigure figure = {
    .language = language, .width = PAGE_WIDTH, .height = PAGE_HEIGHT, .look = look
  };
  g_autoptr (GuatuScene) scene
      = guatu_chart_build (dataset, chart, &figure, typesetter, NULL);
  cairo_surface_t *surface = NULL;
  GdkTexture *texture = NULL;

  if (scene == NULL)
    return NULL;
  surface = paint (scene, width);
  if (cairo_surface_status (surface) == CAIRO_STATUS_SUCCESS)
    texture = guatu_texture_from_surface (surface);
  cairo_surface_destroy (surface);
  return texture;
}
