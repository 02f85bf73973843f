/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/out/write-options.h"

G_BEGIN_DECLS

/**
 * GuatuFormatWriter:
 * @write: (nullable): writes a whole dataset; %NULL for a format that none is written as
 * @all_extensions: whether all extensions of the format are of what is written, and not
 *   the first one alone
 * @keeps: (type GuatuKeeps): what it can hold
 * @keeps_wide: (type GuatuKeeps): what it can hold as a wide table; 0 where it has no
 *   such form
 *
 * How a dataset is written in a format. Private to the room.
 */
typedef struct
{
  GBytes *(*write) (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                    GError **error);
  gboolean all_extensions;
  guint keeps;
  guint keeps_wide;
} GuatuFormatWriter;

G_END_DECLS
