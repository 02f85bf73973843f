/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-pages.h"

/* A grid of which two pages are in memory: the first one, where headings are, and that of
 * the row which was asked for last. Whoever goes through its rows in order reads each
 * page once. */

typedef struct
{
  GuatuCellsPages base;
  const GuatuCellsLoader *loader;
  gpointer data;
  GArray *first_rows; /* (element-type guint): of each page */
  GuatuCells *head;   /* the first page, once it is loaded */
  guint page;         /* another one that is loaded, or 0 */
  GuatuCells *loaded;
  GError *error; /* of the first page that could not be loaded */
} Pages;

static void
pages_free (GuatuCellsPages *base)
{
  Pages *pages = (Pages *) base;

  g_clear_pointer (&pages->head, guatu_cells_free);
  g_clear_pointer (&pages->loaded, guatu_cells_free);
  g_clear_error (&pages->error);
  g_array_unref (pages->first_rows);
  if (pages->loader->free != NULL)
    pages->loader->free (pages->data);
  g_free (pages);
}

static guint
first_row (const Pages *pages, guint page)
{
  return page < pages->first_rows->len ? g_array_index (pages->first_rows, guint, page)
                                       : G_MAXUINT;
}

/* The page that has a row: mostly the one that is loaded, or the next. */
static guint
find_page (const Pages *pages, guint row)
{
  guint low = 0, high = pages->first_rows->len;

  for (guint page = pages->page; page < MIN (pages->page + 2, high); page++)
    if (first_row (pages, page) <= row && row < first_row (pages, page + 1))
      return page;
  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (first_row (pages, middle) <= row)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* Cells know which rows of the whole they are in. */
static GuatuCells *
load (Pages *pages, guint page)
{
  const guint first = first_row (pages, page);
  GuatuCells *loaded = pages->loader->load (page, pages->data, &pages->error);

  for (guint i = 0; loaded != NULL && i < loaded->cells->len; i++)
    g_array_index (loaded->cells, GuatuCell, i).row += first;
  return loaded;
}

/* Makes a page the one that is in memory; NULL where one could not be read. */
static const GuatuCells *
turn_to (Pages *pages, guint page)
{
  if (pages->error != NULL)
    return NULL;
  if (page == 0)
    {
      if (pages->head == NULL)
        pages->head = load (pages, 0);
      return pages->head;
    }
  if (pages->loaded == NULL || pages->page != page)
    {
      g_clear_pointer (&pages->loaded, guatu_cells_free);
      pages->loaded = load (pages, page);
      pages->page = page;
    }
  return pages->loaded;
}

/* The cells of a row: of all pages but the first they are there until a row of another
 * one is asked for; none where a page could not be read. */
static const GuatuCell *
pages_row (GuatuCellsPages *base, guint row, guint *n_cells)
{
  Pages *pages = (Pages *) base;
  const guint page = find_page (pages, row);
  const GuatuCells *loaded = turn_to (pages, page);

  *n_cells = 0;
  if (loaded == NULL)
    return NULL;
  return guatu_cells_row (loaded, row - first_row (pages, page), n_cells);
}

/**
 * guatu_cells_set_pages:
 * @grid: a grid without cells
 * @loader: reads the pages
 * @data: (transfer full): what it is called with
 * @first_rows: (transfer full) (element-type guint): which row each page begins with
 *
 * Gives a grid the cells of pages, of which those of the first one stay, and others until
 * a row of another page is asked for.
 */
void
guatu_cells_set_pages (GuatuCells *grid, const GuatuCellsLoader *loader, gpointer data,
                       GArray *first_rows)
{
  Pages *pages = g_new (Pages, 1);

  *pages = (Pages) {
    { pages_row, pages_free }, loader, data, first_rows, NULL, 0, NULL, NULL
  };
  grid->pages = &pages->base;
}

/**
 * guatu_cells_new_paged:
 * @loader: reads the pages
 * @data: (transfer full): what it is called with
 * @first_rows: (transfer full) (element-type guint): which row each page begins with
 *
 * The lines of its rows and how many columns there are are still to be filled in.
 *
 * Returns: (transfer full): a grid of a file of text, whose cells are in pages as
 *   guatu_cells_set_pages() says
 */
GuatuCells *
guatu_cells_new_paged (const GuatuCellsLoader *loader, gpointer data, GArray *first_rows)
{
  GuatuCells *grid = guatu_cells_new ();

  guatu_cells_set_pages (grid, loader, data, first_rows);
  return grid;
}

/**
 * guatu_cells_paged_failed:
 * @grid: a grid, in pages or not
 * @error: why a page could not be read
 *
 * Returns: whether one could not, so that what was understood of the grid is nothing
 */
gboolean
guatu_cells_paged_failed (const GuatuCells *grid, GError **error)
{
  const Pages *pages = (const Pages *) grid->pages;

  if (pages == NULL || pages->error == NULL)
    return FALSE;
  if (error != NULL && *error == NULL)
    *error = g_error_copy (pages->error);
  return TRUE;
}
