/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period-count.h"
#include "dataset/period-part.h"

static GuatuPeriod
period_of (const char *string)
{
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (string, &period));
  return period;
}

static int
count_of (const char *string)
{
  int count;

  g_assert_true (guatu_period_count (period_of (string), &count));
  return count;
}

/* From a period to a later one of its kind, and how many come between them. */
static void
test_count (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    int steps;
  } cases[] = {
    { "1953", "1964", 11 },
    { "2022-Q4", "2023-Q1", 1 },
    { "2022-Q3", "2024-Q1", 6 },
    { "2023-12", "2024-01", 1 },
    { "2023-01", "2023-12", 11 },
    { "2024-02-28", "2024-03-01", 2 },
    { "2023-02-28", "2023-03-01", 1 },
    { "0001-01-01", "9999-12-31", 3652058 },
    { "2023-H2", "2024-H1", 1 },
    { "2020-W53", "2021-W01", 1 },
    { "2023-01/2023-02", "2023-01/2023-11", 9 },
    { "2023-01/2023-12", "2024-01/2024-02", 2 },
    { "2023-Q1/2023-Q2", "2024-Q1/2024-Q3", 5 },
    { "2021-04-01/2022-03-31", "2023-04-01/2024-03-31", 2 },
    { "2022-H2", "2023-H1", 1 },
    { "2020-W53", "2021-W01", 1 },
    { "0001-W01", "2023-W09", 105511 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int from = count_of (cases[i].from);
      GuatuPeriod to = period_of (cases[i].to);
      GuatuPeriod at = guatu_period_at (to, from + cases[i].steps);

      g_assert_cmpint (count_of (cases[i].to) - from, ==, cases[i].steps);
      g_assert_cmpint (guatu_period_compare (at, to), ==, 0);
    }
}

/* What is summed up since a year began, and begins anew in the next one. */
static void
test_begins_anew (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    gboolean anew;
  } cases[] = {
    { "2022-01/2022-12", "2023-01/2023-02", TRUE },
    { "2022-Q1/2022-Q4", "2023-Q1", TRUE },
    { "2022-01/2022-11", "2022-01/2022-12", FALSE },
    { "2022-01/2022-11", "2023-01/2023-11", FALSE },
    { "2022-Q4", "2023-Q1", FALSE },
    { "2022-01/2022-12", "2023-Q1", FALSE },
    { "2020/2022", "2023", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
        guatu_period_begins_anew (period_of (cases[i].from), period_of (cases[i].to)), ==,
        cases[i].anew);
}

/* Spans that have no place in a row of their kind, and moments. */
static void
test_not_counted (void)
{
  static const char *const cases[] = { "2018/2022", "2023-02/2023-05", "2022-01/2023-06",
                                       "2023-04-01/2023-04-30", "2023-07-01T13:45" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int count;

      g_assert_false (guatu_period_count (period_of (cases[i]), &count));
    }
}

/* The period of a kind in which a day lies, and the last day of each. */
static void
test_days (void)
{
  static const char *const cases[][3] = {
    { "2023", "2023-01-01", "2023-12-31" },
    { "2024-Q1", "2024-01-01", "2024-03-31" },
    { "2023-Q4", "2023-10-01", "2023-12-31" },
    { "2024-02", "2024-02-01", "2024-02-29" },
    { "2023-07-15", "2023-07-15", "2023-07-15" },
    { "9999", "9999-01-01", "9999-12-31" },
    { "2023-H2", "2023-07-01", "2023-12-31" },
    { "2023-W09", "2023-02-27", "2023-03-05" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period = period_of (cases[i][0]);
      int last = guatu_period_first_day (period_of (cases[i][2]));

      g_assert_cmpint (guatu_period_last_day (period), ==, last);
      g_assert_cmpint (guatu_period_count_on (period, last), ==, count_of (cases[i][0]));
      g_assert_cmpint (guatu_period_count_on (
                           period, guatu_period_first_day (period_of (cases[i][1]))),
                       ==, count_of (cases[i][0]));
    }
}

/* In a calendar of equal months years, quarters and months lie equally far apart, and
 * a year and its two middle quarters about its middle. */
static void
test_middle (void)
{
  g_assert_cmpfloat (guatu_period_middle (period_of ("2025"))
                         - guatu_period_middle (period_of ("2023")),
                     ==, 24);
  g_assert_cmpfloat (guatu_period_middle (period_of ("2024-03"))
                         - guatu_period_middle (period_of ("2024-02")),
                     ==, 1);
  g_assert_cmpfloat (guatu_period_middle (period_of ("2024-Q3"))
                         - guatu_period_middle (period_of ("2024")),
                     ==, 1.5);
  g_assert_cmpfloat (guatu_period_middle (period_of ("2024-07-01"))
                         - guatu_period_middle (period_of ("2024-06-30")),
                     <, 1 / 29.0);
  g_assert_cmpfloat (guatu_period_middle (period_of ("2024-06-15T12:00"))
                         - guatu_period_middle (period_of ("2024-06-15T00:00"))
                         - 0.5 / 30,
                     <, 1e-9);
  g_assert_cmpfloat (guatu_period_middle (period_of ("2024-06-15T12:00")), ==,
                     guatu_period_middle (period_of ("2024-06-15")));
}

/* A row of periods, and the one that says of which kind they are, if they are of one. */
static void
test_join (void)
{
  static const char *const cases[][2] = {
    { "2023 2024", "2023" },
    { "2023-Q1 2023-Q2 2024-Q1", "2023-Q2" },
    { "2023-Q1 2023-Q1/2023-Q2 2023-Q1/2023-Q3 2024-Q1", "2023-Q1/2023-Q2" },
    { "2023-01/2023-02 2024-01", "2023-01/2023-02" },
    { "2023-Q1 2023-Q2 2023-Q1/2023-Q3", NULL },
    { "2023-Q1 2023-Q1/2023-Q2 2023-Q3", NULL },
    { "2023-Q1 2023-02/2023-05", NULL },
    { "2023-01 2023-02/2023-05", NULL },
    { "2023-01/2023-02 2023-02/2023-05 2024-01", NULL },
    { "2023-01 2023-Q1/2023-Q2", NULL },
    { "2023-Q1 2023-04-01/2024-03-31", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) names = g_strsplit (cases[i][0], " ", -1);
      GuatuPeriod like = period_of (names[0]);
      g_autofree char *found = NULL;
      gboolean fits = TRUE;

      for (guint j = 1; names[j] != NULL && fits; j++)
        fits = guatu_period_join (&like, period_of (names[j]));
      found = fits ? guatu_period_to_string (like) : NULL;
      g_assert_cmpstr (found, ==, cases[i][1]);
    }
}

/* The first period of the years to date, which no file has, is called what it is. */
static void
test_first_to_date (void)
{
  static const char *const cases[][5] = {
    { "2023-01/2023-12", "2024年1月", "January 2024", "1月", "Jan" },
    { "2023-Q1/2023-Q4", "2024年一季度", "Q1 2024", "一季度", "Q1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod first
          = guatu_period_at (period_of (cases[i][0]), count_of (cases[i][0]) + 1);
      g_autofree char *zh = guatu_period_to_label (first, GUATU_LANGUAGE_ZH);
      g_autofree char *en = guatu_period_to_label (first, GUATU_LANGUAGE_EN);
      g_autofree char *part_zh = guatu_period_part_label (first, GUATU_LANGUAGE_ZH);
      g_autofree char *part_en = guatu_period_part_label (first, GUATU_LANGUAGE_EN);

      g_assert_cmpstr (zh, ==, cases[i][1]);
      g_assert_cmpstr (en, ==, cases[i][2]);
      g_assert_cmpstr (part_zh, ==, cases[i][3]);
      g_assert_cmpstr (part_en, ==, cases[i][4]);
    }
}

static void
test_part (void)
{
  static const char *const cases[][4] = {
    { "2023", "2023", "2023", "2023" },
    { "2023-Q3", "三季度", "Q3", "2023" },
    { "2023-09", "9月", "Sep", "2023" },
    { "2023-09-05", "5日", "5", "2023-09" },
    { "2023-01/2023-11", "1—11月", "Jan–Nov", "2023" },
    { "2023-Q1/2023-Q3", "前三季度", "Q1–Q3", "2023" },
    { "2023-Q1/2023-Q2", "上半年", "Q1–Q2", "2023" },
    { "2023-Q1/2023-Q4", "全年", "Q1–Q4", "2023" },
    { "2023-04-01/2024-03-31", "2023/24", "2023/24", "2023" },
    { "2023-H2", "下半年", "H2", "2023" },
    { "2023-W09", "第9周", "W9", "2023" },
    { "2023-09-05T07:08", "07:08", "07:08", "2023-09-05" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period = period_of (cases[i][0]);
      g_autofree char *zh = guatu_period_part_label (period, GUATU_LANGUAGE_ZH);
      g_autofree char *en = guatu_period_part_label (period, GUATU_LANGUAGE_EN);
      g_autofree char *whole = guatu_period_to_string (guatu_period_whole (period));

      g_assert_cmpstr (zh, ==, cases[i][1]);
      g_assert_cmpstr (en, ==, cases[i][2]);
      g_assert_cmpstr (whole, ==, cases[i][3]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period/begins-anew", test_begins_anew);
  g_test_add_func ("/period-count/count", test_count);
  g_test_add_func ("/period-count/not-counted", test_not_counted);
  g_test_add_func ("/period-count/days", test_days);
  g_test_add_func ("/period-count/middle", test_middle);
  g_test_add_func ("/period-count/join", test_join);
  g_test_add_func ("/period-count/first-to-date", test_first_to_date);
  g_test_add_func ("/period-count/part", test_part);
  return g_test_run ();
}
