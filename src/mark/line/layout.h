/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/axis.h"
#include "mark/line/ends.h"
#include "guide/time-labels.h"

G_BEGIN_DECLS

/* What the lines of a chart look like. */
typedef enum
{
  GUATU_LINES_PLAIN,
  GUATU_LINES_SLOPE, /* between upright rules, without an axis */
  GUATU_LINES_AREA,  /* filled down to zero or to the line below */
} GuatuLines;

/**
 * GuatuLineLayout:
 * @colors: the series whose colour each series has
 * @direct: whether the lines are named at their ends instead of in a legend
 * @starts: (element-type GuatuLineEnd): a series each; empty for one series
 * @ends: (element-type GuatuLineEnd): the same at the other end
 * @first_x: of the first category, on the page
 * @pitch: from one category to the next
 * @room: where the labels of points may stand
 * @values_x: where the values at the lines' ends begin
 * @names_x: where the names begin after them or, before the first values of a
 *   slope, where they end
 * @names_top: where the categories' names begin
 * @time: (nullable): the labels of an axis of time, which has them instead of
 *   @categories
 * @shifts: (nullable) (array): how far each cell's point makes way for another, to the
 *   right
 * @every: one category in so many is labelled
 * @set_every: one in so many has its label set, the others %NULL
 *
 * Where a line chart's points and labels go.
 */
typedef struct
{
  GuatuLines lines;
  guint *colors;
  gboolean direct;
  GArray *starts;
  GArray *ends;
  GPtrArray *categories;
  GuatuAxis axis;
  GuatuPlane plane;
  GuatuScale scale;
  double first_x;
  double pitch;
  GuatuBox room;
  double values_x;
  double names_x;
  double names_top;
  GuatuTimeLabels *time;
  double *shifts;
  guint every;
  guint set_every;
} GuatuLineLayout;

void guatu_line_layout_init (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                             GuatuLines lines, GuatuBox space);
void guatu_line_layout_place (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                              GuatuBox space);
void guatu_line_layout_take_columns (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                                     double ends, GuatuBox space);
void guatu_line_layout_clear (GuatuLineLayout *layout);
GuatuPoint guatu_line_layout_base (const GuatuLineLayout *layout,
                                   const GuatuDrawing *drawing, guint category,
                                   guint series);
GuatuPoint guatu_line_layout_point (const GuatuLineLayout *layout,
                                    const GuatuDrawing *drawing, guint category,
                                    guint series);
GuatuPoint guatu_line_layout_between (const GuatuLineLayout *layout,
                                      const GuatuDrawing *drawing, guint category,
                                      double after, double value);
double guatu_line_layout_x (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                            guint category);
gboolean guatu_line_layout_is_bare (const GuatuLineLayout *layout);
void guatu_line_layout_clear_behind (const GuatuLineLayout *layout,
                                     const GuatuDrawing *drawing);
void guatu_line_layout_draw_ends (const GuatuLineLayout *layout,
                                  const GuatuDrawing *drawing, gboolean last,
                                  const int *marks);
double guatu_line_head (const GuatuDrawing *drawing);
double guatu_line_head_in (const GuatuDrawing *drawing, GuatuBox space);
double guatu_line_foot (const GuatuDrawing *drawing);
double guatu_line_gap_under (const GuatuDrawing *drawing);
double guatu_line_layout_lead (const GuatuDrawing *drawing);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLineLayout, guatu_line_layout_clear)

G_END_DECLS
