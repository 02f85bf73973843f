/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/letters.h"

#include <hb-ot.h>
#include <pango/pangocairo.h>

#include "render/runs.h"
#include "text/figure-font.h"

/**
 * guatu_letters_have_outlines:
 *
 * Returns: %FALSE of a run of which Pango knows more: a box for what no font has, or
 *   pictures in colours
 */
gboolean
guatu_letters_have_outlines (const PangoGlyphItem *run)
{
  hb_face_t *face = hb_font_get_face (pango_font_get_hb_font (run->item->analysis.font));

  if (hb_ot_color_has_layers (face) || hb_ot_color_has_png (face))
    return FALSE;
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    if (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
      return FALSE;
  return TRUE;
}

static void
show_run (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
          gpointer data)
{
  cairo_t *cr = data;
  PangoFont *font = guatu_figure_font_get_drawn (run->item->analysis.font);

  cairo_move_to (cr, x, baseline);
  if (guatu_letters_have_outlines (run))
    pango_cairo_glyph_string_path (cr, font, run->glyphs);
  else
    pango_cairo_show_glyph_string (cr, font, run->glyphs);
}

/**
 * guatu_letters_show:
 * @layout: a text
 * @data: not used
 *
 * Shows a text as pango_cairo_show_layout() does at the origin, each letter exactly
 * where it was measured. Cairo's own letters are pictures, which stand on whole pixels
 * (1.16) or quarters of them (1.18): small type comes apart there.
 */
void
guatu_letters_show (cairo_t *cr, PangoLayout *layout, gpointer data)
{
  cairo_new_path (cr);
  guatu_layout_each_run (layout, show_run, cr);
  cairo_fill (cr);
}
