/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

GPtrArray *guatu_sheet_notes (const GuatuDataset *dataset, const GuatuTheme *theme,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
