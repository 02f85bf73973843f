/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "guide/ticks.h"

typedef struct
{
  double low, high, wanted;
  int most_decimals;
  guint n;
  double first, last;
  int decimals;
} Case;

/* What a careful hand would choose. */
static const Case cases[] = {
  { 0, 12, 7, 1, 7, 0, 12, 0 },   { 0, 238, 6, 0, 6, 0, 250, 0 },
  { 0, 100, 6, 0, 6, 0, 100, 0 }, { 0, 1, 6, 1, 6, 0, 1, 1 },
  { -5, 12, 5, 1, 5, -4, 12, 0 }, { 0, 0.115, 5, 3, 5, 0, 0.12, 2 },
};

static void
test_known (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *expected = &cases[i];
      GuatuTicks ticks;

      guatu_ticks_choose (&ticks, expected->low, expected->high, expected->wanted,
                          expected->most_decimals);
      g_test_message ("%g to %g: %u ticks from %g to %g", expected->low, expected->high,
                      ticks.n, guatu_ticks_value (&ticks, 0),
                      guatu_ticks_value (&ticks, ticks.n - 1));
      g_assert_cmpuint (ticks.n, ==, expected->n);
      g_assert_cmpfloat_with_epsilon (guatu_ticks_value (&ticks, 0), expected->first,
                                      1e-12);
      g_assert_cmpfloat_with_epsilon (guatu_ticks_value (&ticks, ticks.n - 1),
                                      expected->last, 1e-12);
      g_assert_cmpint (ticks.decimals, ==, expected->decimals);
    }
}

/* Whatever the range: two ticks or more, evenly spaced, in or near the data. */
static void
test_any_range (void)
{
  for (int i = 0; i < 5000; i++)
    {
      double size = pow (10, g_test_rand_double_range (-9, 15));
      double low = g_test_rand_bit () ? 0 : g_test_rand_double_range (-1, 1) * size;
      double high = low + g_test_rand_double_range (0.01, 1) * size;
      double wanted = g_test_rand_double_range (2, 12);
      GuatuTicks ticks;
      double step;

      guatu_ticks_choose (&ticks, low, high, wanted, g_test_rand_int_range (0, 4));
      g_assert_cmpuint (ticks.n, >=, 2);
      g_assert_cmpuint (ticks.n, <=, 40);
      step = guatu_ticks_value (&ticks, 1) - guatu_ticks_value (&ticks, 0);
      g_assert_cmpfloat (step, >, 0);
      g_assert_cmpfloat (guatu_ticks_value (&ticks, 0), >, low - (high - low));
      g_assert_cmpfloat (guatu_ticks_value (&ticks, ticks.n - 1), <, high + (high - low));
      for (guint j = 1; j < ticks.n; j++)
        g_assert_cmpfloat_with_epsilon (guatu_ticks_value (&ticks, j)
                                            - guatu_ticks_value (&ticks, j - 1),
                                        step, step * 1e-6 + fabs (high) * 1e-12);
    }
}

/* Whole values have whole ticks wherever a whole step or more lies between them, and
 * what has a decimal may have ticks with it. */
static void
test_decimals (void)
{
  GuatuTicks ticks;

  for (int high = 2; high <= 60; high++)
    for (int wanted = 2; wanted <= 6; wanted++)
      {
        guatu_ticks_choose (&ticks, 0, high, wanted, 0);
        g_assert_cmpint (ticks.decimals, ==, 0);
      }
  guatu_ticks_choose (&ticks, 0, 1.3, 6, 1);
  g_assert_cmpint (ticks.decimals, ==, 1);
  for (int wanted = 3; wanted <= 6; wanted++)
    {
      guatu_ticks_choose (&ticks, 0, 12, wanted, 1);
      g_assert_cmpint (ticks.decimals, ==, 0);
      guatu_ticks_choose (&ticks, 5, 12, wanted, 1);
      g_assert_cmpint (ticks.decimals, ==, 0);
    }
  guatu_ticks_choose (&ticks, 0, 1000, 5, 0);
  g_assert_cmpfloat (guatu_ticks_value (&ticks, 1), ==, 250);
}

static void
test_zero_is_zero (void)
{
  GuatuTicks ticks;

  guatu_ticks_choose (&ticks, -0.3, 0.3, 7, 1);
  for (guint i = 0; i < ticks.n; i++)
    if (fabs (guatu_ticks_value (&ticks, i)) < 1e-9)
      {
        g_assert_cmpfloat (guatu_ticks_value (&ticks, i), ==, 0);
        g_assert_false (signbit (guatu_ticks_value (&ticks, i)));
      }
}

static void
test_degenerate (void)
{
  const double bad[][2] = { { 5, 5 }, { 0, 0 }, { 3, 2 }, { NAN, 1 }, { 0, INFINITY } };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      GuatuTicks ticks;

      guatu_ticks_choose (&ticks, bad[i][0], bad[i][1], 5, 0);
      g_assert_cmpuint (ticks.n, ==, 2);
      g_assert_true (isfinite (guatu_ticks_value (&ticks, 0)));
      g_assert_cmpfloat (guatu_ticks_value (&ticks, 1), >, guatu_ticks_value (&ticks, 0));
    }
}

/* A logarithmic scale ends near its data, however few decades these span: what lies
 * within one is divided in even steps, and of very many decades some are left out. */
static void
test_log (void)
{
  const struct
  {
    double low, high;
    int decimals;
    guint n;
    double first, last;
  } spans[] = {
    { 45, 46, 1, 6, 45, 46 },         { 0.41, 0.53, 2, 7, 0.40, 0.52 },
    { 4, 60, 0, 7, 3, 50 },           { 1, 1000, 0, 10, 1, 1000 },
    { 20, 90000, 0, 8, 10, 30000 },   { 1e-7, 1e5, 9, 7, 1e-8, 1e4 },
    { 2e-19, 800, 9, 9, 1e-14, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    {
      GuatuTicks ticks;

      guatu_ticks_choose_log (&ticks, spans[i].low, spans[i].high, 10, spans[i].decimals);
      g_test_message ("%g to %g: %u ticks from %g to %g", spans[i].low, spans[i].high,
                      ticks.n, guatu_ticks_value (&ticks, 0),
                      guatu_ticks_value (&ticks, ticks.n - 1));
      g_assert_cmpuint (ticks.n, ==, spans[i].n);
      g_assert_cmpfloat_with_epsilon (guatu_ticks_value (&ticks, 0), spans[i].first,
                                      spans[i].first * 1e-9);
      g_assert_cmpfloat_with_epsilon (guatu_ticks_value (&ticks, ticks.n - 1),
                                      spans[i].last, spans[i].last * 1e-9);
    }
}

/* Whatever the range and the room: a few ticks above zero that rise, the first at or
 * below the data and the last not beyond them but where there would be but one. */
static void
test_log_any_range (void)
{
  for (int i = 0; i < 5000; i++)
    {
      double low = pow (10, g_test_rand_double_range (-12, 15));
      double high = low * pow (10, g_test_rand_double_range (0.001, 12));
      double wanted = g_test_rand_double_range (2, 12);
      GuatuTicks ticks;

      guatu_ticks_choose_log (&ticks, low, high, wanted, 3);
      g_assert_cmpuint (ticks.n, >=, 2);
      g_assert_cmpuint (ticks.n, <=, 16);
      g_assert_cmpfloat (guatu_ticks_value (&ticks, 0), >=, 1e-15 * (1 - 1e-9));
      /* But for what could not be written, the first is no greater than any value. */
      if (ticks.per_decade == 0
          || guatu_ticks_value (&ticks, 0) / pow (10, ticks.decades) >= 1e-15)
        g_assert_cmpfloat (guatu_ticks_value (&ticks, 0), <=, low * (1 + 1e-9));
      for (guint j = 1; j < ticks.n; j++)
        g_assert_cmpfloat (guatu_ticks_value (&ticks, j), >,
                           guatu_ticks_value (&ticks, j - 1));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/ticks/known", test_known);
  g_test_add_func ("/chart/ticks/any-range", test_any_range);
  g_test_add_func ("/chart/ticks/decimals", test_decimals);
  g_test_add_func ("/chart/ticks/zero-is-zero", test_zero_is_zero);
  g_test_add_func ("/chart/ticks/degenerate", test_degenerate);
  g_test_add_func ("/chart/ticks/log", test_log);
  g_test_add_func ("/chart/ticks/log-any-range", test_log_any_range);
  return g_test_run ();
}
