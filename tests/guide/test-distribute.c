/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "guide/distribute.h"

static void
test_apart_stay (void)
{
  GuatuDistributeItem items[] = { { 10, 8, 0 }, { 50, 8, 0 }, { 30, 8, 0 } };

  g_assert_true (guatu_distribute (items, 3, 0, 100));
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (items[i].middle, ==, items[i].wanted);
}

/* Two that want the same place move apart by the same way. */
static void
test_equal_part (void)
{
  GuatuDistributeItem items[] = { { 50, 10, 0 }, { 50, 10, 0 } };

  g_assert_true (guatu_distribute (items, 2, 0, 100));
  g_assert_cmpfloat (items[0].middle, ==, 45);
  g_assert_cmpfloat (items[1].middle, ==, 55);
}

static void
test_kept_inside (void)
{
  GuatuDistributeItem items[] = { { 1, 10, 0 }, { 2, 10, 0 }, { 99, 10, 0 } };

  g_assert_true (guatu_distribute (items, 3, 0, 100));
  g_assert_cmpfloat (items[0].middle, ==, 5);
  g_assert_cmpfloat (items[1].middle, ==, 15);
  g_assert_cmpfloat (items[2].middle, ==, 95);
}

static void
test_no_room (void)
{
  GuatuDistributeItem items[] = { { 1, 60, 0 }, { 2, 60, 0 } };

  g_assert_false (guatu_distribute (items, 2, 0, 100));
  g_assert_cmpfloat (items[1].middle - items[0].middle, ==, 60);
}

/* However many, wherever: in order, apart, inside. */
static void
test_any (void)
{
  for (int round = 0; round < 2000; round++)
    {
      GuatuDistributeItem items[12];
      guint n = (guint) g_test_rand_int_range (1, 13);

      for (guint i = 0; i < n; i++)
        items[i] = (GuatuDistributeItem) { g_test_rand_double_range (-20, 120),
                                           g_test_rand_double_range (1, 8), 0 };
      g_assert_true (guatu_distribute (items, n, 0, 100));
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpfloat (items[i].middle - items[i].extent / 2, >=, -1e-9);
          g_assert_cmpfloat (items[i].middle + items[i].extent / 2, <=, 100 + 1e-9);
          for (guint j = 0; j < n; j++)
            if (items[i].wanted < items[j].wanted)
              g_assert_cmpfloat (items[i].middle + items[i].extent / 2, <=,
                                 items[j].middle - items[j].extent / 2 + 1e-9);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/distribute/apart-stay", test_apart_stay);
  g_test_add_func ("/guide/distribute/equal-part", test_equal_part);
  g_test_add_func ("/guide/distribute/kept-inside", test_kept_inside);
  g_test_add_func ("/guide/distribute/no-room", test_no_room);
  g_test_add_func ("/guide/distribute/any", test_any);
  return g_test_run ();
}
