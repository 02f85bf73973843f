/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/long-series.h"

G_BEGIN_DECLS

/* An indicator with fewer observations is looked through as quickly as indexed. */
#define GUATU_LONG_SERIES_FROM 2000

void guatu_dataset_index (GuatuDataset *dataset);
GPtrArray *
guatu_indicator_places (const GuatuIndicator *indicator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
