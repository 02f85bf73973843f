/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "workbook/chart.h"

/* The kinds of charts by how they are stacked. */
static const lxw_chart_type types[][3] = {
  [GUATU_SHEET_COLUMNS]
  = { LXW_CHART_COLUMN, LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN_STACKED_PERCENT },
  [GUATU_SHEET_BARS]
  = { LXW_CHART_BAR, LXW_CHART_BAR_STACKED, LXW_CHART_BAR_STACKED_PERCENT },
  [GUATU_SHEET_AREAS]
  = { LXW_CHART_AREA, LXW_CHART_AREA_STACKED, LXW_CHART_AREA_STACKED_PERCENT },
  [GUATU_SHEET_LINES] = { LXW_CHART_LINE, LXW_CHART_LINE, LXW_CHART_LINE },
  [GUATU_SHEET_RING] = { LXW_CHART_DOUGHNUT, LXW_CHART_DOUGHNUT, LXW_CHART_DOUGHNUT },
};

static void
add_series (lxw_chart *chart, const char *sheet_name, const GuatuSheetChart *shown,
            guint column)
{
  lxw_chart_series *series = chart_add_series (chart, NULL, NULL);
  const lxw_row_t first = shown->row + 1;
  const lxw_row_t last = shown->row + shown->n_categories;

  chart_series_set_categories (series, sheet_name, first, 0, last, 0);
  chart_series_set_values (series, sheet_name, first, (lxw_col_t) column, last,
                           (lxw_col_t) column);
  chart_series_set_name_range (series, sheet_name, shown->row, (lxw_col_t) column);
  if (shown->drawing == GUATU_SHEET_LINES)
    chart_series_set_marker_type (series, LXW_CHART_MARKER_CIRCLE);
}

static void
set_axes (lxw_chart *chart, const GuatuSheetChart *shown)
{
  const gboolean lies = shown->drawing == GUATU_SHEET_BARS;
  /* The library calls what lies flat the axis of x. */
  lxw_chart_axis *values = lies ? chart->x_axis : chart->y_axis;

  /* The library does not say so of areas, and would refuse an end of their scale. */
  values->is_value = LXW_TRUE;
  /* Else an office writes each number of the axis as the first one in the cells, such as
   * 预计≥0, 预计≥2. The library passes over what it would say itself, “General” or “0%”.
   */
  chart_axis_set_num_format (
      values, shown->stack == GUATU_STACK_SHARE ? "0%;-0%" : "General;-General");
  if (shown->axis_title != NULL)
    chart_axis_set_name (values, shown->axis_title);
  if (shown->is_log)
    chart_axis_set_log_base (values, 10);
  if (shown->begins_at_zero)
    chart_axis_set_min (values, 0);
  if (shown->ends_at_zero)
    chart_axis_set_max (values, 0);
  chart_axis_set_label_position (lies ? chart->y_axis : chart->x_axis,
                                 LXW_CHART_AXIS_LABEL_POSITION_LOW);
  /* Bars that lie are read from above, over their scale. */
  if (lies)
    {
      chart_axis_set_reverse (chart->y_axis);
      chart_axis_set_crossing_max (chart->y_axis);
    }
}

/**
 * guatu_workbook_add_chart:
 * @workbook: a workbook
 * @sheet: the sheet that the numbers stand on
 * @sheet_name: its name
 * @shown: what is to be drawn
 *
 * Puts a chart to the right of the numbers that it shows.
 */
void
guatu_workbook_add_chart (lxw_workbook *workbook, lxw_worksheet *sheet,
                          const char *sheet_name, const GuatuSheetChart *shown)
{
  lxw_chart *chart
      = workbook_add_chart (workbook, (uint8_t) types[shown->drawing][shown->stack]);
  lxw_chart_options place = { .x_offset = 12, .x_scale = 1.2, .y_scale = 1.1 };

  if (chart == NULL)
    return;
  for (guint i = 0; i < shown->n_series; i++)
    add_series (chart, sheet_name, shown, i + 1);
  chart_title_set_name (chart, shown->title);
  if (shown->n_series < 2 && shown->drawing != GUATU_SHEET_RING)
    chart_legend_set_position (chart, LXW_CHART_LEGEND_NONE);
  else
    chart_legend_set_position (chart, LXW_CHART_LEGEND_BOTTOM);
  if (shown->drawing != GUATU_SHEET_RING)
    set_axes (chart, shown);
  worksheet_insert_chart_opt (sheet, shown->row, (lxw_col_t) (shown->n_series + 1), chart,
                              &place);
}
