/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "render/hatch.h"

/* Every line rises at 45°, ends on the box's edges, and is a step from the next. */
static void
test_lines (void)
{
  GuatuBox box = { 13, 7, 101, 29 };
  g_autoptr (GArray) lines = guatu_hatch_lines (box, 6);

  g_assert_cmpuint (lines->len, >, 10);
  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuHatchLine *line = &g_array_index (lines, GuatuHatchLine, i);

      g_assert_cmpfloat_with_epsilon (line->to.x - line->from.x,
                                      line->from.y - line->to.y, 1e-9);
      g_assert_true (guatu_box_contains ((GuatuBox){ 13 - 1e-9, 7 - 1e-9, 101.1, 29.1 },
                                         line->from.x, line->from.y));
      g_assert_true (guatu_box_contains ((GuatuBox){ 13 - 1e-9, 7 - 1e-9, 101.1, 29.1 },
                                         line->to.x, line->to.y));
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (line->from.x + line->from.y - line[-1].from.x
                                            - line[-1].from.y,
                                        6 * G_SQRT2, 1e-9);
    }
}

static void
test_degenerate (void)
{
  g_autoptr (GArray) none = guatu_hatch_lines ((GuatuBox){ 0, 0, 10, 10 }, 0);
  g_autoptr (GArray) empty = guatu_hatch_lines ((GuatuBox){ 5, 5, 0, 0 }, 6);
  g_autoptr (GArray) huge = guatu_hatch_lines ((GuatuBox){ 0, 0, 1e9, 1e9 }, 1e-3);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (empty->len, ==, 0);
  g_assert_cmpuint (huge->len, <=, 20000);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/hatch/lines", test_lines);
  g_test_add_func ("/render/hatch/degenerate", test_degenerate);
  return g_test_run ();
}
