/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/coverage-private.h"

#include <math.h>
#include <string.h>

/* How many pixels are looked at side by side, for which a compiler takes instructions of
 * several numbers. */
#define LANES 8

/**
 * guatu_coverage_new:
 *
 * Returns: (transfer full): a coverage, to be begun
 */
GuatuCoverage *
guatu_coverage_new (void)
{
  return g_new0 (GuatuCoverage, 1);
}

/** guatu_coverage_free: frees a coverage; %NULL is none. */
void
guatu_coverage_free (GuatuCoverage *coverage)
{
  if (coverage == NULL)
    return;
  g_free (coverage->sums);
  g_free (coverage->mask);
  g_free (coverage);
}

/* Makes all sums zero, which they mostly are: what is painted leaves none. */
static void
clear_sums (GuatuCoverage *coverage, gsize size)
{
  if (size > coverage->size)
    {
      g_free (coverage->sums);
      coverage->sums = g_new (float, size);
      coverage->size = size;
      coverage->is_clear = FALSE;
    }
  if (!coverage->is_clear)
    memset (coverage->sums, 0, coverage->size * sizeof *coverage->sums);
  coverage->is_clear = FALSE;
  coverage->has_through = FALSE;
}

/**
 * guatu_coverage_begin:
 * @cr: what is to be painted on
 * @box: all of the outlines that are to come, in pixels
 *
 * Returns: whether anything of it lies where @cr can paint
 */
gboolean
guatu_coverage_begin (GuatuCoverage *coverage, cairo_t *cr, GuatuBox box)
{
  double x1, y1, x2, y2;

  cairo_clip_extents (cr, &x1, &y1, &x2, &y2);
  x1 = floor (MAX (x1, box.x));
  y1 = floor (MAX (y1, box.y));
  x2 = ceil (MIN (x2, box.x + box.width));
  y2 = ceil (MIN (y2, box.y + box.height));
  if (x1 >= x2 || y1 >= y2)
    return FALSE;
  coverage->left = (int) x1;
  coverage->top = (int) y1;
  coverage->width = (int) (x2 - x1);
  coverage->height = (int) (y2 - y1);
  coverage->stride = (gsize) coverage->width + 2;
  clear_sums (coverage, coverage->stride * (gsize) (coverage->height + 2));
  return TRUE;
}

/* How much of some pixels lies within, from 0 to 255, of what they add to the sum of
 * those before them. Leaves what they add zero. */
static inline float
fill_pixels (float *restrict sums, guint8 *restrict mask, float sum)
{
  float up_to[LANES];
  gint32 level[LANES];

  for (guint i = 0; i < LANES; i++)
    {
      up_to[i] = sum += sums[i];
      sums[i] = 0;
    }
  for (guint i = 0; i < LANES; i++)
    level[i] = (gint32) (fabsf (up_to[i]) * 255 + 0.5f);
  for (guint i = 0; i < LANES; i++)
    mask[i] = (guint8) MIN (level[i], 255);
  return sum;
}

/* Most pixels lie no otherwise than the one before them. */
static void
fill_row (GuatuCoverage *coverage, float *sums, guint8 *row)
{
  static const float zeros[LANES] = { 0 };
  const int width = coverage->width;
  guint8 inside[LANES] = { 0 };
  float sum = 0;
  int x = 0;

  for (; x + LANES <= width; x += LANES)
    if (memcmp (sums + x, zeros, sizeof zeros) == 0)
      memset (row + x, inside[LANES - 1], LANES);
    else
      {
        sum = fill_pixels (sums + x, inside, sum);
        memcpy (row + x, inside, LANES);
      }
  for (; x < width; x++)
    {
      sum += sums[x];
      sums[x] = 0;
      row[x] = (guint8) (MIN (fabsf (sum), 1) * 255 + 0.5f);
    }
  sums[width] = sums[width + 1] = 0;
}

/* Adds to a row what goes through it, and moves on to the next. */
static void
add_through (float *restrict sums, float *restrict through, const float *restrict more,
             gsize n)
{
  gsize x = 0;

  for (; x + LANES <= n; x += LANES)
    for (guint i = 0; i < LANES; i++)
      {
        sums[x + i] += through[x + i];
        through[x + i] += more[x + i];
      }
  for (; x < n; x++)
    {
      sums[x] += through[x];
      through[x] += more[x];
    }
}

static void
fill_mask (GuatuCoverage *coverage, gsize stride)
{
  float *through = guatu_coverage_through (coverage);
  float *sums = coverage->sums;

  for (int y = 0; y < coverage->height; y++, sums += coverage->stride)
    {
      if (coverage->has_through)
        add_through (sums, through, guatu_coverage_through_more (coverage),
                     coverage->stride);
      fill_row (coverage, sums, coverage->mask + (gsize) y * stride);
    }
  if (coverage->has_through)
    memset (through, 0, 2 * coverage->stride * sizeof *through);
  coverage->is_clear = TRUE;
}

/**
 * guatu_coverage_paint:
 * @cr: as it was begun with, with one user unit for each pixel
 *
 * Paints the source of @cr over what lies within the outlines.
 */
void
guatu_coverage_paint (GuatuCoverage *coverage, cairo_t *cr)
{
  int stride = cairo_format_stride_for_width (CAIRO_FORMAT_A8, coverage->width);
  gsize size = (gsize) stride * (gsize) coverage->height;
  cairo_surface_t *surface;

  if (size > coverage->mask_size)
    {
      g_free (coverage->mask);
      coverage->mask = g_malloc (size);
      coverage->mask_size = size;
    }
  fill_mask (coverage, (gsize) stride);
  surface = cairo_image_surface_create_for_data (
      coverage->mask, CAIRO_FORMAT_A8, coverage->width, coverage->height, stride);
  cairo_mask_surface (cr, surface, coverage->left, coverage->top);
  cairo_surface_destroy (surface);
}
