/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-page.h"
#include "io/grid/cells-pages.h"
#include "io/grid/cells-private.h"

/* A large sheet whose rows are read one after another once it is ended needs few of its
 * cells at a time. While it is put together those of many rows are packed, and then
 * unpacked page by page. Where rows are empty or anything is merged or hidden all cells
 * are kept, as those of a small one are. */

/* So many cells are on a page. */
#define PACK_EACH 8192u

struct _GuatuCellsPack
{
  GArray *pages;      /* (element-type GuatuCellsPage) */
  GArray *first_rows; /* (element-type guint): of each */
  guint n_rows;
  guint n_columns;
  guint16
      *places; /* 1 for a column that has any, and once all is packed which one it is */
  gboolean is_ascii;
  gboolean is_over; /* whether all cells are in the grid, and stay there */
};

static void
clear_page (gpointer page)
{
  g_free (((GuatuCellsPage *) page)->bytes);
}

static GuatuCellsPack *
pack_new (void)
{
  GuatuCellsPack *pack = g_new0 (GuatuCellsPack, 1);

  pack->pages = g_array_new (FALSE, FALSE, sizeof (GuatuCellsPage));
  g_array_set_clear_func (pack->pages, clear_page);
  pack->first_rows = g_array_new (FALSE, FALSE, sizeof (guint));
  pack->is_ascii = TRUE;
  pack->places = g_new0 (guint16, GUATU_CELLS_MAX_COLUMNS);
  return pack;
}

/** guatu_cells_pack_free: @pack: (transfer full): what of a sheet was packed */
void
guatu_cells_pack_free (GuatuCellsPack *pack)
{
  g_array_unref (pack->pages);
  g_array_unref (pack->first_rows);
  g_free (pack->places);
  g_free (pack);
}

/** guatu_cells_pack_is_ascii: @pack: (nullable): whether it is known that no text that is
 * packed begins with anything but a letter or a sign of ASCII. */
gboolean
guatu_cells_pack_is_ascii (const GuatuCellsPack *pack)
{
  return pack != NULL && pack->is_ascii;
}

/* Notes where cells are; FALSE if they are not in order, or not in each of the rows that
 * follow on those before. */
static gboolean
note_places (GuatuCellsPack *pack, const GArray *cells)
{
  guint row = pack->n_rows;
  int before = -1;

  if (cells->len == 0)
    return TRUE;

  for (guint i = 0; i < cells->len; i++)
    {
      const GuatuCell *cell = &g_array_index (cells, GuatuCell, i);

      if (cell->row == row + 1 && before >= 0)
        {
          row++;
          before = -1;
        }
      if (cell->row != row || cell->column <= before)
        return FALSE;
      before = cell->column;
      pack->places[cell->column] = 1;
      pack->n_columns = MAX (pack->n_columns, cell->column + 1u);
    }
  pack->n_rows = row + 1;
  return TRUE;
}

/* Packs the rows from a cell on as a page, up to the first one of whose cells there are
 * enough before it; returns the first cell behind the page. */
static guint
pack_page (GuatuCellsPack *pack, const GArray *cells, guint first)
{
  const GuatuCell *all = (const GuatuCell *) cells->data;
  guint end = MIN (first + PACK_EACH, cells->len);
  GuatuCellsPage page;

  while (end < cells->len && all[end].row == all[end - 1].row)
    end++;
  page = guatu_cells_page_pack (all + first, end - first);
  g_array_append_val (pack->pages, page);
  g_array_append_val (pack->first_rows, all[first].row);
  pack->is_ascii = pack->is_ascii && page.is_ascii;
  return end;
}

/* Packs all cells that there are, which are of whole rows; FALSE if that cannot be. */
static gboolean
pack_cells (GuatuCells *grid)
{
  if (!note_places (grid->pack, grid->cells))
    return FALSE;
  for (guint first = 0; first < grid->cells->len;)
    first = pack_page (grid->pack, grid->cells, first);
  grid->n_packed += grid->cells->len;
  g_array_set_size (grid->cells, 0);
  g_string_chunk_clear (grid->texts);
  return TRUE;
}

/* Keeps the cells of a page in a grid, in which equal texts are one. */
static void
keep_page (GuatuCells *grid, const GuatuCellsPage *page, guint first_row)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (GuatuCell));
  GStringChunk *texts = g_string_chunk_new (1024);

  guatu_cells_page_unpack (page, first_row, cells, texts);
  for (guint i = 0; i < cells->len; i++)
    {
      GuatuCell *cell = &g_array_index (cells, GuatuCell, i);

      cell->text = cell->kind == GUATU_CELL_NUMBER
                       ? g_string_chunk_insert (grid->texts, cell->text)
                       : g_string_chunk_insert_const (grid->texts, cell->text);
    }
  g_array_append_vals (grid->cells, cells->data, cells->len);
  g_string_chunk_free (texts);
}

/* Keeps all cells of a grid. */
static void
unpack (GuatuCells *grid)
{
  GArray *last = grid->cells;

  grid->cells
      = g_array_sized_new (FALSE, TRUE, sizeof (GuatuCell), grid->n_packed + last->len);
  for (guint i = 0; i < grid->pack->pages->len; i++)
    {
      GuatuCellsPage *page = &g_array_index (grid->pack->pages, GuatuCellsPage, i);

      keep_page (grid, page, g_array_index (grid->pack->first_rows, guint, i));
      g_clear_pointer (&page->bytes, g_free);
    }
  g_array_append_vals (grid->cells, last->data, last->len);
  g_array_unref (last);
  grid->n_packed = 0;
  grid->pack->is_ascii = FALSE;
  grid->pack->is_over = TRUE;
}

/**
 * guatu_cells_end_row:
 * @grid: a grid of a sheet
 *
 * Says that the rows to which cells were put so far have no more, so that they may be
 * packed if there are many.
 */
void
guatu_cells_end_row (GuatuCells *grid)
{
  if (grid->cells->len < (grid->pack == NULL ? GUATU_CELLS_ROWS_FROM : PACK_EACH))
    return;
  if (grid->pack == NULL)
    grid->pack = pack_new ();
  if (!grid->pack->is_over && !pack_cells (grid))
    unpack (grid);
}

/* Whether anything of what is packed is merged or hidden. */
static gboolean
has_shape (const GuatuCells *grid)
{
  for (guint i = 0; i < grid->hidden_rows->len; i++)
    if (g_array_index (grid->hidden_rows, GuatuHiddenRun, i).first < grid->pack->n_rows)
      return TRUE;
  for (guint i = 0; i < grid->hidden_columns->len; i++)
    if (g_array_index (grid->hidden_columns, GuatuHiddenRun, i).first
        < grid->pack->n_columns)
      return TRUE;
  return grid->merges->len > 0;
}

/* Numbers the rows, and the columns that have anything. */
static void
number_all (GuatuCells *grid)
{
  guint16 *places = grid->pack->places;

  for (guint column = 0; column < grid->pack->n_columns; column++)
    if (places[column] != 0)
      {
        places[column] = (guint16) grid->column_numbers->len;
        g_array_append_val (grid->column_numbers, column);
      }
  grid->n_columns = grid->column_numbers->len;
  for (guint row = 1; row <= grid->pack->n_rows; row++)
    g_array_append_val (grid->lines, row);
}

static GuatuCells *
load (guint page, gpointer data, GError **error)
{
  const GuatuCellsPack *pack = data;
  GuatuCells *loaded = guatu_cells_new ();
  guint row = G_MAXUINT;

  guatu_cells_page_unpack (&g_array_index (pack->pages, GuatuCellsPage, page), 0,
                           loaded->cells, loaded->texts);
  for (guint i = 0; i < loaded->cells->len; i++)
    {
      GuatuCell *cell = &g_array_index (loaded->cells, GuatuCell, i);

      cell->column = pack->places[cell->column];
      if (cell->row != row)
        g_array_append_val (loaded->starts, i);
      row = cell->row;
    }
  guatu_cells_end_part (loaded);
  return loaded;
}

/**
 * guatu_cells_pack_end:
 * @grid: a grid of a sheet to which all cells were put
 *
 * Ends a large sheet of which nothing is merged or hidden and no row is empty, and keeps
 * it packed; guatu_cells_row() unpacks what is asked for.
 *
 * Returns: whether it is such a one; if not, all of its cells are there
 */
gboolean
guatu_cells_pack_end (GuatuCells *grid)
{
  static const GuatuCellsLoader loader = { load, NULL };

  if (grid->pack == NULL || grid->pack->is_over)
    return FALSE;
  if (!pack_cells (grid) || has_shape (grid)
      || (guint64) grid->pack->n_rows * grid->pack->n_columns >= G_MAXUINT)
    {
      unpack (grid);
      return FALSE;
    }
  number_all (grid);
  /* All are in pages. */
  g_array_unref (grid->cells);
  grid->cells = g_array_new (FALSE, TRUE, sizeof (GuatuCell));
  guatu_cells_set_pages (grid, &loader, grid->pack, g_array_ref (grid->pack->first_rows));
  return TRUE;
}

/**
 * guatu_cells_unpack:
 * @grid: a grid that is ended
 *
 * Keeps all cells of a large sheet, so that they are there as long as the grid is.
 */
void
guatu_cells_unpack (GuatuCells *grid)
{
  if (grid->pack == NULL || grid->pack->is_over)
    return;
  grid->pages->free (grid->pages);
  grid->pages = NULL;
  g_array_set_size (grid->lines, 0);
  g_array_set_size (grid->column_numbers, 0);
  unpack (grid);
  /* Nothing is merged, so that no limit is passed. */
  guatu_cells_settle (grid, NULL);
  guatu_cells_end_part (grid);
}

/**
 * guatu_cells_forget:
 * @grid: a grid that is ended, of whose cells none is asked for any more
 *
 * Frees the cells that are packed.
 */
void
guatu_cells_forget (GuatuCells *grid)
{
  if (grid->n_packed == 0)
    return;
  grid->pages->free (grid->pages);
  grid->pages = NULL;
  g_clear_pointer (&grid->pack, guatu_cells_pack_free);
  grid->n_packed = 0;
}
