/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/choice.h"
#include "speech/observation-list.h"

/* What goes with a figure: whoever sends one on should know. */

/* @seen has what was counted before: observations and sources. */
static void
count_chart (const GuatuChartDescription *chart, GHashTable *seen, GuatuTravelling *all)
{
  g_autoptr (GArray) listed = guatu_observations_of_chart (chart);

  for (guint i = 0; i < listed->len; i++)
    {
      const GuatuListed *one = &g_array_index (listed, GuatuListed, i);
      const GuatuObservation *observation
          = guatu_indicator_observation (one->indicator, one->index);

      const GuatuOrigin *origin = guatu_indicator_origin (one->indicator, observation);

      /* Charts share observations, and each travels once. */
      if (!g_hash_table_add (seen, (gpointer) observation))
        continue;
      all->n_values++;
      if (origin != NULL && origin->source != NULL
          && g_hash_table_add (seen, (gpointer) origin->source))
        all->n_sources++;
      if (guatu_indicator_details (one->indicator, observation)->quote != NULL)
        all->n_quotes++;
    }
}

/**
 * guatu_travelling_of:
 * @charts: (element-type GuatuChartDescription): of one dataset
 *
 * Returns: what the files of these charts carry of its data
 */
GuatuTravelling
guatu_travelling_of (const GPtrArray *charts)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GuatuTravelling all = { 0, 0, 0 };

  for (guint i = 0; i < charts->len; i++)
    count_chart (g_ptr_array_index (charts, i), seen, &all);
  return all;
}
