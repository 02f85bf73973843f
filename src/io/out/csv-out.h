/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/out/write-options.h"

G_BEGIN_DECLS

GBytes *guatu_write_csv (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_csv_append (GString *text, const char *cell, char separator,
                       gboolean is_first);

G_END_DECLS
