/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout-private.h"

/* Bars in panels: under each other on one axis of time, or small multiples. */

/* From the names beside rows to their bars, at 1200×800. */
#define NAMES_GAP 16.0

/* The length of upright bars in small multiples, which is the same in all: values and
 * signs have what those of any panel need over and under them. */
static double
fit_panel (GuatuBarLayout *layout, const GuatuDrawing *drawing, double height,
           double *above)
{
  GuatuColumns *columns = drawing->columns;
  double length, over, below;

  guatu_bar_layout_fit_values (layout, drawing);
  guatu_bar_totals_set (layout, drawing);
  length = guatu_bar_layout_fit_length_or_drop_labels (layout, drawing, height, 0);
  length = MIN (length, MAX (height - columns->over - columns->under, 1));
  over = guatu_bar_layout_overhang (layout, drawing, length, 0, &below);
  guatu_columns_need_within (columns, 0, over, below);
  *above = columns->over;
  return MAX (height - columns->over - columns->under, 1);
}

/* Upright bars in the columns of a chart of several layers, which has the names under all
 * of them; in a plot with two axes, between their ticks and without values. */
void
guatu_bar_layout_in_columns (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                             GuatuBox space)
{
  double length = space.height;

  guatu_bar_layout_place_in_time (layout, drawing);
  layout->has_verdicts = FALSE;
  layout->categories = g_ptr_array_new ();
  for (int pass = 0; pass < 2; pass++)
    {
      double above = 0, below = 0;
      GuatuBox plot;

      guatu_bar_layout_set_axis (layout, drawing, length);
      guatu_axis_take_columns (&layout->axis, drawing);
      plot = guatu_columns_plot (drawing->columns, space);
      guatu_bar_layout_set_bands (layout, drawing, plot.width);
      if (drawing->pair != NULL)
        guatu_bar_layout_drop_values (layout, drawing);
      else if (drawing->panel != NULL)
        length = fit_panel (layout, drawing, space.height, &above);
      else
        {
          guatu_bar_layout_fit_values (layout, drawing);
          guatu_bar_totals_set (layout, drawing);
          length = guatu_bar_layout_fit_length_or_drop_labels (layout, drawing,
                                                               space.height, 0);
          above = guatu_bar_layout_overhang (layout, drawing, length, 0, &below);
        }
      layout->plane.area
          = (GuatuBox) { plot.x, space.y + above, plot.width, MAX (length, 1) };
    }
  layout->scale.length = layout->plane.area.height;
}

/* Bars that lie, in the rows of small multiples: with the names at the left edge of all,
 * and their values beside them as far as these leave the bars most of the room. */
void
guatu_bar_layout_in_rows (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                          GuatuBox space)
{
  GuatuColumns *columns = drawing->columns;
  double gap = NAMES_GAP * drawing->style.unit, names, above, below, over, length;
  GuatuBox plot = guatu_columns_plot (columns, space);

  layout->plane.horizontal = TRUE;
  layout->has_verdicts = FALSE;
  guatu_bar_layout_set_axis (layout, drawing, plot.width);
  over = guatu_bar_layout_set_rows (layout, drawing, space.height, columns->names);
  names = guatu_bar_layout_deepest_category (layout) + gap;
  guatu_bar_layout_fit_values (layout, drawing);
  guatu_bar_totals_set (layout, drawing);
  length = guatu_bar_layout_fit_length_or_drop_labels (
      layout, drawing, plot.width + columns->after + columns->inner, 0);
  length = MIN (length, plot.width);
  above = guatu_bar_layout_overhang (layout, drawing, length, 0, &below);
  guatu_columns_need_within (columns, below, 0, 0);
  guatu_columns_need (columns, names + MAX (below, columns->inner), above);
  layout->names_end = plot.x - columns->inner - gap;
  layout->plane.area = (GuatuBox) { plot.x, space.y + over, plot.width,
                                    layout->bands.pitch * layout->categories->len };
  layout->room
      = (GuatuBox) { plot.x - columns->inner, space.y,
                     plot.width + columns->inner + columns->after, space.height };
  layout->scale.length = plot.width;
}
