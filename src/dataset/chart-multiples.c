/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-layers.h"

#include "dataset/annotation.h"
#include "dataset/chart-selection.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"

/*
 * Small multiples: a panel for each place or indicator of a chart. Each is a layer that
 * shows what the chart shows, of that place or indicator alone.
 */

/* Adds a panel that selects what the chart does. */
static GuatuChartDescription *
add_panel (GuatuChartDescription *chart)
{
  guint panel = chart->layers != NULL ? chart->layers->len : 0;
  GuatuChartDescription *layer = guatu_chart_add_layer (chart, panel);

  layer->mark = chart->mark;
  layer->category = chart->category;
  layer->series = chart->series;
  layer->orientation = chart->orientation;
  layer->stack = chart->stack;
  layer->zero = chart->zero;
  layer->scale = chart->scale;
  layer->has_unit_mult = chart->has_unit_mult;
  layer->unit_mult = chart->unit_mult;
  layer->decimals = chart->decimals;
  layer->totals = chart->totals;
  g_array_append_vals (layer->periods, chart->periods->data, chart->periods->len);
  return layer;
}

static void
add_all (GPtrArray *to, const GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add (to, g_ptr_array_index (from, i));
}

/* Whether a panel is of the place or the indicator that something is about. */
static gboolean
is_of_panel (const GuatuChartDescription *chart, const GuatuChartDescription *panel,
             const GuatuIndicator *indicator, const GuatuPlace *place)
{
  return chart->multiples == GUATU_DIMENSION_INDICATOR
             ? g_ptr_array_index (panel->indicators, 0) == indicator
             : g_ptr_array_index (panel->places, 0) == place;
}

/* Panels stand out, or what stands out in each of them does. */
static void
hand_highlights_down (const GuatuChartDescription *chart, GuatuChartDescription *panel)
{
  gboolean any = FALSE, own = FALSE;

  for (guint i = 0; chart->highlights != NULL && i < chart->highlights->len; i++)
    {
      const GuatuHighlight *highlight
          = &g_array_index (chart->highlights, GuatuHighlight, i);

      if (highlight->dimension != chart->multiples)
        {
          guatu_chart_add_highlight (panel, highlight);
          continue;
        }
      any = TRUE;
      own = own || is_of_panel (chart, panel, highlight->indicator, highlight->place);
    }
  panel->stands_back = any && !own;
  panel->stands_out = own;
}

/* Gives a panel what the chart says of it. */
static void
hand_sayings_down (const GuatuChartDescription *chart, GuatuChartDescription *panel)
{
  hand_highlights_down (chart, panel);
  guatu_chart_copy_shades (panel, chart);
  for (guint i = 0; chart->references != NULL && i < chart->references->len; i++)
    guatu_chart_add_reference (panel,
                               &g_array_index (chart->references, GuatuReferenceLine, i));
  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    {
      const GuatuAnnotation *annotation = guatu_chart_annotation (chart, i);

      if (is_of_panel (chart, panel, annotation->indicator, annotation->place))
        guatu_chart_add_annotation (panel, annotation);
    }
}

static void
part_by_indicator (GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      GuatuChartDescription *layer = add_panel (chart);

      g_ptr_array_add (layer->indicators, g_ptr_array_index (chart->indicators, i));
      add_all (layer->places, chart->places);
    }
}

/* The places in the order of the chart or, where it names none, of the data. */
static GPtrArray *
find_places (const GuatuChartDescription *chart)
{
  GPtrArray *places = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->places->len; i++)
    if (g_hash_table_add (seen, g_ptr_array_index (chart->places, i)))
      g_ptr_array_add (places, g_ptr_array_index (chart->places, i));
  for (guint i = 0; chart->places->len == 0 && i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (observation->place != NULL
              && guatu_chart_selection_has (selection, observation)
              && g_hash_table_add (seen, (gpointer) observation->place))
            g_ptr_array_add (places, (gpointer) observation->place);
        }
    }
  return places;
}

static void
part_by_place (GuatuChartDescription *chart)
{
  g_autoptr (GPtrArray) places = find_places (chart);

  for (guint i = 0; i < places->len; i++)
    {
      GuatuChartDescription *layer = add_panel (chart);

      add_all (layer->indicators, chart->indicators);
      g_ptr_array_add (layer->places, g_ptr_array_index (places, i));
    }
}

/**
 * guatu_chart_part_multiples:
 * @chart: a chart with its multiples, category and series
 *
 * Gives the chart a panel for each of its places or indicators.
 */
void
guatu_chart_part_multiples (GuatuChartDescription *chart)
{
  g_clear_pointer (&chart->layers, g_ptr_array_unref);
  if (chart->multiples == GUATU_DIMENSION_INDICATOR)
    part_by_indicator (chart);
  else
    part_by_place (chart);
  for (guint i = 0; chart->layers != NULL && i < chart->layers->len; i++)
    hand_sayings_down (chart, g_ptr_array_index (chart->layers, i));
}

/** guatu_chart_is_in_columns: whether a chart, or a panel of one, has periods from left
 * to right, in columns that others can share; else it has rows. */
gboolean
guatu_chart_is_in_columns (const GuatuChartDescription *chart)
{
  const GuatuMarkTraits *mark = guatu_mark_traits (chart->mark);

  return chart->category == GUATU_DIMENSION_PERIOD && !mark->lies
         && (mark->along_time || chart->orientation != GUATU_ORIENTATION_HORIZONTAL);
}

/** guatu_chart_panel_name: (transfer none): what tells a panel of small multiples from
 * the others. */
const GuatuText *
guatu_chart_panel_name (const GuatuChartDescription *chart, guint layer)
{
  const GuatuChartDescription *panel = guatu_chart_layer (chart, layer);

  if (chart->multiples == GUATU_DIMENSION_INDICATOR)
    return guatu_chart_label_of (chart, g_ptr_array_index (panel->indicators, 0));
  return &((const GuatuPlace *) g_ptr_array_index (panel->places, 0))->name;
}
