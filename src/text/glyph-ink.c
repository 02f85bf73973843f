/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/glyph-ink.h"

#include "text/figure-font.h"

/* The box of two boxes, of which one without a width or a height is none. */
static PangoRectangle
join (PangoRectangle a, PangoRectangle b)
{
  int right, bottom;

  if (a.width == 0 || a.height == 0)
    return b;
  if (b.width == 0 || b.height == 0)
    return a;
  right = MAX (a.x + a.width, b.x + b.width);
  bottom = MAX (a.y + a.height, b.y + b.height);
  a.x = MIN (a.x, b.x);
  a.y = MIN (a.y, b.y);
  a.width = right - a.x;
  a.height = bottom - a.y;
  return a;
}

/**
 * guatu_glyph_ink:
 * @run: glyphs of one font
 * @from: the number of a glyph of it
 * @end: that of the one after the last
 *
 * Looks for the ink of some glyphs, which the fonts of figures do not tell Pango.
 *
 * Returns: its box in Pango units, from where the first of them stands on the baseline of
 *   the line
 */
PangoRectangle
guatu_glyph_ink (const PangoGlyphItem *run, int from, int end)
{
  PangoRectangle all = { 0, 0, 0, 0 };
  int x = 0;

  for (int i = from; i < end; i++)
    {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
      PangoRectangle ink;

      guatu_figure_font_measure_ink (run->item->analysis.font, info->glyph, &ink);
      ink.x += x + info->geometry.x_offset;
      ink.y += info->geometry.y_offset - run->y_offset;
      all = join (all, ink);
      x += info->geometry.width;
    }
  return all;
}
