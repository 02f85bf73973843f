/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"
#include "dataset/highlight.h"
#include "dataset/reference-line.h"
#include "dataset/shaded-period.h"

static GPtrArray *
map_items (const GPtrArray *items, GuatuItemMap map, gpointer data)
{
  GPtrArray *mapped = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    g_ptr_array_add (mapped, map (g_ptr_array_index (items, i), data));
  return mapped;
}

static GPtrArray *
copy_layers (const GPtrArray *layers, GuatuItemMap map, gpointer data)
{
  GPtrArray *copies
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_description_free);

  for (guint i = 0; i < layers->len; i++)
    {
      const GuatuChartDescription *layer = g_ptr_array_index (layers, i);
      GuatuChartDescription *copy = guatu_chart_description_new (layer->id);

      guatu_chart_description_assign (copy, layer, map, data);
      g_ptr_array_add (copies, copy);
    }
  return copies;
}

static GuatuText
dup_text (const GuatuText *text)
{
  GuatuText copy = { NULL };

  guatu_text_set (&copy, text->zh, text->en);
  return copy;
}

static void
copy_highlight (GuatuChartDescription *chart, const GuatuHighlight *from,
                GuatuItemMap map, gpointer data)
{
  GuatuHighlight copy = *from;

  copy.indicator = map (from->indicator, data);
  copy.place = map (from->place, data);
  guatu_chart_add_highlight (chart, &copy);
}

static void
copy_annotation (GuatuChartDescription *chart, const GuatuAnnotation *from,
                 GuatuItemMap map, gpointer data)
{
  GuatuAnnotation copy = *from;

  copy.indicator = map (from->indicator, data);
  copy.place = map (from->place, data);
  guatu_chart_add_annotation (chart, &copy);
}

/**
 * guatu_chart_description_assign:
 * @chart: a description that has nothing but its id yet
 * @from: a description of another dataset
 * @map: from items of that dataset to those of the chart's own
 * @data: for @map
 *
 * Makes a chart say what another says; only its id and its problems are its own. What
 * guatu_chart_description_free() frees is copied here.
 */
void
guatu_chart_description_assign (GuatuChartDescription *chart,
                                const GuatuChartDescription *from, GuatuItemMap map,
                                gpointer data)
{
  GuatuChartDescription empty = *chart;

  *chart = *from;
  chart->id = g_steal_pointer (&empty.id);
  chart->problems = g_steal_pointer (&empty.problems);
  chart->theme = map (from->theme, data);
  chart->title = dup_text (&from->title);
  chart->subtitle = dup_text (&from->subtitle);
  chart->note = dup_text (&from->note);
  chart->number = dup_text (&from->number);
  chart->indicators = map_items (from->indicators, map, data);
  chart->periods = g_array_copy (from->periods);
  chart->places = map_items (from->places, map, data);
  chart->layers = from->layers != NULL ? copy_layers (from->layers, map, data) : NULL;
  chart->path = g_strdup (from->path);
  chart->total = g_strdup (from->total);
  chart->highlights = NULL;
  for (guint i = 0; from->highlights != NULL && i < from->highlights->len; i++)
    copy_highlight (chart, &g_array_index (from->highlights, GuatuHighlight, i), map,
                    data);
  chart->references = NULL;
  for (guint i = 0; from->references != NULL && i < from->references->len; i++)
    guatu_chart_add_reference (chart,
                               &g_array_index (from->references, GuatuReferenceLine, i));
  chart->annotations = NULL;
  for (guint i = 0; i < guatu_chart_n_annotations (from); i++)
    copy_annotation (chart, guatu_chart_annotation (from, i), map, data);
  chart->texts = NULL;
  chart->shades = NULL;
  guatu_chart_copy_shades (chart, from);
  g_ptr_array_unref (empty.indicators);
  g_array_unref (empty.periods);
  g_ptr_array_unref (empty.places);
}
