/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-layers.h"

#include "dataset/annotation.h"
#include "dataset/chart-selection.h"
#include "dataset/period-count.h"
#include "dataset/shaded-period.h"

/**
 * guatu_chart_add_layer:
 * @panel: which panel it is in, from 0; no less than that of the layer before
 *
 * Returns: (transfer none): a new layer of the chart, which selects nothing yet
 */
GuatuChartDescription *
guatu_chart_add_layer (GuatuChartDescription *chart, guint panel)
{
  GuatuChartDescription *layer = guatu_chart_description_new (chart->id);

  if (chart->layers == NULL)
    chart->layers
        = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_description_free);
  layer->panel = panel;
  layer->category = GUATU_DIMENSION_PERIOD;
  g_ptr_array_add (chart->layers, layer);
  return layer;
}

/* Gives a layer the chart's periods and places. */
static void
take_selection (GuatuChartDescription *layer, const GuatuChartDescription *chart)
{
  g_array_set_size (layer->periods, 0);
  g_array_append_vals (layer->periods, chart->periods->data, chart->periods->len);
  g_ptr_array_set_size (layer->places, 0);
  for (guint i = 0; i < chart->places->len; i++)
    g_ptr_array_add (layer->places, g_ptr_array_index (chart->places, i));
}

/* The layer in which an annotation stands: that of its indicator, or the first. */
static GuatuChartDescription *
layer_of (const GuatuChartDescription *chart, const GuatuAnnotation *annotation)
{
  for (guint i = 0; annotation->indicator != NULL && i < chart->layers->len; i++)
    {
      GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      if (g_ptr_array_find (layer->indicators, annotation->indicator, NULL))
        return layer;
    }
  return g_ptr_array_index (chart->layers, 0);
}

/* Hands the annotations of a chart down to its layers. */
static void
hand_annotations_down (GuatuChartDescription *chart)
{
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    {
      const GuatuAnnotation *annotation = guatu_chart_annotation (chart, i);

      guatu_chart_add_annotation (layer_of (chart, annotation), annotation);
    }
  g_clear_pointer (&chart->annotations, g_array_unref);
}

/**
 * guatu_chart_hand_down:
 * @chart: a chart whose layers are all there
 *
 * Gives each layer what it shares with the chart, and the chart the indicators of all its
 * layers, each once; its annotations go to the layers that have their values. A chart
 * without layers stays as it is, and so do small multiples.
 */
void
guatu_chart_hand_down (GuatuChartDescription *chart)
{
  if (chart->layers == NULL || chart->multiples != GUATU_DIMENSION_NONE)
    return;
  g_ptr_array_set_size (chart->indicators, 0);
  for (guint i = 0; i < chart->layers->len; i++)
    {
      GuatuChartDescription *layer = g_ptr_array_index (chart->layers, i);

      g_free (layer->id);
      layer->id = g_strdup (chart->id);
      take_selection (layer, chart);
      guatu_chart_copy_shades (layer, chart);
      for (guint j = 0; j < layer->indicators->len; j++)
        {
          gpointer indicator = g_ptr_array_index (layer->indicators, j);

          if (!g_ptr_array_find (chart->indicators, indicator, NULL))
            g_ptr_array_add (chart->indicators, indicator);
        }
      if (i == 0)
        chart->mark = layer->mark;
    }
  hand_annotations_down (chart);
  chart->category = GUATU_DIMENSION_PERIOD;
  chart->series
      = chart->indicators->len > 1 ? GUATU_DIMENSION_INDICATOR : GUATU_DIMENSION_NONE;
}

/* The first of the observations whose period has no column beside that of the others, or
 * NULL. */
static const GuatuObservation *
find_misfit (const GuatuIndicator *indicator, const GuatuChartSelection *selection,
             GHashTable *columns, const GuatuObservation **first)
{
  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
      const GuatuObservation *other;
      int count = 0;

      if (!guatu_chart_selection_has (selection, observation))
        continue;
      if (*first == NULL)
        *first = observation;
      if (observation->period.kind != (*first)->period.kind
          || !guatu_period_count (observation->period, &count))
        return observation;
      other = g_hash_table_lookup (columns, GINT_TO_POINTER (count));
      if (other != NULL && guatu_period_compare (other->period, observation->period) != 0)
        return observation;
      g_hash_table_insert (columns, GINT_TO_POINTER (count), (gpointer) observation);
    }
  return NULL;
}

/**
 * guatu_chart_find_misfit:
 * @chart: a chart whose categories are periods
 * @one: (out): a period that it shows
 * @other: (out): one that has no column beside it
 *
 * Returns: whether the periods of the chart are not all of one kind that can be counted,
 *   so that layers have no axis of time to share
 */
gboolean
guatu_chart_find_misfit (const GuatuChartDescription *chart, GuatuPeriod *one,
                         GuatuPeriod *other)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  g_autoptr (GHashTable) columns = g_hash_table_new (NULL, NULL);
  const GuatuObservation *first = NULL, *misfit = NULL;

  for (guint i = 0; misfit == NULL && i < chart->indicators->len; i++)
    misfit = find_misfit (g_ptr_array_index (chart->indicators, i), selection, columns,
                          &first);
  if (misfit == NULL)
    return FALSE;
  *one = first->period;
  *other = misfit->period;
  return TRUE;
}

/* Whether a unit says how much something changed, or what part of another it is. */
static gboolean
is_relative (const GuatuUnit *unit)
{
  return unit->per == NULL
         && (unit->kind == GUATU_UNIT_PERCENT || unit->kind == GUATU_UNIT_PERMILLE
             || unit->kind == GUATU_UNIT_POINTS);
}

/* Parts a chart's indicators into those of the unit of the first and all others. Returns
 * whether these have one unit too, and one of both is relative and the other is not. */
static gboolean
part_by_unit (const GuatuChartDescription *chart, GPtrArray *own, GPtrArray *others)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  const GuatuIndicator *other;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->unit == NULL || first->unit == NULL)
        return FALSE;
      g_ptr_array_add (guatu_unit_may_share_axis (indicator->unit, first->unit) ? own
                                                                                : others,
                       indicator);
    }
  if (others->len == 0)
    return FALSE;
  other = g_ptr_array_index (others, 0);
  for (guint i = 1; i < others->len; i++)
    if (!guatu_unit_may_share_axis (
            ((const GuatuIndicator *) g_ptr_array_index (others, i))->unit, other->unit))
      return FALSE;
  return is_relative (first->unit) != is_relative (other->unit);
}

static void
add_panel (GuatuChartDescription *chart, guint panel, const GPtrArray *indicators)
{
  GuatuChartDescription *layer = guatu_chart_add_layer (chart, panel);
  const GuatuIndicator *first = g_ptr_array_index (indicators, 0);

  layer->mark = chart->mark == GUATU_MARK_BAR && is_relative (first->unit)
                    ? GUATU_MARK_LINE
                    : chart->mark;
  for (guint i = 0; i < indicators->len; i++)
    g_ptr_array_add (layer->indicators, g_ptr_array_index (indicators, i));
  if (is_relative (first->unit))
    return;
  layer->stack = chart->stack;
  layer->scale = chart->scale;
  layer->zero = chart->zero;
}

/**
 * guatu_chart_choose_panels:
 * @chart: a chart of one layer with its category and series
 *
 * Gives a chart over time that shows a level and its growth, or its share, a panel for
 * each, since they cannot share an axis: the level over the growth.
 *
 * Returns: whether the chart has panels now
 */
gboolean
guatu_chart_choose_panels (GuatuChartDescription *chart)
{
  g_autoptr (GPtrArray) own = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  const GuatuIndicator *first;
  gboolean level_first;
  GuatuPeriod one, other;

  if (chart->layers != NULL || chart->indicators->len < 2
      || chart->category != GUATU_DIMENSION_PERIOD
      || chart->series != GUATU_DIMENSION_INDICATOR || chart->sort != GUATU_SORT_GIVEN
      || chart->orientation == GUATU_ORIENTATION_HORIZONTAL
      || !guatu_mark_traits (chart->mark)->takes_layers
      || !part_by_unit (chart, own, others)
      || guatu_chart_find_misfit (chart, &one, &other))
    return FALSE;
  first = g_ptr_array_index (own, 0);
  level_first = !is_relative (first->unit);
  add_panel (chart, 0, level_first ? own : others);
  add_panel (chart, 1, level_first ? others : own);
  guatu_chart_hand_down (chart);
  for (guint i = 0; i < chart->layers->len; i++)
    guatu_chart_description_complete (g_ptr_array_index (chart->layers, i), FALSE, TRUE);
  chart->stack = GUATU_STACK_NONE;
  chart->scale = GUATU_SCALE_LINEAR;
  chart->zero = GUATU_ZERO_AUTO;
  return TRUE;
}

/** guatu_chart_n_panels: how many plots a chart has. */
guint
guatu_chart_n_panels (const GuatuChartDescription *chart)
{
  const GuatuChartDescription *last;

  if (chart->layers == NULL || chart->layers->len == 0)
    return 1;
  last = g_ptr_array_index (chart->layers, chart->layers->len - 1);
  return last->panel + 1;
}

/** guatu_chart_layer: (transfer none): a layer of a chart, which may be the chart. */
const GuatuChartDescription *
guatu_chart_layer (const GuatuChartDescription *chart, guint layer)
{
  return chart->layers != NULL ? g_ptr_array_index (chart->layers, layer) : chart;
}
