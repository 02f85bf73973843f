/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/glyph.h"
#include "mark/keys.h"
#include "mark/line/fill.h"
#include "mark/line/points.h"

static double
line_width (const GuatuDrawing *drawing, const GuatuLegendEntry *entry)
{
  return GUATU_SWATCH_WIDTH * drawing->style.unit;
}

static void
draw_line (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x, double y)
{
  gboolean dense = guatu_table_is_dense (drawing->table);
  double width = line_width (drawing, entry);
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

/* The swatch of an area has its line along its upper edge. */
static void
draw_area (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x, double y)
{
  double unit = drawing->style.unit, half = GUATU_SWATCH_HEIGHT * unit / 2;
  double right = x + GUATU_SWATCH_WIDTH * unit;
  GuatuPoint corners[] = {
    { x, y - half },
    { right, y - half },
    { right, y + half },
    { x, y + half },
  };

  guatu_scene_add_polygon (drawing->scene, corners, G_N_ELEMENTS (corners),
                           guatu_area_fill_of (drawing, entry->series, entry->status),
                           (GuatuStroke) { .width = 0 }, -1);
  guatu_scene_add_polyline (
      drawing->scene, corners, 2,
      guatu_style_line (&drawing->style, entry->series, entry->status, entry->status),
      -1);
}

const GuatuLegendKey guatu_area_key = { .width = line_width, .draw = draw_area };
const GuatuLegendKey guatu_line_key = { .width = line_width, .draw = draw_line };
