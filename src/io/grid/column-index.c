/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/columns.h"

/* Columns of indices, which are no growths though they compare: 上月=100, 环比. */

/* An index that compares with the month or the year before, 上月=100, is no growth: it is
 * called after what it compares with. */
static void
keep_index (GuatuHeading *heading)
{
  if (!heading->is_growth || !heading->has_unit || heading->unit.unit == NULL
      || heading->unit.unit->kind != GUATU_UNIT_INDEX)
    return;
  heading->is_growth = FALSE;
  if (*heading->name != '\0')
    return;
  g_free (heading->name);
  heading->name
      = g_strdup (heading->growth == GUATU_GROWTH_PERIOD_BEFORE ? "环比" : "同比");
}

/* Whether the title says that all are indices, and not by how much they changed. */
static gboolean
title_says_index (const GuatuSheet *sheet)
{
  const char *title = sheet->titles->len > 0 ? g_ptr_array_index (sheet->titles, 0) : "";

  return strstr (title, "指数") != NULL && strstr (title, "涨") == NULL
         && strstr (title, "增") == NULL;
}

/* 环比 and 同比 over 99.9 and 100.3 in a table of indices are these, and no growths; what
 * they are 100 of is said by which they are. */
static void
find_index (GuatuSheet *sheet, guint column)
{
  GuatuHeading *heading = &sheet->headings[column];
  guint n = 0, n_near = 0;

  if ((!heading->is_growth && heading->part == NULL && heading->span == GUATU_SPAN_UNSAID)
      || heading->has_unit || !title_says_index (sheet))
    return;
  for (guint i = 0; i < sheet->body->len; i++)
    {
      const char *text
          = guatu_cells_text (sheet->grid, g_array_index (sheet->body, guint, i), column);
      const double value = text != NULL ? g_ascii_strtod (text, NULL) : 0;

      n += text != NULL && g_ascii_isdigit (*text);
      n_near += value > 60 && value < 160;
    }
  if (n == 0 || n_near * 10 < n * 9)
    return;
  heading->has_unit
      = guatu_unit_text_parse (heading->growth == GUATU_GROWTH_PERIOD_BEFORE ? "上月=100"
                               : heading->is_growth ? "上年同月=100"
                                                    : "上年同期=100",
                               &heading->unit);
}

/** guatu_sheet_find_indices: finds the columns of indices once the headings are read. */
void
guatu_sheet_find_indices (GuatuSheet *sheet)
{
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    {
      find_index (sheet, column);
      keep_index (&sheet->headings[column]);
    }
}
