/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-pages.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "io/grid/cells-pages.h"
#include "io/io-error.h"
#include "io/read-progress.h"
#include "io/sheet/csv.h"

/* A long table of text as a grid that is read page by page, for formats that look a row
 * up by its number. */

/* A page has so many rows at least, so that all headings are on the first one. */
#define PAGE_ROWS 64u

/* Rows between two looks at the cancellable. */
#define CHECK_EACH 16384u

/* Where a page is in the text. */
typedef struct
{
  gsize begin;
  gsize length;
  guint line;
} Page;

typedef struct
{
  GBytes *text;
  char separator;
  gsize page_bytes;
  GArray *pages;
} Source;

static void
source_free (gpointer data)
{
  Source *source = data;

  g_bytes_unref (source->text);
  g_array_unref (source->pages);
  g_free (source);
}

static GuatuCells *
load (guint page, gpointer data, GError **error)
{
  const Source *source = data;
  const Page *at = &g_array_index (source->pages, Page, page);
  const char *text = g_bytes_get_data (source->text, NULL);

  guatu_read_progress_tell (page, source->pages->len);
  return guatu_csv_parse_from (text + at->begin, at->length, source->separator, at->line,
                               error);
}

/* Rows are found, and counted, by going through the text once. */
static gboolean
find_pages (const Source *source, GArray *first_rows, GArray *lines, guint *n_columns,
            GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (source->text, &length);
  const char *at = text, *end = text + length;
  guint line = 1;

  while (at < end)
    {
      Page page = { (gsize) (at - text), 0, line };
      const char *begin = at;
      const guint first_row = lines->len;

      g_array_append_val (first_rows, first_row);
      while (at < end
             && ((gsize) (at - begin) < source->page_bytes
                 || lines->len - first_row < PAGE_ROWS))
        {
          guint n = 0;

          if (lines->len % CHECK_EACH == 0
              && g_cancellable_set_error_if_cancelled (g_cancellable_get_current (),
                                                       error))
            return FALSE;
          g_array_append_val (lines, line);
          if (!guatu_csv_skip_row (&at, end, source->separator, &line, &n, error))
            return FALSE;
          *n_columns = MAX (*n_columns, n);
        }
      page.length = (gsize) (at - begin);
      g_array_append_val (source->pages, page);
    }
  return TRUE;
}

static gboolean
has_room (guint n_rows, guint n_columns, GError **error)
{
  if ((guint64) n_rows * n_columns < G_MAXUINT)
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("There are more than %u cells. Split the table."), G_MAXUINT);
  return FALSE;
}

/**
 * guatu_csv_pages_new:
 * @text: UTF-8 without a mark
 * @separator: what parts two cells
 * @page_bytes: a page ends with the row that reaches so many, %GUATU_CSV_PAGE_BYTES as a
 *   rule, and has a few dozen rows at least
 * @error: %GUATU_IO_ERROR_INVALID or %GUATU_IO_ERROR_LIMIT
 *
 * Reads rows of cells as guatu_csv_parse() does, but keeps a page of them only.
 *
 * Returns: (transfer full) (nullable): the cells
 */
GuatuCells *
guatu_csv_pages_new (GBytes *text, char separator, gsize page_bytes, GError **error)
{
  Source *source = g_new0 (Source, 1);
  GArray *first_rows = g_array_new (FALSE, FALSE, sizeof (guint));
  static const GuatuCellsLoader loader = { load, source_free };
  g_autoptr (GuatuCells) grid = NULL;

  *source = (Source) { g_bytes_ref (text), separator, page_bytes,
                       g_array_new (FALSE, FALSE, sizeof (Page)) };
  grid = guatu_cells_new_paged (&loader, source, first_rows);
  grid->separator = separator;
  if (!find_pages (source, first_rows, grid->lines, &grid->n_columns, error)
      || !has_room (grid->lines->len, grid->n_columns, error))
    return NULL;
  return g_steal_pointer (&grid);
}
