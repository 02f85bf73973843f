/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/labels.h"
#include "mark/line/layout.h"

/* The share of the height of a panel that the value over the topmost point takes. */
#define MOST_HEAD 0.4

/** guatu_line_head: room for the topmost point with its sign and its label. */
double
guatu_line_head (const GuatuDrawing *drawing)
{
  return drawing->style.value.size * GUATU_LINE_HEIGHT + 20 * drawing->style.unit;
}

/** guatu_line_head_in: the same in a panel, which may be so low that its values have no
 * room over the points, but the uppermost number of the axis has. */
double
guatu_line_head_in (const GuatuDrawing *drawing, GuatuBox space)
{
  double least = guatu_label_line_height (drawing->primary, drawing->style.tick.size,
                                          drawing->style.tick.least)
                 / 2;

  if (drawing->pair != NULL)
    return 0;
  /* The newest value alone finds a place elsewhere too. */
  if (drawing->panel != NULL && !guatu_line_labels_all (drawing->table))
    return least;
  return drawing->columns == NULL || guatu_line_head (drawing) < space.height * MOST_HEAD
             ? guatu_line_head (drawing)
             : least;
}

/** guatu_line_gap_under: what stands between the plot and the names of the categories, or
 * the next panel. */
double
guatu_line_gap_under (const GuatuDrawing *drawing)
{
  double half = guatu_label_line_height (drawing->primary, drawing->style.tick.size,
                                         drawing->style.tick.least)
                / 2;

  return drawing->columns != NULL ? half : guatu_axis_gap (drawing);
}

/** guatu_line_foot: room for the sign of a point at the bottom that may go further down;
 * in small multiples that of any of them. */
double
guatu_line_foot (const GuatuDrawing *drawing)
{
  double foot = guatu_table_uses_bound (drawing->table, GUATU_BOUND_AT_MOST)
                    ? 18 * drawing->style.unit
                    : 0;

  if (drawing->panel == NULL)
    return foot;
  guatu_columns_need_within (drawing->columns, 0, 0, foot);
  return drawing->columns->under;
}
