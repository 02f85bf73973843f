/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/ticks.h"
#include "scene/shape.h"
#include "table/table.h"

G_BEGIN_DECLS

/**
 * GuatuColumns:
 * @before: what the widest axis takes at the left of the plots
 * @after: what stands at their right at most
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
  double n_places;
  double step;
} GuatuColumns;

/**
 * GuatuPair:
 * @ticks: of the first axis and of the second, as many and with zero at one height
 * @has_ticks: whether they are chosen
 * @titles: how high the titles of the two axes are at most
 * @keys: how high the legends of the two layers are at most
 *
 * Two layers in one plot, each with an axis at its own side.
 */
typedef struct
{
  GuatuTicks ticks[2];
  gboolean has_ticks;
  double titles;
  double keys;
} GuatuPair;

void guatu_columns_init (GuatuColumns *columns, const GuatuTable *table);
void guatu_columns_need (GuatuColumns *columns, double before, double after);
GuatuBox guatu_columns_plot (const GuatuColumns *columns, GuatuBox space);
double guatu_columns_band (const GuatuColumns *columns, GuatuBox plot);
double guatu_columns_pitch (const GuatuColumns *columns, GuatuBox plot);

G_END_DECLS
