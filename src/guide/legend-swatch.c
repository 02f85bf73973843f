/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/legend-swatch.h"

#include "guide/glyph.h"
#include "guide/range-mark.h"
#include "guide/reference.h"
#include "guide/shade.h"

/* Lengths at 1200×800. */
#define LYING_SIGN 11.0
#define DASH_WIDTH 10.0

/* Whether the mark itself draws an entry, or the sign that it shares with other marks
 * stands for it. */
static gboolean
is_of_mark (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
            const GuatuLegendKey *key)
{
  switch (entry->kind)
    {
    case GUATU_LEGEND_SERIES:
    case GUATU_LEGEND_STATUS:
      return TRUE;
    case GUATU_LEGEND_CHEVRON:
      return key->draws_signs != NULL && key->draws_signs (drawing);
    case GUATU_LEGEND_RANGE:
    case GUATU_LEGEND_MISSING:
    case GUATU_LEGEND_REFERENCE:
    case GUATU_LEGEND_SHADE:
    default:
      return FALSE;
    }
}

/** guatu_legend_swatch_width: what the swatch of an entry takes. */
double
guatu_legend_swatch_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                           const GuatuLegendKey *key)
{
  return is_of_mark (drawing, entry, key) ? key->width (drawing, entry)
                                          : GUATU_SWATCH_SIGN * drawing->style.unit;
}

/* The mark of a range without the one that it goes on from, turned as at the marks. */
static void
draw_range (const GuatuDrawing *drawing, gboolean lying, double x, double y)
{
  double unit = drawing->style.unit, width = GUATU_SWATCH_SIGN * unit,
         height = GUATU_SWATCH_HEIGHT * unit;
  GuatuPlane plane = { { x, y - height / 2, width, height }, lying };

  guatu_range_mark_draw (drawing, &plane, 0, lying ? width : height,
                         (lying ? height : width) / 2, drawing->style.soft, -1);
}

/* The sign of an open end alone, turned as at the marks: dots and lying bars have it
 * at a side, lines and upright bars at the top or the foot. */
static void
draw_sign (const GuatuDrawing *drawing, gboolean lying, double x, double y, gboolean less)
{
  double unit = drawing->style.unit, half = GUATU_SWATCH_HEIGHT * unit / 2;
  double depth = guatu_glyph_chevron_depth (drawing);
  double length = lying ? LYING_SIGN * unit : 2 * half;
  double across = lying ? half : GUATU_SWATCH_SIGN * unit / 2;
  GuatuPlane plane = { { x, y - half, GUATU_SWATCH_SIGN * unit, 2 * half }, lying };

  guatu_glyph_chevron (drawing, &plane, (length + (less ? depth : -depth)) / 2, across,
                       MIN (half, across), less ? -1 : 1, drawing->style.soft, -1);
}

static void
draw_dash (const GuatuDrawing *drawing, double x, double y)
{
  GuatuPoint dash[] = { { x, y }, { x + DASH_WIDTH * drawing->style.unit, y } };

  guatu_scene_add_polyline (drawing->scene, dash, 2,
                            guatu_style_rule (&drawing->style, drawing->style.soft, 2),
                            -1);
}

/* A piece of the line, turned as at the marks. */
static void
draw_reference (const GuatuDrawing *drawing, gboolean lying, double x, double y)
{
  double width = GUATU_SWATCH_SIGN * drawing->style.unit;
  double half = GUATU_SWATCH_HEIGHT * drawing->style.unit / 2;
  GuatuPoint line[] = { { lying ? x + width / 2 : x, lying ? y - half : y },
                        { lying ? x + width / 2 : x + width, lying ? y + half : y } };

  guatu_scene_add_polyline (drawing->scene, line, 2, guatu_reference_stroke (drawing),
                            -1);
}

/** guatu_legend_swatch_draw: draws a swatch that begins at @x, its middle at @y. */
void
guatu_legend_swatch_draw (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                          const GuatuLegendKey *key, double x, double y)
{
  if (is_of_mark (drawing, entry, key))
    key->draw (drawing, entry, x, y);
  else if (entry->kind == GUATU_LEGEND_CHEVRON)
    draw_sign (drawing, key->is_lying, x, y, entry->bound == GUATU_BOUND_AT_MOST);
  else if (entry->kind == GUATU_LEGEND_RANGE)
    draw_range (drawing, key->is_lying, x, y);
  else if (entry->kind == GUATU_LEGEND_REFERENCE)
    draw_reference (drawing, key->is_lying, x, y);
  else if (entry->kind == GUATU_LEGEND_SHADE)
    guatu_shade_draw_swatch (
        drawing, (GuatuBox) { x, y - GUATU_SWATCH_HEIGHT * drawing->style.unit / 2,
                              GUATU_SWATCH_SIGN * drawing->style.unit,
                              GUATU_SWATCH_HEIGHT * drawing->style.unit });
  else
    draw_dash (drawing, x, y);
}
