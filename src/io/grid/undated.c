/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/columns.h"

/* Columns of which nothing says the time, beside others that say theirs: 常住人口 before
 * 比重, 2020年, 2010年. */

/* Whether rows say their time. */
static gboolean
rows_say_time (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PERIODS
        || g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_PARTS)
      return TRUE;
  return FALSE;
}

/* Whether what a column has may well be of several years, or of none: 概算总投资, 合计.
 */
static gboolean
may_be_of_years (const GuatuHeading *heading)
{
  static const char *const words[]
      = { "总投资", "概算", "累计", "计划", "合计", "总计", "平均", "年均", "目标" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (heading->name, words[i]) != NULL)
      return TRUE;
  return heading->is_total || heading->status != GUATU_STATUS_ACTUAL
         || heading->span != GUATU_SPAN_UNSAID;
}

static gboolean
is_undated (const GuatuHeading *heading)
{
  return !heading->has_period && heading->part == NULL && heading->years_before == 0
         && !heading->is_growth && !heading->is_change && *heading->name != '\0'
         && !may_be_of_years (heading);
}

/* Whether all columns that say their time are of one. */
static gboolean
are_of_one_time (const GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->columns->len; column++)
    if (sheet->headings[column].has_period
        && guatu_period_compare (sheet->headings[column].period, sheet->newest) != 0)
      return FALSE;
  return TRUE;
}

/* Takes a column to be of the newest time of the others, and warns of it. */
static void
date_column (GuatuSheet *sheet, guint column)
{
  GuatuHeading *heading = &sheet->headings[column];
  g_autofree char *name = guatu_cells_column_name (sheet->grid, column);
  g_autofree char *written = guatu_period_to_string (sheet->newest);

  heading->has_period = TRUE;
  heading->period = sheet->newest;
  guatu_sheet_warn (sheet, sheet->first_body - 1, column,
                    _ ("Nothing says of which time column %s is: it is taken to be of "
                       "%s, the newest of the others. Write the time into its "
                       "heading, or say “--period”."),
                    name, written);
}

/**
 * guatu_sheet_date_columns:
 * @sheet: a table whose headings are read
 *
 * Takes what says no time, on the left of columns with years or beside ones that all are
 * of one time, to be of the newest of them, and warns of it.
 */
void
guatu_sheet_date_columns (GuatuSheet *sheet)
{
  gboolean is_one;

  if (!sheet->has_newest || sheet->has_default_period || rows_say_time (sheet))
    return;
  is_one = are_of_one_time (sheet);
  for (guint column = 0; column < sheet->columns->len; column++)
    {
      const GuatuHeading *heading = &sheet->headings[column];

      if (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES)
        continue;
      if (heading->has_period && !is_one)
        return;
      if (is_undated (heading))
        date_column (sheet, column);
    }
}
