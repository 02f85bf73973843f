/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/ticks.h"
#include "scene/shape.h"
#include "table/table.h"

G_BEGIN_DECLS

/* What layers keep free around their marks, in scene units. */
typedef struct
{
  double before;
  double after;
  double inner;
  double over;
  double under;
} GuatuNeeds;

/**
 * GuatuColumns:
 * @before: what the widest axis takes at the left of the plots
 * @after: what stands at their right at most
 * @inner: of @before, what stands between the panels of small multiples too: the other
 *   belongs to those at the left edge alone
 * @over: what stands over the marks of small multiples, within the height of each
 * @under: the same under them
 * @needs: (nullable): where panels are on one scale, what they turn out to need, which is
 *   what they have when they are drawn anew; else they take it at once
 * @names: how broad the names beside rows may be
 * @n_panels: of panels under each other, how many there are
 * @n_places: how many periods would have room, those that are absent included
 * @step: from one of these to the next, in positions of the table
 *
 * The one axis of time of several layers: what a layer needs beside its plot is taken
 * off all of them, so that a period stands at one place in each.
 */
typedef struct
{
  double before;
  double after;
  double inner;
  double over;
  double under;
  GuatuNeeds *needs;
  double names;
  guint n_panels;
  double n_places;
  double step;
} GuatuColumns;

/**
 * GuatuPanel:
 * @at_left: whether it is at the left edge of the panels, where the texts of all of its
 *   row stand
 * @at_bottom: the same of its column
 *
 * One of the small multiples of a chart, which has the title of the axis and the legend
 * for all of them.
 */
typedef struct
{
  gboolean at_left;
  gboolean at_bottom;
} GuatuPanel;

/**
 * GuatuPair:
 * @ticks: of the first axis and of the second, as many and with zero at one height
 * @has_ticks: whether they are chosen
 * @titles: how high the titles of the two axes are at most
 * @keys: how high the legends of the two layers are at most
 * @under: (nullable): the drawing of the layer that is drawn first, once it is
 *
 * Two layers in one plot, each with an axis at its own side.
 */
typedef struct
{
  GuatuTicks ticks[2];
  gboolean has_ticks;
  double titles;
  double keys;
  const struct _GuatuDrawing *under;
} GuatuPair;

void guatu_columns_init (GuatuColumns *columns, const GuatuTable *table);
void guatu_columns_need (GuatuColumns *columns, double before, double after);
void guatu_columns_need_within (GuatuColumns *columns, double inner, double over,
                                double under);
GuatuBox guatu_columns_plot (const GuatuColumns *columns, GuatuBox space);
double guatu_columns_band (const GuatuColumns *columns, GuatuBox plot);
double guatu_columns_pitch (const GuatuColumns *columns, GuatuBox plot);

G_END_DECLS
