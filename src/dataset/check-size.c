/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check.h"

#include <glib/gi18n-lib.h>

#include "dataset/check-private.h"

/* So many periods and places of a chart are as quick to look through as the
 * observation itself. */
#define LOOKUPS 16

static guint64
count_observations (const GPtrArray *indicators)
{
  guint64 n = 0;

  for (guint i = 0; i < indicators->len; i++)
    n += guatu_indicator_n_observations (g_ptr_array_index (indicators, i));
  return n;
}

/* What it takes to look through the observations of every chart. */
static guint64
count_charted (const GPtrArray *charts)
{
  guint64 n = 0;

  for (guint i = 0; i < charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (charts, i);
      guint64 n_lookups = (guint64) chart->periods->len + chart->places->len;

      n += count_observations (chart->indicators) * (1 + n_lookups / LOOKUPS);
    }
  return n;
}

/* Says that there are more observations than there may be. */
void
guatu_check_report_too_many (GuatuProblems *problems)
{
  const GuatuDatasetPart part = { GUATU_LIST_INDICATORS, -1, -1, NULL };

  guatu_problems_add_at (problems, &part,
                         _ ("There are more than %d observations. Split the dataset."),
                         GUATU_DATASET_MAX_OBSERVATIONS);
}

/**
 * guatu_dataset_check_size:
 * @dataset: a dataset
 * @problems: where a limit that is passed is added
 *
 * Checks that the dataset has no more observations than it may, and its charts
 * together no more to choose from. Without the second limit a small file could
 * keep the program busy for hours: many charts, each of all observations. Takes
 * time that grows with the file only.
 *
 * Returns: whether the rest of the dataset may be looked at
 */
gboolean
guatu_dataset_check_size (const GuatuDataset *dataset, GuatuProblems *problems)
{
  const GuatuDatasetPart all_charts = { GUATU_LIST_CHARTS, -1, -1, NULL };

  if (count_observations (dataset->indicators) > GUATU_DATASET_MAX_OBSERVATIONS)
    guatu_check_report_too_many (problems);
  else if (count_charted (dataset->charts) > GUATU_DATASET_MAX_CHARTED)
    guatu_problems_add_at (
        problems, &all_charts,
        _ ("The charts together choose from more than %d observations. "
           "Split the dataset, or have fewer charts."),
        GUATU_DATASET_MAX_CHARTED);
  else
    return TRUE;
  return FALSE;
}
