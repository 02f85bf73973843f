/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/dot/dodge.h"

#include "guide/glyph.h"

/* Dots nearer to each other than this, as a share of their radius, hide each other. */
#define HIDDEN 0.5

/* The dots of a row keep to this share of it. */
#define ROW_SHARE 0.8

/* A target is a line across the row, over which a dot is seen. */
static gboolean
can_hide (const GuatuBar *bar)
{
  return guatu_cell_has_value (bar->cell)
         && bar->cell->observation->status != GUATU_STATUS_TARGET;
}

/* Finds the dots of a row that lie where the one at @first does and have not moved, it
 * first; returns how many there are. */
static guint
find_hidden (const GuatuBarLayout *layout, guint first, double radius, GuatuBar **found)
{
  GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, first);
  double along = guatu_scale_map (&layout->scale, bar->value);
  guint n = 0;

  for (guint i = first; i < layout->bars->len; i++)
    {
      GuatuBar *other = &g_array_index (layout->bars, GuatuBar, i);

      if (other->category != bar->category)
        break;
      if (can_hide (other) && other->aside == 0
          && ABS (guatu_scale_map (&layout->scale, other->value) - along)
                 < HIDDEN * radius)
        found[n++] = other;
    }
  return n;
}

/**
 * guatu_dots_dodge:
 * @layout: (inout): with its scale and its rows
 *
 * Dots of one row that lie on one another would hide each other. They move one under
 * the other, so far that they just touch, and less far where many would leave their row.
 */
void
guatu_dots_dodge (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double radius = guatu_glyph_dot_radius (drawing);
  double room = MAX (layout->bands.pitch * ROW_SHARE - 2 * radius, 0);
  g_autofree GuatuBar **found = g_new (GuatuBar *, MAX (layout->bars->len, 1));

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      guint n = can_hide (bar) && bar->aside == 0 ? find_hidden (layout, i, radius, found)
                                                  : 0;
      double step = n > 1 ? MIN (2 * radius, room / (n - 1)) : 0;

      for (guint j = 0; j < n; j++)
        found[j]->aside = (j - (n - 1) / 2.0) * step;
    }
}
