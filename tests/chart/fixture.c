/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include <string.h>

#include "dataset/check.h"
#include "dataset/number.h"

/* One typesetter for a whole test program; making it takes longer than a test. */
static GuatuTypesetter *typesetter;

GuatuDataset *
fixture_dataset (GuatuUnitKind kind, const char *zh, const char *en, const char *one)
{
  GuatuDataset *dataset = guatu_dataset_new ("fixture");
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);
  GuatuSource *source = g_new0 (GuatuSource, 1);

  guatu_text_set (&dataset->title, "样例", "Sample");
  unit->id = g_strdup ("unit");
  unit->kind = kind;
  guatu_text_set (&unit->label, zh, en);
  if (one != NULL)
    guatu_text_set (&unit->label_one, zh, one);
  g_ptr_array_add (dataset->units, unit);
  source->id = g_strdup ("report");
  guatu_text_set (&source->title, "样例报告", "Sample report");
  g_ptr_array_add (dataset->sources, source);
  for (int i = 1; i <= 11; i++)
    {
      GuatuOrigin *origin = g_new0 (GuatuOrigin, 1);
      g_autofree char *locator = NULL;

      origin->source = source;
      locator = g_strdup_printf ("§%d", i);
      guatu_text_set (&origin->locator, locator, locator);
      g_ptr_array_add (dataset->origins, origin);
    }
  return dataset;
}

GuatuIndicator *
fixture_indicator (GuatuDataset *dataset, const char *id, const char *zh, const char *en,
                   int unit_mult)
{
  GuatuIndicator *indicator = guatu_indicator_new (id);

  guatu_text_set (&indicator->name, zh, en);
  indicator->unit = g_ptr_array_index (dataset->units, 0);
  indicator->unit_mult = unit_mult;
  g_ptr_array_add (dataset->indicators, indicator);
  return indicator;
}

/* The observation comes from one of the dataset's origins. */
void
fixture_set_origin (GuatuDataset *dataset, GuatuIndicator *indicator, guint observation,
                    guint origin)
{
  const GuatuDetails details = { .origin = g_ptr_array_index (dataset->origins, origin) };

  g_array_index (indicator->observations, GuatuObservation, observation).details
      = guatu_indicator_add_details (indicator, &details);
}

/* The observation is a range up to @high. */
void
fixture_set_high (GuatuIndicator *indicator, guint observation, double high)
{
  GuatuObservation *own
      = &g_array_index (indicator->observations, GuatuObservation, observation);
  GuatuDetails details = *guatu_indicator_details (indicator, own);

  own->bound = GUATU_BOUND_RANGE;
  details.value_high = high;
  details.decimals_high = (int) own->decimals;
  own->details = guatu_indicator_add_details (indicator, &details);
}

void
fixture_observation (GuatuIndicator *indicator, const char *period, const char *value,
                     GuatuBound bound, GuatuStatus status)
{
  GuatuObservation observation = { .bound = bound, .status = status };
  int decimals = 0;

  g_assert_true (guatu_period_parse (period, &observation.period));
  g_assert_true (
      guatu_number_parse (value, strlen (value), &observation.value, &decimals));
  observation.decimals = (guint32) decimals & 31;
  g_array_append_val (indicator->observations, observation);
}

void
fixture_missing (GuatuIndicator *indicator, const char *period)
{
  GuatuObservation observation = { .missing = TRUE };

  g_assert_true (guatu_period_parse (period, &observation.period));
  g_array_append_val (indicator->observations, observation);
}

GuatuChartDescription *
fixture_chart (GuatuDataset *dataset, GuatuMarkKind mark, GuatuDimension category,
               GuatuDimension series)
{
  GuatuChartDescription *chart = guatu_chart_description_new ("chart");

  guatu_text_set (&chart->title, "样例图", "A sample chart");
  chart->mark = mark;
  chart->category = category;
  chart->series = series;
  for (guint i = 0; i < dataset->indicators->len; i++)
    g_ptr_array_add (chart->indicators, g_ptr_array_index (dataset->indicators, i));
  g_ptr_array_add (dataset->charts, chart);
  return chart;
}

/* Series that each have an actual, an estimate and a target, one a year. */
GuatuDataset *
fixture_statuses (guint n_series, GuatuMarkKind mark, GuatuStack stack)
{
  static const char *const years[] = { "2022", "2023", "2024" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);

  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autofree char *zh = g_strdup_printf ("第%u项", i + 1);
      g_autofree char *en = g_strdup_printf ("Item %u", i + 1);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, zh, en, 8);

      for (guint j = 0; j < G_N_ELEMENTS (years); j++)
        {
          g_autofree char *value = g_strdup_printf ("%u", 40 + 3 * i + 5 * j);

          fixture_observation (indicator, years[j], value, GUATU_BOUND_EXACT,
                               (GuatuStatus) j);
        }
    }
  fixture_chart (dataset, mark, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR)->stack
      = stack;
  return dataset;
}

GuatuScene *
fixture_build_figure (GuatuDataset *dataset, const GuatuFigure *figure)
{
  GuatuScene *scene;
  g_autoptr (GError) error = NULL;

  if (typesetter == NULL)
    typesetter = guatu_typesetter_new ();
  guatu_dataset_check_charts (dataset, NULL);
  scene = guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, 0), figure,
                             typesetter, &error);
  g_assert_no_error (error);
  return scene;
}

GuatuScene *
fixture_build (GuatuDataset *dataset, GuatuLanguage language, double width, double height)
{
  GuatuFigure figure = { language, width, height };

  return fixture_build_figure (dataset, &figure);
}
