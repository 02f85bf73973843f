/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a table may have at most; past any of these there is an error that says so. */
#define GUATU_CELLS_MAX_ROWS 1048576u
#define GUATU_CELLS_MAX_COLUMNS 16384u
#define GUATU_CELLS_MAX_CELLS 2500000u
#define GUATU_CELLS_MAX_TEXT 4096u
#define GUATU_CELLS_MAX_MERGES 100000u

/* From how many cells on a sheet is read row by row, if its rows are all alike. */
#define GUATU_CELLS_ROWS_FROM 100000u

/* That a file does not say how many decimals a number is shown with. */
#define GUATU_DECIMALS_UNSAID 31u

/* What stands between cells instead of a sign that is no single byte, “，”: the unit
 * separator of ASCII, which no table has. */
#define GUATU_CELLS_WIDE_SEPARATOR '\x1F'

/* What a file says that a cell is. */
typedef enum
{
  GUATU_CELL_TEXT,
  GUATU_CELL_NUMBER, /* its text is plain digits with a point, written from a number */
  GUATU_CELL_AMOUNT, /* its text is a number with the unit that the file shows it with */
} GuatuCellKind;

/**
 * GuatuCell:
 * @text: (nullable): what stands in it, without blanks at its ends; %NULL if it is empty
 * @row: from 0
 * @column: from 0
 * @indent: how many blanks were before it; a full-width one is two
 * @kind: (type GuatuCellKind): what it is
 * @shown_decimals: how many the file shows of a number, or %GUATU_DECIMALS_UNSAID
 * @is_spread: whether it has its text only from a merged cell that lies over it
 */
typedef struct
{
  const char *text;
  guint row;
  guint16 column;
  guint8 indent;
  guint8 kind : 2;
  guint8 is_spread : 1;
  guint8 shown_decimals : 5;
} GuatuCell;

typedef struct _GuatuCellsPages GuatuCellsPages;
typedef struct _GuatuCellsPack GuatuCellsPack;

/**
 * GuatuCellsPages:
 * @row: the cells of a row, and how many there are
 * @free: frees it
 *
 * What has the cells of a grid that is too long to keep them all; see
 * guatu_cells_new_paged().
 */
struct _GuatuCellsPages
{
  const GuatuCell *(*row) (GuatuCellsPages *pages, guint row, guint *n_cells);
  void (*free) (GuatuCellsPages *pages);
};

/**
 * GuatuCells:
 * @name: (nullable): of the sheet, where a file has several
 * @n_columns: of the longest row
 * @cells: (element-type GuatuCell): row after row
 * @starts: (element-type guint): which cell each row begins with, and one past the last
 * @lines: (element-type guint): the line of its file that each row begins in, or the
 *   number of a row of a sheet, from 1
 * @column_numbers: (element-type guint): which column of the sheet each column is
 * @is_sheet: whether rows and columns have numbers of their own
 * @is_hidden: whether the file says that the sheet is not to be seen
 * @n_hidden_rows: how many rows that have cells the file hides
 * @n_hidden_columns: how many columns
 * @n_no_dates: how many numbers are dates by their formats only, which nobody meant
 * @english: (nullable) (element-type utf8 utf8): what names are in English, where cells
 *   say it behind the Chinese
 * @across_row: the row of the text that is centred over cells on its right
 * @across_column: its column
 * @across_last: the last of these cells
 * @is_across: whether there is one
 * @separator: what parts two cells in a file of text
 * @pages: (nullable): what reads the cells, of a grid that is too long to keep them all
 * @pack: (nullable): the cells of a large sheet that are not in @cells
 * @n_packed: how many these are
 *
 * A sheet of cells as a file has them, before anybody says what they mean. Text is added
 * row by row by guatu_cells_add(); a sheet whose cells know their places by
 * guatu_cells_put(), with what is merged and hidden, in any order. At
 * guatu_cells_end(), empty columns and what is hidden are left out of such a sheet, and
 * rows and columns are counted anew: guatu_cells_place() still names their places. Of a
 * large one a row is there until another one is asked for, but for the first ones, unless
 * guatu_cells_unpack() is called.
 */
typedef struct
{
  char *name;
  guint n_columns;
  GArray *cells;
  GArray *starts;
  GArray *lines;
  GArray *column_numbers;
  GArray *merges;
  GArray *hidden_rows;
  GArray *hidden_columns;
  GStringChunk *texts;
  GHashTable *english;
  gboolean is_sheet;
  gboolean is_hidden;
  guint n_hidden_rows;
  guint n_hidden_columns;
  guint n_no_dates;
  guint across_row;
  guint across_column;
  guint across_last;
  gboolean is_across;
  char separator;
  GuatuCellsPages *pages;
  GuatuCellsPack *pack;
  guint n_packed;
} GuatuCells;

/** guatu_cells_n_cells: how many cells a grid has. */
static inline guint
guatu_cells_n_cells (const GuatuCells *grid)
{
  return grid->cells->len + grid->n_packed;
}

GuatuCells *guatu_cells_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuCells *guatu_cells_new_sheet (const char *name) G_GNUC_WARN_UNUSED_RESULT;
void guatu_cells_free (GuatuCells *grid);
char *guatu_cells_clean (const char *text, gsize length,
                         guint *indent) G_GNUC_WARN_UNUSED_RESULT;
guint guatu_cells_n_rows (const GuatuCells *grid);
void guatu_cells_begin_row (GuatuCells *grid, guint line);
gboolean guatu_cells_add (GuatuCells *grid, const char *text, gsize length,
                          GError **error);
gboolean guatu_cells_add_lasting (GuatuCells *grid, const char *text, gsize length,
                                  GError **error);
gboolean guatu_cells_put (GuatuCells *grid, guint row, guint column, GuatuCellKind kind,
                          const char *text, gsize length, guint indent, GError **error);
void guatu_cells_end_row (GuatuCells *grid);
void guatu_cells_set_shown_decimals (GuatuCells *grid, guint decimals);
gboolean guatu_cells_repeat (GuatuCells *grid, guint first, guint n_rows, guint n_columns,
                             guint times, GError **error);
gboolean guatu_cells_spread_across (GuatuCells *grid, guint row, guint column,
                                    gboolean has_text, GError **error);
gboolean guatu_cells_merge (GuatuCells *grid, guint row, guint column, guint last_row,
                            guint last_column, GError **error);
void guatu_cells_hide_rows (GuatuCells *grid, guint first, guint last);
void guatu_cells_hide_columns (GuatuCells *grid, guint first, guint last);
void guatu_cells_end_part (GuatuCells *grid);
gboolean guatu_cells_end (GuatuCells *grid, GError **error);
void guatu_cells_unpack (GuatuCells *grid);
void guatu_cells_forget (GuatuCells *grid);
gboolean guatu_cells_split (GuatuCells *grid, GPtrArray *parts);
void guatu_cells_part_languages (GuatuCells *grid);
gboolean guatu_text_is_english_name (const char *text);
void guatu_english_keep (GHashTable *english, const char *zh, const char *en);
const GuatuCell *guatu_cells_row (const GuatuCells *grid, guint row, guint *n_cells);
const GuatuCell *guatu_cells_cell (const GuatuCells *grid, guint row, guint column);
guint guatu_cells_where (const GuatuCells *grid, const GuatuCell *cell);
const GuatuCell *guatu_cells_at (const GuatuCells *grid, guint where);
const char *guatu_cells_text (const GuatuCells *grid, guint row, guint column);
guint guatu_cells_row_number (const GuatuCells *grid, guint row);
guint guatu_cells_find_row (const GuatuCells *grid, guint number);
char *guatu_cells_column_name (const GuatuCells *grid,
                               guint column) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cells_place (const GuatuCells *grid, guint row,
                         guint column) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuCells, guatu_cells_free)

G_END_DECLS
