/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/label-place.h"

#include "text/layout-copy.h"

static const PangoAlignment alignments[] = {
  [GUATU_ALIGN_START] = PANGO_ALIGN_LEFT,
  [GUATU_ALIGN_MIDDLE] = PANGO_ALIGN_CENTER,
  [GUATU_ALIGN_END] = PANGO_ALIGN_RIGHT,
};

static double
baseline (PangoLayout *layout)
{
  return pango_units_to_double (pango_layout_get_baseline (layout));
}

/* The two languages side by side, on one baseline; the smaller one stays within
 * the line's height, which the faces divide differently. */
static void
place_beside (const GuatuLabel *label, GuatuScene *scene, GuatuTextRole role, double x,
              double y, GuatuColor color, int mark)
{
  PangoRectangle first, second;
  double second_x, second_y;

  pango_layout_get_extents (label->layouts[0], NULL, &first);
  pango_layout_get_extents (label->layouts[1], NULL, &second);
  second_x = x + label->width - pango_units_to_double (second.width);
  second_y = y
             + MIN (baseline (label->layouts[0]) - baseline (label->layouts[1]),
                    pango_units_to_double (first.height - second.height));

  guatu_scene_add_text (scene, role, label->languages[0], label->layouts[0], x, y, color,
                        mark);
  guatu_scene_add_text (scene, role, label->languages[1], label->layouts[1], second_x,
                        second_y, color, mark);
}

/**
 * guatu_label_place:
 * @x: what the label is aligned to: its left edge, its middle or its right edge
 * @y: its top
 * @mark: the index of the mark that it labels, or -1
 *
 * Puts the label on the page.
 */
void
guatu_label_place (const GuatuLabel *label, GuatuScene *scene, GuatuTextRole role,
                   double x, double y, GuatuAlign align, GuatuColor color, int mark)
{
  if (label->beside)
    {
      place_beside (label, scene, role, x - label->width * align / 2.0, y, color, mark);
      return;
    }
  for (guint i = 0; i < label->n; i++)
    {
      PangoLayout *layout = guatu_layout_aligned (label->layouts[i], alignments[align]);
      PangoRectangle logical;
      double shift;

      pango_layout_get_extents (layout, NULL, &logical);
      shift = pango_units_to_double (logical.x)
              + pango_units_to_double (logical.width) * align / 2.0;
      guatu_scene_add_text (scene, role, label->languages[i], layout, x - shift, y, color,
                            mark);
      y += pango_units_to_double (logical.height);
    }
}
