/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/layout.h"

/* Between values and names at the ends of lines, at 1200×800. */
#define NAME_GAP 12.0

/**
 * guatu_line_layout_take_columns:
 * @ends: what the labels at the ends of the lines take
 *
 * Puts the lines into the columns that they share with other layers: points stand in the
 * middles of the bands of their periods.
 */
void
guatu_line_layout_take_columns (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                                double ends, GuatuBox space)
{
  double lead = guatu_line_layout_lead (drawing), band;
  GuatuBox plot;

  guatu_axis_take_columns (&layout->axis, drawing);
  /* A point may be broader than the band of its period. */
  plot = guatu_columns_plot (drawing->columns, space);
  band = guatu_columns_band (drawing->columns, plot);
  guatu_columns_need (drawing->columns, 0,
                      MAX (ends > 0 ? ends - lead / 2 : 0, (lead - band) / 2));
  plot = guatu_columns_plot (drawing->columns, space);
  layout->plane.area.x = plot.x;
  layout->plane.area.width = plot.width;
  layout->first_x = plot.x + guatu_columns_band (drawing->columns, plot) / 2;
  layout->pitch = guatu_columns_pitch (drawing->columns, plot);
  layout->values_x = plot.x + plot.width + lead / 2;
  layout->names_x = layout->values_x + guatu_line_ends_width (layout->ends, FALSE)
                    + (guatu_line_ends_width (layout->ends, FALSE) > 0
                           ? NAME_GAP * drawing->style.unit
                           : 0);
  layout->every = 1;
}
