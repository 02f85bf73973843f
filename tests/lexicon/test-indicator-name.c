/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/indicator-name.h"

static void
test_find (void)
{
  static const char *const names[][3] = {
    { "地区生产总值", "地区生产总值", "Gross regional product" },
    { "gdp", "地区生产总值", "Gross regional product" },
    { "GDP", "地区生产总值", "Gross regional product" },
    { "社零", "社会消费品零售总额", "Total retail sales of consumer goods" },
    { "business revenue", "营业收入", "Business revenue" },
    { "ＣＰＩ", "居民消费价格", "Consumer price index" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const GuatuIndicatorName *found = guatu_indicator_name_find (names[i][0]);

      g_assert_nonnull (found);
      g_assert_cmpstr (found->name.zh, ==, names[i][1]);
      g_assert_cmpstr (found->name.en, ==, names[i][2]);
    }
}

static void
test_none (void)
{
  g_assert_null (guatu_indicator_name_find (""));
  g_assert_null (guatu_indicator_name_find ("增速"));
  g_assert_null (guatu_indicator_name_find ("地区生产"));
  g_assert_null (guatu_indicator_name_find ("地区生产总值增速"));
  g_assert_null (guatu_indicator_name_find ("\xff"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicator-name/find", test_find);
  g_test_add_func ("/indicator-name/none", test_none);
  return g_test_run ();
}
