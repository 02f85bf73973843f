/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/* So many cells are packed at once. */
#define GUATU_CELLS_PACK_EACH 8192u

void guatu_cells_pack_free (GuatuCellsPack *pack);
gboolean guatu_cells_pack_is_ascii (const GuatuCellsPack *pack);
gboolean guatu_cells_pack_end (GuatuCells *grid);

G_END_DECLS
