/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/period-move.h"
#include "io/grid/changes.h"
#include "io/grid/heading-state.h"
#include "io/grid/rows.h"

/* What a row and a column of a table say together of a number: of what it is, and when.
 */

static GuatuColumn
kind_of (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column);
}

/* Whether a column has a level that a growth beside it may be of; where it stands beside
 * a group of parts and is not in it, that is of their whole. */
static gboolean
may_grow (const GuatuSheet *sheet, guint column, gboolean whole)
{
  const GuatuHeading *heading = &sheet->headings[column];

  return kind_of (sheet, column) == GUATU_COLUMN_VALUES && !heading->is_growth
         && *heading->name != '\0' && !(whole && heading->is_part)
         && !guatu_heading_is_derived (heading);
}

/* Of a plan or an outturn that does not say of what, as 目标（%）, the nearest column on
 * the left that says it; NULL where it says that itself. */
static const GuatuHeading *
find_planned (const GuatuSheet *sheet, const GuatuHeading *side, guint column)
{
  if (sheet->headings[column].state == NULL || sheet->columns_are_places
      || *side->name != '\0' || *sheet->headings[column].name != '\0')
    return NULL;
  for (guint i = column; i > 0; i--)
    if (kind_of (sheet, i - 1) == GUATU_COLUMN_VALUES
        && *sheet->headings[i - 1].name != '\0')
      return &sheet->headings[i - 1];
  return NULL;
}

/* Of a growth that does not say of what, what stands before it. */
static void
find_growing (const GuatuSheet *sheet, guint column, const char *last, GuatuHeading *said)
{
  const gboolean is_part = sheet->headings[column].is_part;

  if (!said->is_growth || *said->name != '\0')
    return;
  g_free (said->name);
  said->name = NULL;
  for (int whole = !is_part; whole >= 0 && last == NULL; whole--)
    for (guint i = column; i > 0 && last == NULL; i--)
      if (may_grow (sheet, i - 1, whole))
        last = sheet->headings[i - 1].name;
  said->name = g_strdup (last != NULL ? last : "");
}

static GuatuYearSpan
span_of (const GuatuHeading *over, const GuatuHeading *side)
{
  return over->span != GUATU_SPAN_UNSAID ? over->span : side->span;
}

/* Whether a period is a part of a year, and not all of it. */
static gboolean
is_in_year (GuatuPeriod period)
{
  const GuatuPeriod year = { .year = period.year };

  return guatu_period_first_day (period) > guatu_period_first_day (year)
         || guatu_period_last_day (period) < guatu_period_last_day (year);
}

/**
 * guatu_sheet_find_period:
 * @sheet: a table
 * @row: what stands beside a number
 * @over: what stands over it
 * @period: (out): when it is of
 *
 * Returns: whether anything says it
 */
gboolean
guatu_sheet_find_period (const GuatuSheet *sheet, const GuatuHeading *row,
                         const GuatuHeading *over, GuatuPeriod *period)
{
  const char *part = over->part != NULL ? over->part : row->part;
  const int before = (int) MAX (over->years_before, row->years_before);
  gboolean has_year = TRUE;

  if (over->has_period)
    *period = over->period;
  else if (row->has_period)
    *period = row->period;
  /* 2022年, 2023年, 增长（%）. */
  else if ((over->is_growth || over->is_change) && over->part == NULL
           && sheet->has_newest)
    {
      *period = sheet->newest;
      return TRUE;
    }
  else if (sheet->has_default_period)
    *period = sheet->default_period;
  else
    has_year = FALSE;
  if (has_year && !over->has_period && !row->has_period && part == NULL
      && is_in_year (*period) && guatu_heading_plans_year (over))
    *period = (GuatuPeriod) { .year = period->year };
  if (has_year && before > 0 && !over->has_period)
    guatu_period_move (period, -before);
  if (part != NULL && has_year && !guatu_text_is_whole_year (part))
    {
      g_autofree char *written = g_strdup_printf ("%d年%s", period->year, part);

      has_year = guatu_text_is_period (written, period);
    }
  if (has_year && over->has_step
      && (period->kind == GUATU_PERIOD_DAY || period->kind == GUATU_PERIOD_MONTH))
    guatu_period_widen (period, over->step);
  /* Of 1—2月, which some tables have for two months, 当月 says nothing more. */
  if (has_year && (part == NULL || span_of (over, row) == GUATU_SPAN_TO_DATE))
    guatu_year_span_apply (span_of (over, row), period);
  return has_year;
}

/* Whether a column says no more than that its numbers are of the end of a time. */
static gboolean
is_balance (const char *name)
{
  static const char *const words[] = { "余额",     "期末余额", "月末余额",   "年末余额",
                                       "本期余额", "季末余额", "本月末余额", "期末数" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (name, words[i]))
      return TRUE;
  return FALSE;
}

static char *
join_names (const char *row, const char *column)
{
  const gboolean chinese = guatu_text_is_chinese (row) || guatu_text_is_chinese (column);

  return g_strconcat (row, chinese ? "：" : ": ", column, NULL);
}

/* What goes from, or to, the place of a row is called after that. */
static void
name_flow (const GuatuSheet *sheet, const GuatuSheetRow *row, GuatuHeading *said)
{
  g_free (said->row_name);
  g_free (said->column_name);
  said->row_name = g_strdup (row->place);
  said->column_name
      = *said->name != '\0' ? g_strdup (said->name) : guatu_sheet_subject (sheet);
  g_free (said->name);
  said->name = join_names (said->column_name, said->row_name);
  said->is_total = row->place_is_total;
}

/* A price in 元 of what is counted in 吨 is in 元/吨. */
static void
take_per (const GuatuHeading *over, const GuatuHeading *side, GuatuUnitText *unit)
{
  if (!over->has_unit || !side->has_unit || side->unit.unit == NULL || unit->unit == NULL
      || unit->per != NULL || unit->unit->kind != GUATU_UNIT_CURRENCY
      || side->unit.unit->kind == GUATU_UNIT_CURRENCY || side->unit.per != NULL
      || side->unit.mult != 0 || strstr (over->name, "价") == NULL)
    return;
  unit->per = side->unit.unit;
  g_free (unit->word);
  unit->word = g_strconcat (unit->unit->zh, "/", unit->per->zh, NULL);
}

/* Whether a name says only with what an index compares. */
static gboolean
is_comparison (const GuatuHeading *said)
{
  static const char *const words[]
      = { "环比", "同比", "定基", "定基比", "累计平均", "平均" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (said->has_unit && said->unit.unit != NULL
        && said->unit.unit->kind == GUATU_UNIT_INDEX
        && g_str_equal (said->name, words[i]))
      return TRUE;
  return FALSE;
}

/* Names such an index after what the table is about. */
static void
name_comparison (const GuatuSheet *sheet, GuatuHeading *said)
{
  g_autofree char *own = said->name;
  g_autofree char *all = guatu_sheet_subject (sheet);

  said->name = join_names (all, own);
}

/* Whether it is a growth, and what part of the year is summed up. */
static void
combine_growth (const GuatuHeading *over, const GuatuHeading *side,
                const GuatuHeading *growing, GuatuHeading *said)
{
  said->is_growth = growing->is_growth;
  said->growth = growing->growth;
  said->comparison = growing->comparison;
  said->span = span_of (over, side);
  said->span_word = over->span != GUATU_SPAN_UNSAID ? over->span_word : side->span_word;
  /* What is summed up grows over the same part of the year before. */
  if (said->is_growth && said->span == GUATU_SPAN_TO_DATE
      && said->growth == GUATU_GROWTH_UNSAID)
    {
      said->growth = GUATU_GROWTH_SAME_PERIOD;
      said->comparison = guatu_growth_comparison (said->growth);
    }
}

/* Whether a row is called after what stands over its numbers, too: 粮食产量 in 产量. What
 * is generated is a quantity by its own name: 发电量. */
static gboolean
says_column (const char *row, const char *column)
{
  const char *word = g_str_equal (column, "产量") ? "量" : column;

  return guatu_text_is_chinese (word) && g_str_has_suffix (row, word)
         && strlen (row) > strlen (word);
}

/* The name of both, and the parts of it: @name is what stands over the number. */
static void
combine_names (const GuatuHeading *over, const GuatuHeading *side, const char *name,
               GuatuHeading *said)
{
  said->name = *side->name == '\0' ? g_strdup (name)
               : *name == '\0' || says_column (side->name, name)
                   ? g_strdup (side->name)
                   : join_names (side->name, name);
  if (*side->name != '\0' && *name != '\0')
    {
      said->row_name = g_strdup (side->name);
      said->column_name = g_strdup (name);
    }
  else if (*side->name == '\0' && *name != '\0' && over->upper != NULL
           && !over->is_growth)
    {
      said->row_name = g_strdup (over->lower);
      said->column_name = g_strdup (over->upper);
    }
}

/**
 * guatu_sheet_combine:
 * @sheet: a table
 * @row: what stands beside a number
 * @column: the column that it stands in
 * @last: (nullable): what a growth is of that does not say it
 * @said: (out): what both say together; to be cleared
 */
void
guatu_sheet_combine (const GuatuSheet *sheet, const GuatuSheetRow *row, guint column,
                     const char *last, GuatuHeading *said)
{
  const GuatuHeading *over = &sheet->headings[column];
  const GuatuHeading *side = &row->heading;
  const GuatuHeading *planned = find_planned (sheet, side, column);
  const GuatuHeading *growing = over->is_growth                         ? over
                                : planned != NULL && planned->is_growth ? planned
                                                                        : side;
  const char *name = sheet->columns_are_places ? ""
                     : planned != NULL         ? planned->name
                                               : over->name;
  const GuatuUnitText *unit = over->has_unit                         ? &over->unit
                              : planned != NULL && planned->has_unit ? &planned->unit
                              : side->has_unit && !over->is_growth   ? &side->unit
                                                                     : NULL;

  if (*side->name != '\0' && (is_balance (name) || over->is_total))
    name = "";
  *said = (GuatuHeading) { .status = over->status, .state = over->state };
  said->is_part = side->is_part || (*side->name == '\0' && over->is_part);
  said->is_total = side->is_total || (*side->name == '\0' && over->is_total);
  combine_growth (over, side, growing, said);
  said->provisional = over->provisional || side->provisional;
  if (side->status != GUATU_STATUS_ACTUAL)
    said->status = side->status;
  combine_names (over, side, name, said);
  if (sheet->items->are_flows && row->place != NULL)
    name_flow (sheet, row, said);
  if (*said->name == '\0')
    find_growing (sheet, column, last, said);
  if (*said->name == '\0')
    {
      g_free (said->name);
      said->name = guatu_sheet_subject (sheet);
    }
  if (unit != NULL)
    {
      said->unit = *unit;
      said->unit.word = g_strdup (unit->word);
      said->has_unit = TRUE;
      take_per (over, side, &said->unit);
    }
  if (is_comparison (said))
    name_comparison (sheet, said);
}

/* What tells a level from others that a growth may be of. */
static char *
level_key (const GuatuHeading *said)
{
  return g_strconcat (said->name, said->span == GUATU_SPAN_TO_DATE ? "\1" : "", NULL);
}

/* Whether numbers are plans of the whole year in a table that has months beside what was
 * summed up since the year began, with which alone a plan compares. */
static gboolean
plans_sum (const GuatuSheet *sheet, const GuatuCell *cell, const GuatuHeading *said)
{
  return sheet->mixes_levels && !said->is_growth && said->span == GUATU_SPAN_UNSAID
         && guatu_heading_plans_year (&sheet->headings[cell->column]);
}

/**
 * guatu_sheet_find_item:
 * @sheet: a table
 * @row: what stands beside a number
 * @cell: the cell of the number
 * @number: the number
 * @said: what its row and its column say together
 *
 * Returns: (transfer none): what it is a number of, which is added if it is new
 */
GuatuItem *
guatu_sheet_find_item (GuatuSheet *sheet, const GuatuSheetRow *row, const GuatuCell *cell,
                       const GuatuCellNumber *number, const GuatuHeading *said)
{
  g_auto (GuatuUnitText) own = { NULL };
  const gboolean has_own = guatu_sheet_get_own_unit (sheet, cell, number, &own);
  GuatuHeading summed = *said;
  g_autofree char *key = NULL;
  GuatuItem *item, *of = NULL;

  if (plans_sum (sheet, cell, said))
    {
      summed.span = GUATU_SPAN_TO_DATE;
      said = &summed;
    }
  key = level_key (said);
  if (said->is_growth)
    of = g_hash_table_lookup (sheet->by_name, key);
  item = guatu_sheet_item (sheet, said, has_own ? &own : NULL, of, cell);
  if (!said->is_growth && *said->name != '\0'
      && !g_hash_table_contains (sheet->by_name, key))
    g_hash_table_insert (sheet->by_name, g_steal_pointer (&key), item);
  if (row->cell != NULL && item->cells->len == 0)
    item->indent = row->level;
  if (row->theme != NULL || item->indicator->theme == NULL)
    item->indicator->theme = row->theme != NULL ? row->theme : sheet->theme;
  return item;
}
