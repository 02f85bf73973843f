/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"

/* Where the labels of stacked bars stand: on them, or beyond their ends. */

/**
 * guatu_bar_pad_inside:
 *
 * Returns: what a label on a bar keeps free at each side, so that its ground does not
 *   cut the bar's edge
 */
double
guatu_bar_pad_inside (const GuatuDrawing *drawing, const GuatuBar *bar)
{
  GuatuStroke edge = guatu_style_edge (&drawing->style, bar->look,
                                       (GuatuStatus) bar->cell->observation->status);

  return guatu_bar_label_gap (drawing, FALSE) + 1.5 * edge.width;
}

/** guatu_bar_is_part: whether a bar is drawn as a part of a stack. */
gboolean
guatu_bar_is_part (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return layout->stacked && guatu_cell_has_value (bar->cell);
}

/** guatu_bar_measure_part: finds what the label of a part of a stack takes on its bar,
 * and beyond its end. */
void
guatu_bar_measure_part (GuatuBar *bar, const GuatuDrawing *drawing, gboolean horizontal)
{
  GuatuFill fill = guatu_style_fill (&drawing->style, bar->look,
                                     (GuatuStatus) bar->cell->observation->status);
  double pad = guatu_bar_pad_inside (drawing, bar);
  GuatuColor color;
  /* A ground covers all of the label's height, where letters leave room for an edge. */
  double over = guatu_style_text_on (&drawing->style, &fill, &color)
                    ? 0
                    : pad - guatu_bar_label_gap (drawing, FALSE);
  double width = bar->label->width + 2 * pad, height = bar->label->height + 2 * over;

  bar->along = horizontal ? width : height;
  bar->across = horizontal ? height : width;
  bar->outside = guatu_bar_label_gap (drawing, horizontal)
                 + (horizontal ? bar->label->width : bar->label->height);
}

/**
 * guatu_bar_fits_inside:
 * @bar: a part of a stack with its label
 * @length: of the bar, in scene units
 *
 * Returns: whether the label has room on the bar
 */
gboolean
guatu_bar_fits_inside (const GuatuBarLayout *layout, const GuatuBar *bar, double length)
{
  return bar->along <= length && bar->across <= layout->bands.thickness;
}

/* Whether the label of a part of a stack stands beyond its end: where it is too short
 * for it, and no other part can be meant. */
static gboolean
is_beyond (const GuatuBarLayout *layout, const GuatuBar *bar, double length)
{
  return guatu_bar_is_part (layout, bar) && bar->alone && bar->label != NULL
         && !guatu_bar_fits_inside (layout, bar, length)
         && bar->across <= layout->bands.pitch;
}

/**
 * guatu_bar_reach:
 * @length: of the bar, in scene units
 *
 * Returns: what its sign and its label together take beyond its end
 */
double
guatu_bar_reach (const GuatuBarLayout *layout, const GuatuBar *bar, double length)
{
  return bar->reach + (is_beyond (layout, bar, length) ? bar->outside : 0);
}

/** guatu_bar_is_labelled_inside: whether a bar's label stands on it, not at its end. */
gboolean
guatu_bar_is_labelled_inside (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  double length = ABS (guatu_scale_map (&layout->scale, bar->value)
                       - guatu_scale_map (&layout->scale, bar->start));

  return guatu_bar_is_part (layout, bar) && !is_beyond (layout, bar, length);
}
