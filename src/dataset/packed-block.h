/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "dataset/packed-memory.h"

G_BEGIN_DECLS

/* So many observations a block has, unless it is the last one. */
#define GUATU_PACKED_BLOCK 1024u

/* So many of them are unpacked together where they are to stay. */
#define GUATU_PACKED_GROUP 16u

/**
 * GuatuPackedPeriods:
 * @first: the number of the first observation of the stretch
 * @period: its period, as a number of the same bytes
 * @step: how much greater the number of each further one is than that of the one before
 *
 * A stretch of periods that follow on each other by the same step, as the days of a month
 * do.
 */
typedef struct
{
  guint32 first;
  guint64 period;
  guint64 step;
} GuatuPackedPeriods;

/**
 * GuatuPackedBlock:
 * @n: how many observations it has
 * @likes: (array length=n_likes): what they say besides value, period and place: each
 *   different one once
 * @which: (nullable) (array length=n): which of @likes each is like; %NULL where there is
 *   one
 * @significands: (nullable) (array length=n): the values as whole numbers of their last
 *   decimals, or %NULL where they are @values
 * @values: (nullable) (array length=n)
 * @stretches: (nullable) (array length=n_stretches): the periods, or %NULL where these
 * are
 *   @periods
 * @periods: (nullable) (array length=n)
 * @places: (nullable) (array length=n): a counted reference; %NULL where all have @place
 * @plain: (nullable) (array length=n): all of it instead, where it cannot be packed
 * @groups: (nullable): what of it was unpacked to stay, %GUATU_PACKED_GROUP each
 *
 * Observations that follow on each other, without what they have in common.
 */
typedef struct
{
  guint n;
  guint n_likes;
  guint n_stretches;
  GuatuObservation *likes;
  guint8 *which;
  gint32 *significands;
  double *values;
  GuatuPackedPeriods *stretches;
  GuatuPeriod *periods;
  const GuatuPlace *place;
  const GuatuPlace **places;
  GuatuObservation *plain;
  GuatuObservation **groups;
} GuatuPackedBlock;

void guatu_packed_block_init (GuatuPackedBlock *block, const GuatuObservation *all,
                              guint n, const GuatuPackedBlock *beside,
                              GuatuPackedMemory *memory);
void guatu_packed_block_clear (GuatuPackedBlock *block);
void guatu_packed_block_read (const GuatuPackedBlock *block, guint first, guint n,
                              GuatuObservation *observations);
GuatuPeriod guatu_packed_block_period (const GuatuPackedBlock *block, guint index);

G_END_DECLS
