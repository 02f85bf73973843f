/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

void guatu_tables_init (GuatuTables *tables);
void guatu_tables_clear (GuatuTables *tables);
GuatuDataset *guatu_tables_read (GuatuTables *tables, const GuatuCells *const *grids,
                                 guint n_grids, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuDataset *guatu_tables_finish (GuatuTables *tables, const GuatuTableReport *told)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
