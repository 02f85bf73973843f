/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/institution-name.h"

/* Sources as tables name them, and both their names. */
static const struct
{
  const char *names;
  const char *zh;
  const char *en;
} cases[] = {
  { "国家统计局", "国家统计局", "National Bureau of Statistics of China" },
  { "国家统计局；Wind", "国家统计局；Wind",
    "National Bureau of Statistics of China; Wind" },
  { "人社部、教育部", "人社部、教育部",
    "Ministry of Human Resources and Social Security of China; Ministry of Education of "
    "China" },
  { "World Bank", "世界银行", "World Bank" },
  { "IMF; Some Institute", "国际货币基金组织、Some Institute", "IMF; Some Institute" },
  /* Nothing is made up. */
  { "某县统计局", "某县统计局", "某县统计局" },
  { "国家统计局、某县统计局", "国家统计局、某县统计局", "国家统计局、某县统计局" },
  { "Some Institute", "Some Institute", "Some Institute" },
};

static void
test_set (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuText) text = { NULL };

      guatu_institutions_set (&text, cases[i].names);
      g_assert_cmpstr (text.zh, ==, cases[i].zh);
      g_assert_cmpstr (text.en, ==, cases[i].en);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon/institution-name", test_set);
  return g_test_run ();
}
