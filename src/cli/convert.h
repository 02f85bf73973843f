/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

GuatuDataset *guatu_convert_load (const char *const *files,
                                  guint n_files) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
