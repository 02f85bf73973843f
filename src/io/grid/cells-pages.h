/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/**
 * GuatuCellsLoader:
 * @load: (transfer full) (nullable): reads a page, as a grid whose first row is the first
 *   one of the page; %NULL with an error where that cannot be done
 * @free: (nullable): frees what they are called with
 *
 * What reads the pages of a grid that is too long to be kept whole.
 */
typedef struct
{
  GuatuCells *(*load) (guint page, gpointer data, GError **error);
  void (*free) (gpointer data);
} GuatuCellsLoader;

void guatu_cells_set_pages (GuatuCells *grid, const GuatuCellsLoader *loader,
                            gpointer data, GArray *first_rows);
GuatuCells *guatu_cells_new_paged (const GuatuCellsLoader *loader, gpointer data,
                                   GArray *first_rows) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_cells_paged_failed (const GuatuCells *grid, GError **error);

G_END_DECLS
