/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "text/number-words.h"
#include "fixture.h"

/* Chooses the words of an axis for some values of one unit, each with its multiplier. */
typedef struct
{
  GuatuDataset *dataset;
  GArray *digits;
} Axis;

static void
axis_init (Axis *axis, GuatuUnitKind kind, const char *zh, const char *en)
{
  axis->dataset = fixture_dataset (kind, zh, en, NULL);
  axis->digits = g_array_new (FALSE, FALSE, sizeof (GuatuDigits));
}

static void
axis_clear (Axis *axis)
{
  guatu_dataset_unref (axis->dataset);
  g_array_unref (axis->digits);
}

/* Adds a value of an indicator, of the next year. */
static void
axis_add_to (Axis *axis, GuatuIndicator *indicator, const char *value, GuatuBound bound)
{
  g_autofree char *year = g_strdup_printf ("%u", 2000 + axis->digits->len);
  GuatuDigits digits;

  fixture_observation (indicator, year, value, bound, GUATU_STATUS_ACTUAL);
  digits = guatu_digits_of (
      indicator, guatu_indicator_observation (
                     indicator, guatu_indicator_n_observations (indicator) - 1));
  g_array_append_val (axis->digits, digits);
}

static GuatuIndicator *
axis_add (Axis *axis, const char *value, int unit_mult, GuatuBound bound)
{
  g_autofree char *id = g_strdup_printf ("i%u", axis->digits->len);
  GuatuIndicator *indicator = fixture_indicator (axis->dataset, id, "甲", "A", unit_mult);

  axis_add_to (axis, indicator, value, bound);
  return indicator;
}

static void
axis_choose (const Axis *axis, GuatuNumberWords *words, const GuatuUnit *unit,
             GuatuUnitKind kind, GuatuLanguage language)
{
  guatu_number_words_choose (words, (const GuatuDigits *) (void *) axis->digits->data,
                             axis->digits->len, unit, kind, language);
}

/* One scale word an axis, as chosen: 1150万 beside 238亿 is 0.115, and with its bound it
 * keeps its own digits. */
static void
test_one_scale_an_axis (void)
{
  Axis axis;
  GuatuIndicator *large, *small;
  GuatuNumberWords zh;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  g_autofree char *tick = NULL;

  axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
  large = axis_add (&axis, "238", 8, GUATU_BOUND_EXACT);
  small = axis_add (&axis, "1150", 4, GUATU_BOUND_AT_LEAST);
  axis_choose (&axis, &zh, large->unit, large->unit->kind, GUATU_LANGUAGE_ZH);
  title = guatu_number_words_title (&zh, 238e8);
  g_assert_cmpstr (title, ==, "亿元");
  label = guatu_number_words_label (&zh, small, guatu_indicator_observation (small, 0));
  g_assert_cmpstr (label, ==, "0.115以上");
  tick = guatu_number_words_tick (&zh, 250, 0, TRUE);
  g_assert_cmpstr (tick, ==, "250");
  axis_clear (&axis);
}

/* What differs by more than a scale word spans is written as it would be alone, where
 * the numbers tell of different things; the axis is in the scale of the greatest. */
static void
test_own_scales (void)
{
  const struct
  {
    const char *values[3];
    int unit_mults[3];
    const char *zh_title, *en_title;
    const char *zh[3], *en[3];
  } axes[] = {
    { { "8.2", "1150", NULL },
      { 8, 4, 0 },
      "亿元",
      "CNY million",
      { "8.2亿元", "1150万元" },
      { "820", "11.5" } },
    { { "133", "7", NULL },
      { 4, 4, 0 },
      "万元",
      "CNY million",
      { "133", "7" },
      { "CNY 1.33 million", "CNY 70,000" } },
    { { "1.3", "5000", "4800" },
      { 4, 0, 0 },
      "万元",
      "CNY",
      { "1.3万元", "5000元", "4800元" },
      { "13,000", "5,000", "4,800" } },
    { { "238", "77.2", "2.4" },
      { 8, 8, 8 },
      "亿元",
      "CNY billion",
      { "238", "77.2", "2.4" },
      { "23.8", "7.72", "0.24" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    for (int language = 0; language < 2; language++)
      {
        Axis axis;
        GuatuIndicator *indicators[3] = { NULL };
        GuatuNumberWords words;
        g_autofree char *title = NULL;

        axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
        for (guint j = 0; j < 3 && axes[i].values[j] != NULL; j++)
          indicators[j] = axis_add (&axis, axes[i].values[j], axes[i].unit_mults[j],
                                    GUATU_BOUND_EXACT);
        axis_choose (&axis, &words, indicators[0]->unit, GUATU_UNIT_CURRENCY,
                     (GuatuLanguage) language);
        guatu_number_words_allow_own (
            &words, (const GuatuDigits *) (void *) axis.digits->data, axis.digits->len);
        title = guatu_number_words_title (&words, 1e9);
        g_assert_cmpstr (title, ==, language == 0 ? axes[i].zh_title : axes[i].en_title);
        for (guint j = 0; j < 3 && indicators[j] != NULL; j++)
          {
            g_autofree char *label = guatu_number_words_label (
                &words, indicators[j], guatu_indicator_observation (indicators[j], 0));

            g_assert_cmpstr (label, ==, language == 0 ? axes[i].zh[j] : axes[i].en[j]);
          }
        axis_clear (&axis);
      }
}

/* The numbers of one thing keep one scale, however far apart they are. */
static void
test_one_scale_a_row (void)
{
  Axis axis;
  GuatuIndicator *indicator;
  GuatuNumberWords zh;

  axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
  indicator = axis_add (&axis, "8.2", 8, GUATU_BOUND_EXACT);
  axis_add_to (&axis, indicator, "0.0115", GUATU_BOUND_EXACT);
  axis_choose (&axis, &zh, indicator->unit, GUATU_UNIT_CURRENCY, GUATU_LANGUAGE_ZH);
  guatu_number_words_allow_own (&zh, (const GuatuDigits *) (void *) axis.digits->data,
                                axis.digits->len);
  g_assert_false (zh.own_scales);
  axis_clear (&axis);
}

/* What is below the line of a unit stands after the number. */
static void
test_per (void)
{
  Axis axis;
  GuatuUnit person = { .id = (char *) "person", .kind = GUATU_UNIT_COUNT };
  GuatuUnit *unit;
  GuatuIndicator *indicator;
  GuatuNumberWords en;
  g_autofree char *alone = NULL;
  g_autofree char *title = NULL;

  axis_init (&axis, GUATU_UNIT_CURRENCY, "元/人", "CNY per person");
  indicator = axis_add (&axis, "4120", 4, GUATU_BOUND_AT_LEAST);
  unit = (GuatuUnit *) indicator->unit;
  unit->per = &person;
  alone = guatu_number_words_full (indicator, guatu_indicator_observation (indicator, 0),
                                   GUATU_LANGUAGE_EN);
  g_assert_cmpstr (alone, ==, "at least CNY 41.2 million per person");
  axis_choose (&axis, &en, unit, GUATU_UNIT_CURRENCY, GUATU_LANGUAGE_EN);
  title = guatu_number_words_title (&en, 41.2e6);
  g_assert_cmpstr (title, ==, "CNY million per person");
  axis_clear (&axis);
}

/* What people would write: the scale of the source, or another that is read with less
 * effort; with one number of decimals. */
static void
test_scales (void)
{
  const struct
  {
    int unit_mult;
    const char *values[4];
    const char *zh, *zh_first;
    const char *en, *en_first;
  } axes[] = {
    { 4, { "12706", "8526", "6121", "2487" }, "万", "12706", "million", "127.06" },
    { 8, { "12673.8", "9850.5" }, "亿", "12673.8", "billion", "1,267.38" },
    { 0, { "51821", "39218" }, "", "51821", "", "51,821" },
    { 0, { "48150", "44210", "39610" }, "", "48150", "", "48,150" },
    { 0, { "13000" }, "万", "1.3", "", "13,000" },
    { 0, { "23800000000" }, "亿", "238", "billion", "23.8" },
    { 0, { "300000" }, "万", "30", "", "300,000" },
    { 4, { "45000", "52300", "61234" }, "万", "45000", "million", "450.00" },
    { 8, { "30", "25" }, "亿", "30", "billion", "3.0" },
    { 8, { "1.25", "2.35", "3" }, "亿", "1.25", "million", "125" },
    { 8, { "0.5", "700", "98765" }, "亿", "0.5", "billion", "0.05" },
    { 8, { "238", "155", "77.2", "2.4" }, "亿", "238.0", "billion", "23.80" },
    { 4, { "1150", "820", "300", "2380000" }, "亿", "0.115", "million", "11.5" },
    { 0, { "100000", "0.0001" }, "", "100000", "", "100,000" },
    { 0,
      { "30000000000000", "20000000000000", "0.5" },
      "万",
      "3000000000",
      "",
      "30,000,000,000,000" },
    { 0, { "1234567" }, "万", "123.4567", "million", "1.234567" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    for (int language = 0; language < 2; language++)
      {
        Axis axis;
        GuatuIndicator *first;
        GuatuNumberWords words;
        g_autofree char *label = NULL;

        axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
        first = axis_add (&axis, axes[i].values[0], axes[i].unit_mult, GUATU_BOUND_EXACT);
        for (guint j = 1; j < 4 && axes[i].values[j] != NULL; j++)
          axis_add_to (&axis, first, axes[i].values[j], GUATU_BOUND_EXACT);
        axis_choose (&axis, &words, first->unit, first->unit->kind,
                     (GuatuLanguage) language);
        label = guatu_number_words_label (&words, first,
                                          guatu_indicator_observation (first, 0));
        g_test_message ("%s: %s %s", axes[i].values[0], label, words.word);
        g_assert_cmpstr (words.word, ==, language == 0 ? axes[i].zh : axes[i].en);
        g_assert_cmpstr (label, ==, language == 0 ? axes[i].zh_first : axes[i].en_first);
        axis_clear (&axis);
      }
}

/* The numbers of a row have the decimals of the one that has most; of single facts each
 * has its own. */
static void
test_decimals (void)
{
  for (int rows = 0; rows < 2; rows++)
    {
      Axis axis;
      GuatuIndicator *whole;
      GuatuNumberWords zh;
      g_autofree char *label = NULL;

      axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
      whole = axis_add (&axis, "3", 8, GUATU_BOUND_EXACT);
      if (rows)
        axis_add_to (&axis, whole, "1.25", GUATU_BOUND_EXACT);
      else
        axis_add (&axis, "1.25", 8, GUATU_BOUND_EXACT);
      axis_choose (&axis, &zh, whole->unit, whole->unit->kind, GUATU_LANGUAGE_ZH);
      label
          = guatu_number_words_label (&zh, whole, guatu_indicator_observation (whole, 0));
      g_assert_cmpstr (label, ==, rows ? "3.00" : "3");
      axis_clear (&axis);
    }
}

/* What the dataset rounds has no digit more in one language than in the other. */
static void
test_same_number (void)
{
  Axis axis;
  GuatuIndicator *rounded;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
  rounded = axis_add (&axis, "1.25", 8, GUATU_BOUND_EXACT);
  rounded->decimals = 1;
  zh = guatu_number_words_full (rounded, guatu_indicator_observation (rounded, 0),
                                GUATU_LANGUAGE_ZH);
  en = guatu_number_words_full (rounded, guatu_indicator_observation (rounded, 0),
                                GUATU_LANGUAGE_EN);
  g_assert_cmpstr (zh, ==, "1.3亿元");
  g_assert_cmpstr (en, ==, "CNY 130 million");
  axis_clear (&axis);
}

/* Where the dataset says how many decimals to show, a greater scale shows no more than it
 * needs, and rounds once; a smaller one shows the same number. */
static void
test_enough (void)
{
  const struct
  {
    int decimals;
    const char *values[3];
    const char *zh[3];
    const char *en[3];
  } axes[] = {
    { 1,
      { "12345.678", "23456.05", "99999.96" },
      { "12345.7", "23456.1", "100000.0" },
      { "123.5", "234.6", "1,000.0" } },
    { 2,
      { "12345.678", "23456.05", "99999.96" },
      { "12345.68", "23456.05", "99999.96" },
      { "123.46", "234.56", "1,000.00" } },
    { 0,
      { "12344.96", "34500", "6121" },
      { "12345", "34500", "6121" },
      { "123.45", "345.00", "61.21" } },
    { 1,
      { "12344.96", "34500", "16121" },
      { "12345.0", "34500.0", "16121.0" },
      { "123.4", "345.0", "161.2" } },
    { -1,
      { "12345.678", "23456.05", "99999.96" },
      { "12345.678", "23456.050", "99999.960" },
      { "123.45678", "234.56050", "999.99960" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    for (int language = 0; language < 2; language++)
      {
        Axis axis;
        GuatuIndicator *row;
        GuatuNumberWords words;

        axis_init (&axis, GUATU_UNIT_CURRENCY, "元", "CNY");
        row = fixture_indicator (axis.dataset, "row", "甲", "A", 4);
        row->decimals = axes[i].decimals;
        for (guint j = 0; j < 3; j++)
          axis_add_to (&axis, row, axes[i].values[j], GUATU_BOUND_EXACT);
        axis_choose (&axis, &words, row->unit, row->unit->kind, (GuatuLanguage) language);
        for (guint j = 0; j < 3; j++)
          {
            g_autofree char *label = guatu_number_words_label (
                &words, row, guatu_indicator_observation (row, j));

            g_assert_cmpstr (label, ==, language == 0 ? axes[i].zh[j] : axes[i].en[j]);
          }
        axis_clear (&axis);
      }
}

/* A unit's own label is what is written: a sign with each number, a word at the axis. */
static void
test_own_label (void)
{
  const struct
  {
    GuatuUnitKind kind;
    const char *zh, *en;
    const char *label_zh, *label_en, *title_zh, *title_en, *full_en;
  } units[] = {
    { GUATU_UNIT_PERCENT, "%", "%", "3.7%", "3.7%", NULL, NULL, "3.7%" },
    { GUATU_UNIT_PERCENT, "‰", "‰", "3.7‰", "3.7‰", NULL, NULL, "3.7‰" },
    { GUATU_UNIT_PERMILLE, "‰", "‰", "3.7‰", "3.7‰", NULL, NULL, "3.7‰" },
    { GUATU_UNIT_PERCENT, "个百分点", "percentage points", "3.7", "3.7", "百分点",
      "Percentage points", "3.7 percentage points" },
    { GUATU_UNIT_POINTS, "个百分点", "percentage points", "3.7", "3.7", "百分点",
      "Percentage points", "3.7 percentage points" },
    { GUATU_UNIT_MULTIPLE, "倍", "times", "3.7", "3.7", "倍", "Times", "3.7 times" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    for (int language = 0; language < 2; language++)
      {
        Axis axis;
        GuatuIndicator *indicator;
        const GuatuObservation *observation;
        GuatuNumberWords words;
        g_autofree char *label = NULL;
        g_autofree char *title = NULL;
        g_autofree char *tick = NULL;
        g_autofree char *full_en = NULL;

        axis_init (&axis, units[i].kind, units[i].zh, units[i].en);
        indicator = axis_add (&axis, "3.7", 0, GUATU_BOUND_EXACT);
        observation = guatu_indicator_observation (indicator, 0);
        axis_choose (&axis, &words, indicator->unit, units[i].kind,
                     (GuatuLanguage) language);
        label = guatu_number_words_label (&words, indicator, observation);
        title = guatu_number_words_title (&words, 3.7);
        tick = guatu_number_words_tick (&words, 3.7, 1, TRUE);
        full_en = guatu_number_words_full (indicator, observation, GUATU_LANGUAGE_EN);
        g_assert_cmpstr (label, ==,
                         language == 0 ? units[i].label_zh : units[i].label_en);
        g_assert_cmpstr (tick, ==, label);
        g_assert_cmpstr (title, ==,
                         language == 0 ? units[i].title_zh : units[i].title_en);
        g_assert_cmpstr (full_en, ==, units[i].full_en);
        axis_clear (&axis);
      }
}

/* Where each label says its own counted word, 万 is taken only where it spares digits:
 * 13000人 beside 4800名, and not 0.48万名. */
static void
test_mixed_counts (void)
{
  Axis axis;
  GuatuNumberWords words;

  axis_init (&axis, GUATU_UNIT_COUNT, "人", "people");
  axis_add (&axis, "13000", 0, GUATU_BOUND_EXACT);
  axis_add (&axis, "4800", 0, GUATU_BOUND_EXACT);
  axis_choose (&axis, &words, NULL, GUATU_UNIT_COUNT, GUATU_LANGUAGE_ZH);
  g_assert_cmpstr (words.word, ==, "");
  axis_add (&axis, "50", 4, GUATU_BOUND_EXACT);
  axis_add (&axis, "120", 4, GUATU_BOUND_EXACT);
  axis_choose (&axis, &words, NULL, GUATU_UNIT_COUNT, GUATU_LANGUAGE_ZH);
  g_assert_cmpstr (words.word, ==, "万");
  axis_clear (&axis);
}

/* A percent stays a percent, however large. */
static void
test_percent_has_no_scale (void)
{
  Axis axis;
  GuatuIndicator *large;
  GuatuNumberWords words;
  g_autofree char *last = NULL;
  g_autofree char *other = NULL;

  axis_init (&axis, GUATU_UNIT_PERCENT, "%", "%");
  large = axis_add (&axis, "25000", 0, GUATU_BOUND_EXACT);
  axis_choose (&axis, &words, large->unit, GUATU_UNIT_PERCENT, GUATU_LANGUAGE_ZH);
  g_assert_cmpint (words.exponent, ==, 0);
  last = guatu_number_words_tick (&words, 12, 0, TRUE);
  other = guatu_number_words_tick (&words, 10, 0, FALSE);
  g_assert_cmpstr (last, ==, "12%");
  g_assert_cmpstr (other, ==, "10");
  axis_clear (&axis);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/number-words/one-scale-an-axis", test_one_scale_an_axis);
  g_test_add_func ("/chart/number-words/own-scales", test_own_scales);
  g_test_add_func ("/chart/number-words/one-scale-a-row", test_one_scale_a_row);
  g_test_add_func ("/chart/number-words/per", test_per);
  g_test_add_func ("/chart/number-words/scales", test_scales);
  g_test_add_func ("/chart/number-words/decimals", test_decimals);
  g_test_add_func ("/chart/number-words/enough", test_enough);
  g_test_add_func ("/chart/number-words/same-number", test_same_number);
  g_test_add_func ("/chart/number-words/own-label", test_own_label);
  g_test_add_func ("/chart/number-words/mixed-counts", test_mixed_counts);
  g_test_add_func ("/chart/number-words/percent-has-no-scale", test_percent_has_no_scale);
  return g_test_run ();
}
