/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dataset/period-move.h"
#include "io/grid/changes.h"
#include "io/grid/rows.h"
#include "lexicon/indicator-name.h"

/* What a row and a column of a table say together of a number: of what it is, and when.
 */

static GuatuColumn
kind_of (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column);
}

/* Whether a column has what is reckoned from others, which no growth beside it is of: by
 * how much they changed, or how much of a plan they are. */
static gboolean
is_derived (const GuatuHeading *heading)
{
  const char *name = heading->upper != NULL ? heading->upper : heading->name;

  return guatu_text_is_change (name)
         || (heading->has_unit && heading->unit.unit != NULL
             && heading->unit.unit->kind == GUATU_UNIT_PERCENT
             && (g_str_has_prefix (name, "完成") || g_str_has_prefix (name, "占")
                 || strstr (name, "为") != NULL));
}

/* Whether a column has a level that a growth beside it may be of; where it stands beside
 * a group of parts and is not in it, that is of their whole. */
static gboolean
may_grow (const GuatuSheet *sheet, guint column, gboolean whole)
{
  const GuatuHeading *heading = &sheet->headings[column];

  return kind_of (sheet, column) == GUATU_COLUMN_VALUES && !heading->is_growth
         && *heading->name != '\0' && !(whole && heading->is_part)
         && !is_derived (heading);
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

/* A title without what says only that it is one: 固定资产投资完成情况. */
static char *
without_end (const char *title)
{
  static const char *const ends[] = { "完成情况表", "完成情况", "情况统计表", "情况表",
                                      "统计表",     "一览表",   "情况",       "表" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (g_str_has_suffix (title, ends[i]))
      return g_strndup (title, strlen (title) - strlen (ends[i]));
  return g_strdup (title);
}

/* What a title is about without whose it is: 各市地区生产总值, 部分国家GDP. */
static char *
without_whose (const char *name)
{
  static const char *const begins[]
      = { "各", "分", "部分", "主要", "世界", "全国", "我国", "全省", "全市" };
  gboolean says_whose = strstr (name, "各") != NULL;

  for (guint i = 0; i < G_N_ELEMENTS (begins); i++)
    says_whose = says_whose || g_str_has_prefix (name, begins[i]);
  for (const char *at = name; says_whose && *at != '\0'; at = g_utf8_next_char (at))
    {
      g_autofree char *bare = without_end (at);

      if (guatu_indicator_name_find (bare) != NULL)
        return g_steal_pointer (&bare);
    }
  return g_strdup (name);
}

/* Cuts years in brackets off the end of a title, as those of all its columns are:
 * 居民收入 (2022—2023年). */
static void
cut_years (char *title)
{
  static const char *const opens[] = { "(", "（" };

  for (guint i = 0; i < G_N_ELEMENTS (opens); i++)
    {
      char *open = g_strrstr (title, opens[i]);
      const char *at = open != NULL ? open + strlen (opens[i]) : "";
      guint n_digits = 0;

      for (; *at != '\0'; at = g_utf8_next_char (at))
        if (g_ascii_isdigit (*at))
          n_digits++;
        else if (g_utf8_strchr ("—–-~至年 )）", -1, g_utf8_get_char (at)) == NULL)
          break;
      if (open > title && *at == '\0' && n_digits == 8)
        *open = '\0';
    }
  g_strchomp (title);
}

/* What the whole table is about, where neither row nor column says it. */
static char *
subject (const GuatuSheet *sheet)
{
  for (guint i = 0; i < sheet->titles->len; i++)
    {
      g_autofree char *title = g_strdup (g_ptr_array_index (sheet->titles, i));
      g_auto (GuatuHeading) heading = { .name = NULL };

      cut_years (title);
      guatu_heading_parse (title, &heading);
      if (*heading.name != '\0')
        return without_whose (heading.name);
    }
  return g_strdup (guatu_text_is_absent (&sheet->items->whole) ? sheet->tables->name
                                                               : sheet->items->whole.zh);
}

static GuatuYearSpan
span_of (const GuatuHeading *over, const GuatuHeading *side)
{
  return over->span != GUATU_SPAN_UNSAID ? over->span : side->span;
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
  else if (over->is_growth && over->part == NULL && sheet->has_newest)
    {
      *period = sheet->newest;
      return TRUE;
    }
  else if (sheet->has_default_period)
    *period = sheet->default_period;
  else
    has_year = FALSE;
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
  said->column_name = *said->name != '\0' ? g_strdup (said->name) : subject (sheet);
  g_free (said->name);
  said->name = join_names (said->column_name, said->row_name);
  said->is_total = row->place_is_total;
}

/* Whether a name says only with what an index compares. */
static gboolean
is_comparison (const GuatuHeading *said)
{
  static const char *const words[] = { "环比", "同比", "定基", "定基比", "累计平均" };

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
  g_autofree char *all = subject (sheet);

  said->name = join_names (all, own);
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

  if (*side->name != '\0' && is_balance (name))
    name = "";
  *said = (GuatuHeading) { .status = over->status, .state = over->state };
  said->is_growth = growing->is_growth;
  said->growth = growing->growth;
  said->comparison = growing->comparison;
  said->is_part = side->is_part || (*side->name == '\0' && over->is_part);
  said->is_total = side->is_total || (*side->name == '\0' && over->is_total);
  said->span = span_of (over, side);
  said->span_word = over->span != GUATU_SPAN_UNSAID ? over->span_word : side->span_word;
  /* What is summed up grows over the same part of the year before. */
  if (said->is_growth && said->span == GUATU_SPAN_TO_DATE
      && said->growth == GUATU_GROWTH_UNSAID)
    {
      said->growth = GUATU_GROWTH_SAME_PERIOD;
      said->comparison = guatu_growth_comparison (said->growth);
    }
  said->provisional = over->provisional || side->provisional;
  if (side->status != GUATU_STATUS_ACTUAL)
    said->status = side->status;
  said->name = *side->name == '\0' ? g_strdup (name)
               : *name == '\0'     ? g_strdup (side->name)
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
  if (sheet->items->are_flows && row->place != NULL)
    name_flow (sheet, row, said);
  if (*said->name == '\0')
    find_growing (sheet, column, last, said);
  if (*said->name == '\0')
    {
      g_free (said->name);
      said->name = subject (sheet);
    }
  if (unit != NULL)
    {
      said->unit = *unit;
      said->unit.word = g_strdup (unit->word);
      said->has_unit = TRUE;
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
  GuatuUnitText own = { .unit = number->number.unit, .mult = number->number.mult };
  g_autofree char *key = level_key (said);
  GuatuItem *item, *of = NULL;

  if (said->is_growth)
    of = g_hash_table_lookup (sheet->by_name, key);
  own.word = own.unit != NULL ? (char *) own.unit->zh : NULL;
  item = guatu_sheet_item (sheet, said, own.unit != NULL ? &own : NULL, of, cell);
  if (!said->is_growth && *said->name != '\0'
      && !g_hash_table_contains (sheet->by_name, key))
    g_hash_table_insert (sheet->by_name, g_steal_pointer (&key), item);
  if (row->cell != NULL && item->cells->len == 0)
    item->indent = row->level;
  if (row->theme != NULL || item->indicator->theme == NULL)
    item->indicator->theme = row->theme != NULL ? row->theme : sheet->theme;
  return item;
}
