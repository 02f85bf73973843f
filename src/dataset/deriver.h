/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/derive-origin.h"

G_BEGIN_DECLS

/**
 * GuatuDeriver:
 * @indexes: from an operand to the index of its observations
 * @origins: where derived numbers come from
 *
 * What working out the derived indicators of one dataset shares; private to
 * the room.
 */
typedef struct
{
  GuatuDataset *dataset;
  GHashTable *indexes;
  GuatuMergedOrigins *origins;
} GuatuDeriver;

void guatu_deriver_init (GuatuDeriver *deriver, GuatuDataset *dataset);
void guatu_deriver_clear (GuatuDeriver *deriver);
void guatu_deriver_work_out (GuatuDeriver *deriver, GuatuIndicator *indicator);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuDeriver, guatu_deriver_clear)

G_END_DECLS
