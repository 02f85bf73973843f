/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/owid.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/series-name.h"
#include "io/stat/stat-cells.h"

/* Tables of Our World in Data: Entity, Code, Year and a column for each indicator. */

/* How one of them is read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GHashTable *seen;
} Table;

enum
{
  AXIS_PLACE,
  AXIS_SERIES,
  AXIS_TIME,
};

/* The columns before those of numbers. */
enum
{
  COLUMN_ENTITY,
  COLUMN_CODE,
  COLUMN_TIME,
  COLUMN_FIRST,
};

/**
 * guatu_owid_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether its headings are those of Our World in Data
 */
gboolean
guatu_owid_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);
  const char *time;

  if (row->len <= COLUMN_FIRST
      || g_ascii_strcasecmp (g_ptr_array_index (row, COLUMN_ENTITY), "entity") != 0
      || g_ascii_strcasecmp (g_ptr_array_index (row, COLUMN_CODE), "code") != 0)
    return FALSE;
  time = g_ptr_array_index (row, COLUMN_TIME);
  return g_ascii_strcasecmp (time, "year") == 0 || g_ascii_strcasecmp (time, "day") == 0;
}

/* Finds out of each column whether what stands in it first is a number. */
static void
find_series (const Table *table, guint8 *is_series)
{
  const guint n_columns = table->cells->n_columns;
  g_autofree guint8 *is_known = g_new0 (guint8, n_columns + 1);
  guint n_unknown = n_columns;

  for (guint row = 1; row < guatu_cells_n_rows (table->cells) && n_unknown > 0; row++)
    for (guint column = 0; column < n_columns; column++)
      {
        const char *text
            = is_known[column] ? NULL : guatu_cells_text (table->cells, row, column);
        double value;
        int decimals;

        if (text == NULL)
          continue;
        is_known[column] = TRUE;
        is_series[column]
            = guatu_number_parse (text, strlen (text), &value, &decimals) ? 1 : 0;
        n_unknown--;
      }
}

static gboolean
add_series (Table *table, guint8 *is_series, GError **error)
{
  GuatuAxis *axis = guatu_cube_axis (table->cube, AXIS_SERIES);

  find_series (table, is_series);
  for (guint column = COLUMN_FIRST; column < table->cells->n_columns; column++)
    {
      const char *heading = guatu_cells_or_empty (table->cells, 0, column);
      GuatuMember *member;

      is_series[column] = *heading != '\0' && is_series[column];
      if (!is_series[column])
        {
          if (*heading != '\0')
            guatu_cube_note (table->cube,
                             _ ("The column “%s” has no numbers and is left out."),
                             heading);
          continue;
        }
      member = guatu_axis_add (axis, heading, error);
      if (member == NULL)
        return FALSE;
      guatu_series_name (member, heading, "");
    }
  return TRUE;
}

/* What has no code of a country is several of them together. */
static gboolean
take_place (Table *table, guint row, guint *index, GError **error)
{
  GuatuAxis *axis = guatu_cube_axis (table->cube, AXIS_PLACE);
  const char *name = guatu_cells_or_empty (table->cells, row, COLUMN_ENTITY);
  const char *code = guatu_cells_or_empty (table->cells, row, COLUMN_CODE);
  const guint n = axis->members->len;
  GuatuMember *member;

  if (!guatu_axis_take (axis, *code != '\0' ? code : name, index, error))
    return FALSE;
  if (axis->members->len == n)
    return TRUE;
  member = guatu_axis_member (axis, *index);
  guatu_text_set (&member->label, name, name);
  member->is_total = *code == '\0';
  return TRUE;
}

static gboolean
find_members (Table *table, guint row, guint *members, GError **error)
{
  return take_place (table, row, &members[AXIS_PLACE], error)
         && guatu_axis_take (guatu_cube_axis (table->cube, AXIS_TIME),
                             guatu_cells_or_empty (table->cells, row, COLUMN_TIME),
                             &members[AXIS_TIME], error);
}

static gboolean
read_row (Table *table, guint row, const guint8 *is_series, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  if (!find_members (table, row, members, error))
    return FALSE;
  for (guint column = COLUMN_FIRST; column < table->cells->n_columns; column++)
    {
      const char *text = guatu_cells_text (table->cells, row, column);
      guint where = 0;
      g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
      g_autofree char *place = NULL;

      if (text != NULL)
        where = guatu_cells_where (table->cells,
                                   guatu_cells_cell (table->cells, row, column));
      if (text == NULL || !is_series[column])
        {
          members[AXIS_SERIES] += is_series[column];
          continue;
        }
      if (!guatu_number_parse (text, strlen (text), &observed.value, &observed.decimals))
        {
          place = guatu_cells_place (table->cells, row, column);
          guatu_cube_warn (table->cube, place,
                           _ ("“%s” was not understood: it is left out."), text);
        }
      else if (!guatu_cube_is_second (table->cube, table->cells, table->seen, members,
                                      where)
               && !guatu_cube_observe (table->cube, members, 0, &observed, where, error))
        return FALSE;
      members[AXIS_SERIES]++;
    }
  return TRUE;
}

static gboolean
read_rows (Table *table, GError **error)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);
  g_autofree guint8 *is_series = g_new0 (guint8, table->cells->n_columns + 1);
  guint members[GUATU_CUBE_MAX_AXES];

  if (!add_series (table, is_series, error))
    return FALSE;
  for (guint row = 1; row < n_rows; row++)
    if (guatu_cells_text (table->cells, row, COLUMN_ENTITY) != NULL
        && !find_members (table, row, members, error))
      return FALSE;
  if (!guatu_cube_begin (table->cube, error))
    return FALSE;
  for (guint row = 1; row < n_rows; row++)
    if (guatu_cells_text (table->cells, row, COLUMN_ENTITY) != NULL
        && !read_row (table, row, is_series, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_cells (GuatuCube *cube, const GuatuCells *cells, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (
      g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  Table table = { cube, cells, seen };

  guatu_text_set (&cube->source, "Our World in Data", "Our World in Data");
  return guatu_cube_add_axis (cube, "Entity", GUATU_ROLE_PLACE, error) != NULL
         && guatu_cube_add_axis (cube, "Series", GUATU_ROLE_INDICATOR, error) != NULL
         && guatu_cube_add_axis (cube, "Time", GUATU_ROLE_TIME, error) != NULL
         && read_rows (&table, error);
}

/**
 * guatu_read_owid:
 * @bytes: a file
 * @name: the name of the file, for messages
 * @options: what somebody says of it
 * @report: how it was understood, and what was not
 * @problems: what is wrong with it
 * @error: a #GuatuIoError
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GuatuDataset *
guatu_read_owid (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                 GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  static const GuatuStatReader reader = { read_cells };

  return guatu_read_stat_cells (&reader, bytes, name, options, report, problems, error);
}
