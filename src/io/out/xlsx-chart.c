/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/xlsx-chart.h"

/* A chart that an office draws itself from the cells beside it, and that somebody can
 * edit there. */

/* The names of more categories than this have no room under upright columns. */
#define MAX_UPRIGHT 12u

static gboolean
is_upright (const GuatuChartGrid *grid)
{
  if (grid->chart->orientation != GUATU_ORIENTATION_AUTO)
    return grid->chart->orientation == GUATU_ORIENTATION_VERTICAL;
  return grid->chart->category == GUATU_DIMENSION_PERIOD
         || grid->categories->len <= MAX_UPRIGHT / 2;
}

/* The kinds of bars and areas by how they are stacked. */
static const lxw_chart_type columns[]
    = { LXW_CHART_COLUMN, LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN_STACKED_PERCENT };
static const lxw_chart_type bars[]
    = { LXW_CHART_BAR, LXW_CHART_BAR_STACKED, LXW_CHART_BAR_STACKED_PERCENT };
static const lxw_chart_type areas[]
    = { LXW_CHART_AREA, LXW_CHART_AREA_STACKED, LXW_CHART_AREA_STACKED_PERCENT };

static lxw_chart_type
type_of (const GuatuChartGrid *grid)
{
  const GuatuStack stack = grid->chart->stack;

  switch (grid->chart->mark)
    {
    case GUATU_MARK_BAR:
      return is_upright (grid) ? columns[stack] : bars[stack];
    case GUATU_MARK_AREA:
      return areas[stack];
    case GUATU_MARK_RING:
      return LXW_CHART_DOUGHNUT;
    default:
      return LXW_CHART_LINE;
    }
}

static void
add_series (lxw_chart *chart, const char *sheet_name, const GuatuSheetChart *shown,
            guint column)
{
  lxw_chart_series *series = chart_add_series (chart, NULL, NULL);
  const lxw_row_t first = shown->row + 1;
  const lxw_row_t last = shown->row + shown->grid->categories->len;

  chart_series_set_categories (series, sheet_name, first, 0, last, 0);
  chart_series_set_values (series, sheet_name, first, (lxw_col_t) column, last,
                           (lxw_col_t) column);
  chart_series_set_name_range (series, sheet_name, shown->row, (lxw_col_t) column);
  if (shown->grid->chart->mark == GUATU_MARK_LINE
      || shown->grid->chart->mark == GUATU_MARK_SLOPE)
    chart_series_set_marker_type (series, LXW_CHART_MARKER_CIRCLE);
}

/* Whether all numbers are on one side of zero. */
static gboolean
is_one_sided (const GuatuChartGrid *grid, gboolean above)
{
  double value = 0;
  int ignored = 0;

  for (guint i = 0; i < grid->categories->len; i++)
    for (guint j = 0; j < grid->series->len; j++)
      if (guatu_chart_grid_value (grid, i, j, &value, &ignored)
          && (above ? value < 0 : value > 0))
        return FALSE;
  return TRUE;
}

/* Bars and areas begin at zero, whatever an office would choose. */
static void
begin_at_zero (lxw_chart_axis *values, const GuatuChartGrid *grid)
{
  if (is_one_sided (grid, TRUE))
    chart_axis_set_min (values, 0);
  else if (is_one_sided (grid, FALSE))
    chart_axis_set_max (values, 0);
}

static void
set_axes (lxw_chart *chart, const GuatuSheetChart *shown)
{
  const GuatuChartDescription *description = shown->grid->chart;
  const gboolean lies = description->mark == GUATU_MARK_BAR && !is_upright (shown->grid);
  /* The library calls what lies flat the axis of x. */
  lxw_chart_axis *values = lies ? chart->x_axis : chart->y_axis;

  if (description->mark == GUATU_MARK_RING)
    return;
  /* The library does not say so of areas, and would refuse an end of their scale. */
  values->is_value = LXW_TRUE;
  if (*shown->unit != '\0' && description->stack != GUATU_STACK_SHARE)
    chart_axis_set_name (values, shown->unit);
  if (description->scale == GUATU_SCALE_LOG)
    chart_axis_set_log_base (values, 10);
  else if (description->mark == GUATU_MARK_BAR || description->mark == GUATU_MARK_AREA
           || description->zero == GUATU_ZERO_YES)
    begin_at_zero (values, shown->grid);
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
 * guatu_xlsx_add_chart:
 * @workbook: a workbook
 * @sheet: the sheet that the numbers stand on
 * @sheet_name: its name
 * @shown: what is to be drawn
 *
 * Puts a chart to the right of the numbers that it shows.
 */
void
guatu_xlsx_add_chart (lxw_workbook *workbook, lxw_worksheet *sheet,
                      const char *sheet_name, const GuatuSheetChart *shown)
{
  lxw_chart *chart = workbook_add_chart (workbook, (uint8_t) type_of (shown->grid));
  lxw_chart_options place = { .x_offset = 12, .x_scale = 1.2, .y_scale = 1.1 };

  if (chart == NULL)
    return;
  for (guint i = 0; i < shown->grid->series->len; i++)
    add_series (chart, sheet_name, shown, i + 1);
  chart_title_set_name (chart, shown->title);
  if (shown->grid->series->len < 2 && shown->grid->chart->mark != GUATU_MARK_RING)
    chart_legend_set_position (chart, LXW_CHART_LEGEND_NONE);
  else
    chart_legend_set_position (chart, LXW_CHART_LEGEND_BOTTOM);
  set_axes (chart, shown);
  worksheet_insert_chart_opt (sheet, shown->row,
                              (lxw_col_t) (shown->grid->series->len + 1), chart, &place);
}
