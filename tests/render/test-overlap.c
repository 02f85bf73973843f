/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo.h>
#include <math.h>

#include "render/blend.h"
#include "render/overlap.h"
#include "render/within.h"

#define SIDE 64

static GuatuPaths *
make_box (double x, double y, double width, double height)
{
  const GuatuPoint corners[]
      = { { x, y }, { x + width, y }, { x + width, y + height }, { x, y + height } };
  GuatuPaths *box = guatu_paths_new ();

  guatu_paths_add (box, corners, G_N_ELEMENTS (corners));
  return box;
}

/* A polygon of some points, which winds around places once or more. */
static GuatuPaths *
make_random (GRand *random, guint n_points)
{
  GuatuPaths *paths = guatu_paths_new ();

  guatu_paths_begin (paths);
  for (guint i = 0; i < n_points; i++)
    guatu_paths_point (paths, (GuatuPoint) { g_rand_double_range (random, 2, SIDE - 2),
                                             g_rand_double_range (random, 2, SIDE - 2) });
  return paths;
}

/* A picture of an area, 8 bits a pixel. */
static cairo_surface_t *
paint (const GuatuPaths *paths)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);
  guint at = 0;

  for (guint i = 0; i < paths->lengths->len; i++)
    {
      cairo_new_sub_path (cr);
      for (guint j = 0; j < g_array_index (paths->lengths, guint32, i); j++, at++)
        cairo_line_to (cr, g_array_index (paths->points, GuatuPoint, at).x,
                       g_array_index (paths->points, GuatuPoint, at).y);
      cairo_close_path (cr);
    }
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_NONE);
  cairo_fill (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
is_painted (cairo_surface_t *surface, guint x, guint y)
{
  return cairo_image_surface_get_data (
             surface)[y * (guint) cairo_image_surface_get_stride (surface) + x]
         > 0;
}

/* What is both of two areas, and what the first is alone, is where it is on pictures of
 * the two, but for pixels whose middle an edge grazes. */
static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (GuatuPaths) first = make_random (random, 3 + i % 9);
      g_autoptr (GuatuPaths) second = make_random (random, 3 + i / 9 % 9);
      g_autoptr (GuatuPaths) both = guatu_overlap (first, second, GUATU_OVERLAP_BOTH);
      g_autoptr (GuatuPaths) alone = guatu_overlap (first, second, GUATU_OVERLAP_FIRST);
      cairo_surface_t *pictures[]
          = { paint (first), paint (second), paint (both), paint (alone) };
      guint n_wrong = 0;

      for (guint y = 0; y < SIDE; y++)
        for (guint x = 0; x < SIDE; x++)
          {
            gboolean in_first = is_painted (pictures[0], x, y);
            gboolean in_second = is_painted (pictures[1], x, y);

            n_wrong += is_painted (pictures[2], x, y) != (in_first && in_second);
            n_wrong += is_painted (pictures[3], x, y) != (in_first && !in_second);
          }
      g_assert_cmpuint (n_wrong, <=, 24);
      for (guint j = 0; j < G_N_ELEMENTS (pictures); j++)
        cairo_surface_destroy (pictures[j]);
    }
}

/* Of two boxes it is a box, without a point more; a box without itself is nothing. */
static void
test_boxes (void)
{
  g_autoptr (GuatuPaths) first = make_box (0, 0, 10, 20);
  g_autoptr (GuatuPaths) second = make_box (5, 10, 10, 20);
  g_autoptr (GuatuPaths) apart = make_box (20, 0, 10, 20);
  g_autoptr (GuatuPaths) both = guatu_overlap (first, second, GUATU_OVERLAP_BOTH);
  g_autoptr (GuatuPaths) nothing = guatu_overlap (first, first, GUATU_OVERLAP_FIRST);
  g_autoptr (GuatuPaths) none = guatu_overlap (first, apart, GUATU_OVERLAP_BOTH);
  GuatuBox box = guatu_paths_box (both);

  g_assert_cmpuint (both->lengths->len, ==, 1);
  g_assert_cmpuint (both->points->len, ==, 4);
  g_assert_true (box.x == 5 && box.y == 10 && box.width == 5 && box.height == 10);
  g_assert_cmpuint (nothing->lengths->len, ==, 0);
  g_assert_cmpuint (none->lengths->len, ==, 0);
}

/* A line through a box, along it, from within and past it. */
static void
test_within (void)
{
  static const struct
  {
    GuatuPoint from, to;
    gboolean is_in;
    GuatuPoint first, last;
  } lines[] = {
    { { -5, 10 }, { 15, 10 }, TRUE, { 0, 10 }, { 10, 10 } },
    { { 5, 30 }, { 5, -10 }, TRUE, { 5, 20 }, { 5, 0 } },
    { { 2, 2 }, { 8, 8 }, TRUE, { 2, 2 }, { 8, 8 } },
    { { 5, 5 }, { 25, 5 }, TRUE, { 5, 5 }, { 10, 5 } },
    { { -5, 30 }, { 15, 30 }, FALSE, { 0, 0 }, { 0, 0 } },
    { { 11, 5 }, { 20, 5 }, FALSE, { 0, 0 }, { 0, 0 } },
  };
  g_autoptr (GuatuPaths) box = make_box (0, 0, 10, 20);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      const GuatuPoint ends[] = { lines[i].from, lines[i].to };
      g_autoptr (GuatuPaths) line = guatu_paths_new ();
      g_autoptr (GuatuPaths) part = NULL;

      guatu_paths_add (line, ends, 2);
      part = guatu_within (line, box);
      g_assert_cmpuint (part->lengths->len, ==, lines[i].is_in ? 1 : 0);
      for (guint j = 0; j < part->points->len; j++)
        {
          GuatuPoint point = g_array_index (part->points, GuatuPoint, j);
          GuatuPoint expected = j == 0 ? lines[i].first : lines[i].last;

          g_assert_cmpfloat_with_epsilon (point.x, expected.x, 1e-9);
          g_assert_cmpfloat_with_epsilon (point.y, expected.y, 1e-9);
        }
    }
}

typedef struct
{
  guint n;
  double red[8];
  GuatuBox boxes[8];
} Painted;

static void
note (const GuatuPaths *paths, GuatuColor color, gpointer data)
{
  Painted *painted = data;

  g_assert_cmpuint (painted->n, <, G_N_ELEMENTS (painted->red));
  g_assert_cmpfloat (color.alpha, ==, 1);
  painted->red[painted->n] = color.red;
  painted->boxes[painted->n++] = guatu_paths_box (paths);
}

/* Half of black over white paper, then half of black over both: first as on paper, then
 * where it is over the other. What is wholly covered is not painted again. */
static void
test_blend (void)
{
  const GuatuColor paper = { 1, 1, 1, 1 }, half = { 0, 0, 0, 0.5 };
  g_autoptr (GuatuBlend) blend = guatu_blend_new (paper);
  g_autoptr (GuatuPaths) first = make_box (0, 0, 10, 10);
  g_autoptr (GuatuPaths) second = make_box (5, 0, 10, 10);
  g_autoptr (GuatuPaths) inside = make_box (6, 2, 2, 2);
  Painted painted = { 0 };

  guatu_blend_fill (blend, first, half, note, &painted);
  guatu_blend_fill (blend, second, half, note, &painted);
  g_assert_cmpuint (painted.n, ==, 3);
  g_assert_cmpfloat (painted.red[0], ==, 0.5);
  g_assert_cmpfloat (painted.red[1], ==, 0.5);
  g_assert_cmpfloat (painted.red[2], ==, 0.25);
  g_assert_cmpfloat (painted.boxes[2].x, ==, 5);
  g_assert_cmpfloat (painted.boxes[2].width, ==, 5);
  painted.n = 0;
  guatu_blend_fill (blend, inside, half, note, &painted);
  g_assert_cmpuint (painted.n, ==, 2);
  g_assert_cmpfloat (painted.red[1], ==, 0.125);
  painted.n = 0;
  guatu_blend_stroke (blend, inside, half, note, &painted);
  g_assert_cmpfloat (painted.red[painted.n - 1], ==, 0.0625);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/overlap/random", test_random);
  g_test_add_func ("/render/overlap/boxes", test_boxes);
  g_test_add_func ("/render/overlap/within", test_within);
  g_test_add_func ("/render/overlap/blend", test_blend);
  return g_test_run ();
}
