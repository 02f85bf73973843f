/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/changes.h"
#include "io/grid/columns.h"
#include "io/grid/levels.h"

/* What each column of a table is: by the word over it, else by what stands in it. */

/* What the cells of a column are, below the headings. */
typedef struct
{
  guint filled;
  guint numbers;
  guint periods;
  guint bare;
  guint parts;
  guint units;
  guint places;
  guint indicators;
  guint groups;
  guint totals;
  guint months;
} ColumnKind;

static ColumnKind
look_at (const GuatuSheet *sheet, guint column)
{
  ColumnKind kind = { 0 };

  for (guint i = 0; i < sheet->body->len; i++)
    {
      guint row = g_array_index (sheet->body, guint, i);
      const char *text = guatu_cells_text (sheet->grid, row, column);
      GuatuPeriod period;
      guint is;

      if (text == NULL)
        continue;
      kind.filled++;
      is = guatu_sheet_text_kind (sheet, text);
      kind.bare += (is & GUATU_TEXT_IS_BARE) != 0;
      kind.periods
          += (is & (GUATU_TEXT_IS_PLAIN | GUATU_TEXT_IS_PERIOD)) == GUATU_TEXT_IS_PERIOD;
      kind.months += guatu_text_is_bare_month (text, &period);
      kind.parts += (is & GUATU_TEXT_IS_PART) != 0;
      kind.groups += (is & GUATU_TEXT_IS_GROUP) != 0;
      if ((is & GUATU_TEXT_IS_NUMBER) != 0)
        {
          kind.numbers++;
          continue;
        }
      if ((is & GUATU_TEXT_IS_PERIOD) != 0)
        continue;
      is = guatu_sheet_name_kind (sheet, text);
      kind.totals += (is & GUATU_TEXT_IS_TOTAL) != 0;
      kind.units += (is & GUATU_TEXT_IS_UNIT) != 0;
      kind.places += (is & GUATU_TEXT_IS_PLACE) != 0;
      kind.indicators += (is & GUATU_TEXT_IS_INDICATOR) != 0;
    }
  return kind;
}

/* Whether groups by size stand in a column: it is the first that has any names, and most
 * of them are more than one number. */
static gboolean
are_groups (const GuatuSheet *sheet, guint column, const ColumnKind *kind)
{
  for (guint before = 0; before < column; before++)
    if (g_array_index (sheet->columns, GuatuColumn, before) != GUATU_COLUMN_NOTHING)
      return FALSE;
  return kind->groups >= 3 && kind->groups + kind->totals == kind->filled
         && column + 1 < sheet->grid->n_columns;
}

/* Whether a word over a column says that it has ages, which may be single numbers. */
static gboolean
says_age (const char *over)
{
  g_autofree char *word = guatu_column_word (over);

  return g_str_has_prefix (word, "年龄") || g_str_has_prefix (word, "age");
}

static GuatuColumn
choose (const GuatuSheet *sheet, guint column, const ColumnKind *kind, gboolean *sure)
{
  const char *over = guatu_sheet_text_over (sheet, column);
  GuatuColumn word = GUATU_COLUMN_VALUES;
  gboolean named = over != NULL && guatu_column_word_find (over, &word);

  /* 收入 stands over groups by income, and over kinds of revenue. */
  if (named && word == GUATU_COLUMN_GROUPS && g_str_equal (over, "收入")
      && kind->groups == 0)
    named = FALSE;
  *sure = TRUE;
  if (kind->filled == 0)
    return GUATU_COLUMN_NOTHING;
  if (named && word == GUATU_COLUMN_GROUPS && column + 1 < sheet->grid->n_columns
      && kind->numbers <= kind->groups + (says_age (over) ? kind->bare : 0))
    return word;
  if (kind->periods < kind->filled && are_groups (sheet, column, kind))
    return GUATU_COLUMN_GROUPS;
  if (named && (word == GUATU_COLUMN_PERIODS || word == GUATU_COLUMN_PARTS)
      && kind->months == kind->filled)
    return GUATU_COLUMN_PERIODS;
  if (named && word == GUATU_COLUMN_PARTS && kind->parts + kind->bare + kind->periods > 0)
    return kind->periods * 2 > kind->filled && kind->bare == 0 ? GUATU_COLUMN_PERIODS
                                                               : GUATU_COLUMN_PARTS;
  /* Over names it says what the columns are. */
  if (named && (word == GUATU_COLUMN_PERIODS || word == GUATU_COLUMN_PARTS)
      && kind->periods + kind->parts + kind->numbers == 0)
    named = FALSE;
  if (named && word == GUATU_COLUMN_PERIODS)
    return kind->periods * 2 >= kind->filled ? GUATU_COLUMN_PERIODS
           : kind->parts * 2 >= kind->filled ? GUATU_COLUMN_PARTS
                                             : GUATU_COLUMN_NOTHING;
  if (kind->periods == kind->filled && (kind->bare < kind->filled || column == 0))
    return GUATU_COLUMN_PERIODS;
  if (kind->parts == kind->filled)
    return GUATU_COLUMN_PARTS;
  if (named && (word == GUATU_COLUMN_NOTHING || word == GUATU_COLUMN_UNITS))
    return word;
  if (kind->numbers * 2 >= kind->filled && !(named && column == 0))
    return GUATU_COLUMN_VALUES;
  if (kind->units == kind->filled)
    return GUATU_COLUMN_UNITS;
  if (named && word == GUATU_COLUMN_PLACES)
    return word;
  *sure = FALSE;
  if (kind->places * 2 > kind->filled)
    return GUATU_COLUMN_PLACES;
  if (kind->indicators * 3 >= kind->filled || named)
    return GUATU_COLUMN_INDICATORS;
  /* Names of neither: see guatu_sheet_find_columns(). */
  return GUATU_COLUMN_VALUES;
}

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

/* What names are of which nothing tells whether they are places or indicators: places
 * beside columns that have names of their own, and indicators beside columns of time or
 * of places. */
static GuatuColumn
choose_names (const GuatuSheet *sheet, guint column)
{
  guint n_named = 0, n_timed = 0, n_places = 0;

  if (sheet->options->orientation == GUATU_TABLE_ROWS)
    return GUATU_COLUMN_INDICATORS;
  if (sheet->options->orientation == GUATU_TABLE_COLUMNS)
    return GUATU_COLUMN_PLACES;
  for (guint other = column + 1; other < sheet->grid->n_columns; other++)
    {
      const char *over = guatu_sheet_text_over (sheet, other);
      g_auto (GuatuHeading) heading = { .name = NULL };

      guatu_heading_parse (over, &heading);
      n_timed += heading.has_period || heading.part != NULL;
      n_named += !heading.has_period && *heading.name != '\0';
      n_places += guatu_text_is_place (heading.name);
    }
  return n_named > n_timed && n_places * 2 <= n_named ? GUATU_COLUMN_PLACES
                                                      : GUATU_COLUMN_INDICATORS;
}

/* Whether a column of names comes after numbers that others before it name: it says who
 * is responsible, or the like, and not of what the numbers are. */
static gboolean
is_remark (const GuatuSheet *sheet, guint column, GuatuColumn chosen)
{
  gboolean has_names = FALSE, has_values = FALSE;

  if (chosen != GUATU_COLUMN_VALUES && chosen != GUATU_COLUMN_INDICATORS)
    return FALSE;
  for (guint i = 0; i < column; i++)
    {
      const GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, i);

      has_names = has_names || kind == GUATU_COLUMN_INDICATORS
                  || kind == GUATU_COLUMN_PLACES || kind == GUATU_COLUMN_GROUPS;
      has_values = has_values || kind == GUATU_COLUMN_VALUES;
    }
  return has_names && has_values;
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
        sheet->items->are_ages = over != NULL && says_age (over);
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
      ColumnKind kind = look_at (sheet, column);
      gboolean sure = FALSE;
      GuatuColumn chosen = choose (sheet, column, &kind, &sure);

      if (take_english (sheet, column, chosen)
          || (!sure && is_remark (sheet, column, chosen)))
        chosen = GUATU_COLUMN_NOTHING;
      else if (!sure && said == GUATU_TABLE_ROWS)
        chosen = GUATU_COLUMN_INDICATORS;
      else if (!sure && said == GUATU_TABLE_COLUMNS)
        chosen = GUATU_COLUMN_PLACES;
      else if (!sure && chosen == GUATU_COLUMN_VALUES)
        {
          g_autofree char *name = guatu_cells_column_name (sheet->grid, column);

          chosen = choose_names (sheet, column);
          guatu_sheet_note (
              sheet,
              chosen == GUATU_COLUMN_PLACES
                  ? _ ("The names in column %s are taken for places; if "
                       "they are indicators, say “--orientation=rows”.")
                  : _ ("The names in column %s are taken for indicators; if "
                       "they are places, say “--orientation=columns”."),
              name);
        }
      g_array_append_val (sheet->columns, chosen);
    }
  settle_groups (sheet);
  guatu_sheet_read_headings (sheet);
  guatu_sheet_settle_changes (sheet);
  guatu_sheet_settle_states (sheet);
  guatu_sheet_find_sums (sheet);
  guatu_sheet_find_steps (sheet);
  guatu_sheet_find_places_over (sheet);
  guatu_sheet_find_levels (sheet);
  tell_of_columns (sheet);
}
