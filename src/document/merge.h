/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuMergeConflict:
 * @indicator: of the first dataset
 * @observation: of it
 * @other_indicator: of the other dataset
 * @other_observation: of it, another number for the same thing
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  const GuatuIndicator *other_indicator;
  const GuatuObservation *other_observation;
} GuatuMergeConflict;

/* More conflicts than this are not looked for. */
#define GUATU_MERGE_MAX_CONFLICTS 100

void guatu_merge_adopt (GuatuDataset *other, const GuatuDataset *first,
                        gboolean ids_are_given);
GArray *guatu_merge_conflicts (const GuatuDataset *first,
                               const GuatuDataset *other) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
