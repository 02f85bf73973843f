/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/sheet-chart.h"

/* How an office draws a chart itself, which somebody can edit there. */

/* The names of more categories than this have no room under upright columns. */
#define MAX_UPRIGHT 12u

/**
 * guatu_sheet_can_draw:
 * @chart: a chart
 *
 * Returns: whether an office can draw it itself
 */
gboolean
guatu_sheet_can_draw (const GuatuChartDescription *chart)
{
  switch (chart->mark)
    {
    case GUATU_MARK_BAR:
    case GUATU_MARK_LINE:
    case GUATU_MARK_AREA:
    case GUATU_MARK_SLOPE:
    case GUATU_MARK_RING:
      return chart->problems == NULL && chart->layers == NULL;
    default:
      return FALSE;
    }
}

static gboolean
is_upright (const GuatuChartGrid *grid)
{
  if (grid->chart->orientation != GUATU_ORIENTATION_AUTO)
    return grid->chart->orientation == GUATU_ORIENTATION_VERTICAL;
  return grid->chart->category == GUATU_DIMENSION_PERIOD
         || grid->categories->len <= MAX_UPRIGHT / 2;
}

static gboolean
has_gaps (const GuatuChartGrid *grid)
{
  double value = 0;
  int ignored = 0;

  for (guint i = 0; i < grid->categories->len; i++)
    for (guint j = 0; j < grid->series->len; j++)
      if (!guatu_chart_grid_value (grid, i, j, &value, &ignored))
        return TRUE;
  return FALSE;
}

/* An office draws an area down to zero where a number is missing, and so moves what is
 * stacked on it; lines break there, and a column is absent. */
static GuatuSheetDrawing
area_of (const GuatuChartGrid *grid)
{
  if (!has_gaps (grid))
    return GUATU_SHEET_AREAS;
  return grid->chart->stack == GUATU_STACK_NONE ? GUATU_SHEET_LINES : GUATU_SHEET_COLUMNS;
}

static GuatuSheetDrawing
drawing_of (const GuatuChartGrid *grid)
{
  switch (grid->chart->mark)
    {
    case GUATU_MARK_BAR:
      return is_upright (grid) ? GUATU_SHEET_COLUMNS : GUATU_SHEET_BARS;
    case GUATU_MARK_AREA:
      return area_of (grid);
    case GUATU_MARK_RING:
      return GUATU_SHEET_RING;
    default:
      return GUATU_SHEET_LINES;
    }
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
static gboolean
has_zero (const GuatuChartGrid *grid)
{
  const GuatuChartDescription *chart = grid->chart;

  return chart->scale != GUATU_SCALE_LOG
         && (chart->mark == GUATU_MARK_BAR || chart->mark == GUATU_MARK_AREA
             || chart->zero == GUATU_ZERO_YES);
}

/**
 * guatu_sheet_chart_init:
 * @shown: set to how an office draws @grid, without a title and where it stands
 * @grid: what a chart shows
 * @unit: what its numbers are in; outlives @shown
 */
void
guatu_sheet_chart_init (GuatuSheetChart *shown, const GuatuChartGrid *grid,
                        const char *unit)
{
  *shown = (GuatuSheetChart) {
    .drawing = drawing_of (grid),
    .stack = grid->chart->stack,
    .n_categories = grid->categories->len,
    .n_series = grid->series->len,
    .is_log = grid->chart->scale == GUATU_SCALE_LOG,
  };
  if (*unit != '\0' && grid->chart->stack != GUATU_STACK_SHARE)
    shown->axis_title = unit;
  if (has_zero (grid))
    {
      shown->begins_at_zero = is_one_sided (grid, TRUE);
      shown->ends_at_zero = !shown->begins_at_zero && is_one_sided (grid, FALSE);
    }
}
