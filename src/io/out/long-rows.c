/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/observation-walk.h"
#include "io/out/long-columns.h"

/**
 * guatu_long_rows:
 * @dataset: a dataset
 * @language: of the table: zh or en
 * @visit: (scope call): called for each observation, in the order of the dataset
 * @data: passed to @visit
 */
void
guatu_long_rows (const GuatuDataset *dataset, GuatuLanguage language,
                 GuatuLongVisit visit, gpointer data)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, indicator);
      while ((observation = guatu_observation_walk_next (&walk)) != NULL)
        {
          const GuatuLongRow row
              = { indicator, observation,
                  guatu_indicator_details (indicator, observation), language };

          visit (&row, data);
        }
    }
}

static void
look (const GuatuLongRow *row, gpointer data)
{
  gboolean *used = data;

  for (guint i = 0; i < GUATU_N_LONG_COLUMNS; i++)
    if (!used[i])
      {
        g_autofree char *text = guatu_long_text (i, row);

        used[i] = text != NULL;
      }
}

/**
 * guatu_long_used_columns:
 * @dataset: a dataset
 * @language: of the table
 *
 * Returns: (transfer full) (element-type GuatuLongColumn): the columns in which anything
 *   stands, and those that the form is known by
 */
GArray *
guatu_long_used_columns (const GuatuDataset *dataset, GuatuLanguage language)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (GuatuLongColumn));
  gboolean used[GUATU_N_LONG_COLUMNS]
      = { [GUATU_LONG_INDICATOR] = TRUE,    [GUATU_LONG_PERIOD] = TRUE,
          [GUATU_LONG_VALUE] = TRUE,        [GUATU_LONG_UNIT] = TRUE,
          [GUATU_LONG_INDICATOR_ID] = TRUE, [GUATU_LONG_UNIT_KIND] = TRUE };

  guatu_long_rows (dataset, language, look, used);
  for (GuatuLongColumn i = 0; i < GUATU_N_LONG_COLUMNS; i++)
    if (used[i])
      g_array_append_val (columns, i);
  return columns;
}
