/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/legend-swatch.h"

#include "chart/glyph.h"
#include "chart/line-points.h"
#include "chart/range-band.h"

/* Lengths at 1200×800. */
#define SWATCH_WIDTH 34.0
#define SWATCH_HEIGHT 16.0
#define SIGN_WIDTH 14.0

static gboolean
is_mark (const GuatuLegendEntry *entry)
{
  return entry->kind == GUATU_LEGEND_SERIES || entry->kind == GUATU_LEGEND_STATUS;
}

/* The open end of a lying bar is drawn at its swatch; of one that stands upright it
 * would be at the wrong side. */
static GuatuBound
bound_of (const GuatuLegendEntry *entry, GuatuSwatch swatch)
{
  return swatch == GUATU_SWATCH_COLUMN ? GUATU_BOUND_EXACT : entry->bound;
}

/** guatu_legend_swatch_width: what the swatch of an entry takes. */
double
guatu_legend_swatch_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                           GuatuSwatch swatch)
{
  double unit = drawing->style.unit;

  if (entry->kind == GUATU_LEGEND_CHEVRON && guatu_range_band_is_shown (drawing))
    return SWATCH_WIDTH * unit;
  if (!is_mark (entry) || swatch == GUATU_SWATCH_DOT)
    return SIGN_WIDTH * unit;
  if (swatch == GUATU_SWATCH_LINE)
    return SWATCH_WIDTH * unit;
  return SWATCH_WIDTH * unit + guatu_glyph_bar_end (drawing, bound_of (entry, swatch));
}

static void
draw_line_swatch (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x,
                  double y)
{
  gboolean dense = guatu_table_is_dense (drawing->table);
  double width = SWATCH_WIDTH * drawing->style.unit;
  GuatuPoint line[] = { { x, y }, { x + width, y } };

  guatu_scene_add_polyline (
      drawing->scene, line, 2,
      (dense ? guatu_style_dense_line : guatu_style_line) (&drawing->style, entry->series,
                                                           entry->status, entry->status),
      -1);
  if (!dense || guatu_line_points_tell_lines (drawing))
    guatu_glyph_point (drawing, (GuatuPoint) { x + width / 2, y }, entry->series,
                       entry->status, GUATU_BOUND_EXACT, -1);
}

/* A bar has no edge where its axis is, which a swatch lacks. */
static void
draw_bar_swatch (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                 GuatuSwatch swatch, const GuatuPlane *plane)
{
  const GuatuBox *box = &plane->area;
  GuatuStroke edge = guatu_style_edge (&drawing->style, entry->series, entry->status);
  GuatuPoint start[] = { { box->x + edge.width / 2, box->y },
                         { box->x + edge.width / 2, box->y + box->height } };

  guatu_glyph_bar (drawing, plane, 0, box->width, 0, box->height, entry->series,
                   entry->status, bound_of (entry, swatch), -1);
  if (edge.width > 0)
    guatu_scene_add_polyline (drawing->scene, start, 2, edge, -1);
}

/* The sign of an open end with the band that runs on from it. */
static void
draw_band_swatch (const GuatuDrawing *drawing, const GuatuPlane *plane, gboolean less)
{
  double unit = drawing->style.unit, width = plane->area.width,
         half = plane->area.height / 2;

  guatu_range_band_draw_swatch (drawing, plane, less ? width : 0, less ? 0 : width);
  guatu_glyph_chevron (drawing, plane, less ? width - 3 * unit : 3 * unit, half,
                       half * 0.75, less ? -1 : 1, drawing->style.soft, -1);
}

/* The sign of an open end alone, turned as at the marks: dots and lying bars have it
 * at a side, lines and upright bars at the top or the foot. */
static void
draw_sign (const GuatuDrawing *drawing, GuatuSwatch swatch, double x, double y,
           gboolean less)
{
  double unit = drawing->style.unit, half = SWATCH_HEIGHT * unit / 2;
  double depth = guatu_glyph_chevron_depth (drawing);
  gboolean lying = swatch == GUATU_SWATCH_BAR || swatch == GUATU_SWATCH_DOT;
  double length = lying ? 11 * unit : 2 * half;
  double across = lying ? half : SIGN_WIDTH * unit / 2;
  GuatuPlane plane = { { x, y - half, SIGN_WIDTH * unit, 2 * half }, lying };

  guatu_glyph_chevron (drawing, &plane, (length + (less ? depth : -depth)) / 2, across,
                       MIN (half, across), less ? -1 : 1, drawing->style.soft, -1);
}

/** guatu_legend_swatch_draw: draws a swatch that begins at @x, its middle at @y. */
void
guatu_legend_swatch_draw (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                          GuatuSwatch swatch, double x, double y)
{
  double unit = drawing->style.unit;
  double height = SWATCH_HEIGHT * unit;
  GuatuPlane plane = { { x, y - height / 2, SWATCH_WIDTH * unit, height }, TRUE };
  gboolean less = entry->bound == GUATU_BOUND_AT_MOST;

  if (is_mark (entry) && swatch == GUATU_SWATCH_LINE)
    draw_line_swatch (drawing, entry, x, y);
  else if (is_mark (entry) && swatch == GUATU_SWATCH_DOT)
    guatu_glyph_dot (drawing, (GuatuPoint) { x + 7 * unit, y }, entry->series,
                     entry->status, -1);
  else if (is_mark (entry))
    draw_bar_swatch (drawing, entry, swatch, &plane);
  else if (entry->kind == GUATU_LEGEND_CHEVRON && guatu_range_band_is_shown (drawing))
    draw_band_swatch (drawing, &plane, less);
  else if (entry->kind == GUATU_LEGEND_CHEVRON)
    draw_sign (drawing, swatch, x, y, less);
  else
    {
      GuatuPoint dash[] = { { x, y }, { x + 10 * unit, y } };

      guatu_scene_add_polyline (
          drawing->scene, dash, 2,
          guatu_style_rule (&drawing->style, drawing->style.soft, 2), -1);
    }
}
