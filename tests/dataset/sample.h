/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "dataset/dataset.h"
#include "dataset/number.h"

/* Small datasets for tests: two units, and indicators that are given as a
 * period and a value after another. */

static inline GuatuUnit *
sample_unit (GuatuDataset *dataset, const char *id, GuatuUnitKind kind)
{
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);

  unit->id = g_strdup (id);
  unit->kind = kind;
  guatu_text_set (&unit->label, id, id);
  g_ptr_array_add (dataset->units, unit);
  return unit;
}

static inline GuatuUnit *
sample_unit_per (GuatuDataset *dataset, const char *id, GuatuUnitKind kind,
                 const GuatuUnit *per)
{
  GuatuUnit *unit = sample_unit (dataset, id, kind);

  unit->per = per;
  return unit;
}

static inline GuatuObservation *
sample_observe (GuatuIndicator *indicator, const char *period, double value)
{
  GuatuObservation observation = { .value = value };

  g_assert_true (guatu_period_parse (period, &observation.period));
  g_array_append_val (indicator->observations, observation);
  return &g_array_index (indicator->observations, GuatuObservation,
                         indicator->observations->len - 1);
}

static inline GuatuIndicator *
sample_indicator (GuatuDataset *dataset, const char *id, GuatuUnit *unit)
{
  GuatuIndicator *indicator = guatu_indicator_new (id);

  indicator->unit = unit;
  guatu_text_set (&indicator->name, id, id);
  g_ptr_array_add (dataset->indicators, indicator);
  return indicator;
}

static inline GuatuChartDescription *
sample_chart (GuatuDataset *dataset, GuatuIndicator *first, GuatuIndicator *second)
{
  GuatuChartDescription *chart = guatu_chart_description_new ("chart");

  g_ptr_array_add (chart->indicators, first);
  if (second != NULL)
    g_ptr_array_add (chart->indicators, second);
  chart->category = GUATU_DIMENSION_INDICATOR;
  g_ptr_array_add (dataset->charts, chart);
  return chart;
}
