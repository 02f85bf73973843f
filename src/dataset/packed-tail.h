/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/packed-block.h"
#include "dataset/packed-observations.h"

G_BEGIN_DECLS

/**
 * GuatuPackedTail:
 * @block: the observations, whose periods and places are all kept one by one, in memory
 *   that grows
 * @room: how many there is room for
 * @last_like: which of the likes the last one has
 *
 * Observations that come, until they are enough for a block.
 */
typedef struct
{
  GuatuPackedBlock block;
  guint room;
  guint last_like;
} GuatuPackedTail;

void guatu_packed_tail_clear (GuatuPackedTail *tail);
void guatu_packed_tail_empty (GuatuPackedTail *tail);
guint guatu_packed_tail_append (GuatuPackedTail *tail,
                                const GuatuObservation *observations, guint n);
guint guatu_packed_tail_append_alike (GuatuPackedTail *tail, const GuatuAlike *alike,
                                      guint first);

G_END_DECLS
