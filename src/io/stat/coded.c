/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/coded.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/stat/coded-columns.h"
#include "io/stat/coded-value.h"
#include "io/stat/flags.h"
#include "io/stat/period-code.h"

/* Downloads of statistical databases that have codes beside names: a row a number, or, of
 * the IMF, a row a series with its periods across. */

/* How one of them is read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GArray *columns;
  GHashTable *seen;
  GHashTable *told;      /* flags */
  GHashTable *footnotes; /* by number */
  guint end;             /* the row after the numbers */
  guint across;          /* the dimension of periods that stand over columns */
  gboolean is_across;
} Table;

/**
 * guatu_coded_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether its first row is that of one of these databases
 */
gboolean
guatu_coded_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);

  return guatu_coded_headings (row);
}

static const GuatuCodedColumn *
column_of (const Table *table, guint index)
{
  return &g_array_index (table->columns, GuatuCodedColumn, index);
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
add_axes (Table *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      GuatuCodedColumn *column = &g_array_index (table->columns, GuatuCodedColumn, i);
      GuatuAxis *axis;
      const gboolean is_named
          = column->named_by > 0 && guatu_cells_n_rows (table->cells) > 1;
      const char *label = guatu_cells_or_empty (
          table->cells, is_named ? 1 : 0, is_named ? column->named_by : column->name);

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
find_row (Table *table, guint row, guint *members, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuCodedColumn *column = column_of (table, i);
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

static void
take_flags (Table *table, guint row, guint index, GuatuObserved *observed)
{
  const char *text = guatu_cells_or_empty (table->cells, row, index);
  const char *code = guatu_coded_flag (text);
  const char *name = text;

  if (*text == '\0'
      || (strlen (code) <= 3 && guatu_flag_apply (GUATU_FLAGS_SDMX, code, observed)))
    return;
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == GUATU_CODED_FLAG_NAMES
        && *guatu_cells_or_empty (table->cells, row, i) != '\0')
      name = guatu_cells_or_empty (table->cells, row, i);
  if (g_hash_table_add (table->told, g_strdup (text)))
    guatu_cube_note (table->cube, _ ("The status “%s” is a note: %s"), text, name);
  guatu_observed_note (observed, name, name);
}

/* Joins a number with the lines under the table that its footnotes are: 1,2. */
static void
take_footnotes (const Table *table, const char *text, GuatuObserved *observed)
{
  g_auto (GStrv) numbers = g_strsplit_set (text, ",; ", -1);

  for (guint i = 0; numbers[i] != NULL; i++)
    {
      const char *note = g_hash_table_lookup (table->footnotes, numbers[i]);

      if (note != NULL)
        guatu_observed_note (observed, note, note);
    }
}

/* What a column says of the number of its row. */
static void
take_attribute (Table *table, guint row, guint index, int *unit_mult,
                GuatuObserved *observed)
{
  const GuatuCodedKind kind = column_of (table, index)->kind;
  const char *text = guatu_cells_or_empty (table->cells, row, index);

  if (*text == '\0')
    return;
  if (kind == GUATU_CODED_MULTIPLIER)
    *unit_mult = guatu_coded_multiplier (text);
  else if (kind == GUATU_CODED_NOTE)
    guatu_observed_note (observed, text, text);
  else if (kind == GUATU_CODED_FOOTNOTE)
    take_footnotes (table, text, observed);
  else if (kind == GUATU_CODED_FLAGS)
    take_flags (table, row, index, observed);
}

/* Numbers after the last period that is none are estimates. */
static void
take_estimate (const Table *table, guint row, guint column, GuatuObserved *observed)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == GUATU_CODED_ESTIMATES)
      {
        const char *last = guatu_cells_or_empty (table->cells, row, i);
        GuatuPeriod before, period;

        if (guatu_period_code_parse (last, '\0', &before)
            && guatu_period_code_parse (column_of (table, column)->id, '\0', &period)
            && guatu_period_compare (period, before) > 0)
          observed->status = GUATU_STATUS_ESTIMATE;
      }
}

static gboolean
read_cell (Table *table, guint row, guint column, const guint *members, GError **error)
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
    take_attribute (table, row, i, &unit_mult, &observed);
  if (table->is_across && !observed.missing)
    take_estimate (table, row, column, &observed);
  if (cell == NULL)
    cell = guatu_cells_cell (table->cells, row, 0);
  where = guatu_cells_where (table->cells, cell);
  return guatu_cube_is_second (table->cube, table->cells, table->seen, members, where)
         || guatu_cube_observe (table->cube, members, unit_mult, &observed, where, error);
}

static gboolean
read_row (Table *table, guint row, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  if (!find_row (table, row, members, error))
    return FALSE;
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuCodedKind kind = column_of (table, i)->kind;

      if (kind != GUATU_CODED_VALUE && kind != GUATU_CODED_PERIOD)
        continue;
      if (kind == GUATU_CODED_PERIOD
          && !guatu_axis_find (guatu_cube_axis (table->cube, table->across),
                               column_of (table, i)->id, &members[table->across]))
        continue;
      if (!read_cell (table, row, i, members, error))
        return FALSE;
    }
  return TRUE;
}

/* Whether a row has a number: it says of which place that is, or of which time. */
static gboolean
is_row (const Table *table, guint row)
{
  const GuatuCodedKind kind = table->is_across ? GUATU_CODED_PLACE : GUATU_CODED_TIME;

  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == kind)
      return guatu_cells_text (table->cells, row, i) != NULL;
  return FALSE;
}

/* Takes the lines under the numbers: footnotes, and whom these are from. */
static void
take_end (Table *table)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);

  for (guint row = table->end; row < n_rows; row++)
    {
      const char *first = guatu_cells_or_empty (table->cells, row, 0);
      const char *second = guatu_cells_or_empty (table->cells, row, 1);

      if (*first != '\0' && *second != '\0')
        g_hash_table_insert (table->footnotes, g_strdup (first), g_strdup (second));
      else if (*first != '\0' && guatu_text_is_absent (&table->cube->source))
        guatu_text_set (&table->cube->source, first, first);
    }
}

static void
find_end (Table *table)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);

  table->end = 1;
  while (table->end < n_rows && is_row (table, table->end)
         && g_ascii_strcasecmp (guatu_cells_or_empty (table->cells, table->end, 0),
                                "footnoteSeqID")
                != 0)
    table->end++;
  take_end (table);
}

/* What all of a file is of is its title. */
static void
take_title (const Table *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (table->end > 1 && column_of (table, i)->kind == GUATU_CODED_TITLE)
      {
        const char *first = guatu_cells_or_empty (table->cells, 1, i);
        g_autofree char *title = g_strdup (first);

        for (guint row = 2; row < table->end; row++)
          if (!g_str_equal (guatu_cells_or_empty (table->cells, row, i), title))
            return;
        if (*title != '\0')
          guatu_name_set (&table->cube->items.title, title);
      }
}

static void
tell_of_columns (const Table *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == GUATU_CODED_LEFT_OUT)
      guatu_cube_note (table->cube, _ ("The column “%s” is left out."),
                       column_of (table, i)->id);
}

static gboolean
add_periods (Table *table, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      guint index;

      if (column_of (table, i)->kind == GUATU_CODED_PERIOD
          && !guatu_axis_take (guatu_cube_axis (table->cube, table->across),
                               column_of (table, i)->id, &index, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_rows (Table *table, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  find_end (table);
  take_title (table);
  if (!add_periods (table, error))
    return FALSE;
  for (guint row = 1; row < table->end; row++)
    if (!find_row (table, row, members, error))
      return FALSE;
  if (!guatu_cube_begin (table->cube, error))
    return FALSE;
  for (guint row = 1; row < table->end; row++)
    if (!read_row (table, row, error))
      return FALSE;
  tell_of_columns (table);
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
  g_autoptr (GArray) columns = guatu_coded_columns (cells);
  Table table = { .cube = cube,
                  .cells = cells,
                  .columns = columns,
                  .seen = seen,
                  .told = told,
                  .footnotes = footnotes };

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
