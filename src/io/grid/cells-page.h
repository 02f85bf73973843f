/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/**
 * GuatuCellsPage:
 * @bytes: (owned): what the cells are, in a form of our own
 * @n_cells: how many there are
 * @n_text_bytes: those of all their texts, with a zero behind each
 * @is_ascii: whether none of these begins with anything but a letter or a sign of ASCII
 *
 * Cells of rows that follow on each other, as few bytes each.
 */
typedef struct
{
  guint8 *bytes;
  guint n_cells;
  guint n_text_bytes;
  gboolean is_ascii;
} GuatuCellsPage;

GuatuCellsPage guatu_cells_page_pack (const GuatuCell *cells,
                                      guint n_cells) G_GNUC_WARN_UNUSED_RESULT;
void guatu_cells_page_unpack (const GuatuCellsPage *page, guint first_row, GArray *cells,
                              GStringChunk *texts);

G_END_DECLS
