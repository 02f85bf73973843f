/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check.h"

#include "dataset/check-private.h"

/**
 * guatu_dataset_check_indicators:
 * @dataset: a dataset that is read to the end, and not too large
 * @problems: where what is wrong is added, each with its JSON path and without
 *   a line
 *
 * Checks what no single value shows: that the observations of an indicator can
 * be told apart, that no indicator is a part of itself or derived from itself,
 * and that derivations have the operands and the units that they need.
 */
void
guatu_dataset_check_indicators (const GuatuDataset *dataset, GuatuProblems *problems)
{
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      guatu_check_observations (indicator, i, problems);
      guatu_check_derivation (indicator, i, problems);
    }
  guatu_check_cycles (dataset, problems);
}

/**
 * guatu_dataset_check_charts:
 * @dataset: a dataset whose indicators are checked and, unless something is
 *   wrong with them, derived
 * @problems: as for guatu_dataset_check_indicators()
 *
 * Checks that each chart has one axis, selects something and has one number for
 * a mark.
 */
void
guatu_dataset_check_charts (const GuatuDataset *dataset, GuatuProblems *problems)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    guatu_check_chart (g_ptr_array_index (dataset->charts, i), i, problems);
}
