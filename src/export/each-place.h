/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

GPtrArray *guatu_each_place (const GuatuDataset *dataset, const GPtrArray *charts,
                             GPtrArray *others, GPtrArray *refused,
                             GHashTable *file_names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
