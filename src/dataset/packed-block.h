/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "dataset/packed-memory.h"
#include "dataset/period-stretch.h"

G_BEGIN_DECLS

/* So many observations a block has, unless it is the last one. */
#define GUATU_PACKED_BLOCK 1024u

/* So many of them are unpacked together where they are to stay. */
#define GUATU_PACKED_GROUP 16u

/**
 * GuatuPackedBlock:
 * @n: how many observations it has
 * @likes: (array length=n_likes): what they say besides value, period and place: each
 *   different one once
 * @which: (nullable) (array length=n): which of @likes each is like; %NULL where there is
 *   one
 * @significands: (nullable) (array length=n): the values as whole numbers of their last
 *   decimals
 * @offsets: (nullable) (array length=n): these without @least, where that is shorter
 * @least: the least of the whole numbers
 * @values: (nullable) (array length=n): the values as they are, where they are kept as
 *   neither
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
  guint16 *offsets;
  gint32 least;
  double *values;
  GuatuPeriodStretch *stretches;
  GuatuPeriod *periods;
  const GuatuPlace *place;
  const GuatuPlace **places;
  GuatuObservation *plain;
  GuatuObservation **groups;
} GuatuPackedBlock;

void guatu_packed_block_init (GuatuPackedBlock *block, const GuatuPackedBlock *loose,
                              const GuatuPackedBlock *beside, GuatuPackedMemory *memory);
void guatu_packed_block_clear (GuatuPackedBlock *block);
void guatu_packed_block_read (const GuatuPackedBlock *block, guint first, guint n,
                              GuatuObservation *observations);
double guatu_packed_block_value (const GuatuPackedBlock *block, guint index);
gboolean guatu_packed_block_find_extremes (const GuatuPackedBlock *block, guint first,
                                           guint n, guint *least, guint *greatest);
GuatuPeriodStretch guatu_packed_block_stretch (const GuatuPackedBlock *block,
                                               guint index);

G_END_DECLS
