/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"
#include "lexicon/group-text.h"

/* What a column of a table seems to be: by the word over it, else by what stands in it.
 */

/* What the cells of a column are, below the headings. */
typedef struct
{
  guint filled;
  guint numbers;
  guint words;
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
  double last = -1;

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
      kind.groups
          += (is & GUATU_TEXT_IS_GROUP) != 0
             && (guatu_group_follows (text, &last) || strstr (text, "岁") != NULL);
      kind.words += (is & GUATU_TEXT_IS_WORDS) != 0;
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

/** guatu_column_says_age: whether a word over a column says that it has ages, which may
 * be single numbers. */
gboolean
guatu_column_says_age (const char *over)
{
  g_autofree char *word = guatu_column_word (over);

  return g_str_has_prefix (word, "年龄") || g_str_has_prefix (word, "age");
}

/* Whether a column behind numbers names where these are from; before them, sources are
 * what they are of. */
static gboolean
names_sources (const GuatuSheet *sheet, guint column, const char *over)
{
  for (guint before = 0; before < column; before++)
    if (g_array_index (sheet->columns, GuatuColumn, before) == GUATU_COLUMN_VALUES)
      return guatu_column_says_source (over);
  return FALSE;
}

/* Whether a column has names of which none is a unit, and no column before it says of
 * what the numbers are. */
static gboolean
names_offices (const GuatuSheet *sheet, guint column, const ColumnKind *kind)
{
  for (guint before = 0; before < column; before++)
    if (g_array_index (sheet->columns, GuatuColumn, before) == GUATU_COLUMN_INDICATORS)
      return FALSE;
  return kind->filled >= 2 && kind->units + kind->numbers + kind->periods == 0;
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
  /* 单位 is over offices, too: 教育系统, 一中. */
  if (named && word == GUATU_COLUMN_UNITS && names_offices (sheet, column, kind))
    word = GUATU_COLUMN_PLACES;
  *sure = TRUE;
  if (kind->filled == 0 || (over != NULL && names_sources (sheet, column, over)))
    return GUATU_COLUMN_NOTHING;
  if (named && word == GUATU_COLUMN_GROUPS && column + 1 < sheet->grid->n_columns
      && kind->numbers <= kind->groups + (guatu_column_says_age (over) ? kind->bare : 0))
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
  if (named
      && (word == GUATU_COLUMN_NOTHING || word == GUATU_COLUMN_UNITS
          || (word == GUATU_COLUMN_PLACES && guatu_column_says_company_code (over))))
    return word;
  /* Beside digits, what may be numbers in words are numbers. */
  if ((kind->numbers + (kind->numbers > 0 ? kind->words : 0)) * 2 >= kind->filled
      && !(named && column == 0))
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
  /* Names of neither: see guatu_sheet_choose_names(). */
  return GUATU_COLUMN_VALUES;
}

/**
 * guatu_sheet_choose_column:
 * @sheet: a table of which the columns on the left are known
 * @column: one of its columns
 * @sure: (out): whether a word over it, or all that stands in it, says it
 *
 * Returns: what the column is; %GUATU_COLUMN_VALUES without being sure of names of which
 *   nothing tells what they are
 */
GuatuColumn
guatu_sheet_choose_column (const GuatuSheet *sheet, guint column, gboolean *sure)
{
  const ColumnKind kind = look_at (sheet, column);

  return choose (sheet, column, &kind, sure);
}

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

static gboolean
has_places (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PLACES)
      return TRUE;
  return FALSE;
}

/* Whether what stands over a column of names says that they are of who builds or leads
 * what is named on their left: 建设单位, 责任部门. */
static gboolean
says_whose (const GuatuSheet *sheet, guint column)
{
  static const char *const ends[]
      = { "单位", "部门", "负责人", "责任人", "领导", "联系人", "业主", "法人", "地点" };
  const char *over = guatu_sheet_text_over (sheet, column);

  for (guint i = 0; over != NULL && i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (over, ends[i]))
      return TRUE;
  return FALSE;
}

/* Whether two rows have the same in a column, or all have. */
static gboolean
repeats (const GuatuSheet *sheet, guint column, gboolean *is_constant)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean any = FALSE;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column);

      if (text != NULL && !g_hash_table_add (seen, (gpointer) text))
        any = TRUE;
    }
  *is_constant = g_hash_table_size (seen) == 1 && any;
  return any;
}

/* Whether the names of a column only tell what the places before it are like, as 等级
 * does: each place has one row, and several have the same; or all rows have the same. */
static gboolean
describes_places (const GuatuSheet *sheet, guint column)
{
  gboolean is_constant, places_are_one;
  guint places = 0;

  while (g_array_index (sheet->columns, GuatuColumn, places) != GUATU_COLUMN_PLACES)
    places++;
  /* A place that goes on over the rows under its own has more than one. */
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const guint row = g_array_index (sheet->body, guint, i);

      if (guatu_cells_text (sheet->grid, row, column) != NULL
          && guatu_cells_text (sheet->grid, row, places) == NULL)
        return FALSE;
    }
  if (!repeats (sheet, column, &is_constant))
    return FALSE;
  return is_constant || !repeats (sheet, places, &places_are_one);
}

/**
 * guatu_sheet_choose_names:
 * @sheet: a table of which the columns on the left are known
 * @column: one that has names of which nothing tells what they are
 *
 * Names are places beside columns that have names of their own, and indicators beside
 * columns of time or of places, or beside other places; who is in charge of what stands
 * on their left, and what that is like, is neither.
 *
 * Returns: which of these
 */
GuatuColumn
guatu_sheet_choose_names (const GuatuSheet *sheet, guint column)
{
  const GuatuColumn chosen = choose_names (sheet, column);

  if (chosen != GUATU_COLUMN_PLACES || !has_places (sheet))
    return chosen;
  return says_whose (sheet, column) || describes_places (sheet, column)
             ? GUATU_COLUMN_NOTHING
             : GUATU_COLUMN_INDICATORS;
}

/* Whether a column of times has another one in each row, so that no names are needed to
 * tell the numbers of two rows apart. */
static gboolean
times_tell_all (const GuatuSheet *sheet, guint column)
{
  gboolean is_constant;

  return g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PERIODS
         && !repeats (sheet, column, &is_constant);
}

/**
 * guatu_sheet_is_remark:
 * @sheet: a table of which the columns on the left are known
 * @column: one of its columns
 * @chosen: what it seems to be
 *
 * Returns: whether it has names that come after numbers which others before them name:
 * they say who is responsible, or the like, and not of what the numbers are
 */
gboolean
guatu_sheet_is_remark (const GuatuSheet *sheet, guint column, GuatuColumn chosen)
{
  gboolean has_names = FALSE, has_values = FALSE;

  if (chosen != GUATU_COLUMN_VALUES && chosen != GUATU_COLUMN_INDICATORS)
    return FALSE;
  for (guint i = 0; i < column; i++)
    {
      const GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, i);

      has_names = has_names || kind == GUATU_COLUMN_INDICATORS
                  || kind == GUATU_COLUMN_PLACES || kind == GUATU_COLUMN_GROUPS
                  || times_tell_all (sheet, i);
      has_values = has_values || kind == GUATU_COLUMN_VALUES;
    }
  return has_names && has_values;
}
