/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-selection.h"
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

static void
observe (GuatuIndicator *indicator, const char *period, GuatuStatus status,
         gboolean missing)
{
  GuatuObservation *observation = sample_observe (indicator, period, 1);

  observation->status = status;
  observation->missing = missing;
}

/* Returns (transfer full): the periods that a chart shows, with a mark at targets */
static char *
shown (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      g_autofree char *period = guatu_period_to_string (observation->period);

      if (guatu_chart_selection_has (selection, observation))
        g_string_append_printf (text, "%s%s ", period,
                                observation->status == GUATU_STATUS_TARGET ? "*" : "");
    }
  return g_string_free (text, FALSE);
}

/* What a chart shows of several periods: a letter for a status (small if missing) before
 * each, and an asterisk at the targets among what is shown. */
static const struct
{
  GuatuMarkKind mark;
  GuatuDimension series;
  const char *given;
  const char *shown;
} newest[] = {
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "T2025 A2021 A2023 A2022", "2025* 2023 " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "A2023 T2020 T2030 T2025", "2023 2025* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "A2023 T2023 T2025", "2023 2023* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "A2023 T2015 T2020", "2023 2020* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "A2023 E2024 T2025", "2024 2025* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "E2023 A2023 a2024 t2024 T2025",
    "2023 2025* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "T2025 T2030", "2030* " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_STATUS, "a2022 a2023", "2023 " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_NONE, "A2021 A2022", "2022 " },
  { GUATU_MARK_DOT, GUATU_DIMENSION_PERIOD, "A2021 A2022", "2021 2022 " },
  { GUATU_MARK_BAR, GUATU_DIMENSION_STATUS, "A2021 A2022", "2021 2022 " },
};

static void
test_newest (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (newest); i++)
    {
      g_auto (GStrv) given = g_strsplit (newest[i].given, " ", -1);
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      GuatuIndicator *indicator = sample_indicator (
          dataset, "a", sample_unit (dataset, "percent", GUATU_UNIT_PERCENT));
      GuatuChartDescription *chart = sample_chart (dataset, indicator, NULL);
      g_autofree char *all = NULL;
      g_autofree char *one = NULL;

      chart->mark = newest[i].mark;
      chart->series = newest[i].series;
      for (guint j = 0; given[j] != NULL; j++)
        {
          const char *letters = "AET", *letter;

          letter = strchr (letters, g_ascii_toupper (given[j][0]));
          observe (indicator, given[j] + 1, (GuatuStatus) (letter - letters),
                   g_ascii_islower (given[j][0]));
        }
      all = shown (chart);
      g_assert_cmpstr (all, ==, newest[i].shown);
      /* A chart that names its periods means them. */
      add_period (chart, given[0] + 1);
      one = shown (chart);
      g_assert_true (g_str_has_prefix (one, given[0] + 1));
    }
}

/* Each place has its own newest period. */
static void
test_newest_by_place (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
  GuatuIndicator *indicator = sample_indicator (
      dataset, "a", sample_unit (dataset, "percent", GUATU_UNIT_PERCENT));
  GuatuChartDescription *chart = sample_chart (dataset, indicator, NULL);
  GuatuPlace here = { 0 };
  g_autofree char *text = NULL;

  chart->mark = GUATU_MARK_DOT;
  chart->category = GUATU_DIMENSION_PLACE;
  sample_observe (indicator, "2021", 1)->place = &here;
  sample_observe (indicator, "2022", 1)->place = &here;
  sample_observe (indicator, "2020", 1);
  sample_observe (indicator, "2019", 1);
  text = shown (chart);
  g_assert_cmpstr (text, ==, "2022 2020 ");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-selection/selects", test_selects);
  g_test_add_func ("/chart-selection/complete", test_complete);
  g_test_add_func ("/chart-selection/series-of-statuses", test_series_of_statuses);
  g_test_add_func ("/chart-selection/newest", test_newest);
  g_test_add_func ("/chart-selection/newest-by-place", test_newest_by_place);
  return g_test_run ();
}
