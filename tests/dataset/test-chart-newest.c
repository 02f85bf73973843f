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

/* Kinds of period are mixed where they stand on one axis, and only there. */
static void
test_mixes_periods (void)
{
  static const struct
  {
    const char *first, *second;
    GuatuDimension category;
    const char *only;
    gboolean mixed;
  } cases[] = {
    { "2022", "2023", GUATU_DIMENSION_PERIOD, NULL, FALSE },
    { "2022", "2023-Q1", GUATU_DIMENSION_PERIOD, NULL, TRUE },
    { "2023-03", "2023-Q1", GUATU_DIMENSION_PERIOD, NULL, TRUE },
    { "2023-01/2023-03", "2023-01/2023-06", GUATU_DIMENSION_PERIOD, NULL, FALSE },
    { "2023-Q1", "2023-Q1/2023-Q2", GUATU_DIMENSION_PERIOD, NULL, FALSE },
    { "2023-01/2023-02", "2024-01", GUATU_DIMENSION_PERIOD, NULL, FALSE },
    { "2023-Q2", "2023-Q1/2023-Q2", GUATU_DIMENSION_PERIOD, NULL, TRUE },
    { "2023-Q1/2023-Q2", "2023-Q3", GUATU_DIMENSION_PERIOD, NULL, TRUE },
    { "2023-Q1", "2023-01/2023-06", GUATU_DIMENSION_PERIOD, NULL, TRUE },
    { "2022", "2023-Q1", GUATU_DIMENSION_INDICATOR, NULL, FALSE },
    { "2022", "2023-Q1", GUATU_DIMENSION_PERIOD, "2022", FALSE },
  };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (cases); i++)
    {
      gboolean in_two = i % 2;
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("d");
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *a = sample_indicator (dataset, "a", unit);
      GuatuIndicator *b = in_two ? sample_indicator (dataset, "b", unit) : NULL;
      GuatuChartDescription *chart = sample_chart (dataset, a, b);
      GuatuPeriod one, other;

      chart->category = cases[i / 2].category;
      if (cases[i / 2].only != NULL)
        add_period (chart, cases[i / 2].only);
      sample_observe (a, cases[i / 2].first, 1);
      sample_observe (in_two ? b : a, cases[i / 2].second, 1);
      g_assert_cmpint (guatu_chart_mixes_periods (chart, &one, &other), ==,
                       cases[i / 2].mixed);
      if (!cases[i / 2].mixed)
        continue;
      g_assert_cmpint (
          guatu_period_compare (one, guatu_indicator_observation (a, 0)->period), ==, 0);
      g_assert_cmpint (one.kind, !=, other.kind);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-newest/newest", test_newest);
  g_test_add_func ("/chart-newest/by-place", test_newest_by_place);
  g_test_add_func ("/chart-newest/mixes-periods", test_mixes_periods);
  return g_test_run ();
}
