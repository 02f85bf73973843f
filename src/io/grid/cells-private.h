/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/* Cells that are one, from the first row and column to the last. */
typedef struct
{
  guint row;
  guint column;
  guint last_row;
  guint last_column;
} GuatuCellRange;

/* Rows or columns that are not shown. */
typedef struct
{
  guint first;
  guint last;
} GuatuHiddenRun;

gboolean guatu_cells_refuse (const GuatuCells *grid, guint row, const char *what,
                             guint most, GError **error);
gboolean guatu_cells_end_across (GuatuCells *grid, GError **error);
void guatu_cells_pack_free (GuatuCellsPack *pack);
gboolean guatu_cells_pack_is_ascii (const GuatuCellsPack *pack);
gboolean guatu_cells_pack_end (GuatuCells *grid);
gboolean guatu_cells_is_hidden (const GArray *runs, guint number);
gboolean guatu_cells_settle (GuatuCells *grid, GError **error);

G_END_DECLS
