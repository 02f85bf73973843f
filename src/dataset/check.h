/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

void guatu_dataset_check_units (const GuatuDataset *dataset, GHashTable *damaged,
                                GuatuProblems *problems);
gboolean guatu_dataset_check_size (const GuatuDataset *dataset, GuatuProblems *problems);
void guatu_dataset_check_indicators (const GuatuDataset *dataset,
                                     const GHashTable *damaged, GuatuProblems *problems);
void guatu_dataset_check_chart (const GuatuDataset *dataset, GuatuChartDescription *chart,
                                guint index, const GHashTable *damaged);
void guatu_dataset_check_charts (GuatuDataset *dataset, const GHashTable *damaged);

G_END_DECLS
