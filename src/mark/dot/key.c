/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/glyph.h"
#include "mark/keys.h"
#include "guide/range-band.h"

/* Lengths at 1200×800: of the sign of an open end from where its band begins, and how
 * much of the swatch's height it takes. */
#define SIGN_INSET 3.0
#define SIGN_SHARE 0.75

static double
dot_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry)
{
  return (entry->kind == GUATU_LEGEND_CHEVRON ? GUATU_SWATCH_WIDTH : GUATU_SWATCH_SIGN)
         * drawing->style.unit;
}

/* The sign of an open end with the band that runs on from it. */
static void
draw_band (const GuatuDrawing *drawing, gboolean less, double x, double y)
{
  double unit = drawing->style.unit, width = GUATU_SWATCH_WIDTH * unit;
  double half = GUATU_SWATCH_HEIGHT * unit / 2, inset = SIGN_INSET * unit;
  GuatuPlane plane = { { x, y - half, width, 2 * half }, TRUE };

  guatu_range_band_draw_swatch (drawing, &plane, less ? width : 0, less ? 0 : width);
  guatu_glyph_chevron (drawing, &plane, less ? width - inset : inset, half,
                       half * SIGN_SHARE, less ? -1 : 1, drawing->style.soft, -1);
}

static void
draw_dot (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x, double y)
{
  if (entry->kind == GUATU_LEGEND_CHEVRON)
    draw_band (drawing, entry->bound == GUATU_BOUND_AT_MOST, x, y);
  else
    guatu_glyph_dot (drawing,
                     (GuatuPoint) { x + GUATU_SWATCH_SIGN / 2 * drawing->style.unit, y },
                     entry->series, entry->status, -1);
}

const GuatuLegendKey guatu_dot_key = {
  .is_lying = TRUE,
  .width = dot_width,
  .draw = draw_dot,
  .draws_signs = guatu_range_band_is_shown,
};
