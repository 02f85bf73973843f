/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/period.h"

/* Each period, in the order of time: what a file writes and what people read. */
static const struct
{
  const char *string;
  const char *zh;
  const char *en;
} periods[] = {
  { "0001", "1年", "1" },
  { "0987-12", "987年12月", "December 987" },
  { "2023", "2023年", "2023" },
  { "2023-Q1", "2023年一季度", "Q1 2023" },
  { "2023-01", "2023年1月", "January 2023" },
  { "2023-01-01", "2023年1月1日", "1 January 2023" },
  { "2023-01-31", "2023年1月31日", "31 January 2023" },
  { "2023-02", "2023年2月", "February 2023" },
  { "2023-Q3", "2023年三季度", "Q3 2023" },
  { "2023-07", "2023年7月", "July 2023" },
  { "2023-07-01", "2023年7月1日", "1 July 2023" },
  { "2023-Q4", "2023年四季度", "Q4 2023" },
  { "2024", "2024年", "2024" },
  { "2024-02-29", "2024年2月29日", "29 February 2024" },
  { "9999-12-31", "9999年12月31日", "31 December 9999" },
};

static const char *const not_periods[] = {
  "",         "0000",        "203",         "20233",      "2023-",      "2023-0",
  "2023-00",  "2023-13",     "2023-1",      "2023-Q0",    "2023-Q5",    "2023-Q",
  "2023-Q12", "2023-q1",     "2023Q1",      "2023-07-",   "2023-07-00", "2023-07-32",
  "2023-7-1", "2023-02-29",  "1900-02-29",  "2023-04-31", " 2023",      "2023 ",
  "+023",     "-023",        "2023-07-01T", "2023/07",    "２０２３",   "2023-Q1-01",
  "2023\n",   "2023-07-011",
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      GuatuPeriod period;
      g_autofree char *string = NULL;

      g_assert_true (guatu_period_parse (periods[i].string, &period));
      string = guatu_period_to_string (period);
      g_assert_cmpstr (string, ==, periods[i].string);
    }
}

static void
test_refuse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (not_periods); i++)
    {
      GuatuPeriod period = { 1234, GUATU_PERIOD_DAY, 5, 6 };

      g_test_message ("“%s”", not_periods[i]);
      g_assert_false (guatu_period_parse (not_periods[i], &period));
      g_assert_cmpint (period.year, ==, 1234);
      g_assert_cmpint (period.day, ==, 6);
    }
}

static void
test_label (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      GuatuPeriod period;
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;
      g_autofree char *both = NULL;

      g_assert_true (guatu_period_parse (periods[i].string, &period));
      zh = guatu_period_to_label (period, GUATU_LANGUAGE_ZH);
      en = guatu_period_to_label (period, GUATU_LANGUAGE_EN);
      both = guatu_period_to_label (period, GUATU_LANGUAGE_ZH_EN);
      g_assert_cmpstr (zh, ==, periods[i].zh);
      g_assert_cmpstr (en, ==, periods[i].en);
      g_assert_cmpstr (both, ==, periods[i].zh);
    }
}

static void
test_compare (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    for (guint j = 0; j < G_N_ELEMENTS (periods); j++)
      {
        GuatuPeriod a;
        GuatuPeriod b;
        int order;

        g_assert_true (guatu_period_parse (periods[i].string, &a));
        g_assert_true (guatu_period_parse (periods[j].string, &b));
        order = guatu_period_compare (a, b);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

static void
test_previous (void)
{
  static const struct
  {
    const char *period;
    const char *previous;
  } cases[] = {
    { "2023", "2022" },
    { "0001", NULL },
    { "2023-Q3", "2023-Q2" },
    { "2023-Q1", "2022-Q4" },
    { "0001-Q1", NULL },
    { "2023-07", "2023-06" },
    { "2023-01", "2022-12" },
    { "2024-03-01", "2024-02-29" },
    { "2023-03-01", "2023-02-28" },
    { "2023-01-01", "2022-12-31" },
    { "0001-01-01", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period;
      GuatuPeriod previous;
      g_autofree char *string = NULL;

      g_assert_true (guatu_period_parse (cases[i].period, &period));
      if (guatu_period_previous (period, &previous))
        string = guatu_period_to_string (previous);
      g_assert_cmpstr (string, ==, cases[i].previous);
    }
}

/* GLib counts the days as well, one date at a time. */
static void
test_first_day (void)
{
  static const char *const others[][2] = { { "2024", "2024-01-01" },
                                           { "2024-Q3", "2024-07-01" },
                                           { "2023-12", "2023-12-01" } };
  GDate date;

  g_date_clear (&date, 1);
  for (guint day = 1; day < 3600000; day += day > 590000 && day < 880000 ? 1 : 29)
    {
      GuatuPeriod period = { .kind = GUATU_PERIOD_DAY };

      g_date_set_julian (&date, day);
      period.year = (gint16) g_date_get_year (&date);
      period.part = g_date_get_month (&date) & 0x1f;
      period.day = g_date_get_day (&date) & 0x1f;
      g_assert_cmpint (guatu_period_first_day (period), ==, (int) day);
    }

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      GuatuPeriod period, first;

      g_assert_true (guatu_period_parse (others[i][0], &period));
      g_assert_true (guatu_period_parse (others[i][1], &first));
      g_assert_cmpint (guatu_period_first_day (period), ==,
                       guatu_period_first_day (first));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period/parse", test_parse);
  g_test_add_func ("/period/refuse", test_refuse);
  g_test_add_func ("/period/label", test_label);
  g_test_add_func ("/period/compare", test_compare);
  g_test_add_func ("/period/previous", test_previous);
  g_test_add_func ("/period/first-day", test_first_day);
  return g_test_run ();
}
