/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/packed-block.h"

G_BEGIN_DECLS

void guatu_packed_periods_init (GuatuPackedBlock *block, const GuatuPeriod *all,
                                GuatuPackedMemory *memory);
void guatu_packed_periods_read (const GuatuPackedBlock *block, guint first, guint n,
                                GuatuObservation *observations);

G_END_DECLS
