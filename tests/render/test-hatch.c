/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "render/hatch.h"

/* A page for the shapes of these tests. */
static GuatuPoint corners[8];

static GuatuShape
box_shape (GuatuBox box, GuatuPattern pattern, double spacing)
{
  GuatuShape shape = {
    .kind = GUATU_SHAPE_POLYGON,
    .points = corners,
    .n_points = 4,
    .fill = { .kind = GUATU_FILL_HATCH,
              .pattern = pattern,
              .spacing = spacing,
              .line_width = 2 },
  };

  corners[0] = (GuatuPoint) { box.x, box.y };
  corners[1] = (GuatuPoint) { box.x + box.width, box.y };
  corners[2] = (GuatuPoint) { box.x + box.width, box.y + box.height };
  corners[3] = (GuatuPoint) { box.x, box.y + box.height };
  return shape;
}

static const GuatuHatchLine *
line_of (GArray *lines, guint index)
{
  return &g_array_index (lines, GuatuHatchLine, index);
}

/* Every line rises at 45°, ends within the box, and is a step from the next. */
static void
test_rising (void)
{
  GuatuShape shape = box_shape ((GuatuBox) { 13, 7, 101, 29 }, GUATU_PATTERN_RISING, 6);
  g_autoptr (GArray) lines = guatu_hatch_lines (&shape);

  g_assert_cmpuint (lines->len, >, 10);
  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuHatchLine *line = line_of (lines, i);

      g_assert_cmpfloat_with_epsilon (line->to.x - line->from.x,
                                      line->from.y - line->to.y, 1e-9);
      g_assert_cmpfloat (line->to.x, >, line->from.x);
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (line->from.x + line->from.y - line[-1].from.x
                                            - line[-1].from.y,
                                        6 * G_SQRT2, 1e-9);
    }
}

/* No line of any pattern leaves its box, not even by half its width. */
static void
test_inside (void)
{
  for (int pattern = GUATU_PATTERN_RISING; pattern <= GUATU_PATTERN_DASHES; pattern++)
    {
      GuatuBox box = { 13.3, 7.1, 101, 29 };
      GuatuShape shape = box_shape (box, (GuatuPattern) pattern, 6);
      g_autoptr (GArray) lines = guatu_hatch_lines (&shape);

      g_assert_cmpuint (lines->len, >=, 4);
      for (guint i = 0; i < lines->len; i++)
        {
          const GuatuHatchLine *line = line_of (lines, i);
          double half = 1 - 1e-9;
          double length = hypot (line->to.x - line->from.x, line->to.y - line->from.y);
          double along_x = half * (line->to.x - line->from.x) / length;
          double along_y = half * (line->to.y - line->from.y) / length;

          g_assert_true (
              guatu_box_contains (box, line->from.x - along_x, line->from.y - along_y));
          g_assert_true (
              guatu_box_contains (box, line->to.x + along_x, line->to.y + along_y));
        }
    }
}

/* Neighbours of one pattern run on into each other, wherever they are cut. */
static void
test_lattice (void)
{
  GuatuShape left = box_shape ((GuatuBox) { 0, 0, 60, 40 }, GUATU_PATTERN_FALLING, 6);
  g_autoptr (GArray) lines = guatu_hatch_lines (&left);
  GuatuShape right = box_shape ((GuatuBox) { 60, 3, 60, 40 }, GUATU_PATTERN_FALLING, 6);
  g_autoptr (GArray) others = guatu_hatch_lines (&right);

  for (guint i = 0; i < lines->len; i++)
    {
      double c = (line_of (lines, i)->from.x - line_of (lines, i)->from.y) / 6 / G_SQRT2;

      g_assert_cmpfloat_with_epsilon (c, round (c), 1e-9);
    }
  for (guint i = 0; i < others->len; i++)
    {
      double c
          = (line_of (others, i)->from.x - line_of (others, i)->from.y) / 6 / G_SQRT2;

      g_assert_cmpfloat_with_epsilon (c, round (c), 1e-9);
    }
}

/* A line that leaves a notch of a shape and enters it again is two lines. */
static void
test_notch (void)
{
  GuatuShape shape = box_shape ((GuatuBox) { 0, 0, 0, 0 }, GUATU_PATTERN_LEVEL, 10);
  const GuatuPoint notched[] = { { 0, 1 },   { 40, 1 },  { 40, 39 }, { 30, 39 },
                                 { 30, 15 }, { 10, 15 }, { 10, 39 }, { 0, 39 } };
  g_autoptr (GArray) lines = NULL;

  shape.n_points = G_N_ELEMENTS (notched);
  for (guint i = 0; i < shape.n_points; i++)
    corners[i] = notched[i];
  lines = guatu_hatch_lines (&shape);
  /* One at 10, and two each at 20 and 30. */
  g_assert_cmpuint (lines->len, ==, 5);
  g_assert_cmpfloat (ABS (line_of (lines, 0)->to.x - line_of (lines, 0)->from.x), ==, 38);
  for (guint i = 1; i < 5; i++)
    g_assert_cmpfloat (ABS (line_of (lines, i)->to.x - line_of (lines, i)->from.x), ==,
                       8);
}

/* Dots begin and end a line: none of them is cut. */
static void
test_dots (void)
{
  GuatuShape shape = box_shape ((GuatuBox) { 13.3, 7.1, 101, 29 }, GUATU_PATTERN_DOTS, 6);
  GuatuStroke stroke = guatu_hatch_stroke (&shape.fill);
  g_autoptr (GArray) lines = guatu_hatch_lines (&shape);

  g_assert_cmpfloat (stroke.dash, ==, stroke.width);
  g_assert_cmpfloat (stroke.dash + stroke.gap, ==, 6);
  g_assert_cmpuint (lines->len, ==, 5);
  for (guint i = 0; i < lines->len; i++)
    {
      double steps
          = (ABS (line_of (lines, i)->to.x - line_of (lines, i)->from.x) - 2) / 6;

      g_assert_cmpfloat_with_epsilon (steps, round (steps), 1e-9);
      g_assert_cmpfloat (steps, >=, 15);
    }
}

static void
test_circle (void)
{
  GuatuShape shape = box_shape ((GuatuBox) { 50, 50, 0, 0 }, GUATU_PATTERN_GRID, 4);
  g_autoptr (GArray) lines = NULL;

  shape.kind = GUATU_SHAPE_CIRCLE;
  shape.n_points = 1;
  shape.radius = 10;
  lines = guatu_hatch_lines (&shape);
  /* Four each way; a fifth would only touch it. */
  g_assert_cmpuint (lines->len, ==, 8);
  for (guint i = 0; i < lines->len; i++)
    {
      g_assert_cmpfloat (
          hypot (line_of (lines, i)->from.x - 50, line_of (lines, i)->from.y - 50), <,
          10);
      g_assert_cmpfloat (
          hypot (line_of (lines, i)->to.x - 50, line_of (lines, i)->to.y - 50), <, 10);
    }
}

static void
test_degenerate (void)
{
  GuatuShape none = box_shape ((GuatuBox) { 0, 0, 10, 10 }, GUATU_PATTERN_RISING, 0);
  g_autoptr (GArray) no_lines = guatu_hatch_lines (&none);
  GuatuShape empty = box_shape ((GuatuBox) { 5, 5, 0, 0 }, GUATU_PATTERN_RISING, 6);
  g_autoptr (GArray) empty_lines = guatu_hatch_lines (&empty);
  GuatuShape huge = box_shape ((GuatuBox) { 0, 0, 1e9, 1e9 }, GUATU_PATTERN_DOTS, 1e-3);
  g_autoptr (GArray) many = guatu_hatch_lines (&huge);

  g_assert_cmpuint (no_lines->len, ==, 0);
  g_assert_cmpuint (empty_lines->len, ==, 0);
  g_assert_cmpuint (many->len, <=, 20000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/hatch/rising", test_rising);
  g_test_add_func ("/render/hatch/inside", test_inside);
  g_test_add_func ("/render/hatch/lattice", test_lattice);
  g_test_add_func ("/render/hatch/notch", test_notch);
  g_test_add_func ("/render/hatch/dots", test_dots);
  g_test_add_func ("/render/hatch/circle", test_circle);
  g_test_add_func ("/render/hatch/degenerate", test_degenerate);
  return g_test_run ();
}
