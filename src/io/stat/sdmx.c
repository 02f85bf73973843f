/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/sdmx.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/flags.h"
#include "io/stat/sdmx-columns.h"

/* SDMX-CSV 1.0 and 2.0: a row a number, with a column for each dimension and attribute.
 */

/* How one of them is read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GArray *columns;
  GHashTable *seen;
  GHashTable *told;
  GuatuAxis *structure;
  char sub_separator;
} Table;

/**
 * guatu_sdmx_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether its first row has the headings of SDMX-CSV
 */
gboolean
guatu_sdmx_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);
  const char *first = row->len > 2 ? g_ptr_array_index (row, 0) : "";
  gboolean has_value = FALSE;

  if (!g_str_equal (first, "DATAFLOW") && !g_str_equal (first, "STRUCTURE")
      && !g_str_has_prefix (first, "STRUCTURE["))
    return FALSE;
  for (guint i = 1; i < row->len; i++)
    has_value = has_value || g_str_has_prefix (g_ptr_array_index (row, i), "OBS_VALUE");
  return has_value;
}

static const GuatuSdmxColumn *
column_of (const Table *table, guint index)
{
  return &g_array_index (table->columns, GuatuSdmxColumn, index);
}

/* The code of a cell that may have the name after it, and that name. */
static char *
split (const char *text, const char **name)
{
  const char *colon = strstr (text, ": ");

  *name = colon != NULL ? colon + 2 : NULL;
  return colon != NULL ? g_strndup (text, (gsize) (colon - text)) : g_strdup (text);
}

/* A structure is told from others without its version: ESTAT:NAMA_10_GDP(1.0). */
static char *
structure_code (const char *text)
{
  const char *name = NULL;
  g_autofree char *id = split (text, &name);
  const char *colon = strrchr (id, ':');
  char *code = g_strdup (colon != NULL ? colon + 1 : id);

  code[strcspn (code, "(")] = '\0';
  return code;
}

static gboolean
add_axes (Table *table, GError **error)
{
  table->structure
      = guatu_cube_add_axis (table->cube, "DATAFLOW", GUATU_ROLE_OTHER, error);
  for (guint i = 0; i < table->columns->len && table->structure != NULL; i++)
    {
      GuatuSdmxColumn *column = &g_array_index (table->columns, GuatuSdmxColumn, i);
      GuatuAxis *axis;

      if (column->kind != GUATU_SDMX_DIMENSION && column->kind != GUATU_SDMX_UNIT)
        continue;
      column->axis = table->cube->axes->len;
      axis = guatu_cube_add_axis (table->cube, column->id, guatu_role_of_id (column->id),
                                  error);
      if (axis == NULL)
        return FALSE;
      if (column->name != NULL)
        guatu_text_set (&axis->label, column->name, column->name);
    }
  return table->structure != NULL;
}

/* Whether a row says that a number is deleted, or says nothing. */
static gboolean
is_deleted (const Table *table, guint row)
{
  if (guatu_cells_text (table->cells, row, 0) == NULL)
    return TRUE;
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == GUATU_SDMX_ACTION)
      return g_str_equal (guatu_cells_or_empty (table->cells, row, i), "D");
  return FALSE;
}

static void
set_label (GuatuAxis *axis, guint index, const char *name)
{
  GuatuMember *member = guatu_axis_member (axis, index);

  if (name != NULL && *name != '\0' && guatu_text_is_absent (&member->label))
    guatu_text_set (&member->label, name, name);
}

/* Of a text that may be in several languages the Chinese and the English one. */
static gboolean
split_languages (const Table *table, const GuatuSdmxColumn *column, const char *text,
                 GuatuText *both)
{
  const char separator[] = { table->sub_separator, '\0' };
  g_auto (GStrv) parts = NULL;
  const char *zh = NULL, *en = NULL;

  if (column->languages == NULL)
    {
      guatu_text_set (both, text, text);
      return TRUE;
    }
  parts = g_strsplit (text, separator, -1);
  for (guint i = 0; parts[i] != NULL && column->languages[i] != NULL; i++)
    {
      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (g_str_has_prefix (column->languages[i], "zh"))
        zh = parts[i];
      else if (g_str_has_prefix (column->languages[i], "en") || en == NULL)
        en = parts[i];
    }
  if (zh != NULL || en != NULL)
    guatu_text_set (both, zh != NULL ? zh : en, en != NULL ? en : zh);
  return zh != NULL || en != NULL;
}

/* What the unit of a row is called, which stands in a column behind its code. */
static void
take_unit_name (const Table *table, const GuatuSdmxColumn *column, const char *text,
                const guint *members)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuSdmxColumn *unit = column_of (table, i);
      GuatuMember *member;

      if (unit->kind != GUATU_SDMX_UNIT)
        continue;
      member = guatu_axis_member (guatu_cube_axis (table->cube, unit->axis),
                                  members[unit->axis]);
      if (*text != '\0' && guatu_text_is_absent (&member->unit_name))
        split_languages (table, column, text, &member->unit_name);
    }
}

/* The values of a row, which are added where they are new. */
static gboolean
find_members (Table *table, guint row, guint *members, GError **error)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuSdmxColumn *column = column_of (table, i);
      const char *text = guatu_cells_or_empty (table->cells, row, i);
      const char *name = NULL;
      g_autofree char *code = NULL;
      GuatuAxis *axis;

      if (column->kind == GUATU_SDMX_STRUCTURE)
        code = structure_code (text);
      else if (column->kind == GUATU_SDMX_DIMENSION || column->kind == GUATU_SDMX_UNIT)
        code = split (text, &name);
      if (code == NULL)
        continue;
      if (column->kind == GUATU_SDMX_STRUCTURE && strstr (text, ": ") != NULL)
        name = strstr (text, ": ") + 2;
      axis = guatu_cube_axis (table->cube, column->axis);
      if (!guatu_axis_take (axis, code, &members[column->axis], error))
        return FALSE;
      if (i + 1 < table->columns->len
          && column_of (table, i + 1)->kind == GUATU_SDMX_NAME)
        name = guatu_cells_or_empty (table->cells, row, i + 1);
      set_label (axis, members[column->axis], name);
    }
  return TRUE;
}

/* What is called by a column of its own, which may stand before what it calls. */
static void
name_members (Table *table, guint row, const guint *members)
{
  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuSdmxColumn *column = column_of (table, i);
      const char *text = guatu_cells_or_empty (table->cells, row, i);

      /* The file may tell no structures apart. */
      if (column->kind == GUATU_SDMX_STRUCTURE_NAME
          && members[0] < table->structure->members->len)
        set_label (table->structure, members[0], text);
      else if (column->kind == GUATU_SDMX_UNIT_NAME)
        take_unit_name (table, column, text, members);
    }
}

static gboolean
find_row (Table *table, guint row, guint *members, GError **error)
{
  if (!find_members (table, row, members, error))
    return FALSE;
  name_members (table, row, members);
  return TRUE;
}

/* A number; a file with semicolons may have a comma before the decimals. */
static gboolean
parse_value (const Table *table, const char *text, GuatuObserved *observed)
{
  g_autofree char *number = g_strdup (text);

  if (*text == '\0' || g_ascii_strcasecmp (text, "nan") == 0)
    {
      observed->missing = TRUE;
      return TRUE;
    }
  if (table->cells->separator == ';')
    g_strdelimit (number, ",", '.');
  return guatu_number_parse (number, strlen (number), &observed->value,
                             &observed->decimals);
}

static void
take_comment (const Table *table, const GuatuSdmxColumn *column, const char *text,
              GuatuObserved *observed)
{
  g_auto (GuatuText) both = { NULL };

  if (split_languages (table, column, text, &both))
    guatu_observed_note (observed, both.zh, both.en);
}

static void
take_flags (Table *table, const char *text, GuatuObserved *observed)
{
  const char *name = NULL;
  g_autofree char *code = split (text, &name);
  const GuatuFlagList list
      = g_ascii_islower (*code) ? GUATU_FLAGS_EUROSTAT : GUATU_FLAGS_SDMX;

  /* Confidentiality has a list of its own, in which F is free for publication. */
  if (guatu_flag_apply (list, code, observed))
    return;
  if (g_hash_table_add (table->told, g_strdup (code)))
    guatu_cube_note (table->cube, _ ("The status “%s” is a note: %s"), code,
                     name != NULL ? name : code);
  guatu_observed_note (observed, name != NULL ? name : code, name != NULL ? name : code);
}

/* An integer that an attribute gives, such as a multiplier. */
static int
read_integer (const char *text, int least, int most)
{
  const char *name = NULL;
  g_autofree char *code = split (text, &name);
  double value = 0;
  int decimals = 0;

  return guatu_number_parse (code, strlen (code), &value, &decimals) && value >= least
                 && value <= most && value == trunc (value)
             ? (int) value
             : 0;
}

static gboolean
is_confidentiality (const GuatuSdmxColumn *column)
{
  return g_str_equal (column->id, "CONF_STATUS") || g_str_equal (column->id, "OBS_CONF");
}

/* What a column says of the number of its row. */
static void
take_attribute (Table *table, guint row, guint index, int *unit_mult,
                GuatuObserved *observed)
{
  const GuatuSdmxColumn *column = column_of (table, index);
  const char *text = guatu_cells_or_empty (table->cells, row, index);

  if (*text == '\0')
    return;
  if (column->kind == GUATU_SDMX_UNIT_MULT)
    *unit_mult = read_integer (text, -30, 30);
  else if (column->kind == GUATU_SDMX_DECIMALS && !observed->missing)
    observed->decimals = read_integer (text, 0, GUATU_NUMBER_MAX_DECIMALS);
  else if (column->kind == GUATU_SDMX_COMMENT)
    take_comment (table, column, text, observed);
  else if (column->kind == GUATU_SDMX_FLAGS
           && !(is_confidentiality (column) && g_ascii_strncasecmp (text, "F", 1) == 0))
    take_flags (table, text, observed);
}

static gboolean
read_row (Table *table, guint row, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  const GuatuCell *cell;
  guint value = 0, where;
  int unit_mult = 0;

  if (!find_row (table, row, members, error))
    return FALSE;
  while (value < table->columns->len
         && column_of (table, value)->kind != GUATU_SDMX_VALUE)
    value++;
  if (!parse_value (table, guatu_cells_or_empty (table->cells, row, value), &observed))
    {
      g_autofree char *place = guatu_cells_place (table->cells, row, value);

      guatu_cube_warn (table->cube, place, _ ("“%s” was not understood: it is left out."),
                       guatu_cells_or_empty (table->cells, row, value));
      return TRUE;
    }
  for (guint i = 0; i < table->columns->len; i++)
    take_attribute (table, row, i, &unit_mult, &observed);
  cell = guatu_cells_cell (table->cells, row, value);
  if (cell == NULL)
    cell = guatu_cells_cell (table->cells, row, 0);
  where = guatu_cells_where (table->cells, cell);
  return guatu_cube_is_second (table->cube, table->cells, table->seen, members, where)
         || guatu_cube_observe (table->cube, members, unit_mult, &observed, where, error);
}

/* Attributes that have no place in a dataset are told. */
static void
tell_of_columns (const Table *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == GUATU_SDMX_OTHER)
      guatu_cube_note (table->cube, _ ("The attribute “%s” is left out."),
                       column_of (table, i)->id);
}

/* One structure is the title, and several are told apart by their names. */
static void
use_structure (Table *table)
{
  const GuatuMember *first;

  if (table->structure->members->len != 1)
    {
      table->structure->role = GUATU_ROLE_INDICATOR;
      return;
    }
  first = guatu_axis_member (table->structure, 0);
  guatu_name_set (&table->cube->items.title,
                  first->label.zh != NULL ? first->label.zh : first->code);
  guatu_axis_member (table->structure, 0)->is_total = TRUE;
}

static gboolean
read_rows (Table *table, GError **error)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };
  guint n_deleted = 0;

  for (guint row = 1; row < n_rows; row++)
    if (is_deleted (table, row))
      n_deleted += guatu_cells_text (table->cells, row, 0) != NULL;
    else if (!find_row (table, row, members, error))
      return FALSE;
  use_structure (table);
  if (n_deleted > 0)
    guatu_cube_warn (table->cube, "",
                     ngettext ("%u row deletes a number and is left out.",
                               "%u rows delete numbers and are left out.", n_deleted),
                     n_deleted);
  if (!guatu_cube_begin (table->cube, error))
    return FALSE;
  for (guint row = 1; row < n_rows; row++)
    if (!is_deleted (table, row) && !read_row (table, row, error))
      return FALSE;
  tell_of_columns (table);
  return TRUE;
}

static gboolean
has_column (const Table *table, GuatuSdmxKind kind)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (column_of (table, i)->kind == kind)
      return TRUE;
  return FALSE;
}

static gboolean
read_cells (GuatuCube *cube, const GuatuCells *cells, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (
      g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  g_autoptr (GHashTable) told
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Table table = { .cube = cube, .cells = cells, .seen = seen, .told = told };
  g_autoptr (GArray) columns = guatu_sdmx_columns (cells, &table.sub_separator);

  table.columns = columns;
  if (!has_column (&table, GUATU_SDMX_STRUCTURE)
      || !has_column (&table, GUATU_SDMX_VALUE))
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("SDMX-CSV has a column “DATAFLOW” or “STRUCTURE_ID”, and "
                              "one “OBS_VALUE”; this file has not."));
      return FALSE;
    }
  return add_axes (&table, error) && read_rows (&table, error);
}

/**
 * guatu_read_sdmx:
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
guatu_read_sdmx (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                 GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  static const GuatuStatReader reader = { read_cells };

  return guatu_read_stat_cells (&reader, bytes, name, options, report, problems, error);
}
