/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/stat/world-bank.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "dataset/number.h"
#include "io/io-error.h"
#include "io/stat/period-code.h"
#include "io/stat/series-name.h"
#include "io/stat/stat-cells.h"

/* The World Bank’s tables: those of one indicator, with lines of preface; whole
 * databases; and DataBank’s, which have times or series across and lines at their end. */

/* What a column is that has no numbers. */
typedef enum
{
  NUMBERS,
  COUNTRY,
  COUNTRY_CODE,
  SERIES,
  SERIES_CODE,
  TIME,
  OTHER,
} Kind;

static const struct
{
  const char *heading;
  Kind kind;
} headings[] = {
  { "Country Name", COUNTRY },
  { "Country Code", COUNTRY_CODE },
  { "Indicator Name", SERIES },
  { "Indicator Code", SERIES_CODE },
  { "Series Name", SERIES },
  { "Series Code", SERIES_CODE },
  { "Time", TIME },
  { "Time Code", OTHER },
};

/* How one of them is read. */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GHashTable *seen;
  GArray *kinds; /* of each column */
  guint first;   /* the row after the headings */
  guint end;     /* the row after the numbers */
  gboolean series_across;
} Table;

enum
{
  AXIS_PLACE,
  AXIS_SERIES,
  AXIS_TIME,
};

static Kind
kind_of (const char *heading)
{
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    if (g_str_equal (heading, headings[i].heading))
      return headings[i].kind;
  return *heading != '\0' ? NUMBERS : OTHER;
}

/**
 * guatu_world_bank_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it begins as the World Bank’s tables do
 */
gboolean
guatu_world_bank_is (const guint8 *data, gsize length)
{
  g_autoptr (GPtrArray) row = guatu_first_row (data, length);
  gboolean country = FALSE, code = FALSE;

  if (row->len >= 2 && g_str_equal (g_ptr_array_index (row, 0), "Data Source")
      && g_str_equal (g_ptr_array_index (row, 1), "World Development Indicators"))
    return TRUE;
  for (guint i = 0; i < row->len; i++)
    {
      country = country || kind_of (g_ptr_array_index (row, i)) == COUNTRY;
      code = code || kind_of (g_ptr_array_index (row, i)) == COUNTRY_CODE;
    }
  return country && code;
}

/* The row of headings: after the preface, the first that names countries. */
static gboolean
find_headings (Table *table, GError **error)
{
  const guint n_rows = guatu_cells_n_rows (table->cells);
  guint row = 0;
  gboolean found = FALSE;

  for (; row < n_rows && row < 20 && !found; row++)
    for (guint column = 0; column < table->cells->n_columns; column++)
      found = found
              || kind_of (guatu_cells_or_empty (table->cells, row, column)) == COUNTRY;
  if (!found)
    {
      g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
                           _ ("No row of the file has the heading “Country Name”."));
      return FALSE;
    }
  table->first = row;
  for (guint column = 0; column < table->cells->n_columns; column++)
    {
      Kind kind = kind_of (guatu_cells_or_empty (table->cells, row - 1, column));

      g_array_append_val (table->kinds, kind);
      table->series_across = table->series_across || kind == TIME;
    }
  return TRUE;
}

/* A row that names no country is none of numbers: an empty one, or one at the end that
 * says where they are from. */
static gboolean
is_row (const Table *table, guint row)
{
  for (guint column = 0; column < table->kinds->len; column++)
    if (g_array_index (table->kinds, Kind, column) == COUNTRY_CODE)
      return guatu_cells_text (table->cells, row, column) != NULL;
  return guatu_cells_text (table->cells, row, 1) != NULL;
}

static const char *
text_of (const Table *table, guint row, Kind kind)
{
  for (guint column = 0; column < table->kinds->len; column++)
    if (g_array_index (table->kinds, Kind, column) == kind)
      return guatu_cells_or_empty (table->cells, row, column);
  return "";
}

static const char *
heading_of (const Table *table, guint column)
{
  return guatu_cells_or_empty (table->cells, table->first - 1, column);
}

/* Where the code of a series begins in brackets at the end of its name, “GDP [NY.GDP]”,
 * or NULL. */
static const char *
find_bracket (const char *name)
{
  const char *bracket = strstr (name, " [");

  return bracket != NULL && strlen (bracket) > strlen (" []")
                 && g_str_has_suffix (name, "]")
             ? bracket
             : NULL;
}

/* A series across has its code in brackets after its name. */
static gboolean
take_series (Table *table, const char *name, const char *code, guint *index,
             GError **error)
{
  GuatuAxis *axis = guatu_cube_axis (table->cube, AXIS_SERIES);
  const char *bracket = *code == '\0' ? find_bracket (name) : NULL;
  g_autofree char *bare
      = bracket != NULL ? g_strndup (name, (gsize) (bracket - name)) : g_strdup (name);
  g_autofree char *own = bracket != NULL ? g_strndup (bracket + 2, strlen (bracket) - 3)
                                         : g_strdup (*code != '\0' ? code : name);
  const guint n = axis->members->len;

  if (!guatu_axis_take (axis, own, index, error))
    return FALSE;
  if (axis->members->len > n)
    guatu_series_name (guatu_axis_member (axis, *index), bare, own);
  return TRUE;
}

static gboolean
take_place (Table *table, guint row, guint *index, GError **error)
{
  GuatuAxis *axis = guatu_cube_axis (table->cube, AXIS_PLACE);
  const char *name = text_of (table, row, COUNTRY);
  const char *code = text_of (table, row, COUNTRY_CODE);
  const guint n = axis->members->len;

  if (!guatu_axis_take (axis, *code != '\0' ? code : name, index, error))
    return FALSE;
  if (axis->members->len > n)
    guatu_text_set (&guatu_axis_member (axis, *index)->label, name, name);
  return TRUE;
}

/* The values of a cell: of its row and of what stands over it. */
static gboolean
find_members (Table *table, guint row, guint column, guint *members, GError **error)
{
  const char *series
      = table->series_across ? heading_of (table, column) : text_of (table, row, SERIES);
  const char *code = table->series_across ? "" : text_of (table, row, SERIES_CODE);
  const char *time
      = table->series_across ? text_of (table, row, TIME) : heading_of (table, column);

  return take_place (table, row, &members[AXIS_PLACE], error)
         && take_series (table, series, code, &members[AXIS_SERIES], error)
         && guatu_axis_take (guatu_cube_axis (table->cube, AXIS_TIME), time,
                             &members[AXIS_TIME], error);
}

static gboolean
read_cell (Table *table, guint row, guint column, const guint *members, GError **error)
{
  const char *text = guatu_cells_text (table->cells, row, column);
  g_auto (GuatuObserved) observed = GUATU_OBSERVED_INIT;
  g_autofree char *place = NULL;
  const guint where
      = guatu_cells_where (table->cells, guatu_cells_cell (table->cells, row, column));

  if (g_str_equal (text, ".."))
    {
      observed.missing = TRUE;
      observed.reason = GUATU_REASON_NOT_AVAILABLE;
    }
  else if (!guatu_number_parse (text, strlen (text), &observed.value, &observed.decimals))
    {
      place = guatu_cells_place (table->cells, row, column);
      guatu_cube_warn (table->cube, place, _ ("“%s” was not understood: it is left out."),
                       text);
      return TRUE;
    }
  return guatu_cube_is_second (table->cube, table->cells, table->seen, members, where)
         || guatu_cube_observe (table->cube, members, 0, &observed, where, error);
}

/* Goes through all numbers: once for their values, and once for themselves. */
static gboolean
walk (Table *table, gboolean read, GError **error)
{
  guint members[GUATU_CUBE_MAX_AXES] = { 0 };

  for (guint row = table->first; row < table->end; row++)
    for (guint column = 0; is_row (table, row) && column < table->kinds->len; column++)
      if (g_array_index (table->kinds, Kind, column) == NUMBERS
          && guatu_cells_text (table->cells, row, column) != NULL)
        {
          if (!find_members (table, row, column, members, error)
              || (read && !read_cell (table, row, column, members, error)))
            return FALSE;
        }
  return TRUE;
}

/* What the lines before and after the numbers say of where they are from. */
static void
find_source (Table *table)
{
  static const char *const begins[] = { "Last Updated: ", "Last Updated Date" };
  const guint n_rows = guatu_cells_n_rows (table->cells);

  guatu_text_set (&table->cube->source, "世界银行", "World Bank");
  for (guint row = 0; row < n_rows; row++)
    {
      const char *text = guatu_cells_or_empty (table->cells, row, 0);
      const char *date = NULL;
      GuatuPeriod period;

      if ((row >= table->first - 1 && is_row (table, row)))
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (begins) && date == NULL; i++)
        if (g_str_has_prefix (text, begins[i]))
          date = text[strlen (begins[i])] != '\0'
                     ? text + strlen (begins[i])
                     : guatu_cells_or_empty (table->cells, row, 1);
      if (date != NULL && guatu_period_parse (date, &period))
        {
          g_free (table->cube->published);
          table->cube->published = g_strdup (date);
        }
      else if (g_str_has_prefix (text, "Data from database: "))
        {
          g_autofree char *zh
              = g_strconcat ("世界银行：", text + strlen ("Data from database: "), NULL);
          g_autofree char *en = g_strconcat (
              "World Bank, ", text + strlen ("Data from database: "), NULL);

          guatu_text_set (&table->cube->source, zh, en);
        }
    }
}

static gboolean
read_cells (GuatuCube *cube, const GuatuCells *cells, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (
      g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  g_autoptr (GArray) kinds = g_array_new (FALSE, FALSE, sizeof (Kind));
  Table table = { .cube = cube, .cells = cells, .seen = seen, .kinds = kinds };

  table.end = guatu_cells_n_rows (cells);
  if (!find_headings (&table, error)
      || guatu_cube_add_axis (cube, "Country", GUATU_ROLE_PLACE, error) == NULL
      || guatu_cube_add_axis (cube, "Series", GUATU_ROLE_INDICATOR, error) == NULL
      || guatu_cube_add_axis (cube, "Time", GUATU_ROLE_TIME, error) == NULL
      || !walk (&table, FALSE, error))
    return FALSE;
  find_source (&table);
  return guatu_cube_begin (cube, error) && walk (&table, TRUE, error);
}

/**
 * guatu_read_world_bank:
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
guatu_read_world_bank (GBytes *bytes, const char *name, const GuatuTableOptions *options,
                       GuatuTableReport *report, GuatuProblems *problems, GError **error)
{
  static const GuatuStatReader reader = { read_cells };

  return guatu_read_stat_cells (&reader, bytes, name, options, report, problems, error);
}
