/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/coverage.h"

#include <math.h>

#include "render/lines-cover.h"

#define SIZE 24

/* Fills an outline, of which parts may lie beside the image. */
static void
assert_covers_by (GuatuCoverage *coverage, const GuatuPoint *points, guint n,
                  double expected)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  const guint8 *data;
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  cairo_t *cr = cairo_create (surface);
  double sum = 0;

  g_assert_true (
      guatu_coverage_begin (coverage, cr, (GuatuBox) { -10, -10, SIZE + 20, SIZE + 20 }));
  for (guint i = 0; i < n; i++)
    guatu_coverage_add_line (coverage, points[i], points[(i + 1) % n]);
  guatu_coverage_paint (coverage, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (guint y = 0; y < SIZE; y++)
    for (guint x = 0; x < SIZE; x++)
      sum += data[y * stride + x] / 255.0;
  /* Each pixel is rounded to a 255th. */
  g_assert_cmpfloat_with_epsilon (sum, expected, SIZE * SIZE * 0.5 / 255);
  cairo_surface_destroy (surface);
}

static void
assert_covers (const GuatuPoint *points, guint n, double expected)
{
  g_autoptr (GuatuCoverage) coverage = guatu_coverage_new ();

  assert_covers_by (coverage, points, n, expected);
}

static double
area_of (const GuatuPoint *points, guint n)
{
  double area = 0;

  for (guint i = 0; i < n; i++)
    {
      GuatuPoint a = points[i], b = points[(i + 1) % n];

      area += (a.x * b.y - b.x * a.y) / 2;
    }
  return fabs (area);
}

/* What is painted of a triangle is its area, however it lies and turns. */
static void
test_triangles (void)
{
  GRand *rand = g_rand_new_with_seed (20230101);

  for (guint i = 0; i < 500; i++)
    {
      GuatuPoint points[3];

      for (guint j = 0; j < G_N_ELEMENTS (points); j++)
        points[j] = (GuatuPoint) { g_rand_double_range (rand, 0, SIZE),
                                   g_rand_double_range (rand, 0, SIZE) };
      assert_covers (points, G_N_ELEMENTS (points), area_of (points, 3));
    }
  g_rand_free (rand);
}

/* High lines are added column by column, whichever way they lean and however little. */
static void
test_steep (void)
{
  GRand *rand = g_rand_new_with_seed (20230104);

  for (guint i = 0; i < 500; i++)
    {
      const double x = g_rand_int_range (rand, 0, 5 * SIZE) / 5.0;
      const double lean = g_rand_int_range (rand, -9, 10) / 3.0;
      const double top = g_rand_int_range (rand, 0, 8) / 4.0;
      const GuatuPoint points[] = { { x, top },
                                    { CLAMP (x + lean, 0, SIZE), SIZE - top },
                                    { CLAMP (x - lean, 0, SIZE), SIZE - 2 } };

      assert_covers (points, G_N_ELEMENTS (points), area_of (points, 3));
    }
  g_rand_free (rand);
}

/* Lines that go through all rows, most of them within a column, are told of once; of what
 * was painted before nothing is left. */
static void
test_through (void)
{
  g_autoptr (GuatuCoverage) coverage = guatu_coverage_new ();
  GRand *rand = g_rand_new_with_seed (20230105);

  for (guint i = 0; i < 500; i++)
    {
      const double x = g_rand_double_range (rand, 3, SIZE - 6);
      const double width = g_rand_int_range (rand, 1, 9) / 4.0;
      const double lean = g_rand_int_range (rand, -4, 5) / 3.0;
      const GuatuPoint points[]
          = { { x, -8 }, { x + width, -8 }, { x + width + lean, 33 }, { x + lean, 33 } };

      assert_covers_by (coverage, points, G_N_ELEMENTS (points), width * SIZE);
    }
  g_rand_free (rand);
}

/* Of what lies beside the pixels no trace is left. */
static void
test_beside (void)
{
  static const GuatuPoint wide[] = { { -5, 4.5 }, { 40, 4.5 }, { 40, 6 }, { -5, 6 } };
  static const GuatuPoint high[]
      = { { 3.25, -7 }, { 4.5, -7 }, { 4.5, 33 }, { 3.25, 33 } };
  static const GuatuPoint left[] = { { -9, 2 }, { -1, 2 }, { -4, 9 } };
  static const GuatuPoint right[] = { { SIZE + 1, 2 }, { SIZE + 8, 2 }, { SIZE + 4, 9 } };
  static const GuatuPoint over[] = { { 2, -9 }, { 9, -9 }, { 5, -2 } };
  /* Of each slanting side half lies beside. */
  static const GuatuPoint slant[] = { { -4, 0 }, { 4, 8 }, { -4, 8 } };

  assert_covers (wide, 4, 1.5 * SIZE);
  assert_covers (high, 4, 1.25 * SIZE);
  assert_covers (left, 3, 0);
  assert_covers (right, 3, 0);
  assert_covers (over, 3, 0);
  assert_covers (slant, 3, 8);
}

/* A circle of four curves, as letters have them. */
static void
test_curves (void)
{
  const double r = 9.5, k = 0.5523 * r, m = SIZE / 2.0;
  const GuatuPoint points[] = {
    { m + r, m },     { m + r, m + k }, { m + k, m + r }, { m, m + r },
    { m - k, m + r }, { m - r, m + k }, { m - r, m },     { m - r, m - k },
    { m - k, m - r }, { m, m - r },     { m + k, m - r }, { m + r, m - k },
  };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GuatuCoverage) coverage = guatu_coverage_new ();
  const guint8 *data;
  double sum = 0;

  g_assert_true (guatu_coverage_begin (coverage, cr, (GuatuBox) { 0, 0, SIZE, SIZE }));
  for (guint i = 0; i < G_N_ELEMENTS (points); i += 3)
    guatu_coverage_add_cubic (coverage, points[i], points[i + 1], points[i + 2],
                              points[(i + 3) % G_N_ELEMENTS (points)]);
  guatu_coverage_paint (coverage, cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);
  for (int i = 0; i < SIZE * cairo_image_surface_get_stride (surface); i++)
    sum += data[i] / 255.0;
  g_assert_cmpfloat_with_epsilon (sum, G_PI * r * r, 1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Draws a line by the hand of cairo, or by ours where there is a coverage. */
static cairo_surface_t *
draw_bends (GuatuCoverage *coverage, const GuatuPoint *points, guint n)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  const GuatuStroke stroke
      = { .color = { 0, 0, 0, 1 }, .width = 1.4, .join = GUATU_JOIN_BEVEL };
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 1.25, 1.25);
  for (guint i = 0; i < n; i++)
    cairo_line_to (cr, points[i].x, points[i].y);
  cairo_set_line_width (cr, stroke.width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  if (coverage != NULL)
    guatu_bends_cover (coverage, cr, points, n, &stroke);
  else
    cairo_stroke (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* A line that bends is drawn where cairo draws it, and nowhere else: from @less below
 * what cairo covers of a pixel to @more above it. */
static void
assert_bends (const GuatuPoint *points, guint n, int less, int more)
{
  g_autoptr (GuatuCoverage) coverage = guatu_coverage_new ();
  cairo_surface_t *own = draw_bends (coverage, points, n);
  cairo_surface_t *cairos = draw_bends (NULL, points, n);
  const gsize stride = (gsize) cairo_image_surface_get_stride (own);
  const guint8 *ours = cairo_image_surface_get_data (own);
  const guint8 *theirs = cairo_image_surface_get_data (cairos);

  for (guint y = 0; y < SIZE; y++)
    for (guint x = 0; x < SIZE; x++)
      {
        const int a = ours[y * stride + x], b = theirs[y * stride + x];

        g_assert_cmpint (a, >=, b - less);
        g_assert_cmpint (a, <=, b == 0 ? less : b + more);
      }
  cairo_surface_destroy (own);
  cairo_surface_destroy (cairos);
}

/* Cairo looks at each fifteenth of a row. */
#define FIFTEENTH 20

static void
test_bends (void)
{
  static const GuatuPoint still[]
      = { { 2, 9 }, { 6, 9 }, { 6, 9 }, { 14, 9 }, { 14, 9 }, { 17, 9 } };
  static const GuatuPoint beside[] = { { -3, 40 }, { 5, -20 }, { 9, 50 }, { 40, 4 } };
  GuatuPoint slow[40], dense[40];
  GRand *rand = g_rand_new_with_seed (20230102);

  for (guint i = 0; i < G_N_ELEMENTS (slow); i++)
    {
      slow[i] = (GuatuPoint) { i / 2.0, 10 + 6 * sin (i / 8.0) };
      dense[i] = (GuatuPoint) { i / 2.0, g_rand_double_range (rand, -2, SIZE) };
    }
  assert_bends (slow, G_N_ELEMENTS (slow), FIFTEENTH, 2 * FIFTEENTH);
  assert_bends (still, G_N_ELEMENTS (still), FIFTEENTH, FIFTEENTH);
  assert_bends (beside, G_N_ELEMENTS (beside), FIFTEENTH, 128);
  /* Where pieces lie over each other only what is empty is sure. */
  assert_bends (dense, G_N_ELEMENTS (dense), FIFTEENTH, 255);
  g_rand_free (rand);
}

/* Nothing is begun where nothing can be painted. */
static void
test_nothing (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (GuatuCoverage) coverage = guatu_coverage_new ();

  g_assert_false (guatu_coverage_begin (coverage, cr, (GuatuBox) { 0, SIZE, 9, 9 }));
  g_assert_false (guatu_coverage_begin (coverage, cr, (GuatuBox) { 5, 5, 0, 9 }));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/coverage/triangles", test_triangles);
  g_test_add_func ("/render/coverage/steep", test_steep);
  g_test_add_func ("/render/coverage/through", test_through);
  g_test_add_func ("/render/coverage/beside", test_beside);
  g_test_add_func ("/render/coverage/curves", test_curves);
  g_test_add_func ("/render/coverage/bends", test_bends);
  g_test_add_func ("/render/coverage/nothing", test_nothing);
  return g_test_run ();
}
