/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout-private.h"
#include "guide/range-mark.h"
#include "dataset/chart-layers.h"
#include "guide/verdict-labels.h"

#include <math.h>

#include "table/verdicts.h"

/* Lengths at 1200×800. */
#define CATEGORY_GAP 16.0

/* Category names take at most this share of the width beside horizontal bars. */
#define CATEGORY_SHARE 0.34

/* The same of the height under upright bars. */
#define CATEGORY_SHARE_UNDER 0.5

/* The share of their room that the longest bars keep beside their labels. */
#define LEAST_BAR_SHARE 0.3

/* Halvings until a length is exact to far less than a pixel. */
#define FIT_STEPS 40

/* Thinner columns of periods than this, in pixels, are none any more. */
#define LEAST_COLUMN 3.0

/* Names beyond this many stand upright only beside horizontal bars. */
#define MAX_UPRIGHT 12

double
guatu_bar_layout_deepest_category (const GuatuBarLayout *layout)
{
  double depth = 0;

  for (guint i = 0; layout->categories != NULL && i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      if (label != NULL)
        depth = MAX (depth, layout->plane.horizontal ? label->width : label->height);
    }
  return depth;
}

/* What stands out over the two ends of an axis of some length. The number of the
 * first tick may stand under what lies @before the plot. */
double
guatu_bar_layout_overhang (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                           double length, double before, double *below)
{
  const GuatuScale scale
      = { layout->scale.low, layout->scale.high, length, layout->scale.log };
  gboolean horizontal = layout->plane.horizontal;
  double last = guatu_scale_map (&scale, guatu_axis_last (&layout->axis));
  double above
      = MAX (0, last + guatu_axis_half_label (&layout->axis, horizontal, TRUE) - length);

  *below = MAX (0, guatu_axis_half_label (&layout->axis, horizontal, FALSE) - before
                       - guatu_scale_map (&scale, guatu_axis_first (&layout->axis)));
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      double end = guatu_scale_map (&scale, bar->value);
      double tip = MAX (end, guatu_scale_map (&scale, bar->tip));
      double reach = guatu_bar_reach (layout, bar,
                                      ABS (end - guatu_scale_map (&scale, bar->start)));

      if (bar->value < bar->start || layout->dots)
        *below = MAX (*below, reach - end);
      if (bar->value >= bar->start || layout->dots)
        above = MAX (above, tip + reach - length);
    }
  for (guint i = 0; layout->totals != NULL && i < layout->totals->len; i++)
    {
      double end = 0, reach = guatu_bar_total_reach (layout, drawing, i, &end);
      double along = guatu_scale_map (&scale, end);

      if (end < 0)
        *below = MAX (*below, reach - along);
      else
        above = MAX (above, along + reach - length);
    }
  return above;
}

/* The longest axis that leaves every label within @room. What an axis and its
 * labels take together grows with its length, so halving finds it. */
static double
fit_length (const GuatuBarLayout *layout, const GuatuDrawing *drawing, double room,
            double before)
{
  double low = 0, high = MAX (room, 0), below;

  for (int i = 0; i < FIT_STEPS; i++)
    {
      double middle = (low + high) / 2;
      double above = guatu_bar_layout_overhang (layout, drawing, middle, before, &below);

      if (middle + above + below <= room)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* The same, but where the labels would take most of the room they are left out. */
double
guatu_bar_layout_fit_length_or_drop_labels (GuatuBarLayout *layout,
                                            const GuatuDrawing *drawing, double room,
                                            double before)
{
  double length = fit_length (layout, drawing, room, before);

  if (length >= room * LEAST_BAR_SHARE)
    return length;
  guatu_bar_layout_drop_values (layout, drawing);
  return fit_length (layout, drawing, room, before);
}

/* What is missing stands at zero, or at the end of the axis that is the nearest to it. */
static void
place_missing (GuatuBarLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->cell->observation->missing)
        bar->start = bar->value = CLAMP (0, layout->scale.low, layout->scale.high);
    }
}

/* Bars start at zero, whatever the description says; dots where it is near. */
void
guatu_bar_layout_set_axis (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                           double length)
{
  double low, high;

  guatu_drawing_range (drawing, &low, &high);
  if (layout->dots)
    guatu_axis_range (drawing, &low, &high);
  else
    {
      low = MIN (low, 0);
      high = MAX (high, 0);
    }
  if (!(high > low))
    high = low + 1;
  layout->scale.log = guatu_axis_is_log (drawing);
  guatu_axis_clear (&layout->axis);
  guatu_axis_init (&layout->axis, drawing, low, high, length, layout->plane.horizontal);
  layout->scale.low = MIN (low, guatu_axis_first (&layout->axis));
  layout->scale.high = MAX (high, guatu_axis_last (&layout->axis));
  place_missing (layout);
}

/* Sets the verdicts; returns what their column takes at the right of horizontal bars. */
static double
set_verdicts (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double width = 0;

  if (!layout->has_verdicts)
    return 0;
  g_clear_pointer (&layout->verdicts, g_ptr_array_unref);
  layout->verdicts = guatu_verdict_labels_set (drawing, layout->bands.pitch);
  for (guint i = 0; i < layout->verdicts->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->verdicts, i);

      width = label != NULL ? MAX (width, label->width) : width;
    }
  return width > 0 ? width + CATEGORY_GAP * drawing->style.unit : 0;
}

/* How far names reach over the first of the rows, which are lower than they are where
 * only some are named. */
static double
names_over (const GuatuBarLayout *layout)
{
  double over = 0;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      if (label != NULL)
        over = MAX (over, label->height / 2 - guatu_bands_middle (&layout->bands, i));
    }
  return over;
}

/* Sets the names at the left, and the bands so that none reaches over what stands over
 * the plot; returns what is left free there. */
double
guatu_bar_layout_set_rows (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                           double height, double names_width)
{
  double over = 0;

  for (int pass = 0; pass < 2; pass++)
    {
      guatu_bar_layout_set_bands (layout, drawing, MAX (height - over, 1));
      guatu_bar_layout_set_names_beside (layout, drawing, names_width);
      over = names_over (layout);
      if (!(over > 0))
        break;
    }
  return over;
}

/* Horizontal bars: names at the left, ticks below, verdicts at the right. */
static void
lay_out_horizontal (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double gap = CATEGORY_GAP * drawing->style.unit, whole = space.width;
  double ticks_height, names, length, below, breadth, over;

  /* How high the ticks' numbers are does not depend on which they are. */
  guatu_bar_layout_set_axis (layout, drawing, space.width * 0.6);
  ticks_height = layout->axis.depth + guatu_axis_gap (drawing);
  guatu_bar_layout_set_bands (layout, drawing, MAX (space.height - ticks_height, 1));
  space.width = whole - set_verdicts (layout, drawing);
  layout->verdicts_x = space.x + space.width + gap;
  over = guatu_bar_layout_set_rows (layout, drawing, space.height - ticks_height,
                                    space.width * CATEGORY_SHARE);
  if (over > 0)
    set_verdicts (layout, drawing);
  guatu_bar_layout_fit_values (layout, drawing);
  guatu_bar_totals_set (layout, drawing);
  names = guatu_bar_layout_deepest_category (layout) + gap;
  /* Ticks need a length and lengths need the ticks: two passes, no more. */
  length = guatu_bar_layout_fit_length_or_drop_labels (layout, drawing,
                                                       space.width - names, names);
  guatu_bar_layout_set_axis (layout, drawing, length);
  length = guatu_bar_layout_fit_length_or_drop_labels (layout, drawing,
                                                       space.width - names, names);
  guatu_bar_layout_overhang (layout, drawing, length, names, &below);
  breadth = layout->bands.pitch * layout->categories->len;
  layout->names_end = space.x + names - gap;
  layout->room = (GuatuBox) { space.x + names, space.y, space.width - names,
                              space.height - ticks_height };
  layout->plane.area = (GuatuBox) {
    .x = space.x + names + below,
    .y = space.y + over,
    .width = length,
    .height = breadth,
  };
  layout->scale.length = length;
}

/* Sets the verdicts as far as they are no broader than their bars; returns what they
 * take under the names of upright ones. */
static double
set_verdicts_under (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double height = 0;

  if (!layout->has_verdicts)
    return 0;
  g_clear_pointer (&layout->verdicts, g_ptr_array_unref);
  layout->verdicts = guatu_verdict_labels_set (drawing, G_MAXDOUBLE);
  for (guint i = 0; i < layout->verdicts->len; i++)
    {
      gpointer *label = &g_ptr_array_index (layout->verdicts, i);

      if (*label != NULL && ((GuatuLabel *) *label)->width > layout->bands.pitch)
        g_clear_pointer ((GuatuLabel **) label, guatu_label_free);
      if (*label != NULL)
        height = MAX (height, ((GuatuLabel *) *label)->height);
    }
  return height;
}

/* Vertical bars: ticks at the left, names below, and verdicts under these. */
static void
lay_out_vertical (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double gap = guatu_axis_gap (drawing), length = space.height * 0.8;

  for (int pass = 0; pass < 2; pass++)
    {
      double ticks_width, breadth, verdicts, names, above, below;

      guatu_bar_layout_set_axis (layout, drawing, length);
      ticks_width = layout->axis.depth + gap;
      breadth = MAX (space.width - ticks_width, 1);
      guatu_bar_layout_set_bands (layout, drawing, breadth);
      if (layout->places != NULL)
        guatu_bar_layout_set_periods_under (layout, drawing);
      else
        guatu_bar_layout_set_names_under (layout, drawing,
                                          space.height * CATEGORY_SHARE_UNDER);
      guatu_bar_layout_fit_values (layout, drawing);
      guatu_bar_totals_set (layout, drawing);
      verdicts = set_verdicts_under (layout, drawing);
      names = (layout->time != NULL ? guatu_time_labels_height (layout->time, drawing)
                                    : guatu_bar_layout_deepest_category (layout))
              + gap + verdicts;
      length = guatu_bar_layout_fit_length_or_drop_labels (layout, drawing,
                                                           space.height - names, names);
      above = guatu_bar_layout_overhang (layout, drawing, length, names, &below);
      layout->plane.area
          = (GuatuBox) { space.x + ticks_width, space.y + above,
                         layout->bands.pitch
                             * (layout->places != NULL ? layout->n_places
                                                       : drawing->table->categories->len),
                         length };
      layout->names_top = space.y + above + length + below + gap;
      layout->verdicts_y = layout->names_top + names - gap - verdicts;
    }
  layout->scale.length = length;
}

/* Whether the page is no higher than wide, every name stands on one line under its bars,
 * in either language, and every value over its bar, at full size. On a high page a few
 * upright bars would be needles. */
static gboolean
fits_upright (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  guint n = drawing->table->categories->len;
  gboolean in_time = drawing->chart->category == GUATU_DIMENSION_PERIOD;

  if (n * (layout->stacked ? 1 : drawing->table->series->len) > MAX_UPRIGHT
      || (n < 3 && !in_time)
      || drawing->scene->figure.height > drawing->scene->figure.width)
    return FALSE;
  layout->plane.horizontal = FALSE;
  lay_out_vertical (layout, drawing, space);
  if (!guatu_bar_layout_names_fit_under (layout, drawing))
    return FALSE;
  if (drawing->chart->totals && layout->totals == NULL)
    return FALSE;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->label == NULL && bar->cell->withheld != GUATU_WITHHELD_SILENTLY)
        return FALSE;
    }
  return TRUE;
}

/* Periods run to the right as columns, and to scale, however many they are and however
 * high the page is. Returns whether columns have room there. */
static gboolean
stands_in_time (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  GuatuOrientation orientation = drawing->chart->orientation;

  if (layout->dots || orientation == GUATU_ORIENTATION_HORIZONTAL
      || drawing->table->categories->len < 2
      || (layout->has_verdicts && orientation == GUATU_ORIENTATION_AUTO))
    return FALSE;
  guatu_bar_layout_place_in_time (layout, drawing);
  if (layout->places == NULL)
    return FALSE;
  layout->plane.horizontal = FALSE;
  lay_out_vertical (layout, drawing, space);
  if (layout->bands.thickness >= LEAST_COLUMN)
    return TRUE;
  guatu_bar_layout_leave_time (layout);
  return FALSE;
}

/* What is laid out upright without having been asked to; returns whether it was. */
static gboolean
stands_by_itself (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  return stands_in_time (layout, drawing, space)
         || (!layout->dots && !layout->has_verdicts
             && drawing->chart->orientation == GUATU_ORIENTATION_AUTO
             && fits_upright (layout, drawing, space));
}

static void
begin (GuatuBarLayout *layout, const GuatuDrawing *drawing, gboolean dots)
{
  *layout = (GuatuBarLayout) {
    .dots = dots,
    .has_verdicts = guatu_verdicts_any (drawing->table),
    .stacked = drawing->chart->stack != GUATU_STACK_NONE,
  };
  guatu_bar_layout_collect (layout, drawing);
}

/**
 * guatu_bar_layout_init:
 *
 * @dots: whether the marks are dots, which lie in rows
 *
 * Lays out a bar chart in @space. The orientation, where the description leaves
 * it open, is upright for periods, and else follows the page and the length of the names:
 * upright on a wide page while they fit on a line in both languages, so that a chart is
 * the same in either.
 */
void
guatu_bar_layout_init (GuatuBarLayout *layout, const GuatuDrawing *drawing, gboolean dots,
                       GuatuBox space)
{
  begin (layout, drawing, dots);
  if (drawing->columns != NULL)
    {
      if (guatu_chart_is_in_columns (drawing->chart))
        guatu_bar_layout_in_columns (layout, drawing, space);
      else
        guatu_bar_layout_in_rows (layout, drawing, space);
      return;
    }
  if (stands_by_itself (layout, drawing, space))
    return;
  layout->plane.horizontal
      = dots || drawing->chart->orientation != GUATU_ORIENTATION_VERTICAL;
  if (layout->plane.horizontal)
    lay_out_horizontal (layout, drawing, space);
  else
    lay_out_vertical (layout, drawing, space);
}

/**
 * guatu_bar_layout_is_upright:
 * @drawing: of a chart that is not in the columns of small multiples
 * @space: for the plot and its legend
 *
 * Returns: whether the bars will stand upright, as far as can be told before their
 *   legend has its place
 */
gboolean
guatu_bar_layout_is_upright (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuBarLayout) layout = { FALSE };

  if (drawing->chart->orientation != GUATU_ORIENTATION_AUTO)
    return drawing->chart->orientation == GUATU_ORIENTATION_VERTICAL;
  begin (&layout, drawing, FALSE);
  return stands_by_itself (&layout, drawing, space);
}

void
guatu_bar_layout_clear (GuatuBarLayout *layout)
{
  g_clear_pointer (&layout->bars, g_array_unref);
  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  g_clear_pointer (&layout->verdicts, g_ptr_array_unref);
  g_clear_pointer (&layout->totals, g_ptr_array_unref);
  g_clear_pointer (&layout->time, guatu_time_labels_free);
  g_clear_pointer (&layout->places, g_free);
  guatu_axis_clear (&layout->axis);
}
