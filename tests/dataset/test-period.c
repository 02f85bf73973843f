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
  { "0001-W01", "1年第1周", "week 1 of 1" },
  { "0987-12", "987年12月", "December 987" },
  { "2018", "2018年", "2018" },
  { "2018/2022", "2018—2022年", "2018–2022" },
  { "2020-W53", "2020年第53周", "week 53 of 2020" },
  { "2022-11/2023-02", "2022年11月—2023年2月", "Nov 2022–Feb 2023" },
  { "2023", "2023年", "2023" },
  { "2023-H1", "2023年上半年", "H1 2023" },
  { "2023-Q1", "2023年一季度", "Q1 2023" },
  { "2023-01", "2023年1月", "January 2023" },
  { "2023-01-01", "2023年1月1日", "1 January 2023" },
  { "2023-01-01T00:00", "2023年1月1日00:00", "1 January 2023, 00:00" },
  { "2023-Q1/2023-Q2", "2023年上半年", "Q1–Q2 2023" },
  { "2023-Q1/2023-Q3", "2023年前三季度", "Q1–Q3 2023" },
  { "2023-01/2023-11", "2023年1—11月", "Jan–Nov 2023" },
  { "2023-01/2023-12", "2023年1—12月", "Jan–Dec 2023" },
  { "2023-01-01/2023-12-31", "2023年1月1日—12月31日", "1 Jan–31 Dec 2023" },
  { "2023-W01", "2023年第1周", "week 1 of 2023" },
  { "2023-01-31", "2023年1月31日", "31 January 2023" },
  { "2023-02", "2023年2月", "February 2023" },
  { "2023-W09", "2023年第9周", "week 9 of 2023" },
  { "2023-04-01/2023-04-15", "2023年4月1—15日", "1–15 April 2023" },
  { "2023-04-01/2023-06-15", "2023年4月1日—6月15日", "1 Apr–15 Jun 2023" },
  { "2023-Q2/2023-Q3", "2023年二—三季度", "Q2–Q3 2023" },
  { "2023-04-01/2024-03-31", "2023/24财年", "FY 2023/24" },
  { "2023-H2", "2023年下半年", "H2 2023" },
  { "2023-Q3", "2023年三季度", "Q3 2023" },
  { "2023-07", "2023年7月", "July 2023" },
  { "2023-07-01", "2023年7月1日", "1 July 2023" },
  { "2023-Q3/2024-Q2", "2023年三季度—2024年二季度", "Q3 2023–Q2 2024" },
  { "2023-07-01T13:45", "2023年7月1日13:45", "1 July 2023, 13:45" },
  { "2023-Q4", "2023年四季度", "Q4 2023" },
  { "2023-12-30/2024-01-03", "2023年12月30日—2024年1月3日", "30 Dec 2023–3 Jan 2024" },
  { "2024", "2024年", "2024" },
  { "2024-02-29", "2024年2月29日", "29 February 2024" },
  { "2099-10-01/2100-09-30", "2099/00财年", "FY 2099/00" },
  { "9999-12-31", "9999年12月31日", "31 December 9999" },
};

static const char *const not_periods[] = {
  "",
  "0000",
  "203",
  "20233",
  "2023-",
  "2023-0",
  "2023-00",
  "2023-13",
  "2023-1",
  "2023-Q0",
  "2023-Q5",
  "2023-Q",
  "2023-Q12",
  "2023-q1",
  "2023Q1",
  "2023-07-",
  "2023-07-00",
  "2023-07-32",
  "2023-7-1",
  "2023-02-29",
  "1900-02-29",
  "2023-04-31",
  " 2023",
  "2023 ",
  "+023",
  "-023",
  "2023-07-01T",
  "2023/07",
  "２０２３",
  "2023-Q1-01",
  "2023\n",
  "2023-07-011",
  "2023-H0",
  "2023-H3",
  "2023-H",
  "2023-h1",
  "2023-W00",
  "2023-W53",
  "2020-W54",
  "2023-W9",
  "2023-W009",
  "2023-01-01T",
  "2023-01-01T24:00",
  "2023-01-01T12:60",
  "2023-01-01T1:30",
  "2023-01-01T12:30:00",
  "2023-01T12:30",
  "2023/",
  "/2023",
  "2023/2023",
  "2023/2022",
  "2023-01/2023",
  "2023/2023-01",
  "2023-01/11",
  "2023-11/2023-01",
  "2023-Q1/2023-03",
  "2023-04-01/2024-03",
  "2023-04-01/2024-02-30",
  "2023-W01/2023-W02",
  "2023-H1/2023-H2",
  "2023/2024/2025",
  "2023-01--2023-02",
  "2023 / 2024",
  "2023-01-01T00:00/2023-01-01T01:00",
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
      GuatuPeriod period = { 1234, GUATU_PERIOD_DAY, 5, 6, 0, 0 };

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
    { "2023-H1", "2022-H2" },
    { "0001-H1", NULL },
    { "2023-W09", "2023-W08" },
    { "2021-W01", "2020-W53" },
    { "2023-W01", "2022-W52" },
    { "0001-W01", NULL },
    { "2023-07-01T13:45", NULL },
    { "2018/2022", "2013/2017" },
    { "0004/0006", "0001/0003" },
    { "0003/0005", NULL },
    { "2023-01/2023-11", "2022-01/2022-11" },
    { "2022-11/2023-02", "2021-11/2022-02" },
    { "2022-01/2023-12", "2020-01/2021-12" },
    { "2022-01/2024-01", "2019-01/2021-01" },
    { "0001-01/0001-11", NULL },
    { "2023-Q1/2023-Q3", "2022-Q1/2022-Q3" },
    { "2023-Q3/2024-Q2", "2022-Q3/2023-Q2" },
    { "2023-Q3/2024-Q3", "2021-Q3/2022-Q3" },
    { "2023-04-01/2024-03-31", "2022-04-01/2023-03-31" },
    { "2023-03-01/2024-02-29", "2022-03-01/2023-02-28" },
    { "2024-03-01/2025-02-28", "2023-03-01/2024-02-29" },
    { "2024-02-29/2024-03-05", "2023-02-28/2023-03-05" },
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
}

static int
day_of (const char *string)
{
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (string, &period));
  return guatu_period_first_day (period);
}

/* Each with the days that it begins and ends with. */
static void
test_days (void)
{
  static const char *const cases[][3] = {
    { "2024", "2024-01-01", "2024-12-31" },
    { "2024-H1", "2024-01-01", "2024-06-30" },
    { "2024-H2", "2024-07-01", "2024-12-31" },
    { "2024-Q1", "2024-01-01", "2024-03-31" },
    { "2024-Q3", "2024-07-01", "2024-09-30" },
    { "2024-02", "2024-02-01", "2024-02-29" },
    { "2023-02", "2023-02-01", "2023-02-28" },
    { "2023-12", "2023-12-01", "2023-12-31" },
    { "2023-W01", "2023-01-02", "2023-01-08" },
    { "2023-W09", "2023-02-27", "2023-03-05" },
    { "2020-W53", "2020-12-28", "2021-01-03" },
    { "2021-W01", "2021-01-04", "2021-01-10" },
    { "2024-05-06", "2024-05-06", "2024-05-06" },
    { "2024-05-06T07:08", "2024-05-06", "2024-05-06" },
    { "2018/2022", "2018-01-01", "2022-12-31" },
    { "2023-01/2023-11", "2023-01-01", "2023-11-30" },
    { "2022-11/2023-12", "2022-11-01", "2023-12-31" },
    { "2023-Q2/2024-Q4", "2023-04-01", "2024-12-31" },
    { "2023-04-01/2024-03-31", "2023-04-01", "2024-03-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period;

      g_test_message ("%s", cases[i][0]);
      g_assert_true (guatu_period_parse (cases[i][0], &period));
      g_assert_cmpint (guatu_period_first_day (period), ==, day_of (cases[i][1]));
      g_assert_cmpint (guatu_period_last_day (period), ==, day_of (cases[i][2]));
    }
}

/* GLib knows the weeks as well. */
static void
test_weeks (void)
{
  for (int year = 1; year <= 9998; year++)
    for (int week = 1; week <= 53; week += 13)
      {
        g_autofree char *string = g_strdup_printf ("%04d-W%02d", year, week);
        GuatuPeriod period;
        GDate date;

        if (!guatu_period_parse (string, &period))
          {
            g_assert_cmpint (week, ==, 53);
            continue;
          }
        g_date_clear (&date, 1);
        g_date_set_julian (&date, (guint32) guatu_period_first_day (period));
        g_assert_cmpint (g_date_get_weekday (&date), ==, G_DATE_MONDAY);
        g_assert_cmpuint (g_date_get_iso8601_week_of_year (&date), ==, (guint) week);
        g_date_add_days (&date, 3);
        g_assert_cmpint (g_date_get_year (&date), ==, year);
      }
}

/* The key tells all of them apart. */
static void
test_key (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    for (guint j = 0; j < G_N_ELEMENTS (periods); j++)
      {
        GuatuPeriod a, b;

        g_assert_true (guatu_period_parse (periods[i].string, &a));
        g_assert_true (guatu_period_parse (periods[j].string, &b));
        g_assert_cmpint (guatu_period_key (a) == guatu_period_key (b), ==, i == j);
      }
}

/* Days that follow each other do not meet in a hash table. */
static void
test_key_hash (void)
{
  guint8 buckets[4096] = { 0 };

  for (gint16 year = 1900; year < 1915; year++)
    for (guint month = 1; month <= 12; month++)
      for (guint day = 1; day <= 28; day++)
        {
          const GuatuPeriod period
              = { .year = year, .kind = GUATU_PERIOD_DAY, .part = month, .day = day };
          const guint64 key = guatu_period_key (period);

          buckets[guatu_period_key_hash (&key) % G_N_ELEMENTS (buckets)]++;
        }
  for (gsize i = 0; i < G_N_ELEMENTS (buckets); i++)
    g_assert_cmpuint (buckets[i], <=, 12);
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
  g_test_add_func ("/period/days", test_days);
  g_test_add_func ("/period/key-hash", test_key_hash);
  g_test_add_func ("/period/weeks", test_weeks);
  g_test_add_func ("/period/key", test_key);
  return g_test_run ();
}
