/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/period-text.h"

static void
test_periods (void)
{
  static const char *const periods[][2] = {
    { "2023", "2023" },
    { "2023年", "2023" },
    { "２０２３年度", "2023" },
    { "二〇二三年", "2023" },
    { "二零二三年", "2023" },
    { "二○二三年", "2023" },
    { "二O二三年上半年", "2023-H1" },
    { "一九九八年", "1998" },
    { "2023年上半年", "2023-H1" },
    { "2023年1—6月", "2023-01/2023-06" },
    { "2023年第三季度", "2023-Q3" },
    { "2023年前三季度", "2023-01/2023-09" },
    { "2023年1-11月", "2023-01/2023-11" },
    { "2023年7月", "2023-07" },
    { "2023年7月份", "2023-07" },
    { "2023年十一月", "2023-11" },
    { "2023年7月1日", "2023-07-01" },
    { "2023-07", "2023-07" },
    { "2023-Q1", "2023-Q1" },
    { "Q1 2023", "2023-Q1" },
    { "2023 Q1", "2023-Q1" },
    { "first half of 2023", "2023-H1" },
    { "January 2023", "2023-01" },
    { "Jan. 2023", "2023-01" },
    { "2023, January", "2023-01" },
    { "1 July 2023", "2023-07-01" },
    { "Jan–Nov 2023", "2023-01/2023-11" },
    { "July 1, 2023", "2023-07-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_autofree char *written = NULL;
      GuatuPeriod period;

      g_test_message ("%s", periods[i][0]);
      g_assert_true (guatu_period_text_parse (periods[i][0], &period));
      written = guatu_period_to_string (period);
      g_assert_cmpstr (written, ==, periods[i][1]);
    }
}

static void
test_none (void)
{
  static const char *const texts[] = {
    "",         "年",          "23年",    "2023年13月", "2023年2月30日", "一季度",
    "2023年末", "2023年5—3月", "12023年", "Q5 2023",    "2023年1—",      "GDP 2023"
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GuatuPeriod period;

      g_test_message ("%s", texts[i]);
      g_assert_false (guatu_period_text_parse (texts[i], &period));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/period-text/periods", test_periods);
  g_test_add_func ("/period-text/none", test_none);
  return g_test_run ();
}
