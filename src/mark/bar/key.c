/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/glyph.h"
#include "mark/keys.h"

static double
bar_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry)
{
  return GUATU_SWATCH_WIDTH * drawing->style.unit
         + guatu_glyph_bar_end (drawing, entry->bound);
}

/* A bar has no edge where its axis is, which a swatch lacks. */
static void
draw (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, GuatuBound bound,
      double x, double y)
{
  double unit = drawing->style.unit, height = GUATU_SWATCH_HEIGHT * unit;
  GuatuPlane plane = { { x, y - height / 2, GUATU_SWATCH_WIDTH * unit, height }, TRUE };
  const GuatuBox *box = &plane.area;
  GuatuStroke edge = guatu_style_edge (&drawing->style, entry->series, entry->status);
  GuatuPoint start[] = { { box->x + edge.width / 2, box->y },
                         { box->x + edge.width / 2, box->y + box->height } };

  guatu_glyph_bar (drawing, &plane, 0, box->width, 0, box->height, entry->series,
                   entry->status, bound, -1);
  if (edge.width > 0)
    guatu_scene_add_polyline (drawing->scene, start, 2, edge, -1);
}

static void
draw_bar (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x, double y)
{
  draw (drawing, entry, entry->bound, x, y);
}

static double
column_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry)
{
  return GUATU_SWATCH_WIDTH * drawing->style.unit;
}

/* The open end of a lying bar is drawn at its swatch; of one that stands upright it
 * would be at the wrong side. */
static void
draw_column (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x,
             double y)
{
  draw (drawing, entry, GUATU_BOUND_EXACT, x, y);
}

const GuatuLegendKey guatu_bar_key
    = { .is_lying = TRUE, .width = bar_width, .draw = draw_bar };

const GuatuLegendKey guatu_column_key = { .width = column_width, .draw = draw_column };
