/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a table may have at most; past any of these there is an error that says so. */
#define GUATU_CELLS_MAX_ROWS 100000u
#define GUATU_CELLS_MAX_COLUMNS 4096u
#define GUATU_CELLS_MAX_CELLS 1000000u
#define GUATU_CELLS_MAX_TEXT 4096u

/**
 * GuatuCell:
 * @text: (nullable): what stands in it, without blanks at its ends; %NULL if it is empty
 * @indent: how many blanks were before it; a full-width one is two
 * @row: from 0
 * @column: from 0
 */
typedef struct
{
  char *text;
  guint indent;
  guint row;
  guint column;
} GuatuCell;

/**
 * GuatuCells:
 * @n_columns: of the longest row
 * @cells: (element-type GuatuCell): row after row
 * @starts: (element-type guint): which cell each row begins with, and one past the last
 * @lines: (element-type guint): the line of its file that each row begins in, from 1
 * @separator: what parts two cells in a file of text
 *
 * A sheet of cells as a file has them, before anybody says what they mean.
 */
typedef struct
{
  guint n_columns;
  GArray *cells;
  GArray *starts;
  GArray *lines;
  char separator;
} GuatuCells;

GuatuCells *guatu_cells_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_cells_free (GuatuCells *grid);
guint guatu_cells_n_rows (const GuatuCells *grid);
void guatu_cells_begin_row (GuatuCells *grid, guint line);
gboolean guatu_cells_add (GuatuCells *grid, const char *text, gsize length,
                          GError **error);
gboolean guatu_cells_end (GuatuCells *grid, GError **error);
const GuatuCell *guatu_cells_cell (const GuatuCells *grid, guint row, guint column);
const char *guatu_cells_text (const GuatuCells *grid, guint row, guint column);
char *guatu_cell_name (guint row, guint column) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuCells, guatu_cells_free)

G_END_DECLS
