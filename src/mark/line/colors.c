/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/colors.h"

#include <math.h>

#include "guide/color.h"
#include "mark/line/ends.h"

static double
change_of (const GuatuDrawing *drawing, guint series)
{
  int first = guatu_line_find_end (drawing->table, series, FALSE);
  int last = guatu_line_find_end (drawing->table, series, TRUE);

  if (first < 0)
    return 0;
  return guatu_table_cell (drawing->table, (guint) last, series)->value
         - guatu_table_cell (drawing->table, (guint) first, series)->value;
}

/**
 * guatu_line_colors_choose:
 * @by_change: whether of a slope that names its lines at their ends
 *
 * Lines have the colours of their series, by which the legend names them. With @by_change
 * what rises is blue, what does not is grey, and what changes most is red.
 *
 * Returns: (transfer full) (array): whose colour each series has
 */
guint *
guatu_line_colors_choose (const GuatuDrawing *drawing, gboolean by_change)
{
  guint n = drawing->table->series->len, most = 0;
  guint *colors = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    {
      colors[i] = !by_change                   ? guatu_color_of_series (drawing, i)
                  : change_of (drawing, i) > 0 ? 0
                                               : GUATU_SERIES_NEUTRAL;
      if (fabs (change_of (drawing, i)) > fabs (change_of (drawing, most)))
        most = i;
    }
  if (by_change && n > 1 && change_of (drawing, most) != 0)
    colors[most] = 1;
  return colors;
}
