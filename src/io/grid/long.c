/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/long.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/cells-pages.h"
#include "io/grid/long-private.h"
#include "io/out/cell-text.h"

/* Reading the long form of a table, which we write ourselves: nothing of it is guessed.
 */

static const GuatuLongColumn known_by[]
    = { GUATU_LONG_INDICATOR_ID, GUATU_LONG_PERIOD, GUATU_LONG_VALUE, GUATU_LONG_UNIT_ID,
        GUATU_LONG_UNIT_KIND };

static const GuatuLanguage languages[] = { GUATU_LANGUAGE_ZH, GUATU_LANGUAGE_EN };

static int
find_heading (const GuatuCells *grid, const char *heading)
{
  for (guint column = 0; column < grid->n_columns; column++)
    {
      const char *text = guatu_cells_text (grid, 0, column);

      if (text != NULL && g_str_equal (text, heading))
        return (int) column;
    }
  return -1;
}

/* The language whose headings the first row has. */
static gboolean
find_language (const GuatuCells *grid, GuatuLanguage *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      gboolean all = TRUE;

      for (guint j = 0; all && j < G_N_ELEMENTS (known_by); j++)
        all = find_heading (grid, guatu_long_heading (known_by[j], languages[i])) >= 0;
      *language = languages[i];
      if (all)
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_long_is:
 * @grid: the cells of a sheet
 *
 * Returns: whether they are a dataset in the long form that we write
 */
gboolean
guatu_long_is (const GuatuCells *grid)
{
  GuatuLanguage language;

  return guatu_cells_n_rows (grid) > 0 && find_language (grid, &language);
}

/** guatu_long_cell: (transfer none) (nullable): the cell of a column in the row. */
const GuatuCell *
guatu_long_cell (const GuatuLong *table, GuatuLongColumn column)
{
  const int at = table->at[column];
  const GuatuCell *cell
      = at >= 0 ? guatu_cells_cell (table->grid, table->row, (guint) at) : NULL;

  return cell != NULL && cell->text != NULL ? cell : NULL;
}

/** guatu_long_get: (transfer full) (nullable): what the row has in a column. */
char *
guatu_long_get (const GuatuLong *table, GuatuLongColumn column)
{
  const GuatuCell *cell = guatu_long_cell (table, column);

  if (cell == NULL)
    return NULL;
  /* In a sheet a text is a text, and needs no guard. */
  return table->grid->is_sheet ? g_strdup (cell->text) : guatu_cell_unguard (cell->text);
}

/**
 * guatu_long_get_pair:
 * @table: a table
 * @column: the first one of a pair of columns
 * @text: (out): what they say in both languages; absent if that is nothing
 */
void
guatu_long_get_pair (const GuatuLong *table, GuatuLongColumn column, GuatuText *text)
{
  g_autofree char *own = guatu_long_get (table, column);
  g_autofree char *other = guatu_long_get (table, column + 1);
  const char *first = own != NULL ? own : other;
  const char *second = other != NULL ? other : own;

  if (first != NULL && table->language == GUATU_LANGUAGE_ZH)
    guatu_text_set (text, first, second);
  else if (first != NULL)
    guatu_text_set (text, second, first);
}

static void
tell_at (GuatuLong *table, guint row, guint column, const char *message)
{
  g_autofree char *place = guatu_cells_place (table->grid, row, column);

  guatu_problems_add (table->problems, place,
                      g_array_index (table->grid->lines, guint, row), 1, "%s", message);
}

/** guatu_long_tell: adds a problem with the cell of a column in the row. */
void
guatu_long_tell (GuatuLong *table, GuatuLongColumn column, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  tell_at (table, table->row, (guint) MAX (table->at[column], 0), message);
}

static void
tell (gconstpointer where, const char *message, gpointer reader)
{
  GuatuLong *table = reader;
  const GuatuCell *cell = where;

  if (cell != NULL)
    tell_at (table, cell->row, cell->column, message);
  else
    guatu_problems_add (table->problems, "", 0, 0, "%s", message);
}

/* A problem with an observation is at its value. */
static void
locate (GuatuProblem *problem, gpointer reader)
{
  GuatuLong *table = reader;
  const GuatuDatasetPart *part = &problem->part;
  const GuatuItem *item;
  const GuatuCell *cell;
  guint index;

  if (part->list != GUATU_LIST_INDICATORS || part->index < 0
      || (guint) part->index >= table->items.list->len)
    return;
  item = g_ptr_array_index (table->items.list, (guint) part->index);
  index = (guint) MAX (part->observation, 0);
  if (index >= item->cells->len)
    return;
  cell = guatu_cells_at (table->grid,
                         GPOINTER_TO_UINT (g_ptr_array_index (item->cells, index)));
  if (cell == NULL)
    return;
  g_free (problem->place);
  problem->place = guatu_cells_place (table->grid, cell->row, cell->column);
  problem->line = g_array_index (table->grid->lines, guint, cell->row);
  problem->column = 1;
}

static const GuatuPlaces places = { tell, locate };

/* What is a part of something may stand before it. */
static void
join_parts (GuatuLong *table)
{
  for (guint i = 0; i < table->parts->len; i++)
    {
      GuatuIndicator *part = g_ptr_array_index (table->parts, i);
      const GuatuCell *cell
          = guatu_cells_at (table->grid, g_array_index (table->part_cells, guint, i));

      if (cell != NULL)
        part->part_of = guatu_builder_find (table->items.builder, GUATU_LIST_INDICATORS,
                                            cell->text, cell);
    }
}

/* A growth has the id of what grows, and a word behind it. */
static void
join_growths (GuatuLong *table)
{
  for (guint i = 0; i < table->items.list->len; i++)
    {
      GuatuItem *item = g_ptr_array_index (table->items.list, i);
      g_autofree char *level = NULL;

      if (!item->is_growth)
        continue;
      level = g_strndup (item->key, strlen (item->key) - strlen ("-growth"));
      item->of = g_hash_table_lookup (table->items.by_key, level);
    }
}

static void
init (GuatuLong *table)
{
  table->parts = g_ptr_array_new ();
  table->part_cells = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    table->lists[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  find_language (table->grid, &table->language);
  for (guint i = 0; i < GUATU_N_LONG_COLUMNS; i++)
    table->at[i] = find_heading (table->grid, guatu_long_heading (i, table->language));
}

static void
clear (GuatuLong *table)
{
  g_ptr_array_unref (table->parts);
  g_array_unref (table->part_cells);
  for (guint i = 0; i < GUATU_N_LISTS; i++)
    g_hash_table_unref (table->lists[i]);
  guatu_items_clear (&table->items);
}

/* The name of a file without its folder and its extension. */
static char *
bare_name (const char *name)
{
  char *base = g_path_get_basename (name);
  char *dot = strchr (base + 1, '.');

  if (dot != NULL)
    *dot = '\0';
  return base;
}

static GuatuDataset *
finish (GuatuLong *table)
{
  GuatuDataset *dataset = guatu_items_finish (&table->items);

  if (dataset == NULL)
    return NULL;
  g_ptr_array_set_size (table->problems, 0);
  return dataset;
}

static GuatuDataset *
read_rows (GuatuLong *table, const char *name)
{
  g_autofree char *bare = bare_name (name);
  g_autofree char *id = guatu_id_from_name (bare, "table");

  for (table->row = 1; table->row < guatu_cells_n_rows (table->grid)
                       && !guatu_cells_paged_failed (table->grid, NULL);
       table->row++)
    guatu_long_read_row (table);
  join_parts (table);
  join_growths (table);
  if (table->problems->len > 0)
    return NULL;
  guatu_builder_set_id (table->items.builder, id);
  guatu_text_set (guatu_builder_title (table->items.builder), bare, bare);
  guatu_items_name_national (&table->items);
  guatu_items_add_charts (&table->items);
  return finish (table);
}

/**
 * guatu_read_long:
 * @grid: cells of which guatu_long_is() is true
 * @name: the name of the file
 * @report: how it is understood
 * @problems: what is wrong with it
 *
 * Reads a dataset in the long form.
 *
 * Returns: (transfer full) (nullable): the dataset, if nothing is wrong
 */
GuatuDataset *
guatu_read_long (const GuatuCells *grid, const char *name, GuatuTableReport *report,
                 GuatuProblems *problems)
{
  GuatuLong table = { .grid = grid, .problems = problems };
  GuatuDataset *dataset;

  guatu_items_init (&table.items, &places, problems, report, &table);
  init (&table);
  guatu_table_report_add (report, FALSE, "",
                          _ ("The table is in the long form: each row says all of one "
                             "number."));
  dataset = read_rows (&table, name);
  clear (&table);
  return dataset;
}
