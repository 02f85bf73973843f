/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/hatch.h"

#include <math.h>

/* No hatching needs more lines; it keeps a strange box from filling memory. */
#define MAX_LINES 20000

/**
 * guatu_hatch_lines:
 * @spacing: from one line to the next, across them
 *
 * Rules @box with lines that rise at 45°. They lie on one lattice for the whole
 * page, so that the hatchings of neighbours run on into each other.
 *
 * Returns: (transfer full) (element-type GuatuHatchLine): the lines
 */
GArray *
guatu_hatch_lines (GuatuBox box, double spacing)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (GuatuHatchLine));
  double right = box.x + box.width, bottom = box.y + box.height;
  /* Each line is x + y = c; neighbouring c are apart by the diagonal of a step. */
  double step = spacing * G_SQRT2;
  double first = ceil ((box.x + box.y) / step) * step;

  if (!(step > 0))
    return lines;
  for (guint i = 0; i < MAX_LINES && first + i * step < right + bottom; i++)
    {
      double c = first + i * step;
      double from_x = MAX (box.x, c - bottom), to_x = MIN (right, c - box.y);
      GuatuHatchLine line = { { from_x, c - from_x }, { to_x, c - to_x } };

      if (to_x > from_x)
        g_array_append_val (lines, line);
    }
  return lines;
}
