/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"

G_BEGIN_DECLS

GuatuDataset *guatu_load_file (const char *file, GuatuProblems *problems,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
const GuatuHouseStyle *guatu_load_style (const GuatuDataset *dataset, const char *file);
const GOptionEntry *guatu_load_entries (void);
const GOptionEntry *guatu_load_verbose_entry (void);
void guatu_load_be_verbose (void);
void guatu_load_be_quiet (void);
GuatuDataset *guatu_load (const char *file) G_GNUC_WARN_UNUSED_RESULT;
const GuatuChartDescription *guatu_load_chart (const GuatuDataset *dataset,
                                               const char *id);
const GuatuTheme *guatu_load_theme (const GuatuDataset *dataset, const char *id);

G_END_DECLS
