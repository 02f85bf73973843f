/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* What is told of an observation, a column each. */
typedef enum
{
  GUATU_COLUMN_INDICATOR,
  GUATU_COLUMN_PLACE,
  GUATU_COLUMN_PERIOD,
  GUATU_COLUMN_VALUE,
  GUATU_COLUMN_STANDING,
  GUATU_COLUMN_SOURCE,
  GUATU_COLUMN_NOTE,
} GuatuColumn;

#define GUATU_N_COLUMNS (GUATU_COLUMN_NOTE + 1)

/**
 * GuatuListed:
 * @indicator: an indicator
 * @index: which of its observations
 *
 * One row of a list; the dataset has it.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  guint index;
} GuatuListed;

GArray *
guatu_observations_of_dataset (const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
GArray *guatu_observations_of_chart (const GuatuChartDescription *chart)
    G_GNUC_WARN_UNUSED_RESULT;
void guatu_observations_sort (GArray *listed, GuatuColumn column, gboolean descending,
                              GuatuLanguage language);
GArray *guatu_observations_filter (const GArray *listed,
                                   const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_listed_text (const GuatuListed *listed, GuatuColumn column,
                         GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

/* observation-copy.c */
char *guatu_observations_to_tsv (const GArray *listed,
                                 GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_observations_to_html (const GArray *listed,
                                  GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
