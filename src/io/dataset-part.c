/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

#include "dataset/chart-selection.h"
#include "dataset/text-figures.h"

/* Which part of a dataset some charts show, with all that they refer to. */

static void
need (GuatuPart *part, gconstpointer item)
{
  if (item != NULL)
    g_hash_table_add (part->items, (gpointer) item);
}

/* A unit with what stands below its line, and what it is a power of ten of. */
static void
need_unit (GuatuPart *part, const GuatuUnit *unit)
{
  g_autoptr (GPtrArray) units = g_ptr_array_new ();

  g_ptr_array_add (units, (gpointer) unit);
  for (guint i = 0; i < units->len; i++)
    {
      const GuatuUnit *needed = g_ptr_array_index (units, i);

      if (needed == NULL || !g_hash_table_add (part->items, (gpointer) needed))
        continue;
      g_ptr_array_add (units, (gpointer) needed->per);
      g_ptr_array_add (units, (gpointer) needed->of);
    }
}

static void
need_observations (GuatuPart *part, const GuatuIndicator *indicator)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;

  guatu_observation_walk_init_all (&walk, indicator);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    {
      const GuatuOrigin *origin;

      if (!guatu_part_has_observation (part, &walk, observation))
        continue;
      need (part, observation->place);
      origin = guatu_indicator_origin (indicator, observation);
      need (part, guatu_indicator_details (indicator, observation)->base_place);
      if (origin != NULL)
        need (part, origin->source);
    }
}

/* Adds to @indicators all that they are worked out of, and what that is worked out
 * of, each once. */
static void
add_operands (GuatuPart *part, GPtrArray *indicators)
{
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      for (guint j = 0; indicator->operands != NULL && j < indicator->operands->len; j++)
        if (g_hash_table_add (part->operands, g_ptr_array_index (indicator->operands, j)))
          g_ptr_array_add (indicators, g_ptr_array_index (indicator->operands, j));
    }
}

static void
add_quoted (GuatuPart *part, const GuatuIndicator *indicator, GPtrArray *indicators)
{
  if (indicator == NULL || !g_hash_table_add (part->operands, (gpointer) indicator))
    return;
  if (!g_ptr_array_find (indicators, indicator, NULL))
    g_ptr_array_add (indicators, (gpointer) indicator);
}

/* Adds to @indicators those whose numbers stand in the texts of a chart: all of them,
 * since what is the newest follows from all. */
static void
add_text_figures (GuatuPart *part, const GuatuChartDescription *chart,
                  GPtrArray *indicators)
{
  for (guint i = 0; chart->texts != NULL && i < chart->texts->len; i++)
    {
      const GuatuTextWithFigures *with = g_ptr_array_index (chart->texts, i);

      for (guint j = 0; j < with->figures->len; j++)
        {
          const GuatuTextFigure *figure = g_ptr_array_index (with->figures, j);

          add_quoted (part, figure->quoted, indicators);
          add_quoted (part, figure->other, indicators);
        }
    }
}

/* Adds to @indicators those of a chart, each once. */
static void
add_chart (GuatuPart *part, const GuatuChartDescription *chart, GPtrArray *indicators)
{
  GuatuChartSelection *selection = guatu_chart_selection_new (chart);

  g_ptr_array_add (part->selections, selection);
  need (part, chart);
  need (part, chart->theme);
  for (guint i = 0; i < chart->places->len; i++)
    need (part, g_ptr_array_index (chart->places, i));

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      gpointer indicator = g_ptr_array_index (chart->indicators, i);
      GPtrArray *charts = g_hash_table_lookup (part->charts, indicator);

      if (charts == NULL)
        {
          charts = g_ptr_array_new ();
          g_hash_table_insert (part->charts, indicator, charts);
          g_ptr_array_add (indicators, indicator);
        }
      g_ptr_array_add (charts, selection);
    }
}

/**
 * guatu_part_init:
 * @part: (out caller-allocates): a part
 * @charts: (nullable) (element-type GuatuChartDescription): what it shows, or %NULL
 *   for a whole dataset
 */
void
guatu_part_init (GuatuPart *part, const GPtrArray *charts)
{
  g_autoptr (GPtrArray) indicators = NULL;

  *part = (GuatuPart) { NULL };
  if (charts == NULL)
    return;

  part->shown = charts;
  part->charts
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  part->selections
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_chart_selection_free);
  part->items = g_hash_table_new (NULL, NULL);
  part->operands = g_hash_table_new (NULL, NULL);
  indicators = g_ptr_array_new ();
  for (guint i = 0; i < charts->len; i++)
    add_chart (part, g_ptr_array_index (charts, i), indicators);
  for (guint i = 0; i < charts->len; i++)
    add_text_figures (part, g_ptr_array_index (charts, i), indicators);
  add_operands (part, indicators);
  for (guint i = 0; i < indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (indicators, i);

      need (part, indicator);
      need (part, indicator->theme);
      need_unit (part, indicator->unit);
      need_observations (part, indicator);
    }
}

/**
 * guatu_part_clear:
 * @part: a part
 */
void
guatu_part_clear (GuatuPart *part)
{
  g_clear_pointer (&part->charts, g_hash_table_unref);
  g_clear_pointer (&part->selections, g_ptr_array_unref);
  g_clear_pointer (&part->items, g_hash_table_unref);
  g_clear_pointer (&part->operands, g_hash_table_unref);
}

/**
 * guatu_part_has:
 * @part: a part
 * @item: (nullable): an item of one of the dataset's lists
 *
 * Returns: whether there is such an item and it belongs to the part
 */
gboolean
guatu_part_has (const GuatuPart *part, gconstpointer item)
{
  return item != NULL
         && (part->items == NULL || g_hash_table_contains (part->items, item));
}

static gboolean
is_shown (const GuatuPart *part, const GuatuObservationWalk *walk,
          const GuatuObservation *observation)
{
  const GPtrArray *charts = g_hash_table_lookup (part->charts, walk->indicator);

  for (guint i = 0; charts != NULL && i < charts->len; i++)
    {
      const GuatuChartSelection *selection = g_ptr_array_index (charts, i);

      if (guatu_chart_description_selects (selection->chart, observation)
          && guatu_chart_selection_has (selection, guatu_observation_walk_keep (walk)))
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_part_has_observation:
 * @part: a part
 * @walk: a walk through one of its indicators
 * @observation: the observation that was got last
 *
 * Returns: whether the observation belongs to the part: a chart shows it, or it
 *   is needed to work another one out
 */
gboolean
guatu_part_has_observation (const GuatuPart *part, const GuatuObservationWalk *walk,
                            const GuatuObservation *observation)
{
  return part->charts == NULL || g_hash_table_contains (part->operands, walk->indicator)
         || is_shown (part, walk, observation);
}
