/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/coded.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/stat/coded-table.h"
#include "io/stat/coded-value.h"
#include "io/stat/period-code.h"

/* Downloads of statistical databases that have codes beside names: a row a number, or, of
 * the IMF, a row a series with its periods across. */

/**
 * guatu_coded_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether its first row, or the one under a title, is that of one of these
 *   databases
 */
gboolean
guatu_coded_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);
  g_autoptr (GPtrArray) below = guatu_second_row (data, length);

  return guatu_coded_headings (row) || guatu_coded_headings (below);
}

/* The row of headings: the second one where a title stands in the first. */
static guint
find_head (const GuatuCells *cells)
{
  g_autoptr (GPtrArray) row = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < cells->n_columns; i++)
    g_ptr_array_add (row, g_strdup (guatu_cells_or_empty (cells, 0, i)));
  return guatu_coded_headings (row) || guatu_cells_n_rows (cells) < 2 ? 0 : 1;
}

static GuatuRole
role_of (GuatuCodedKind kind)
{
  switch (kind)
    {
    case GUATU_CODED_TIME:
      return GUATU_ROLE_TIME;
    case GUATU_CODED_PLACE:
      return GUATU_ROLE_PLACE;
    case GUATU_CODED_INDICATOR:
      return GUATU_ROLE_INDICATOR;
    case GUATU_CODED_UNIT:
      return GUATU_ROLE_UNIT;
    default:
      return GUATU_ROLE_OTHER;
    }
}

static gboolean
add_axes (GuatuCodedTable *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (table->columns, GuatuCodedColumn, i);
      GuatuAxis *axis;
      const gboolean is_named
          = column->named_by > 0 && guatu_cells_n_rows (table->cells) > table->head + 1;
      const char *label
          = guatu_cells_or_empty (table->cells, table->head + (is_named ? 1 : 0),
                                  is_named ? column->named_by : column->name);

      if (column->kind == GUATU_CODED_PERIOD && !table->is_across)
        {
          table->is_across = TRUE;
          table->across = table->cube->axes->len;
          if (guatu_cube_add_axis (table->cube, "Time", GUATU_ROLE_TIME, error) == NULL)
            return FALSE;
        }
      if (column->kind < GUATU_CODED_TIME)
        continue;
      column->axis = table->cube->axes->len;
      axis = guatu_cube_add_axis (table->cube, column->id, role_of (column->kind), error);
      if (axis == NULL)
        return FALSE;
      if (*label != '\0' && !g_str_has_suffix (label, ".label"))
        guatu_text_set (&axis->label, label, label);
    }
  return TRUE;
}

/* The values of a row, which are added where they are new. */
static gboolean
find_row (GuatuCodedTable *table, guint row, guint *members, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuCodedColumn *column = guatu_coded_column (table, i);
      const char *code = guatu_cells_or_empty (table->cells, row, i);
      GuatuAxis *axis;
      const char *name;
      guint n;

      if (column->kind < GUATU_CODED_TIME)
        continue;
      axis = guatu_cube_axis (table->cube, column->axis);
      name = guatu_cells_or_empty (table->cells, row, column->name);
      n = axis->members->len;
      /* The number of a country is no code that people know. */
      if (column->kind == GUATU_CODED_PLACE && g_ascii_isdigit (*code) && *name != '\0')
        code = name;
      if (!guatu_axis_take (axis, code, &members[column->axis], error))
        return FALSE;
      if (axis->members->len > n)
        guatu_coded_name_member (table->columns, column, guatu_axis_member (axis, n),
                                 name);
    }
  return TRUE;
}

static gboolean
read_cell (GuatuCodedTable *table, guint row, guint column, const guint *members,
           GError **error)
{
  const char *text = guatu_cells_or_empty (table->cells, row, column);
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  const GuatuCell *cell = guatu_cells_cell (table->cells, row, column);
  int unit_mult = 0;
  guint where;

  /* Of a row a number, what is missing is one, too; of a row a series it is not there. */
  if (table->is_across && *text == '\0')
    return TRUE;
  if (!guatu_coded_value (text, &observed))
    {
      g_autofree char *place = guatu_cells_place (table->cells, row, column);

      guatu_cube_warn (table->cube, place, _ ("“%s” was not understood: it is left out."),
                       text);
      return TRUE;
    }
  for (guint i = 0; i < table->columns->len; i++)
    guatu_coded_take_attribute (table, row, i, &unit_mult, &observed);
  if (table->is_across && !observed.missing)
    guatu_coded_take_estimate (table, row, column, &observed);
  if (cell == NULL)
    cell = guatu_cells_cell (table->cells, row, 0);
  where = guatu_cells_where (table->cells, cell);
  return guatu_cube_is_second (table->cube, table->cells, table->seen, members, where)
         || guatu_cube_observe (table->cube, members, unit_mult, &observed, where, error);
}

static gboolean
read_row (GuatuCodedTable *table, guint row, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  if (!find_row (table, row, members, error))
    return FALSE;
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuCodedKind kind = guatu_coded_column (table, i)->kind;

      if (kind != GUATU_CODED_VALUE && kind != GUATU_CODED_PERIOD)
        continue;
      if (kind == GUATU_CODED_PERIOD
          && !guatu_axis_find (guatu_cube_axis (table->cube, table->across),
                               guatu_coded_column (table, i)->id,
                               &members[table->across]))
        continue;
      if (!read_cell (table, row, i, members, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
add_periods (GuatuCodedTable *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      guint index;

      if (guatu_coded_column (table, i)->kind == GUATU_CODED_PERIOD
          && !guatu_axis_take (guatu_cube_axis (table->cube, table->across),
                               guatu_coded_column (table, i)->id, &index, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_rows (GuatuCodedTable *table, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  guatu_coded_find_end (table);
  guatu_coded_take_title (table);
  guatu_coded_take_sources (table);
  if (!add_periods (table, error))
    return FALSE;
  for (guint row = table->head + 1; row < table->end; row++)
    if (!find_row (table, row, members, error))
      return FALSE;
  if (!guatu_cube_begin (table->cube, error))
    return FALSE;
  for (guint row = table->head + 1; row < table->end; row++)
    if (!read_row (table, row, error))
      return FALSE;
  guatu_coded_tell_of_columns (table);
  return TRUE;
}

static gboolean
read_cells (GuatuCube *cube, const GuatuCells *cells, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (
      g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  g_autoptr (GHashTable) told
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) footnotes
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  const guint head = find_head (cells);
  g_autoptr (GArray) columns = guatu_coded_columns (cells, head);
  GuatuCodedTable table = { .cube = cube,
                            .cells = cells,
                            .columns = columns,
                            .seen = seen,
                            .told = told,
                            .footnotes = footnotes,
                            .head = head };

  return add_axes (&table, error) && read_rows (&table, error);
}

/**
 * guatu_read_coded:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Reads a download of a statistical database that has codes beside names.
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_coded (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                  GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  static const GuatuStatReader reader = { read_cells };

  return guatu_read_stat_cells (&reader, bytes, name, options, report, problems, error);
}
