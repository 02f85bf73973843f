/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/changes.h"

#include <string.h>

#include "io/grid/cell-number.h"
#include "lexicon/normalize.h"

/* Columns that say by how much the one on their left changed, in its own unit: 比年初增加
 * beside 存款余额, 名义增量 beside GDP. They are indicators of their own. */

static const char *const words[]
    = { "比年初增加",   "比年初增减",   "较年初增加",   "较年初增减",   "比年初新增",
        "较年初新增",   "比年初增加额", "比年初增减额", "较年初增减额", "比年初",
        "较年初",       "比年初净增",   "比上月增加",   "比上月增减",   "较上月增加",
        "较上月增减",   "比上月末增加", "比上月末增减", "比上月增减额", "比上年末增加",
        "比上年末增减", "较上年末增加", "较上年末增减", "同比增加额",   "同比增减额",
        "同比增加",     "同比多增",     "比上年增加",   "比上年增减额", "比上年增加额",
        "较上年增加",   "增减额",       "增加额",       "增量",         "名义增量",
        "实际增量",     "净增",         "净增加",       "净增额",       "增减量",
        "增减数",       "比上年增长",   "比上年增减",   "较上年增长",   "较上年增减",
        "同比增长",     "同比增减",     "增减",         "比上年±",      "较上月",
        "比上月",       "较上季",       "比上季",       "较上期",       "比上期",
        "较上年",       "比上年",       "较上年同期",   "比上年同期",   "较去年同期",
        "比去年同期",   "环比变化",     "同比变化",     "增减绝对数",   "增减绝对值",
        "增减绝对额",   "增长绝对额",   "比重变化",     "占比变化",     "变化" };

/**
 * guatu_text_is_change:
 * @text: the name of a column, or what is left of it
 *
 * Returns: whether it says by how much something changed, and nothing of what
 */
gboolean
guatu_text_is_change (const char *text)
{
  g_autofree char *normal = guatu_lexicon_normalize (text);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (normal, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_values (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES;
}

/* What the column changes that says so: the name of the nearest level on its left. */
static const char *
find_level (const GuatuSheet *sheet, guint column)
{
  while (column-- > 0)
    {
      const GuatuHeading *heading = &sheet->headings[column];

      if (is_values (sheet, column) && !heading->is_growth && heading->upper == NULL
          && *heading->name != '\0' && !guatu_text_is_change (heading->name))
        return heading->name;
    }
  return NULL;
}

/**
 * guatu_heading_is_derived:
 * @heading: what stands over a column
 *
 * Returns: whether that has what is reckoned from others, which no growth beside it is
 * of: by how much they changed, or how much of a plan they are
 */
gboolean
guatu_heading_is_derived (const GuatuHeading *heading)
{
  const char *name = heading->upper != NULL ? heading->upper : heading->name;

  return guatu_text_is_change (name)
         || (heading->has_unit && heading->unit.unit != NULL
             && heading->unit.unit->kind == GUATU_UNIT_PERCENT
             && (g_str_has_prefix (name, "完成") || g_str_has_prefix (name, "占")
                 || strstr (name, "为") != NULL));
}

/* The number of a row in a column; 0 if it has none. */
static double
number_at (const GuatuSheet *sheet, guint index, guint column)
{
  const char *text
      = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, index), column);
  g_auto (GuatuCellNumber) number = { .missing = FALSE };

  return text != NULL && guatu_cell_number_parse (text, sheet->decimal_comma, &number)
                 && !number.missing
             ? number.number.value
             : 0;
}

/* Whether all numbers of a column are what the one before it has more than the one before
 * that, or one of them falls by more than all, so that they are no percentages. */
static gboolean
are_differences (const GuatuSheet *sheet, guint column)
{
  guint n = 0, n_differ = 0;

  for (guint i = 0; i < sheet->body->len; i++)
    {
      const double change = number_at (sheet, i, column);
      const double now = column > 0 ? number_at (sheet, i, column - 1) : 0;
      const double before = column > 1 ? number_at (sheet, i, column - 2) : 0;

      if (change < -100)
        return TRUE;
      if (now == 0 || before == 0)
        continue;
      n++;
      n_differ += ABS (now - before - change) <= 0.005 * MAX (ABS (change), 1);
    }
  return n > 1 && n_differ == n;
}

/* 比上年增减 without a percent sign may be an amount. */
static void
find_amount (const GuatuSheet *sheet, guint column)
{
  GuatuHeading *heading = &sheet->headings[column];

  if (!is_values (sheet, column) || !heading->is_growth || heading->has_unit
      || *heading->name != '\0'
      || (heading->growth != GUATU_GROWTH_YEAR_BEFORE_CHANGE
          && heading->growth != GUATU_GROWTH_SAME_PERIOD_CHANGE)
      || !are_differences (sheet, column))
    return;
  g_free (heading->name);
  heading->is_growth = FALSE;
  heading->name = g_strdup (
      heading->growth == GUATU_GROWTH_SAME_PERIOD_CHANGE ? "同比增减额" : "增减额");
}

static gboolean
is_among (const char *const *names, guint n, const char *name)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (names[i], name))
      return TRUE;
  return FALSE;
}

static gboolean
is_points (const GuatuHeading *heading)
{
  return heading->has_unit && heading->unit.unit != NULL
         && heading->unit.unit->kind == GUATU_UNIT_POINTS;
}

/* What changed by so many points: the growth or the rate on the left: GDP增速. */
static char *
find_rate (const GuatuSheet *sheet, guint column)
{
  while (column-- > 0)
    {
      const GuatuHeading *heading = &sheet->headings[column];

      if (is_values (sheet, column) && *heading->name != '\0' && !is_points (heading))
        return g_strconcat (heading->name, heading->is_growth ? "增速" : "", NULL);
    }
  return NULL;
}

/* 较去年同期（百分点） and 同比（百分点） are by how many points a rate changed. */
static void
settle_points (const GuatuSheet *sheet, guint column)
{
  GuatuHeading *heading = &sheet->headings[column];
  static const char *const said[]
      = { "较去年同期", "较上年同期", "比上年同期", "比去年同期", "较上年", "比上年",
          "较上期",     "变动",       "变化",       "增减",       "同比",   "" };
  static const char *const before[]
      = { "较上月", "比上月", "环比", "较上季", "比上季", "比上期" };
  const gboolean is_before
      = is_among (before, G_N_ELEMENTS (before), heading->name)
        || (*heading->name == '\0' && heading->growth == GUATU_GROWTH_PERIOD_BEFORE);
  gboolean is_said = is_before;
  g_autofree char *rate = NULL;

  is_said = is_said || is_among (said, G_N_ELEMENTS (said), heading->name);
  if (!is_values (sheet, column) || !is_points (heading) || heading->upper != NULL
      || !is_said)
    return;
  rate = find_rate (sheet, column);
  if (rate == NULL)
    return;
  g_free (heading->name);
  heading->is_growth = FALSE;
  heading->lower = g_strdup (rate);
  heading->upper = g_strdup (is_before ? "较上期变动" : "较上年同期变动");
  heading->name = g_strconcat (rate, "：", heading->upper, NULL);
}

/* 去年同期 over a column is of the level on the left, of the year before. */
static void
settle_year_before (const GuatuSheet *sheet, guint column)
{
  GuatuHeading *heading = &sheet->headings[column];

  if (!is_values (sheet, column) || heading->is_growth || *heading->name != '\0'
      || heading->years_before == 0)
    return;
  for (guint left = column; left-- > 0;)
    {
      const GuatuHeading *level = &sheet->headings[left];

      if (!is_values (sheet, left) || level->is_growth || guatu_heading_is_derived (level)
          || level->years_before > 0)
        continue;
      g_free (heading->name);
      heading->name = g_strdup (level->name);
      if (!heading->has_unit && level->has_unit)
        {
          heading->has_unit = TRUE;
          heading->unit = level->unit;
          heading->unit.word = g_strdup (level->unit.word);
        }
      return;
    }
}

/* Names each column that says only by how much something changed after what that is,
 * unless the rows do. */
static void
name_changes (GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    find_amount (sheet, column);
  for (guint column = 0; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_INDICATORS)
      return;
  for (guint column = 0; column < sheet->columns->len; column++)
    {
      settle_points (sheet, column);
      settle_year_before (sheet, column);
    }
  for (guint column = 0; column < sheet->columns->len; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];
      const char *level = NULL;

      if (is_values (sheet, column) && !heading->is_growth && heading->upper == NULL
          && guatu_text_is_change (heading->name))
        level = find_level (sheet, column);
      if (level == NULL)
        continue;
      heading->lower = g_strdup (level);
      heading->upper = heading->name;
      heading->name = g_strconcat (level, "：", heading->upper, NULL);
    }
}

/**
 * guatu_sheet_settle_changes:
 * @sheet: a table whose headings are read
 *
 * Names each column that says only by how much something changed after what that is,
 * unless the rows do.
 */
void
guatu_sheet_settle_changes (GuatuSheet *sheet)
{
  name_changes (sheet);
  for (guint column = 0; column < sheet->columns->len; column++)
    {
      GuatuHeading *heading = &sheet->headings[column];

      heading->is_change
          = guatu_text_is_change (heading->upper != NULL ? heading->upper : heading->name)
            || (heading->lower != NULL && guatu_text_is_change (heading->lower));
    }
}
