/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/table-options.h"

G_BEGIN_DECLS

gboolean guatu_coded_is (const guint8 *data, gsize length);
GuatuDataset *guatu_read_coded (GBytes *bytes, const char *name,
                                const GuatuTableOptions *options,
                                GuatuTableReport *report, GuatuProblems *problems,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
