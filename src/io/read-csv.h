/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "io/grid/cells.h"
#include "io/open-file.h"
#include "io/table-options.h"

G_BEGIN_DECLS

GuatuCells *guatu_read_csv_cells (GBytes *bytes, const GuatuTableOptions *options,
                                  GuatuTableReport *report,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_csv (GBytes *bytes, const char *name,
                              const GuatuTableOptions *options, GuatuTableReport *report,
                              GuatuProblems *problems,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_read_long_csv (const GuatuOpenFile *file,
                                   const GuatuTableOptions *options,
                                   GuatuTableReport *report, GuatuProblems *problems,
                                   gboolean *is_read,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
