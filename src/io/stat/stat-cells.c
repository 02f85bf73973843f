/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/stat-cells.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cells-pages.h"
#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/io-limits.h"
#include "io/read-csv.h"
#include "io/sheet/csv.h"

/* What the formats of statistics that are text in columns have in common. */

/* How much of a file is looked at for its first row. */
#define LOOK_AT 65536

/**
 * guatu_cells_or_empty:
 * @cells: cells
 * @row: from 0
 * @column: from 0
 *
 * Returns: (transfer none): what stands in a cell; "" of an empty one
 */
const char *
guatu_cells_or_empty (const GuatuCells *cells, guint row, guint column)
{
  const char *text = guatu_cells_text (cells, row, column);

  return text != NULL ? text : "";
}

static void
locate (guint where, GuatuProblem *problem, gpointer reader)
{
  const GuatuCells *cells = reader;
  const GuatuCell *cell = guatu_cells_at (cells, where);

  if (cell == NULL)
    return;
  g_free (problem->place);
  problem->place = guatu_cells_place (cells, cell->row, cell->column);
  problem->line = g_array_index (cells->lines, guint, cell->row);
  problem->column = 1;
}

/**
 * guatu_axis_take:
 * @axis: a dimension
 * @code: one of its values
 * @index: (out): its number
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Finds a value, which is added if it is new.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_axis_take (GuatuAxis *axis, const char *code, guint *index, GError **error)
{
  if (guatu_axis_find (axis, code, index))
    return TRUE;
  if (guatu_axis_add (axis, code, error) == NULL)
    return FALSE;
  *index = axis->members->len - 1;
  return TRUE;
}

/**
 * guatu_cube_is_second:
 * @cube: a file that was begun
 * @cells: its cells
 * @seen: (element-type utf8 guint): the number of the cell of each combination, plus 1
 * @members: the number of a value of each dimension
 * @where: the number of the cell of another number
 *
 * Two numbers for one thing are an error, also where they are the same. Of cells in pages
 * the check of the dataset tells of it, since they are too many to be kept here.
 *
 * Returns: whether it is a second one, which is told then
 */
gboolean
guatu_cube_is_second (GuatuCube *cube, const GuatuCells *cells, GHashTable *seen,
                      const guint *members, guint where)
{
  g_autoptr (GBytes) key = NULL;
  guint first;
  const GuatuCell *cell, *other;
  g_autofree char *place = NULL;
  g_autofree char *other_place = NULL;

  if (cells->pages != NULL)
    return FALSE;
  key = g_bytes_new (members, cube->axes->len * sizeof *members);
  first = GPOINTER_TO_UINT (g_hash_table_lookup (seen, key));
  if (first == 0)
    {
      g_hash_table_insert (seen, g_steal_pointer (&key), GUINT_TO_POINTER (where + 1));
      return FALSE;
    }
  cell = guatu_cells_at (cells, where);
  other = guatu_cells_at (cells, first - 1);
  place = guatu_cells_place (cells, cell->row, cell->column);
  other_place = guatu_cells_place (cells, other->row, other->column);
  guatu_problems_add (cube->problems, place,
                      g_array_index (cells->lines, guint, cell->row), 1,
                      _ ("This is the second value for one thing: “%s” here, and “%s” in "
                         "%s. Keep one of them."),
                      cell->text != NULL ? cell->text : "",
                      other->text != NULL ? other->text : "", other_place);
  return TRUE;
}

/* The text of the beginning of a file, without marks and empty lines before it: of UTF-8,
 * and of UTF-16 with its mark, only. */
static const char *
beginning_of (const guint8 *data, gsize length, gsize *n, char **converted)
{
  const char *text = (const char *) data;

  *n = MIN (length, LOOK_AT);
  if (*n >= 2 && memcmp (text, "\xFF\xFE", 2) == 0)
    {
      text = *converted = g_convert (text + 2, (*n - 2) & ~(gsize) 1, "UTF-8", "UTF-16LE",
                                     NULL, n, NULL);
      if (text == NULL)
        return NULL;
    }
  if (*n >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    {
      text += 3;
      *n -= 3;
    }
  while (*n > 0 && g_ascii_isspace (*text) && *text != '\t')
    {
      text++;
      (*n)--;
    }
  return text;
}

/* The cells of one of the first lines that are not empty, from 0; none where there is no
 * such line, or the file is no table of text. */
static GPtrArray *
row_of_line (const guint8 *data, gsize length, guint line)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *converted = NULL;
  gsize n;
  const char *text = beginning_of (data, length, &n, &converted);
  const char *end = text != NULL && n > 0 ? memchr (text, '\n', n) : NULL;
  g_autoptr (GuatuCells) cells = NULL;
  char separator;

  if (end == NULL || strchr ("{[<", *text) != NULL)
    return row;
  separator = guatu_csv_find_separator (text, n);
  for (; line > 0 && end != NULL; line--)
    {
      n -= (gsize) (end + 1 - text);
      text = end + 1;
      end = memchr (text, '\n', n);
    }
  if (end == NULL || !g_utf8_validate_len (text, (gsize) (end - text), NULL))
    return row;
  n = (gsize) (end - text) + 1;
  cells = guatu_csv_parse (text, n, separator != '\0' ? separator : ',', NULL);
  for (guint i = 0;
       cells != NULL && guatu_cells_n_rows (cells) > 0 && i < cells->n_columns; i++)
    g_ptr_array_add (row, g_strdup (guatu_cells_or_empty (cells, 0, i)));
  return row;
}

/**
 * guatu_first_row:
 * @data: (array length=length): a file of text, or how it begins
 * @length: its bytes
 *
 * Returns: (transfer full) (element-type utf8): the cells of its first line that is not
 *   empty; of UTF-8, and of UTF-16 with its mark, only, and none where it is no table of
 *   text
 */
GPtrArray *
guatu_first_row (const guint8 *data, gsize length)
{
  return row_of_line (data, length, 0);
}

/**
 * guatu_second_row:
 * @data: (array length=length): a file of text, or how it begins
 * @length: its bytes
 *
 * Returns: (transfer full) (element-type utf8): the cells of the line under that of
 *   guatu_first_row(), in the same way
 */
GPtrArray *
guatu_second_row (const guint8 *data, gsize length)
{
  return row_of_line (data, length, 1);
}

/**
 * guatu_read_stat_cells:
 * @reader: what knows what the cells mean
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads a file of statistics that is text in columns.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_stat_cells (const GuatuStatReader *reader, GBytes *bytes, const char *name,
                       const GuatuTableOptions *options, GuatuTableReport *report,
                       GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuCube) cube = guatu_cube_new (name, options, report, problems);
  g_autoptr (GuatuCells) cells = NULL;
  g_autoptr (GError) own_error = NULL;
  GuatuDataset *dataset = NULL;

  if (g_bytes_get_size (bytes) > GUATU_TEXT_MAX_BYTES)
    {
      guatu_io_set_long_too_large (error, name);
      return NULL;
    }
  cells = guatu_read_csv_cells (bytes, options, report, &own_error);
  if (cells != NULL)
    {
      cube->locate = locate;
      cube->reader = cells;
      if (reader->read (cube, cells, &own_error)
          && !guatu_cells_paged_failed (cells, NULL))
        dataset = guatu_cube_finish (cube, &own_error);
    }
  /* What is missing of a page is no fault of the rows. */
  if (cells != NULL && guatu_cells_paged_failed (cells, NULL))
    {
      g_clear_error (&own_error);
      guatu_cells_paged_failed (cells, &own_error);
    }
  if (dataset == NULL)
    guatu_table_set_error (error, name, problems, own_error);
  return dataset;
}
