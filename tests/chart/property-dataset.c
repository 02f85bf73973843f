/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-case.h"

#include <math.h>

#include "dataset/check.h"
#include "fixture.h"
#include "property-time.h"

/* The units that cases have, by their kind; a count has words of its own. */
static const struct
{
  const char *zh, *en, *one;
} units[] = {
  [GUATU_UNIT_PERCENT] = { "%", "%", NULL },
  [GUATU_UNIT_CURRENCY] = { "元", "CNY", NULL },
  [GUATU_UNIT_MASS] = { "吨", "t", NULL },
  [GUATU_UNIT_AREA] = { "亩", "mu", NULL },
  [GUATU_UNIT_LENGTH] = { "公里", "km", NULL },
  [GUATU_UNIT_DURATION] = { "小时", "hours", "hour" },
  [GUATU_UNIT_COUNT] = { "个", "projects", "project" },
  [GUATU_UNIT_PERMILLE] = { "‰", "‰", NULL },
  [GUATU_UNIT_POINTS] = { "个百分点", "percentage points", "percentage point" },
  [GUATU_UNIT_MULTIPLE] = { "倍", "times", NULL },
  [GUATU_UNIT_VOLUME] = { "立方米", "m³", NULL },
  [GUATU_UNIT_ENERGY] = { "千瓦时", "kWh", NULL },
  [GUATU_UNIT_POWER] = { "千瓦", "kW", NULL },
  [GUATU_UNIT_CONCENTRATION] = { "微克/立方米", "µg/m³", NULL },
  [GUATU_UNIT_DENSITY] = { "人/平方公里", "people per km²", NULL },
  [GUATU_UNIT_INDEX] = { NULL, NULL, NULL },
  [GUATU_UNIT_RANK] = { "位", "", NULL },
  [GUATU_UNIT_NONE] = { NULL, NULL, NULL },
};

static void
set_text (GuatuText *text, PropertyText from)
{
  g_autofree char *zh = property_text_write (from, GUATU_LANGUAGE_ZH);
  g_autofree char *en = property_text_write (from, GUATU_LANGUAGE_EN);

  if (from.length > 0)
    guatu_text_set (text, zh, en);
}

/* What stands for the categories or the series where they are of @dimension, or
 * NULL where they are not. */
static const PropertyText *
names_of (const PropertyCase *from, GuatuDimension dimension, guint *n)
{
  for (guint i = 0; i < 2; i++)
    if (from->dimensions[i] == dimension)
      {
        *n = from->n[i];
        return from->names[i];
      }
  *n = 1;
  return NULL;
}

static void
add_places (GuatuDataset *dataset, const PropertyCase *from)
{
  guint n;
  const PropertyText *names = names_of (from, GUATU_DIMENSION_PLACE, &n);

  for (guint i = 0; names != NULL && i < n; i++)
    {
      GuatuPlace *place = g_new0 (GuatuPlace, 1);

      place->id = g_strdup_printf ("place-%u", i);
      set_text (&place->name, names[i]);
      g_ptr_array_add (dataset->places, place);
    }
}

static void
add_indicators (GuatuDataset *dataset, const PropertyCase *from)
{
  guint n;
  const PropertyText *names = names_of (from, GUATU_DIMENSION_INDICATOR, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("indicator-%u", i);
      GuatuIndicator *indicator
          = fixture_indicator (dataset, id, "指标", "Indicator", from->unit_mult);

      if (names != NULL)
        set_text (&indicator->name, names[i]);
    }
}

/* Where a cell stands on a dimension: its category's or its series' index. */
static guint
index_on (const PropertyCase *from, GuatuDimension dimension, const guint *key)
{
  for (guint i = 0; i < 2; i++)
    if (from->dimensions[i] == dimension)
      return key[i];
  return 0;
}

/* Adds an observation of a category and a series, the first or another of those that
 * stand for the category. */
static void
add_observation (GuatuDataset *dataset, const PropertyCase *from, guint category,
                 guint series, guint repeated)
{
  const PropertyCell *cell
      = &from->cells[(category + repeated) % PROPERTY_MAX_KEYS][series];
  const guint key[] = { category, series };
  guint period = index_on (from, GUATU_DIMENSION_PERIOD, key) * from->repeat + repeated;
  GuatuIndicator *indicator = g_ptr_array_index (
      dataset->indicators, index_on (from, GUATU_DIMENSION_INDICATOR, key));
  GuatuObservation observation = {
    .period = property_time_period (from, period),
    .missing = cell->missing,
    .value = cell->missing ? 0 : cell->value,
    .decimals = cell->missing ? 0 : (guint32) cell->decimals & 31,
    .bound = cell->bound,
    .status = cell->status,
    .provisional = cell->remarks & 1,
    .revised = cell->remarks >> 1 & 1,
    .breaks = cell->remarks >> 2 & 1,
  };

  if (from->dimensions[1] == GUATU_DIMENSION_STATUS)
    observation.status = (guint32) series & 3;
  if (dataset->places->len > 0)
    observation.place = g_ptr_array_index (dataset->places,
                                           index_on (from, GUATU_DIMENSION_PLACE, key));
  if (!cell->present)
    return;
  g_array_append_val (indicator->observations, observation);
  fixture_set_origin (dataset, indicator, indicator->observations->len - 1,
                      (category + series) % dataset->origins->len);
  if (observation.bound == GUATU_BOUND_RANGE && !observation.missing)
    fixture_set_high (indicator, indicator->observations->len - 1,
                      observation.value + fabs (observation.value) / 2 + 1);
}

/** property_case_dataset: (transfer full): the case's data, with its one chart. */
GuatuDataset *
property_case_dataset (const PropertyCase *property_case)
{
  const PropertyCase *from = property_case;
  GuatuDataset *dataset = fixture_dataset (from->unit, units[from->unit].zh,
                                           units[from->unit].en, units[from->unit].one);
  GuatuChartDescription *chart;

  add_places (dataset, from);
  add_indicators (dataset, from);
  for (guint i = 0; i < from->n[0]; i++)
    for (guint j = 0; j < from->n[1]; j++)
      for (guint k = 0; k < from->repeat; k++)
        add_observation (dataset, from, i, j, k);
  chart = fixture_chart (dataset, from->mark, from->dimensions[0], from->dimensions[1]);
  set_text (&chart->title, from->title);
  set_text (&chart->subtitle, from->subtitle);
  set_text (&chart->note, from->note);
  chart->orientation = from->orientation;
  chart->stack = from->stack;
  chart->sort = from->sort;
  chart->zero = from->zero;
  chart->scale = from->scale;
  if (from->series_is_open)
    guatu_chart_description_complete (chart, FALSE, TRUE);
  guatu_dataset_check_charts (dataset, NULL);
  return dataset;
}
