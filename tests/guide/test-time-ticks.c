/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/time-ticks.h"

static int
day_of (const char *string)
{
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (string, &period));
  return guatu_period_first_day (period);
}

static const struct
{
  const char *first;
  const char *last;
  guint most;
  const char *ticks;
} cases[] = {
  { "2023-03-01", "2023-03-04", 5, "2023-03-01 2023-03-02 2023-03-03 2023-03-04" },
  { "2023-02-20", "2023-03-12", 6,
    "2023-02-21 2023-02-26 2023-03-01 2023-03-06 2023-03-11" },
  { "2023-01-15", "2023-06-20", 6, "2023-02 2023-03 2023-04 2023-05 2023-06" },
  { "2021-11-03", "2023-08-01", 8,
    "2022-01 2022-04 2022-07 2022-10 2023-01 2023-04 2023-07" },
  { "2010-01-01", "2019-12-31", 10, "2010 2011 2012 2013 2014 2015 2016 2017 2018 2019" },
  { "2009-05-01", "2023-12-31", 5, "2010 2015 2020" },
  { "0001-01-01", "2738-11-28", 8, "500 1000 1500 2000 2500" },
  { "2023-05-02", "2023-05-02", 3, "2023-05-02" },
  { "2023-05-02", "2023-05-28", 1, "" },
};

static void
test_choose (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) ticks = guatu_time_ticks_choose (
          day_of (cases[i].first), day_of (cases[i].last), cases[i].most);
      g_autoptr (GString) written = g_string_new (NULL);

      for (guint j = 0; j < ticks->len; j++)
        {
          g_autofree char *tick
              = guatu_period_to_string (g_array_index (ticks, GuatuPeriod, j));

          g_string_append_printf (written, "%s%s", j > 0 ? " " : "",
                                  tick[0] == '0' ? tick + 1 : tick);
        }
      g_assert_cmpstr (written->str, ==, cases[i].ticks);
    }
}

/* Never more than there is room for, and not so few that the axis is bare. */
static void
test_room (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      int first = g_test_rand_int_range (1, 3000000);
      int length = g_test_rand_int_range (0, 1 << g_test_rand_int_range (1, 19));
      guint most = (guint) g_test_rand_int_range (4, 20);
      g_autoptr (GArray) ticks = guatu_time_ticks_choose (first, first + length, most);

      g_assert_cmpuint (ticks->len, <=, most);
      if (length > 40)
        g_assert_cmpuint (ticks->len, >, 0);
      for (guint j = 0; j < ticks->len; j++)
        {
          int day = guatu_period_first_day (g_array_index (ticks, GuatuPeriod, j));

          g_assert_cmpint (day, >=, first);
          g_assert_cmpint (day, <=, first + length);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/time-ticks/choose", test_choose);
  g_test_add_func ("/chart/time-ticks/room", test_room);
  return g_test_run ();
}
