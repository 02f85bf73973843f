/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* A long table whose observations are packed; @n: (out): how many they are. */
GuatuDataset *read_packed (guint *n) G_GNUC_WARN_UNUSED_RESULT;

/* Has none of a dataset's observations packed any more. */
void unpack_all (GuatuDataset *dataset);

/* How many bytes of memory are in use, or 0 where that is not known. */
gsize memory_in_use (void);

G_END_DECLS
