/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* Where derived numbers come from: private to the room. From the origins of
 * the operands, as GBytes, to the one that they make together. */
typedef GHashTable GuatuMergedOrigins;

GuatuMergedOrigins *guatu_merged_origins_new (void) G_GNUC_WARN_UNUSED_RESULT;
const GuatuOrigin *guatu_merged_origins_get (GuatuMergedOrigins *merged,
                                             GuatuDataset *dataset,
                                             const GuatuOrigin *const *origins, guint n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuMergedOrigins, g_hash_table_unref)

G_END_DECLS
