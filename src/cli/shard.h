/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"

G_BEGIN_DECLS

/**
 * GuatuShard:
 * @index: from 1; 0 for all of a work
 * @count: how many shards there are
 * @is_found: whether it was taken from what a scheduler says
 * @processors: how many the scheduler gives, or 0 where it does not say
 *
 * A part of a work that several machines share.
 */
typedef struct
{
  guint index;
  guint count;
  gboolean is_found;
  guint processors;
} GuatuShard;

gboolean guatu_shard_parse (const char *value, GuatuShard *shard, GError **error);
gboolean guatu_shard_check_files (const GuatuBatch *batch, const char *folder,
                                  guint count, GError **error);

G_END_DECLS
