/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo.h>
#include <stdlib.h>

#include "mark/line/outline.h"

#define N_POINTS 1200
#define SIZE 600
#define WIDTH 1.4

/* A line that wanders, two points to a pixel. */
static void
wander (GuatuPoint *points)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  double y = SIZE / 2;

  for (guint i = 0; i < N_POINTS; i++)
    {
      y = CLAMP (y + g_rand_double_range (rand, -14, 14), 20, SIZE - 20);
      points[i] = (GuatuPoint) { i * (double) SIZE / N_POINTS, y };
    }
}

static cairo_surface_t *
paint (const GuatuPoint *points, guint n, gboolean fills)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_line_width (cr, WIDTH);
  if (fills)
    cairo_fill (cr);
  else
    cairo_stroke (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* What the outline covers is what a stroke does, but for the edges of some pixels. */
static void
test_covers (void)
{
  GuatuPoint points[N_POINTS];
  g_autoptr (GArray) outline = NULL;
  cairo_surface_t *filled, *stroked;
  guint n_inked = 0, n_other = 0, difference = 0;

  wander (points);
  outline = guatu_line_outline (points, N_POINTS, WIDTH);
  g_assert_nonnull (outline);
  filled = paint ((const GuatuPoint *) (void *) outline->data, outline->len, TRUE);
  stroked = paint (points, N_POINTS, FALSE);
  for (int y = 0; y < SIZE; y++)
    for (int x = 0; x < SIZE; x++)
      {
        const int stride = cairo_image_surface_get_stride (filled);
        const int a = cairo_image_surface_get_data (filled)[y * stride + x];
        const int b = cairo_image_surface_get_data (stroked)[y * stride + x];

        n_inked += b > 0;
        n_other += abs (a - b) > 160;
        difference += (guint) abs (a - b);
      }
  g_assert_cmpuint (n_inked, >, 10 * SIZE);
  g_assert_cmpuint (n_other, <, n_inked / 100);
  g_assert_cmpuint (difference / n_inked, <, 25);
  cairo_surface_destroy (filled);
  cairo_surface_destroy (stroked);
}

/* A level line is as high as it is wide. */
static void
test_level (void)
{
  const GuatuPoint points[] = { { 10, 50 }, { 11, 50 }, { 12, 50 }, { 12.5, 50 } };
  g_autoptr (GArray) outline = guatu_line_outline (points, G_N_ELEMENTS (points), 2);

  g_assert_nonnull (outline);
  for (guint i = 0; i < outline->len; i++)
    {
      const GuatuPoint *corner = &g_array_index (outline, GuatuPoint, i);

      g_assert_cmpfloat_with_epsilon (ABS (corner->y - 50), 1, 1e-9);
      g_assert_cmpfloat (corner->x, >=, 9.5);
      g_assert_cmpfloat (corner->x, <=, 13);
    }
}

/* Between the least and the greatest value of a column, which are far apart, others fill
 * it: of the line through these two no triangles are seen. */
static void
test_steep (void)
{
  const GuatuPoint points[] = { { 10, 10 }, { 11.4, 310 }, { 12.8, 10 }, { 14.2, 310 } };
  g_autoptr (GArray) outline = guatu_line_outline (points, G_N_ELEMENTS (points), 1.4);

  g_assert_nonnull (outline);
  for (guint i = 0; i < outline->len; i++)
    {
      const GuatuPoint *corner = &g_array_index (outline, GuatuPoint, i);

      g_assert_cmpfloat (MIN (ABS (corner->y - 10), ABS (corner->y - 310)), <, 0.01);
    }
}

/* Paper shows between points that are far apart, and what goes back is no such line. */
static void
test_others (void)
{
  const GuatuPoint sparse[] = { { 0, 0 }, { 1.2, 90 }, { 2.4, 0 }, { 3.6, 90 } };
  const GuatuPoint gap[] = { { 0, 0 }, { 0.1, 9 }, { 0.2, 0 }, { 2.8, 9 }, { 2.9, 9 } };
  const GuatuPoint back[] = { { 1, 0 }, { 0.5, 9 }, { 1.5, 0 } };

  g_assert_null (guatu_line_outline (sparse, G_N_ELEMENTS (sparse), 1));
  g_assert_null (guatu_line_outline (gap, G_N_ELEMENTS (gap), 1));
  g_assert_null (guatu_line_outline (back, G_N_ELEMENTS (back), 1));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/outline/covers", test_covers);
  g_test_add_func ("/chart/outline/level", test_level);
  g_test_add_func ("/chart/outline/steep", test_steep);
  g_test_add_func ("/chart/outline/others", test_others);
  return g_test_run ();
}
