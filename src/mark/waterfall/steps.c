/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/waterfall/steps.h"

/* Of the lines between bars, at 1200×800. */
#define JOIN_WIDTH 1.2

/**
 * guatu_steps_join:
 *
 * Draws the lines that lead from the end of each bar to the next one, which begins there
 * or, as a total, ends there.
 */
void
guatu_steps_join (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  GuatuStroke stroke
      = guatu_style_rule (&drawing->style, drawing->style.soft, JOIN_WIDTH);

  for (guint i = 0; i + 1 < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      double along = guatu_scale_map (&layout->scale, bar->value);
      GuatuPoint line[] = {
        guatu_plane_point (&layout->plane, along,
                           guatu_bands_bar (&layout->bands, bar->category, 0)
                               + layout->bands.thickness),
        guatu_plane_point (&layout->plane, along,
                           guatu_bands_bar (&layout->bands, (bar + 1)->category, 0)),
      };

      guatu_scene_add_polyline (drawing->scene, line, 2, stroke, -1);
    }
}
