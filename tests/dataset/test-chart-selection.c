/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"

static void
add_period (GuatuChartDescription *chart, const char *string)
{
  GuatuPeriod period;

  g_assert_true (guatu_period_parse (string, &period));
  g_array_append_val (chart->periods, period);
}

static void
test_selects (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
  GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
  GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
  GuatuChartDescription *chart = sample_chart (dataset, indicator, NULL);
  GuatuObservation *observation = sample_observe (indicator, "2023", 1);
  GuatuPlace here = { 0 };
  GuatuPlace there = { 0 };

  observation->place = &here;
  g_assert_true (guatu_chart_description_selects (chart, observation));

  add_period (chart, "2024");
  g_assert_false (guatu_chart_description_selects (chart, observation));
  add_period (chart, "2023");
  g_assert_true (guatu_chart_description_selects (chart, observation));

  g_ptr_array_add (chart->places, &there);
  g_assert_false (guatu_chart_description_selects (chart, observation));
  g_ptr_array_add (chart->places, &here);
  g_assert_true (guatu_chart_description_selects (chart, observation));
  observation->place = NULL;
  g_assert_false (guatu_chart_description_selects (chart, observation));
}

/* What a file leaves out: "?" for open, in the columns of category and series. */
static const struct
{
  GuatuMarkKind mark;
  gboolean two_indicators;
  gboolean two_periods;
  gboolean two_statuses;
  gboolean category_is_open;
  GuatuDimension category;
  gboolean series_is_open;
  GuatuDimension series;
  GuatuDimension chosen_category;
  GuatuDimension chosen_series;
} choices[] = {
  /* One number. */
  { GUATU_MARK_BAR, 0, 0, 0, 1, 0, 1, 0, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_NONE },
  /* Several indicators, then several periods. */
  { GUATU_MARK_BAR, 1, 0, 0, 1, 0, 1, 0, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_NONE },
  { GUATU_MARK_BAR, 0, 1, 0, 1, 0, 1, 0, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE },
  { GUATU_MARK_BAR, 1, 1, 0, 1, 0, 1, 0, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_PERIOD },
  { GUATU_MARK_BAR, 1, 0, 1, 1, 0, 1, 0, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_STATUS },
  { GUATU_MARK_BAR, 0, 1, 1, 0, GUATU_DIMENSION_PERIOD, 1, 0, GUATU_DIMENSION_PERIOD,
    GUATU_DIMENSION_STATUS },
  /* Lines run along time. */
  { GUATU_MARK_LINE, 1, 1, 0, 1, 0, 1, 0, GUATU_DIMENSION_PERIOD,
    GUATU_DIMENSION_INDICATOR },
  { GUATU_MARK_LINE, 1, 0, 0, 1, 0, 0, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_PERIOD },
  /* What the file says stays. */
  { GUATU_MARK_BAR, 1, 1, 0, 0, GUATU_DIMENSION_PERIOD, 1, 0, GUATU_DIMENSION_PERIOD,
    GUATU_DIMENSION_INDICATOR },
  { GUATU_MARK_BAR, 1, 1, 0, 1, 0, 0, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD,
    GUATU_DIMENSION_INDICATOR },
  { GUATU_MARK_BAR, 1, 1, 0, 1, 0, 0, GUATU_DIMENSION_NONE, GUATU_DIMENSION_INDICATOR,
    GUATU_DIMENSION_NONE },
};

static void
test_complete (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *a = sample_indicator (dataset, "a", unit);
      GuatuIndicator *b
          = choices[i].two_indicators ? sample_indicator (dataset, "b", unit) : NULL;
      GuatuChartDescription *chart = sample_chart (dataset, a, b);

      sample_observe (a, "2023", 1);
      if (choices[i].two_periods)
        sample_observe (a, "2024", 1);
      if (choices[i].two_statuses)
        sample_observe (a, "2023", 1)->status = GUATU_STATUS_TARGET;

      chart->mark = choices[i].mark;
      chart->category = choices[i].category;
      chart->series = choices[i].series;
      guatu_chart_description_complete (chart, choices[i].category_is_open,
                                        choices[i].series_is_open);
      g_test_message ("choice %u", i);
      g_assert_cmpint (chart->category, ==, choices[i].chosen_category);
      g_assert_cmpint (chart->series, ==, choices[i].chosen_series);
    }
}

/* Years of which the later ones are estimates and targets are one series; but if one of
 * them has an estimate as well as a target, each status is. */
static void
test_series_of_statuses (void)
{
  static const GuatuMarkKind marks[]
      = { GUATU_MARK_BAR, GUATU_MARK_LINE, GUATU_MARK_AREA, GUATU_MARK_DOT };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (marks); i++)
    {
      gboolean twice = i % 2 == 1;
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *a = sample_indicator (dataset, "a", unit);
      GuatuChartDescription *chart = sample_chart (dataset, a, NULL);

      sample_observe (a, "2025", 5)->status = GUATU_STATUS_TARGET;
      sample_observe (a, "2022", 1);
      sample_observe (a, "2023", 2);
      sample_observe (a, "2024", 3)->status = GUATU_STATUS_ESTIMATE;
      if (twice)
        sample_observe (a, "2024", 4)->status = GUATU_STATUS_TARGET;
      chart->mark = marks[i / 2];
      guatu_chart_description_complete (chart, TRUE, TRUE);
      g_assert_cmpint (chart->category, ==, GUATU_DIMENSION_PERIOD);
      g_assert_cmpint (chart->series, ==,
                       twice ? GUATU_DIMENSION_STATUS : GUATU_DIMENSION_NONE);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-selection/selects", test_selects);
  g_test_add_func ("/chart-selection/complete", test_complete);
  g_test_add_func ("/chart-selection/series-of-statuses", test_series_of_statuses);
  return g_test_run ();
}
