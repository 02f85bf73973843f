/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/table-options.h"
#include "prose/prose.h"

G_BEGIN_DECLS

GuatuDataset *guatu_report_dataset (const GuatuProse *prose, const char *name,
                                    GuatuTableReport *report, GuatuProblems *problems,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

GuatuDataset *guatu_report_dataset_of (const GuatuProse *prose, const gboolean *taken,
                                       const char *name, GuatuTableReport *report,
                                       GuatuProblems *problems,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
