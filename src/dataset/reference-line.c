/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/reference-line.h"

#include "dataset/chart-selection.h"
#include "dataset/number.h"

static void
clear_reference (gpointer data)
{
  guatu_text_clear (&((GuatuReferenceLine *) data)->label);
}

/** guatu_chart_add_reference: adds a copy of @reference to the chart. */
void
guatu_chart_add_reference (GuatuChartDescription *chart,
                           const GuatuReferenceLine *reference)
{
  GuatuReferenceLine own = *reference;

  own.label = (GuatuText) { NULL, NULL };
  if (!guatu_text_is_absent (&reference->label))
    guatu_text_set (&own.label, reference->label.zh, reference->label.en);
  if (chart->references == NULL)
    {
      chart->references = g_array_new (FALSE, FALSE, sizeof (GuatuReferenceLine));
      g_array_set_clear_func (chart->references, clear_reference);
    }
  g_array_append_val (chart->references, own);
}

/* What is averaged so far. */
typedef struct
{
  const GuatuChartDescription *chart;
  const GuatuIndicator *indicator; /* of the first number */
  const GuatuObservation *first;
  double sum; /* in the base unit */
  int last;   /* the power of ten of the last digit that any has */
  guint n;
  gboolean about;
} Summing;

/* Whether two numbers are of one series. */
static gboolean
is_of_series (const Summing *summing, const GuatuIndicator *indicator,
              const GuatuObservation *observation)
{
  switch (summing->chart->series)
    {
    case GUATU_DIMENSION_INDICATOR:
      return indicator == summing->indicator;
    case GUATU_DIMENSION_PERIOD:
      return guatu_period_compare (observation->period, summing->first->period) == 0;
    case GUATU_DIMENSION_PLACE:
      return observation->place == summing->first->place;
    case GUATU_DIMENSION_NONE:
    case GUATU_DIMENSION_STATUS:
    default:
      return TRUE;
    }
}

static GuatuAverageFault
add_number (Summing *summing, const GuatuIndicator *indicator,
            const GuatuObservation *observation)
{
  int last;

  if (summing->first == NULL)
    {
      summing->first = observation;
      summing->indicator = indicator;
      summing->last = G_MAXINT;
    }
  if (observation->status != summing->first->status)
    return GUATU_AVERAGE_OF_STATUSES;
  if (!is_of_series (summing, indicator, observation))
    return GUATU_AVERAGE_OF_SERIES;
  if (indicator->unit != summing->indicator->unit)
    return GUATU_AVERAGE_OF_UNITS;
  if (observation->bound != GUATU_BOUND_EXACT && observation->bound != GUATU_BOUND_ABOUT)
    return GUATU_AVERAGE_OF_BOUNDS;
  last = indicator->unit_mult - guatu_indicator_shown_decimals (indicator, observation);
  summing->last = MIN (summing->last, last);
  summing->sum += guatu_indicator_base_value (indicator, observation);
  summing->about = summing->about || observation->bound == GUATU_BOUND_ABOUT;
  summing->n++;
  return GUATU_AVERAGE_IS_KNOWN;
}

static GuatuAverageFault
add_indicator (Summing *summing, const GuatuChartSelection *selection,
               const GuatuIndicator *indicator)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      GuatuAverageFault fault;

      if (observation->missing || !guatu_chart_selection_has (selection, observation))
        continue;
      fault = add_number (summing, indicator, observation);
      if (fault != GUATU_AVERAGE_IS_KNOWN)
        return fault;
    }
  return GUATU_AVERAGE_IS_KNOWN;
}

/**
 * guatu_chart_average:
 * @average: (out): the plain mean of the numbers that the chart shows, each of which
 *   counts once, and is written with as many decimals as they; about so much where any of
 *   them is
 *
 * Returns: why there is none, if there is not
 */
GuatuAverageFault
guatu_chart_average (const GuatuChartDescription *chart, GuatuAverage *average)
{
  g_autoptr (GuatuChartSelection) selection = NULL;
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  Summing summing = { .chart = chart };

  if (chart->stack != GUATU_STACK_NONE)
    return GUATU_AVERAGE_OF_STACK;
  selection = guatu_chart_selection_new (chart);
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuAverageFault fault
          = add_indicator (&summing, selection, g_ptr_array_index (chart->indicators, i));

      if (fault != GUATU_AVERAGE_IS_KNOWN)
        return fault;
    }
  if (summing.n == 0)
    return GUATU_AVERAGE_OF_NOTHING;
  *average = (GuatuAverage) {
    .value = { .period = summing.first->period,
               .bound = summing.about ? GUATU_BOUND_ABOUT : GUATU_BOUND_EXACT,
               .status = summing.first->status,
               .value = guatu_number_scale (summing.sum / summing.n, -first->unit_mult) },
    .n = summing.n,
  };
  guatu_observation_set_decimals (&average->value, first->unit_mult - summing.last);
  return GUATU_AVERAGE_IS_KNOWN;
}
