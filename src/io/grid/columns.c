/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/changes.h"
#include "io/grid/columns.h"
#include "io/grid/levels.h"

/* What each column of a table is, and what is said of that. */

/* More sources than this no chart names. */
#define MAX_SOURCES 4u

/* Whether a column has anything, for another table of the sheet may be wider. */
static gboolean
has_any (const GuatuSheet *sheet, guint column)
{
  gboolean any = guatu_sheet_text_over (sheet, column) != NULL;

  for (guint i = 0; i < sheet->body->len && !any; i++)
    any = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column)
          != NULL;
  return any;
}

static void
tell_of_columns (GuatuSheet *sheet)
{
  static const char *const said[] = {
    [GUATU_COLUMN_PERIODS] = N_ ("Column %s has the periods."),
    [GUATU_COLUMN_PARTS] = N_ ("Column %s has the parts of a year."),
    [GUATU_COLUMN_PLACES] = N_ ("Column %s has the places."),
    [GUATU_COLUMN_GROUPS] = N_ ("Column %s has groups, which stay in their order."),
    [GUATU_COLUMN_INDICATORS] = N_ ("Column %s has the indicators."),
    [GUATU_COLUMN_UNITS] = N_ ("Column %s has the units."),
    [GUATU_COLUMN_NOTHING] = N_ ("Column %s is left out."),
  };

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, column);
      g_autofree char *name = guatu_cells_column_name (sheet->grid, column);

      if (kind != GUATU_COLUMN_VALUES && has_any (sheet, column))
        guatu_sheet_note (sheet, _ (said[kind]), name);
    }
}

/* Whether a column says in English what the one at @names says in Chinese. */
static gboolean
translates (const GuatuSheet *sheet, guint column, guint names)
{
  guint n = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *en = guatu_cells_text (sheet->grid, row, column);
      const char *zh = guatu_cells_text (sheet->grid, row, names);

      if (en == NULL)
        continue;
      if (zh == NULL || !guatu_text_is_chinese (zh) || !guatu_text_is_english_name (en))
        return FALSE;
      n++;
    }
  return n > 1;
}

/* Keeps the English names of a column that has nothing else; returns whether it is one.
 */
static gboolean
take_english (GuatuSheet *sheet, guint column, GuatuColumn chosen)
{
  guint names = 0;

  if (chosen == GUATU_COLUMN_PERIODS || chosen == GUATU_COLUMN_UNITS
      || chosen == GUATU_COLUMN_NOTHING)
    return FALSE;
  while (names < column
         && g_array_index (sheet->columns, GuatuColumn, names) != GUATU_COLUMN_INDICATORS
         && g_array_index (sheet->columns, GuatuColumn, names) != GUATU_COLUMN_PLACES)
    names++;
  if (names == column || !translates (sheet, column, names))
    return FALSE;
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *en = guatu_cells_text (sheet->grid, row, column);

      if (en != NULL)
        guatu_sheet_keep_english (sheet, guatu_cells_text (sheet->grid, row, names), en);
    }
  return TRUE;
}

/* Groups stand where places do, and beside places of their own they are a part of what is
 * measured. */
static void
settle_groups (GuatuSheet *sheet)
{
  GuatuColumn *columns = (GuatuColumn *) sheet->columns->data;
  guint n_places = 0;

  for (guint column = 0; column < sheet->columns->len; column++)
    n_places += columns[column] == GUATU_COLUMN_PLACES;
  for (guint column = 0; column < sheet->columns->len; column++)
    if (columns[column] == GUATU_COLUMN_GROUPS && n_places++ > 0)
      columns[column] = GUATU_COLUMN_INDICATORS;
    else if (columns[column] == GUATU_COLUMN_GROUPS)
      {
        const char *over = guatu_sheet_text_over (sheet, column);

        sheet->items->are_groups = TRUE;
        sheet->items->are_ages = over != NULL && guatu_column_says_age (over);
      }
}

/* Takes whom a column names as the source of each row as the sources of all. */
static void
take_sources (GuatuSheet *sheet, guint column)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  for (guint i = 0; i < sheet->body->len && sources->len <= MAX_SOURCES; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column);

      if (text != NULL
          && !g_ptr_array_find_with_equal_func (sources, text, g_str_equal, NULL))
        g_ptr_array_add (sources, (gpointer) text);
    }
  if (sources->len == 0 || sources->len > MAX_SOURCES || sheet->source != NULL)
    return;
  g_ptr_array_add (sources, NULL);
  sheet->source
      = g_strjoinv (guatu_text_is_chinese (g_ptr_array_index (sources, 0)) ? "；" : "; ",
                    (char **) sources->pdata);
  sheet->source_item = guatu_sheet_source (sheet, sheet->source);
  guatu_sheet_note (sheet, _ ("The source is “%s”."), sheet->source);
}

/* Takes the sources that a column has which says so. */
static void
take_source_columns (GuatuSheet *sheet)
{
  /* Of a long table only some rows are at hand, and others may have other sources. */
  for (guint column = 0; column < sheet->columns->len && sheet->tables->fill == NULL;
       column++)
    {
      const char *over = guatu_sheet_text_over (sheet, column);

      if (over != NULL && guatu_column_says_source (over)
          && g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_NOTHING)
        take_sources (sheet, column);
    }
}

/* Whether places of one name in the column at @inner lie in several of the one at @outer.
 */
static gboolean
names_repeat (const GuatuSheet *sheet, guint outer, guint inner)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);
      const char *in = guatu_cells_text (sheet->grid, row, outer);
      const char *name = guatu_cells_text (sheet->grid, row, inner);
      const char *other = name != NULL ? g_hash_table_lookup (first, name) : NULL;

      if (other != NULL && in != NULL && !g_str_equal (other, in))
        return TRUE;
      if (name != NULL && in != NULL)
        g_hash_table_insert (first, (gpointer) name, (gpointer) in);
    }
  return FALSE;
}

/* Says what becomes of places that lie in others: 市 beside 县. */
static void
settle_places (GuatuSheet *sheet)
{
  guint outer = G_MAXUINT;

  for (guint column = 0; column < sheet->columns->len; column++)
    {
      g_autofree char *one = NULL;
      g_autofree char *other = NULL;

      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_PLACES)
        continue;
      if (outer == G_MAXUINT)
        {
          outer = column;
          continue;
        }
      one = guatu_cells_column_name (sheet->grid, outer);
      other = guatu_cells_column_name (sheet->grid, column);
      sheet->joins_places = names_repeat (sheet, outer, column);
      guatu_sheet_note (sheet,
                        sheet->joins_places
                            ? _ ("The places of column %2$s are named with those of "
                                 "column %1$s, in which they lie.")
                            : _ ("The places of column %2$s lie in those of column %1$s, "
                                 "which are left out."),
                        one, other);
      return;
    }
}

/**
 * guatu_sheet_find_columns:
 * @sheet: a table whose layout is known
 *
 * Finds what each column is, and reads what stands over it.
 */
void
guatu_sheet_find_columns (GuatuSheet *sheet)
{
  const GuatuTableOrientation said = sheet->options->orientation;

  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      gboolean sure = FALSE;
      GuatuColumn chosen = guatu_sheet_choose_column (sheet, column, &sure);

      if (take_english (sheet, column, chosen)
          || (!sure && guatu_sheet_is_remark (sheet, column, chosen)))
        chosen = GUATU_COLUMN_NOTHING;
      else if (!sure && said == GUATU_TABLE_ROWS)
        chosen = GUATU_COLUMN_INDICATORS;
      else if (!sure && said == GUATU_TABLE_COLUMNS)
        chosen = GUATU_COLUMN_PLACES;
      else if (!sure && chosen == GUATU_COLUMN_VALUES)
        {
          g_autofree char *name = guatu_cells_column_name (sheet->grid, column);

          chosen = guatu_sheet_choose_names (sheet, column);
          guatu_sheet_note (
              sheet,
              chosen == GUATU_COLUMN_NOTHING
                  ? _ ("The names in column %s only tell of what is named on their "
                       "left: they are left out.")
              : chosen == GUATU_COLUMN_PLACES
                  ? _ ("The names in column %s are taken for places; if "
                       "they are indicators, say “--orientation=rows”.")
                  : _ ("The names in column %s are taken for indicators; if "
                       "they are places, say “--orientation=columns”."),
              name);
        }
      g_array_append_val (sheet->columns, chosen);
    }
  guatu_sheet_settle_columns (sheet);
  settle_groups (sheet);
  if (sheet->tables->fill == NULL)
    settle_places (sheet);
  take_source_columns (sheet);
  guatu_sheet_read_headings (sheet);
  guatu_sheet_settle_changes (sheet);
  guatu_sheet_settle_states (sheet);
  guatu_sheet_find_sums (sheet);
  guatu_sheet_find_steps (sheet);
  guatu_sheet_date_columns (sheet);
  guatu_sheet_find_places_over (sheet);
  if (sheet->tables->fill == NULL)
    guatu_sheet_find_levels (sheet);
  tell_of_columns (sheet);
}
