/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis.h"

#include "guide/ground.h"

/* Of the lines, at 1200×800. */
#define RULE_WIDTH 1.2

/** guatu_axis_draw_grid: a faint line at each tick, under all marks; of two layers the
 * lower one draws it for both. */
void
guatu_axis_draw_grid (const GuatuAxis *axis, const GuatuDrawing *drawing,
                      const GuatuPlane *plane, const GuatuScale *scale)
{
  GuatuStroke rule = guatu_style_rule (&drawing->style, drawing->style.grid, RULE_WIDTH);

  for (guint i = 0; !axis->silent && !drawing->over && i < axis->ticks.n; i++)
    {
      double along = guatu_scale_map (scale, guatu_ticks_value (&axis->ticks, i));
      GuatuPoint line[]
          = { guatu_plane_point (plane, along, 0),
              guatu_plane_point (plane, along, guatu_plane_breadth (plane)) };

      guatu_scene_add_polyline (drawing->scene, line, 2, rule, -1);
    }
}

/* Whether the line of any tick runs through a box. */
static gboolean
meets_grid (const GuatuAxis *axis, const GuatuPlane *plane, const GuatuScale *scale,
            GuatuBox box)
{
  for (guint i = 0; !axis->silent && i < axis->ticks.n; i++)
    {
      double along = guatu_scale_map (scale, guatu_ticks_value (&axis->ticks, i));

      if (guatu_box_meets_segment (
              box, guatu_plane_point (plane, along, 0),
              guatu_plane_point (plane, along, guatu_plane_breadth (plane))))
        return TRUE;
    }
  return FALSE;
}

/**
 * guatu_axis_clear_behind:
 * @box: of a label
 * @pad: beyond its sides, in scene units
 *
 * Keeps the grid off a label: puts paper under it where a line would run through it.
 * What is drawn later comes over the paper.
 */
void
guatu_axis_clear_behind (const GuatuAxis *axis, const GuatuDrawing *drawing,
                         const GuatuPlane *plane, const GuatuScale *scale, GuatuBox box,
                         double pad)
{
  const GuatuBox *area = &plane->area;
  /* Where the grid ends there is nothing to keep off. */
  double left = MAX (box.x, area->x) - pad;
  double right = MIN (box.x + box.width, area->x + area->width) + pad;
  GuatuBox ground = { left, box.y, right - left, box.height };

  if (meets_grid (axis, plane, scale, ground))
    guatu_ground_add (drawing, ground);
}
