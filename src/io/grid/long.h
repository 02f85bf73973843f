/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"
#include "dataset/problem.h"
#include "io/grid/cells.h"
#include "io/table-options.h"

G_BEGIN_DECLS

gboolean guatu_long_is (const GuatuCells *grid);
GuatuDataset *guatu_read_long (const GuatuCells *grid, const char *name,
                               GuatuTableReport *report,
                               GuatuProblems *problems) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
