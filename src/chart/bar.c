/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/bar-layout.h"
#include "chart/glyph.h"
#include "chart/legend.h"

static void
place_label (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
             const GuatuBar *bar, double along, double across, int mark)
{
  gboolean horizontal = layout->plane.horizontal;
  double gap = guatu_bar_label_gap (drawing, horizontal);
  int side = bar->value < 0 ? -1 : 1;
  GuatuPoint at
      = guatu_plane_point (&layout->plane, along + side * (bar->end + gap), across);
  GuatuColor color = bar->cell->observation->missing
                         ? drawing->style.soft
                         : guatu_style_text_color (&drawing->style, bar->series,
                                                   drawing->table->series->len);

  if (bar->label == NULL)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_VALUE, bar->text);
  else if (horizontal)
    guatu_label_place (bar->label, drawing->scene, GUATU_ROLE_VALUE, at.x,
                       at.y - bar->label->height / 2,
                       side > 0 ? GUATU_ALIGN_START : GUATU_ALIGN_END, color, mark);
  else
    guatu_label_place (bar->label, drawing->scene, GUATU_ROLE_VALUE, at.x,
                       side > 0 ? at.y - bar->label->height : at.y, GUATU_ALIGN_MIDDLE,
                       color, mark);
}

static void
draw_bar (const GuatuDrawing *drawing, const GuatuBarLayout *layout, const GuatuBar *bar)
{
  const GuatuObservation *observation = bar->cell->observation;
  double zero = guatu_scale_map (&layout->scale, 0);
  double end = observation->missing ? zero : guatu_scale_map (&layout->scale, bar->value);
  double across = guatu_bands_bar (&layout->bands, bar->category, bar->series);
  double thickness = layout->bands.thickness;
  GuatuBox box
      = guatu_plane_box (&layout->plane, zero, end, across, across + thickness);
  int mark = guatu_scene_add_mark (drawing->scene,
                                   observation->missing ? GUATU_SCENE_MARK_MISSING
                                                        : GUATU_SCENE_MARK_BAR,
                                   box, bar->cell->indicator, observation, bar->text,
                                   bar->series);

  if (!observation->missing)
    guatu_glyph_bar (drawing, &layout->plane, zero, end, across, thickness, bar->series,
                     (GuatuStatus) observation->status, (GuatuBound) observation->bound,
                     mark);
  place_label (drawing, layout, bar, end, across + thickness / 2, mark);
}

/* The names end on the side of the least value, beside the labels of negative
 * bars and never on top of them. */
static void
draw_categories (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  const GuatuBox *area = &layout->plane.area;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);
      double middle = guatu_bands_middle (&layout->bands, i);

      if (i % layout->every != 0)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY,
                          pango_layout_get_text (label->layouts[0]));
      else if (layout->plane.horizontal)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, layout->names_end,
                           area->y + middle - label->height / 2, GUATU_ALIGN_END,
                           drawing->style.ink, -1);
      else
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, area->x + middle,
                           layout->names_top, GUATU_ALIGN_MIDDLE, drawing->style.ink, -1);
    }
}

static void
draw_zero_line (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  double zero = guatu_scale_map (&layout->scale, 0);
  GuatuPoint line[] = {
    guatu_plane_point (&layout->plane, zero, 0),
    guatu_plane_point (&layout->plane, zero, guatu_plane_breadth (&layout->plane)),
  };

  guatu_scene_add_polyline (drawing->scene, line, 2,
                            guatu_style_rule (&drawing->style, drawing->style.ink, 1.6), -1);
}

/**
 * guatu_bar_draw:
 *
 * Draws grouped bars from zero, in either orientation.
 */
GuatuBox
guatu_bar_draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuBarLayout) layout = { NULL };

  guatu_legend_draw (drawing, GUATU_SWATCH_BAR, TRUE, &space);
  guatu_bar_layout_init (&layout, drawing, space);
  guatu_axis_draw_grid (&layout.axis, drawing, &layout.plane, &layout.scale);
  for (guint i = 0; i < layout.bars->len; i++)
    draw_bar (drawing, &layout, &g_array_index (layout.bars, GuatuBar, i));
  draw_zero_line (drawing, &layout);
  draw_categories (drawing, &layout);
  guatu_axis_draw_labels (&layout.axis, drawing, &layout.plane, &layout.scale);
  return space;
}
