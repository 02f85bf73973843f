/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/chart-remarks.h"
#include "speech/describe.h"
#include "dataset/long-index.h"
#include "fixture.h"

/* What there is to remark on the values of a chart, and what it is on. */

#define FIRST_YEAR 2019
#define N_YEARS 5

static GuatuIndicator *
add_years (GuatuDataset *dataset, const char *id, const char *zh, const char *en)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, id, zh, en, 0);

  for (int i = 0; i < N_YEARS; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", FIRST_YEAR + i);
      g_autofree char *value = g_strdup_printf ("%d", 5 + i);

      fixture_observation (indicator, year, value, GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  return indicator;
}

static GuatuObservation *
observation_of (GuatuIndicator *indicator, int year)
{
  return &g_array_index (indicator->observations, GuatuObservation, year - FIRST_YEAR);
}

static void
set_basis (GuatuIndicator *indicator, int year, GuatuComparison comparison,
           GuatuPrices prices)
{
  const GuatuDetails details = { .comparison = comparison, .prices = prices };

  observation_of (indicator, year)->details
      = guatu_indicator_add_details (indicator, &details);
}

static void
assert_remarks (const GuatuChartDescription *chart, const char *zh, const char *en)
{
  g_autoptr (GPtrArray) remarks = guatu_chart_remarks (chart);
  g_autofree char *in_zh
      = guatu_chart_remarks_write (remarks, GUATU_REMARKS_ALL, GUATU_LANGUAGE_ZH);
  g_autofree char *in_en
      = guatu_chart_remarks_write (remarks, GUATU_REMARKS_ALL, GUATU_LANGUAGE_EN);

  g_assert_cmpstr (in_zh, ==, zh);
  g_assert_cmpstr (in_en, ==, en);
}

/* Two indicators of the same years. */
typedef struct
{
  GuatuDataset *dataset;
  GuatuIndicator *a;
  GuatuIndicator *b;
  GuatuChartDescription *chart;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  fixture->a = add_years (fixture->dataset, "a", "甲", "alpha");
  fixture->b = add_years (fixture->dataset, "b", "乙", "beta");
  fixture->chart = fixture_chart (fixture->dataset, GUATU_MARK_LINE,
                                  GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_dataset_unref (fixture->dataset);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  assert_remarks (fixture->chart, NULL, NULL);
}

/* What is on the same periods of each series needs no names. */
static void
test_periods (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 2; i++)
    {
      GuatuIndicator *indicator = i == 0 ? fixture->a : fixture->b;

      observation_of (indicator, 2023)->provisional = 1;
      for (int year = 2019; year <= 2021; year++)
        observation_of (indicator, year)->revised = 1;
      observation_of (indicator, 2019)->breaks = 1;
      observation_of (indicator, 2020)->breaks = 1;
      observation_of (indicator, 2022)->breaks = 1;
    }
  assert_remarks (
      fixture->chart,
      "2023年数据为初步数；2019年至2021年数据为修订数；2019年、2020年、2022年数据与此前"
      "数据不可比。",
      "Data for 2023 are preliminary; data for 2019 to 2021 are revised; data for 2019, "
      "2020 and 2022 are not comparable with earlier data (break in series).");
}

/* A missing value is passed over, and neither ends a stretch nor counts for all. */
static void
test_missing (Fixture *fixture, gconstpointer data)
{
  for (int year = 2019; year <= 2023; year++)
    observation_of (fixture->a, year)->revised
        = observation_of (fixture->b, year)->revised = 1;
  observation_of (fixture->a, 2021)->revised = 0;
  observation_of (fixture->a, 2021)->missing = 1;
  assert_remarks (fixture->chart, "各项数据为修订数。", "All data are revised.");
  observation_of (fixture->a, 2023)->revised = observation_of (fixture->b, 2023)->revised
      = 0;
  observation_of (fixture->b, 2021)->missing = 1;
  assert_remarks (fixture->chart, "2019年至2022年数据为修订数。",
                  "Data for 2019 to 2022 are revised.");
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  observation_of (fixture->a, 2023)->provisional = 1;
  assert_remarks (fixture->chart, "甲2023年数据为初步数。",
                  "Data on alpha for 2023 are preliminary.");
  observation_of (fixture->b, 2022)->provisional = 1;
  assert_remarks (fixture->chart, "甲2023年数据、乙2022年数据为初步数。",
                  "Data on alpha for 2023 and data on beta for 2022 are preliminary.");
  for (int year = 2019; year <= 2023; year++)
    observation_of (fixture->b, year)->provisional = 1;
  assert_remarks (fixture->chart, "甲2023年数据、乙数据为初步数。",
                  "Data on alpha for 2023 and data on beta are preliminary.");
  /* More than anybody would read: a year, and not the next, and so on. */
  for (int i = 0; i < 6; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", 2024 + i);

      fixture_observation (fixture->a, year, "7", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      observation_of (fixture->a, 2024 + i)->provisional = i % 2;
    }
  observation_of (fixture->a, 2021)->provisional = 1;
  observation_of (fixture->a, 2019)->provisional = 1;
  assert_remarks (fixture->chart, "部分数据为初步数。", "Some data are preliminary.");
}

/* A place is named where there are several, and an indicator only then as well. */
static void
test_places (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = add_years (dataset, "a", "甲", "alpha");
  GuatuPlace *place = g_new0 (GuatuPlace, 1);
  GuatuChartDescription *chart;

  place->id = g_strdup ("jinan");
  guatu_text_set (&place->name, "济南市", "Jinan");
  g_ptr_array_add (dataset->places, place);
  for (int year = 2021; year <= 2023; year++)
    observation_of (indicator, year)->place = place;
  observation_of (indicator, 2022)->revised = 1;
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_PLACE);
  assert_remarks (chart, "济南市2022年数据为修订数。",
                  "Data of Jinan for 2022 are revised.");
  g_ptr_array_add (chart->places, place);
  assert_remarks (chart, "2022年数据为修订数。", "Data for 2022 are revised.");
}

static void
test_basis (Fixture *fixture, gconstpointer data)
{
  for (int year = 2019; year <= 2023; year++)
    for (int i = 0; i < 2; i++)
      set_basis (i == 0 ? fixture->a : fixture->b, year, GUATU_COMPARISON_SAME_PERIOD,
                 GUATU_PRICES_CONSTANT);
  assert_remarks (fixture->chart, "各项数据与上年同期相比，按不变价计算。",
                  "All data are compared with the same period of the previous year, at "
                  "constant prices.");
  for (int year = 2019; year <= 2023; year++)
    set_basis (fixture->b, year, GUATU_COMPARISON_PREVIOUS, GUATU_PRICES_UNSAID);
  assert_remarks (fixture->chart,
                  "甲数据与上年同期相比，按不变价计算；乙数据与上期相比。",
                  "Data on alpha are compared with the same period of the previous year, "
                  "at constant prices; data on beta are compared with the previous "
                  "period.");
  set_basis (fixture->a, 2019, GUATU_COMPARISON_AVERAGE, GUATU_PRICES_UNSAID);
  set_basis (fixture->a, 2020, GUATU_COMPARISON_TWO_YEAR_AVERAGE, GUATU_PRICES_UNSAID);
  set_basis (fixture->a, 2021, GUATU_COMPARISON_UNSAID, GUATU_PRICES_CURRENT);
  assert_remarks (fixture->chart, "各项数据的比较基期或价格不尽相同。",
                  "Data differ in what they are compared with or in their prices.");
}

/* A description tells it of every figure, and what was said of a range by both ends it
 * does not say again. */
static void
test_described (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  for (int year = 2019; year <= 2023; year++)
    set_basis (fixture->a, year, GUATU_COMPARISON_SAME_PERIOD, GUATU_PRICES_UNSAID);
  observation_of (fixture->a, 2023)->provisional = 1;
  fixture_set_high (fixture->b, 2, 8);
  fixture_set_high (fixture->b, 4, 10);
  scene = fixture_build (fixture->dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  zh = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
  en = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_assert_true (g_str_has_suffix (
      zh, "甲2023年数据为初步数；甲数据与上年同期相比。以区间表示的有乙（2021年7%至8%）"
          "、乙（2023年9%至10%）。"));
  g_assert_true (g_str_has_suffix (
      en, "Data on alpha for 2023 are preliminary; data on alpha are compared with the "
          "same period of the previous year. Given as ranges: beta (7%–8%, 2021) and "
          "beta (9%–10%, 2023)."));
}

static void
test_told_range (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *en = NULL;

  fixture_set_high (add_years (dataset, "a", "甲", "alpha"), 4, 10);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  en = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
  g_assert_true (g_str_has_suffix (en, "it rises from 5% to 9%–10%."));
}

/* Of an indicator with very many observations it is known without looking at each. */
static void
test_indexed (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "a", "甲", "alpha", 0);
  GuatuChartDescription *chart;
  const char *zh = "2022年7月至9月数据为初步数。";
  const char *en = "Data for July 2022 to September 2022 are preliminary.";

  /* The months of 200 years, the last first. */
  for (guint i = 0; i < 12 * 200; i++)
    {
      GuatuObservation observation = { .value = i };

      observation.period = (GuatuPeriod) { .kind = GUATU_PERIOD_MONTH,
                                           .year = (gint16) (2023 - i / 12),
                                           .part = (12 - i % 12) & 0x3f };
      observation.provisional = i >= 15 && i < 18;
      g_array_append_val (indicator->observations, observation);
    }
  chart = fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_NONE);
  assert_remarks (chart, zh, en);
  guatu_dataset_index (dataset);
  g_assert_nonnull (indicator->long_series);
  assert_remarks (chart, zh, en);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("/remarks/nothing", test_nothing);
  add ("/remarks/periods", test_periods);
  add ("/remarks/missing", test_missing);
  add ("/remarks/names", test_names);
  add ("/remarks/basis", test_basis);
  add ("/remarks/described", test_described);
  g_test_add_func ("/remarks/places", test_places);
  g_test_add_func ("/remarks/told-range", test_told_range);
  g_test_add_func ("/remarks/indexed", test_indexed);
  return g_test_run ();
}
