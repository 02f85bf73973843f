/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/items/chart-title.h"

static void
check_title (const char *table, const char *expected)
{
  GuatuText from = { (char *) table, (char *) "Population of the city" };
  g_auto (GuatuText) title = { NULL };

  guatu_chart_title_set (&title, &from);
  g_assert_cmpstr (title.zh, ==, expected);
  g_assert_cmpstr (title.en, ==, from.en);
}

/* A chart is called as a table is, but not a table. */
static void
test_form (void)
{
  static const struct
  {
    const char *table;
    const char *chart;
  } cases[] = {
    { "2024年3月全社会用电分类情况表", "2024年3月全社会用电分类" },
    { "某县主要地类面积汇总表", "某县主要地类面积" },
    { "2023年各景区接待情况统计表", "2023年各景区接待情况" },
    { "主要经济指标完成情况表", "主要经济指标完成情况" },
    { "全市人口一览表", "全市人口" },
    { "财政收支情况表（续）", "财政收支（续）" },
    { "财政收支表：支出", "财政收支：支出" },
    { "2023年一般公共预算收入决算表", "2023年一般公共预算收入决算" },
    /* What is called a table by its own name stays. */
    { "综合能源平衡表", "综合能源平衡表" },
    { "资产负债表", "资产负债表" },
    { "人大代表", "人大代表" },
    { "代表建议办理情况", "代表建议办理情况" },
    /* And so does what would say nothing else. */
    { "2023年统计表", "2023年统计表" },
    { "情况表", "情况" },
    { "统计表", "统计表" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_title (cases[i].table, cases[i].chart);
}

static void
test_untranslated (void)
{
  GuatuText table = { (char *) "青禾县收支情况表", (char *) "青禾县收支情况表" };
  GuatuText absent = { NULL };
  g_auto (GuatuText) title = { NULL };

  guatu_chart_title_set (&title, &absent);
  g_assert_true (guatu_text_is_absent (&title));
  guatu_chart_title_set (&title, &table);
  g_assert_cmpstr (title.zh, ==, "青禾县收支");
  g_assert_cmpstr (title.en, ==, "青禾县收支");
}

static void
check_span (const char *span, const char *zh, const char *en, const char *expected_zh,
            const char *expected_en)
{
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("chart");
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (span, &period));
  guatu_text_set (&chart->title, zh, en);
  guatu_text_set (&chart->subtitle, zh, en);
  guatu_chart_title_say_span (chart, period);
  g_assert_cmpstr (chart->title.zh, ==, expected_zh);
  g_assert_cmpstr (chart->title.en, ==, expected_en);
  g_assert_cmpstr (chart->subtitle.zh, ==, expected_zh);
}

/* What is summed up since the year began is not that of the month alone. */
static void
test_span (void)
{
  static const char *const cases[][5] = {
    { "2024-01/2024-05", "2024年5月全县财政收入", "Revenue, May 2024",
      "2024年1—5月全县财政收入", "Revenue, Jan–May 2024" },
    { "2024-01/2024-05", "全县2024年05月份收入", "全县2024年05月份收入",
      "全县2024年1—5月收入", "全县2024年1—5月收入" },
    { "2024-H1", "2024年二季度收入", "Revenue, Q2 2024", "2024年上半年收入",
      "Revenue, H1 2024" },
    /* These say it, or are of another time. */
    { "2024-01/2024-05", "2024年1-5月收入", "Revenue, Jan–May 2024", "2024年1-5月收入",
      "Revenue, Jan–May 2024" },
    { "2024-01/2024-05", "2024年5月末存款", "Deposits, end of May 2024",
      "2024年5月末存款", "Deposits, end of May 2024" },
    { "2024-01/2024-05", "2024年5月1日起", "From 1 May 2024", "2024年5月1日起",
      "From 1 May 2024" },
    { "2024-01/2024-05", "2024年4月收入", "Revenue, April 2024", "2024年4月收入",
      "Revenue, April 2024" },
    { "2024-01/2024-03", "2024年一季度收入", "Revenue, Q1 2024", "2024年一季度收入",
      "Revenue, Q1 2024" },
    { "2024-05", "2024年5月收入", "Revenue, May 2024", "2024年5月收入",
      "Revenue, May 2024" },
    { "2024", "2024年12月收入", "Revenue, December 2024", "2024年12月收入",
      "Revenue, December 2024" },
    { "2024-03/2024-05", "2024年5月收入", "Revenue, May 2024", "2024年5月收入",
      "Revenue, May 2024" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_span (cases[i][0], cases[i][1], cases[i][2], cases[i][3], cases[i][4]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-title/form", test_form);
  g_test_add_func ("/chart-title/untranslated", test_untranslated);
  g_test_add_func ("/chart-title/span", test_span);
  return g_test_run ();
}
