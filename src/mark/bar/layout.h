/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/axis.h"
#include "guide/bands.h"
#include "guide/time-labels.h"

G_BEGIN_DECLS

/**
 * GuatuBar:
 * @look: what it looks like: its series or, of a step, what kind of step it is
 * @highlighted: whether it stands out of others
 * @start: where the bar begins, in the scale of the axis: zero, or the end of
 *   the bar on which it is stacked or from which it is a step
 * @value: where it ends
 * @tip: where the mark of a range ends; @value where there is none
 * @alone: whether no other part of its stack is on its side of zero, so that a label
 *   beyond its end can be of no other
 * @end: what the sign of its bound takes beyond the value
 * @reach: what sign and label together take beyond the value; of a part of a stack,
 *   whose label stands on it, the sign alone
 * @along: what a label that stands on the bar takes along it, with what it keeps free
 * @across: the same across it
 * @outside: what it takes beyond its end instead
 * @aside: how far a dot has moved off the middle of its row, downwards
 */
typedef struct
{
  const GuatuCell *cell;
  guint category;
  guint series;
  guint look;
  gboolean highlighted;
  double start;
  double value;
  double tip;
  char *text;
  GuatuLabel *label;
  gboolean alone;
  double end;
  double reach;
  double along;
  double across;
  double outside;
  double aside;
} GuatuBar;

/**
 * GuatuBarLayout:
 * @dots: whether the marks are dots, which need no zero and share one row
 * @stacked: whether the bars of a category stand on each other, with their
 *   labels inside
 * @bars: (element-type GuatuBar)
 * @categories: (element-type GuatuLabel) (nullable elements): the names; %NULL for a
 *   category that is not named
 * @has_verdicts: whether any category has a target and its outturn
 * @verdicts: (nullable) (element-type GuatuLabel): of each, whether its target is met
 * @totals: (nullable) (element-type GuatuLabel) (nullable elements): the sums of stacks
 * @verdicts_y: where they begin, under the names of upright bars
 * @verdicts_x: where they begin, at the right of the plot
 * @room: where the labels of dots may stand
 * @places: (nullable) (array): where the columns of periods stand on an axis of time, by
 *   the narrowest step between them; %NULL where categories lie side by side
 * @n_places: how many would have room there
 * @time: (nullable): the names under such columns, instead of @categories
 * @values_on_axis: whether only some of such columns have their values, and all others
 *   are read off the axis
 * @every: one category in so many is named
 * @names_end: where the names beside horizontal bars end
 * @names_top: where the names under vertical bars begin
 *
 * Where a bar chart's bars and labels go.
 */
typedef struct
{
  gboolean dots;
  gboolean stacked;
  GArray *bars;
  GPtrArray *categories;
  gboolean has_verdicts;
  GPtrArray *verdicts;
  GPtrArray *totals;
  double verdicts_x;
  double verdicts_y;
  GuatuBox room;
  double *places;
  double n_places;
  GuatuTimeLabels *time;
  gboolean values_on_axis;
  guint every;
  double names_end;
  double names_top;
  GuatuAxis axis;
  GuatuBands bands;
  GuatuPlane plane;
  GuatuScale scale;
} GuatuBarLayout;

void guatu_bar_layout_init (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                            gboolean dots, GuatuBox space);
void guatu_bar_layout_collect (GuatuBarLayout *layout, const GuatuDrawing *drawing);
void guatu_bar_layout_fit_values (GuatuBarLayout *layout, const GuatuDrawing *drawing);
void guatu_bar_layout_drop_values (GuatuBarLayout *layout, const GuatuDrawing *drawing);
void guatu_bar_layout_set_bands (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                                 double breadth);
void guatu_bar_layout_set_names_beside (GuatuBarLayout *layout,
                                        const GuatuDrawing *drawing, double width);
void guatu_bar_layout_set_names_under (GuatuBarLayout *layout,
                                       const GuatuDrawing *drawing, double height);
gboolean guatu_bar_layout_names_fit_under (const GuatuBarLayout *layout,
                                           const GuatuDrawing *drawing);
void guatu_bar_layout_draw_names (const GuatuBarLayout *layout,
                                  const GuatuDrawing *drawing);
void guatu_bar_layout_place_in_time (GuatuBarLayout *layout, const GuatuDrawing *drawing);
void guatu_bar_layout_leave_time (GuatuBarLayout *layout);
void guatu_bar_layout_set_periods_under (GuatuBarLayout *layout,
                                         const GuatuDrawing *drawing);
void guatu_bar_layout_draw_periods (const GuatuBarLayout *layout,
                                    const GuatuDrawing *drawing);
gboolean guatu_bar_layout_tells (const GuatuBarLayout *layout, guint bar);
void guatu_bar_layout_keep_free_values (GuatuBarLayout *layout,
                                        const GuatuDrawing *drawing);
void guatu_bar_layout_draw_verdicts (const GuatuBarLayout *layout,
                                     const GuatuDrawing *drawing);
gboolean guatu_bar_layout_is_upright (const GuatuDrawing *drawing, GuatuBox space);
void guatu_bar_totals_set (GuatuBarLayout *layout, const GuatuDrawing *drawing);
double guatu_bar_total_reach (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                              guint category, double *end);
void guatu_bar_totals_clear_behind (const GuatuBarLayout *layout,
                                    const GuatuDrawing *drawing, double pad);
void guatu_bar_totals_draw (const GuatuBarLayout *layout, const GuatuDrawing *drawing);
double *guatu_bar_layout_middles (const GuatuBarLayout *layout,
                                  const GuatuDrawing *drawing) G_GNUC_WARN_UNUSED_RESULT;
void guatu_bar_layout_clear (GuatuBarLayout *layout);
GuatuBox guatu_bar_label_box (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                              const GuatuBar *bar);
GuatuBox guatu_bar_box (const GuatuBarLayout *layout, const GuatuBar *bar);
double guatu_bar_pad_inside (const GuatuDrawing *drawing, const GuatuBar *bar);
gboolean guatu_bar_is_part (const GuatuBarLayout *layout, const GuatuBar *bar);
void guatu_bar_measure_part (GuatuBar *bar, const GuatuDrawing *drawing,
                             gboolean horizontal);
gboolean guatu_bar_is_labelled_inside (const GuatuBarLayout *layout, const GuatuBar *bar);
gboolean guatu_bar_fits_inside (const GuatuBarLayout *layout, const GuatuBar *bar,
                                double length);
double guatu_bar_reach (const GuatuBarLayout *layout, const GuatuBar *bar, double length);
double guatu_bar_label_gap (const GuatuDrawing *drawing, gboolean horizontal);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuBarLayout, guatu_bar_layout_clear)

G_END_DECLS
