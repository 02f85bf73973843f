/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/long-index.h"

#include "dataset/observation-walk.h"
#include "dataset/runs.h"

/* An indicator of more places than this is no bundle of lines to look at. */
#define MAX_PLACES 64

/**
 * guatu_indicator_places:
 *
 * Returns: (transfer container) (nullable) (element-type GuatuPlace): the places that
 *   an indicator was observed in, of which %NULL for none may be one; %NULL where
 *   they are more than lines can be told apart
 */
GPtrArray *
guatu_indicator_places (const GuatuIndicator *indicator)
{
  const guint n_runs = guatu_indicator_n_runs (indicator);
  const guint n = n_runs > 0 ? n_runs : guatu_indicator_n_observations (indicator);
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  const GuatuPlace *last = NULL;
  GuatuObservationWalk walk;

  guatu_observation_walk_init_all (&walk, indicator);
  for (guint i = 0; i < n; i++)
    {
      const GuatuPlace *place = n_runs > 0 ? guatu_indicator_run (indicator, i)->place
                                           : guatu_observation_walk_next (&walk)->place;

      if (i > 0 && place == last)
        continue;
      last = place;
      if (!g_ptr_array_find (places, place, NULL))
        g_ptr_array_add (places, (gpointer) place);
      if (places->len > MAX_PLACES)
        return NULL;
    }
  return g_steal_pointer (&places);
}

static void
index_indicator (GuatuIndicator *indicator)
{
  g_autoptr (GPtrArray) places = NULL;

  g_clear_pointer (&indicator->long_series, g_ptr_array_unref);
  if (guatu_indicator_n_observations (indicator) < GUATU_LONG_SERIES_FROM)
    return;
  places = guatu_indicator_places (indicator);
  if (places == NULL)
    return;

  indicator->long_series
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_long_series_free);
  for (guint i = 0; i < places->len; i++)
    {
      GuatuLongSeries *series
          = guatu_long_series_new (indicator, g_ptr_array_index (places, i));

      if (series != NULL)
        g_ptr_array_add (indicator->long_series, series);
    }
}

/**
 * guatu_dataset_index:
 * @dataset: a dataset with all its observations, the derived ones among them
 *
 * Prepares the indicators that have many observations, so that a chart of them need
 * not look at each. It takes a time in proportion to their number, once; a dataset
 * without it is drawn all the same.
 */
void
guatu_dataset_index (GuatuDataset *dataset)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    index_indicator (g_ptr_array_index (dataset->indicators, i));
}
