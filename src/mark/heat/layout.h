/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

/**
 * GuatuHeat:
 * @rows: names of the categories, as those of bars that lie
 * @headings: (element-type GuatuLabel) (nullable elements): of the columns; %NULL for one
 *   that is not named
 * @cells: where the table is, without names and headings
 * @width: of a column
 * @height: of a row
 * @low: the least value, in the base unit
 * @high: the greatest one
 * @values: the type of the numbers; of no size where not all have room
 *
 * A table of a row for each category and a column for each series, whose cells are the
 * darker the more there is.
 */
typedef struct
{
  GuatuBarLayout rows;
  GPtrArray *headings;
  GuatuBox cells;
  double width;
  double height;
  double low;
  double high;
  GuatuFont values;
} GuatuHeat;

void guatu_heat_init (GuatuHeat *heat, const GuatuDrawing *drawing, GuatuBox space);
void guatu_heat_clear (GuatuHeat *heat);
GuatuBox guatu_heat_cell (const GuatuHeat *heat, guint category, guint series);
GuatuFill guatu_heat_fill (const GuatuHeat *heat, const GuatuDrawing *drawing,
                           double value);

double guatu_heat_heading_gap (const GuatuDrawing *drawing);
void guatu_heat_set_headings (GuatuHeat *heat, const GuatuDrawing *drawing, double names);
double guatu_heat_headings_height (const GuatuHeat *heat);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuHeat, guatu_heat_clear)

G_END_DECLS
