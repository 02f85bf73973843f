/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/shape.h"

static const GuatuBox box = { 10, 10, 20, 10 };

static void
test_overlap (void)
{
  g_assert_true (guatu_box_overlaps (box, (GuatuBox) { 29, 19, 5, 5 }));
  g_assert_false (guatu_box_overlaps (box, (GuatuBox) { 30, 10, 5, 5 }));
  g_assert_false (guatu_box_overlaps (box, (GuatuBox) { 10, 20, 5, 5 }));
  g_assert_true (guatu_box_is_inside ((GuatuBox) { 10, 10, 1, 1 }, box));
  g_assert_false (guatu_box_is_inside ((GuatuBox) { 9, 10, 1, 1 }, box));
}

static void
test_segment (void)
{
  g_assert_true (
      guatu_box_meets_segment (box, (GuatuPoint) { 0, 0 }, (GuatuPoint) { 40, 30 }));
  g_assert_true (
      guatu_box_meets_segment (box, (GuatuPoint) { 15, 15 }, (GuatuPoint) { 16, 15 }));
  g_assert_true (
      guatu_box_meets_segment (box, (GuatuPoint) { 0, 15 }, (GuatuPoint) { 40, 15 }));
  g_assert_false (
      guatu_box_meets_segment (box, (GuatuPoint) { 0, 5 }, (GuatuPoint) { 40, 5 }));
  g_assert_false (
      guatu_box_meets_segment (box, (GuatuPoint) { 0, 15 }, (GuatuPoint) { 9, 15 }));
  g_assert_false (
      guatu_box_meets_segment (box, (GuatuPoint) { 0, 25 }, (GuatuPoint) { 12, 0 }));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/shape/overlap", test_overlap);
  g_test_add_func ("/chart/shape/segment", test_segment);
  return g_test_run ();
}
