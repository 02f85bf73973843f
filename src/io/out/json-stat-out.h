/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/out/write-options.h"

G_BEGIN_DECLS

GBytes *guatu_write_json_stat (const GuatuDataset *dataset,
                               const GuatuWriteOptions *options,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
