/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "render/corners.h"
#include "render/dashes.h"

static const GuatuPoint square[] = { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } };

static GuatuPaths *
paths_of (const GuatuPoint *points, guint n_points)
{
  GuatuPaths *paths = guatu_paths_new ();

  guatu_paths_add (paths, points, n_points);
  return paths;
}

static void
assert_points (const GuatuPaths *paths, const guint *lengths, guint n_paths,
               const GuatuPoint *points)
{
  guint n_points = 0;

  g_assert_cmpuint (paths->lengths->len, ==, n_paths);
  for (guint i = 0; i < n_paths; i++)
    {
      g_assert_cmpuint (g_array_index (paths->lengths, guint32, i), ==, lengths[i]);
      n_points += lengths[i];
    }
  g_assert_cmpuint (paths->points->len, ==, n_points);
  for (guint i = 0; i < n_points; i++)
    {
      GuatuPoint point = g_array_index (paths->points, GuatuPoint, i);

      g_assert_cmpfloat_with_epsilon (point.x, points[i].x, 1e-9);
      g_assert_cmpfloat_with_epsilon (point.y, points[i].y, 1e-9);
    }
}

/* Dashes of 8 and gaps of 5 along an angle: the third goes around its corner. */
static void
test_open (void)
{
  static const guint lengths[] = { 2, 2, 3, 2 };
  static const GuatuPoint points[]
      = { { 0, 0 },  { 8, 0 },  { 13, 0 }, { 21, 0 }, { 26, 0 },
          { 30, 0 }, { 30, 4 }, { 30, 9 }, { 30, 10 } };
  const GuatuPoint corners[] = { { 0, 0 }, { 30, 0 }, { 30, 10 } };
  g_autoptr (GuatuPaths) line = paths_of (corners, G_N_ELEMENTS (corners));
  g_autoptr (GuatuPaths) dashes = guatu_dashes (line, FALSE, 8, 5);

  assert_points (dashes, lengths, G_N_ELEMENTS (lengths), points);
}

/* Around a square of 120 with a step of 16: the last dash ends where the first began, and
 * both are one around that corner. */
static void
test_closed (void)
{
  g_autoptr (GuatuPaths) line = paths_of (square, 4);
  g_autoptr (GuatuPaths) dashes = guatu_dashes (line, TRUE, 10, 6);
  const GuatuPaths *all = dashes;
  guint n = all->points->len;
  double sum = 0;
  guint at = 0;

  g_assert_cmpuint (all->lengths->len, ==, 7);
  for (guint i = 0; i < all->lengths->len;
       at += g_array_index (all->lengths, guint32, i++))
    for (guint j = 1; j < g_array_index (all->lengths, guint32, i); j++)
      {
        GuatuPoint a = g_array_index (all->points, GuatuPoint, at + j - 1);
        GuatuPoint b = g_array_index (all->points, GuatuPoint, at + j);

        g_assert_true (a.x == b.x || a.y == b.y);
        sum += hypot (b.x - a.x, b.y - a.y);
      }
  g_assert_cmpuint (at, ==, n);
  g_assert_cmpfloat_with_epsilon (sum, 7 * 10 + 8, 1e-9);
  g_assert_cmpfloat (g_array_index (all->points, GuatuPoint, n - 3).y, ==, 8);
  g_assert_cmpfloat (g_array_index (all->points, GuatuPoint, n - 2).y, ==, 0);
  g_assert_cmpfloat (g_array_index (all->points, GuatuPoint, n - 1).x, ==, 10);
}

/* A dash that is longer than the line is the line. */
static void
test_long (void)
{
  static const guint lengths[] = { 5 };
  static const GuatuPoint points[]
      = { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 }, { 0, 0 } };
  g_autoptr (GuatuPaths) line = paths_of (square, 4);
  g_autoptr (GuatuPaths) dashes = guatu_dashes (line, TRUE, 1000, 1);

  assert_points (dashes, lengths, 1, points);
}

/* The tips of a square of lines two wide; an open line has none at its ends. */
static void
test_corners (void)
{
  static const guint lengths[] = { 4, 4, 4, 4 };
  static const GuatuPoint points[]
      = { { 0, 0 },   { -1, 0 }, { -1, -1 }, { 0, -1 },  { 30, 0 },  { 30, -1 },
          { 31, -1 }, { 31, 0 }, { 30, 30 }, { 31, 30 }, { 31, 31 }, { 30, 31 },
          { 0, 30 },  { 0, 31 }, { -1, 31 }, { -1, 30 } };
  g_autoptr (GuatuPaths) line = paths_of (square, 4);
  g_autoptr (GuatuPaths) closed = guatu_corners (line, TRUE, 2);
  g_autoptr (GuatuPaths) open = guatu_corners (line, FALSE, 2);

  assert_points (closed, lengths, 4, points);
  assert_points (open, lengths, 2, points + 4);
}

/* Neither a corner that is nearly straight, nor one that would be too long, nor one
 * between points at the same place. */
static void
test_no_corners (void)
{
  static const GuatuPoint lines[][3] = {
    { { 0, 0 }, { 50, 0 }, { 100, 2 } },
    { { 0, 0 }, { 50, 0 }, { 0, 5 } },
    { { 0, 0 }, { 50, 0 }, { 0, 0 } },
    { { 0, 0 }, { 50, 0 }, { 50, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GuatuPaths) line = paths_of (lines[i], 3);
      g_autoptr (GuatuPaths) corners = guatu_corners (line, FALSE, 2);

      g_assert_cmpuint (corners->lengths->len, ==, 0);
      g_assert_cmpuint (corners->points->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/dashes/open", test_open);
  g_test_add_func ("/render/dashes/closed", test_closed);
  g_test_add_func ("/render/dashes/long", test_long);
  g_test_add_func ("/render/dashes/corners", test_corners);
  g_test_add_func ("/render/dashes/no-corners", test_no_corners);
  return g_test_run ();
}
