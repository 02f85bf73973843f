/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/runs.h"

/**
 * guatu_layout_each_run:
 * @layout: a text that is set
 * @func: (scope call): called for each run of each line, in order
 * @data: for @func
 *
 * Visits the glyphs of a text, for what is written by hand rather than painted.
 */
void
guatu_layout_each_run (PangoLayout *layout, GuatuRunFunc func, gpointer data)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      const PangoGlyphItem *run = pango_layout_iter_get_run_readonly (iter);
      PangoRectangle box;

      if (run == NULL)
        continue;
      pango_layout_iter_get_run_extents (iter, NULL, &box);
      func (layout, run, pango_units_to_double (box.x),
            pango_units_to_double (pango_layout_iter_get_baseline (iter)), data);
    }
  while (pango_layout_iter_next_run (iter));
  pango_layout_iter_free (iter);
}
