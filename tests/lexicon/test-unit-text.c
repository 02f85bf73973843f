/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/unit-text.h"

#include "lexicon/place-name.h"

static void
test_units (void)
{
  static const struct
  {
    const char *text;
    const char *unit; /* NULL: only a multiplier */
    const char *per;
    int mult;
  } cases[] = {
    { "亿元", "yuan", NULL, 8 },
    { "万人次", "visit", NULL, 4 },
    { "%", "percent", NULL, 0 },
    { "％", "percent", NULL, 0 },
    { "千瓦时", "kWh", NULL, 0 },
    { "亿千瓦时", "kWh", NULL, 8 },
    { "元/人", "yuan", "person", 0 },
    { "CNY billion", "yuan", NULL, 9 },
    { "100 million yuan", "yuan", NULL, 8 },
    { "millions of US dollars", "usd", NULL, 6 },
    { "10,000 persons", "person", NULL, 4 },
    { "10 000 tonnes", "tonne", NULL, 4 },
    { "10,000 tons", "tonne", NULL, 4 }, /* as Chinese yearbooks write it */
    { "CNY 100 million", "yuan", NULL, 8 },
    { "¥10,000", "yuan", NULL, 4 },
    { "CNY 10,000 per person", "yuan", "person", 4 },
    { "tons of SCE", "tce", NULL, 0 },
    { "上年=100", "index-previous-year", NULL, 0 },
    { "1978年＝100", "index-1978", NULL, 0 }, /* not a scale of ten to some power */
    { "以上年同期为100", "index-same-period", NULL, 0 },
    { "previous year=100", "index-previous-year", NULL, 0 },
    { "1990 = 100", "index-1990", NULL, 0 },
    { "以1957年为100", "index-1957", NULL, 0 },
    { "2015年1月=100", "index-2015-01", NULL, 0 },
    { "2014-2016=100", "index-2014-2016", NULL, 0 },
    { "女＝100", "index-females", NULL, 0 },
    { "million", NULL, NULL, 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuUnitText) unit = { NULL };

      g_test_message ("%s", cases[i].text);
      g_assert_true (guatu_unit_text_parse (cases[i].text, &unit));
      g_assert_cmpstr (unit.unit != NULL ? unit.unit->id : NULL, ==, cases[i].unit);
      g_assert_cmpstr (unit.per != NULL ? unit.per->id : NULL, ==, cases[i].per);
      g_assert_cmpint (unit.mult, ==, cases[i].mult);
    }
}

/* Every base has one name, however it is written, and the same unit each time. */
static void
test_bases (void)
{
  static const char *const same[] = { "1978=100", "1978年=100", "以1978年为100" };
  g_auto (GuatuUnitText) first = { NULL };

  g_assert_true (guatu_unit_text_parse (same[0], &first));
  g_assert_cmpstr (first.word, ==, "1978年=100");
  g_assert_cmpstr (first.unit->en, ==, "1978 = 100");
  for (guint i = 1; i < G_N_ELEMENTS (same); i++)
    {
      g_auto (GuatuUnitText) unit = { NULL };

      g_assert_true (guatu_unit_text_parse (same[i], &unit));
      g_assert_true (unit.unit == first.unit);
      g_assert_cmpstr (unit.word, ==, first.word);
    }
}

static void
test_none (void)
{
  static const char *const none[]
      = { "",      "上年=",    "=100",   "甲=100", "上年=1000",
          "为100", "不含农户", "亿元整", "1",      "GDP" };

  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_auto (GuatuUnitText) unit = { NULL };

      g_test_message ("%s", none[i]);
      g_assert_false (guatu_unit_text_parse (none[i], &unit));
    }
}

/* What is counted in another word than items is so in English, too. */
static void
test_counters (void)
{
  static const struct
  {
    const char *text;
    const char *en;
    const char *one;
  } counters[] = { { "所", "units", "unit" },  { "万头", "head", "head" },
                   { "项", "items", "item" },  { "人次", "visits", "visit" },
                   { "标箱", "TEU", "TEU" },   { "个/人", "items", "item" },
                   { "吨", "tonnes", "tonne" } };

  for (guint i = 0; i < G_N_ELEMENTS (counters); i++)
    {
      g_auto (GuatuUnitText) unit = { NULL };

      g_assert_true (guatu_unit_text_parse (counters[i].text, &unit));
      g_assert_cmpstr (guatu_unit_text_en (&unit, FALSE), ==, counters[i].en);
      g_assert_cmpstr (guatu_unit_text_en (&unit, TRUE), ==, counters[i].one);
    }
}

static void
test_places (void)
{
  g_assert_cmpstr (guatu_place_name_find ("山东省")->name.en, ==, "Shandong");
  g_assert_cmpstr (guatu_place_name_find ("Jinan")->name.zh, ==, "济南");
  g_assert_null (guatu_place_name_find ("甲市"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/unit-text/units", test_units);
  g_test_add_func ("/unit-text/none", test_none);
  g_test_add_func ("/unit-text/bases", test_bases);
  g_test_add_func ("/unit-text/counters", test_counters);
  g_test_add_func ("/place-name", test_places);
  return g_test_run ();
}
