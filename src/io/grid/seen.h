/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

GHashTable *guatu_seen_new (void) G_GNUC_WARN_UNUSED_RESULT;
const GuatuCell *guatu_seen_add (GHashTable *seen, const GuatuItem *item,
                                 const GuatuObserved *observed, const GuatuCell *cell);

G_END_DECLS
