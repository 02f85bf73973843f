/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

double daily_line_now (void);
double daily_line_median (double *times, gsize n);
GuatuDataset *daily_line_dataset (guint n);

G_END_DECLS
