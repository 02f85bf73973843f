/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/number-words.h"
#include "fixture.h"

typedef struct
{
  GuatuUnitKind kind;
  const char *unit_zh, *unit_en, *unit_one;
  const char *value;
  int unit_mult;
  GuatuBound bound;
  const char *zh, *en;
} Full;

/* One number, written alone, in the two languages. */
static const Full full[] = {
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "238", 8, GUATU_BOUND_EXACT, "238亿元",
    "CNY 23.8 billion" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "1150", 4, GUATU_BOUND_EXACT, "1150万元",
    "CNY 11.5 million" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "8.2", 8, GUATU_BOUND_EXACT, "8.2亿元",
    "CNY 820 million" },
  { GUATU_UNIT_AREA, "亩", "mu", NULL, "133", 4, GUATU_BOUND_EXACT, "133万亩",
    "1.33 million mu" },
  { GUATU_UNIT_MASS, "吨", "tonnes", "tonne", "52.5", 4, GUATU_BOUND_EXACT, "52.5万吨",
    "525,000 tonnes" },
  { GUATU_UNIT_PERCENT, "%", "%", NULL, "7", 0, GUATU_BOUND_AT_LEAST, "7%以上",
    "at least 7%" },
  { GUATU_UNIT_PERCENT, "%", "%", NULL, "7.0", 0, GUATU_BOUND_EXACT, "7.0%", "7.0%" },
  { GUATU_UNIT_COUNT, "人", "people", "person", "1.2", 4, GUATU_BOUND_ABOUT, "约1.2万人",
    "about 12,000 people" },
  { GUATU_UNIT_COUNT, "个", "projects", "project", "1", 0, GUATU_BOUND_EXACT, "1个",
    "1 project" },
  { GUATU_UNIT_COUNT, "户", "households", "household", "4600", 0, GUATU_BOUND_AT_MOST,
    "4600户以下", "at most 4,600 households" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "-3.5", 12, GUATU_BOUND_EXACT, "−3.5万亿元",
    "CNY −3.5 trillion" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "30", 8, GUATU_BOUND_EXACT, "30亿元",
    "CNY 3 billion" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "30.0", 8, GUATU_BOUND_EXACT, "30.0亿元",
    "CNY 3.00 billion" },
  { GUATU_UNIT_PERCENT, "%", "%", NULL, "0", 0, GUATU_BOUND_EXACT, "0%", "0%" },
  { GUATU_UNIT_PERCENT, "%", "%", NULL, "0.30000000000000004", 0, GUATU_BOUND_EXACT,
    "0.3%", "0.3%" },
  { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, "12673.800000000001", 8, GUATU_BOUND_EXACT,
    "12673.8亿元", "CNY 1,267.38 billion" },
  { GUATU_UNIT_POINTS, "个百分点", "percentage points", NULL, "3.7", 0, GUATU_BOUND_EXACT,
    "3.7个百分点", "3.7 percentage points" },
  { GUATU_UNIT_VOLUME, "立方米", "m³", NULL, "2.5", 8, GUATU_BOUND_EXACT, "2.5亿立方米",
    "250 million m³" },
  { GUATU_UNIT_INDEX, NULL, NULL, NULL, "12645.7", 0, GUATU_BOUND_EXACT, "12645.7",
    "12,645.7" },
  { GUATU_UNIT_RANK, "位", "", NULL, "3", 0, GUATU_BOUND_EXACT, "第3位", "3" },
};

static void
test_full (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (full); i++)
    {
      const Full *expected = &full[i];
      g_autoptr (GuatuDataset) dataset = fixture_dataset (
          expected->kind, expected->unit_zh, expected->unit_en, expected->unit_one);
      GuatuIndicator *indicator
          = fixture_indicator (dataset, "a", "甲", "A", expected->unit_mult);
      const GuatuObservation *observation;
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;

      fixture_observation (indicator, "2023", expected->value, expected->bound,
                           GUATU_STATUS_ACTUAL);
      observation = guatu_indicator_observation (indicator, 0);
      zh = guatu_number_words_full (indicator, observation, GUATU_LANGUAGE_ZH);
      en = guatu_number_words_full (indicator, observation, GUATU_LANGUAGE_EN);
      g_assert_cmpstr (zh, ==, expected->zh);
      g_assert_cmpstr (en, ==, expected->en);
    }
}

/* Rounding for writing: a bound is rounded to the side on which it holds, and what is
 * known to hundreds of its unit only is written so, whatever the scale word. */
static void
test_rounding (void)
{
  static const struct
  {
    double value;
    int decimals, unit_mult;
    GuatuBound bound;
    const char *zh, *en;
  } cases[] = {
    { 100.0 / 3, 1, 0, GUATU_BOUND_EXACT, "33.3米", "33.3 m" },
    { 200.0 / 3, 1, 0, GUATU_BOUND_EXACT, "66.7米", "66.7 m" },
    { 200.0 / 3, 1, 0, GUATU_BOUND_AT_LEAST, "66.6米以上", "at least 66.6 m" },
    { 100.0 / 3, 1, 0, GUATU_BOUND_AT_MOST, "33.4米以下", "at most 33.4 m" },
    { 200.0 / 3, 1, 0, GUATU_BOUND_ABOUT, "约66.7米", "about 66.7 m" },
    { 15866.0, -3, 4, GUATU_BOUND_EXACT, "1.6亿米", "160 million m" },
    { 1586.66, -2, 0, GUATU_BOUND_EXACT, "1600米", "1,600 m" },
    { 1586.66, -2, 0, GUATU_BOUND_AT_LEAST, "1500米以上", "at least 1,500 m" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_LENGTH, "米", "m", NULL);
      GuatuIndicator *indicator
          = fixture_indicator (dataset, "a", "甲", "A", cases[i].unit_mult);
      GuatuObservation observation
          = { .value = cases[i].value, .bound = cases[i].bound & 3 };
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;

      guatu_observation_set_decimals (&observation, cases[i].decimals);
      g_assert_cmpint (guatu_observation_decimals (&observation), ==, cases[i].decimals);
      zh = guatu_number_words_full (indicator, &observation, GUATU_LANGUAGE_ZH);
      en = guatu_number_words_full (indicator, &observation, GUATU_LANGUAGE_EN);
      g_assert_cmpstr (zh, ==, cases[i].zh);
      g_assert_cmpstr (en, ==, cases[i].en);
    }
}

/* A range has both ends, each written as it is given, and a sign of the unit twice. */
static void
test_range (void)
{
  static const struct
  {
    GuatuUnitKind kind;
    const char *unit_zh, *unit_en, *unit_one;
    int unit_mult;
    const char *low;
    double high;
    const char *zh, *en;
  } cases[] = {
    { GUATU_UNIT_PERCENT, "%", "%", NULL, 0, "7", 8, "7%至8%", "7%–8%" },
    { GUATU_UNIT_PERCENT, "%", "%", NULL, 0, "-0.5", 0.5, "−0.5%至0.5%",
      "−0.5% to 0.5%" },
    { GUATU_UNIT_CURRENCY, "元", "CNY", NULL, 8, "300", 500, "300至500亿元",
      "CNY 30–50 billion" },
    { GUATU_UNIT_MASS, "吨", "tonnes", NULL, 0, "12", 15, "12至15吨", "12–15 tonnes" },
    { GUATU_UNIT_COUNT, "个", "projects", "project", 0, "1", 3, "1至3个",
      "1–3 projects" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = fixture_dataset (
          cases[i].kind, cases[i].unit_zh, cases[i].unit_en, cases[i].unit_one);
      GuatuIndicator *indicator
          = fixture_indicator (dataset, "a", "甲", "A", cases[i].unit_mult);
      const GuatuObservation *observation;
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;

      fixture_observation (indicator, "2023", cases[i].low, GUATU_BOUND_EXACT,
                           GUATU_STATUS_TARGET);
      fixture_set_high (indicator, 0, cases[i].high);
      observation = guatu_indicator_observation (indicator, 0);
      zh = guatu_number_words_full (indicator, observation, GUATU_LANGUAGE_ZH);
      en = guatu_number_words_full (indicator, observation, GUATU_LANGUAGE_EN);
      g_assert_cmpstr (zh, ==, cases[i].zh);
      g_assert_cmpstr (en, ==, cases[i].en);
    }
}

/* For those who do not see the figure a number has all the digits that the data have. */
static void
test_exact (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_COUNT, "人", "people", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "A", 4);
  GuatuObservation observation = { .value = 100560.4 };
  g_autofree char *enough = NULL;
  g_autofree char *exact = NULL;

  indicator->decimals = 1;
  guatu_observation_set_decimals (&observation, 1);
  enough = guatu_number_words_full (indicator, &observation, GUATU_LANGUAGE_EN);
  exact = guatu_number_words_exact (indicator, &observation, GUATU_LANGUAGE_EN);
  g_assert_cmpstr (enough, ==, "1,005.6 million people");
  g_assert_cmpstr (exact, ==, "1,005.604 million people");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/number-labels/full", test_full);
  g_test_add_func ("/chart/number-labels/range", test_range);
  g_test_add_func ("/chart/number-labels/rounding", test_rounding);
  g_test_add_func ("/chart/number-labels/exact", test_exact);
  return g_test_run ();
}
