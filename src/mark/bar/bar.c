/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/composition.h"
#include "mark/bar/end-shares.h"
#include "mark/bar/layout.h"
#include "guide/empty-plot.h"
#include "guide/frame.h"
#include "guide/glyph.h"
#include "mark/keys.h"
#include "scene/label-place.h"
#include "guide/legend.h"
#include "guide/annotation.h"
#include "guide/reference.h"
#include "guide/shade.h"
#include "mark/marks.h"
#include "mark/waterfall/steps.h"
#include "guide/range-mark.h"

/* Around a label whose ground keeps the grid off it, at 1200×800. */
#define GROUND_PAD 2.0

/* Where a bar's near side lies across the plot. */
static double
across_of (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return guatu_bands_bar (&layout->bands, bar->category,
                          layout->stacked ? 0 : bar->series);
}

/* Where a bar ends with the mark of its range. */
static double
tip_of (const GuatuDrawing *drawing, const GuatuBar *bar)
{
  return guatu_range_mark_is_shown (drawing, bar->cell) ? bar->tip : bar->value;
}

/* A number that is wider than what its column has for itself stays on the page, or in its
 * panel, and clear of the numbers of the axis. */
static double
within_page (const GuatuDrawing *drawing, const GuatuBarLayout *layout, double x,
             double width)
{
  const GuatuBox *area = &layout->plane.area;
  GuatuBox content = guatu_frame_content (drawing);
  double right = drawing->panel != NULL ? area->x + area->width + drawing->columns->after
                                        : content.x + content.width;

  return MIN (MAX (x, area->x), right - width);
}

/* Whether a bar runs to lesser values; dots start nowhere. */
static gboolean
runs_down (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return layout->dots ? bar->value < 0 : bar->value < bar->start;
}

/** guatu_bar_label_box: where a bar's label stands, beyond its end. */
GuatuBox
guatu_bar_label_box (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                     const GuatuBar *bar)
{
  gboolean horizontal = layout->plane.horizontal;
  gboolean down = runs_down (layout, bar);
  double along
      = guatu_scale_map (&layout->scale, down ? bar->value : tip_of (drawing, bar));
  double across = across_of (layout, bar) + layout->bands.thickness / 2;
  double gap = guatu_bar_label_gap (drawing, horizontal);
  int side = down ? -1 : 1;
  GuatuPoint at
      = guatu_plane_point (&layout->plane, along + side * (bar->end + gap), across);
  GuatuBox box = { at.x, at.y, bar->label->width, bar->label->height };

  if (horizontal)
    {
      box.x -= side > 0 ? 0 : box.width;
      box.y -= box.height / 2;
    }
  else
    {
      box.x = within_page (drawing, layout, box.x - box.width / 2, box.width);
      box.y -= side > 0 ? box.height : 0;
    }
  return box;
}

/** guatu_bar_box: what a bar covers on the page. */
GuatuBox
guatu_bar_box (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  double across = across_of (layout, bar);

  return guatu_plane_box (&layout->plane, guatu_scale_map (&layout->scale, bar->start),
                          guatu_scale_map (&layout->scale, bar->value), across,
                          across + layout->bands.thickness);
}

static void
place_label (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
             const GuatuBar *bar, int mark)
{
  GuatuColor color = guatu_cell_has_sign (bar->cell)
                         ? drawing->style.soft
                         : guatu_style_text_color (&drawing->style, bar->look,
                                                   drawing->table->series->len);
  gboolean told
      = bar->label != NULL
        && (guatu_cell_has_value (bar->cell) || bar->cell->observation->missing);

  if (bar->label != NULL)
    {
      GuatuBox box = guatu_bar_label_box (layout, drawing, bar);

      guatu_label_place (bar->label, drawing->scene, GUATU_ROLE_VALUE, box.x, box.y,
                         GUATU_ALIGN_START, color, mark);
    }
  /* The sign of a stack that is not drawn does not tell the number of a part. */
  if (!told)
    guatu_drawing_warn_value (drawing, bar->cell, bar->text);
}

/* The label of a stacked bar stands in its middle, if it fits there; on a pattern
 * it needs a ground of its own. */
static void
place_label_inside (const GuatuDrawing *drawing, const GuatuBarLayout *layout,
                    const GuatuBar *bar, GuatuBox box, int mark)
{
  GuatuFill fill = guatu_style_fill (&drawing->style, bar->look,
                                     (GuatuStatus) bar->cell->observation->status);
  const GuatuLabel *label = bar->label;
  GuatuBox place;

  if (label == NULL
      || !guatu_bar_fits_inside (layout, bar,
                                 layout->plane.horizontal ? box.width : box.height))
    {
      guatu_drawing_warn_dropped (drawing, bar->cell, bar->text);
      return;
    }
  place = (GuatuBox) { box.x + (box.width - label->width) / 2,
                       box.y + (box.height - label->height) / 2, label->width,
                       label->height };
  guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, place.x, place.y,
                     GUATU_ALIGN_START,
                     guatu_glyph_text_on (drawing, &fill, 1, place, mark), mark);
}

static void
draw_bar (const GuatuDrawing *drawing, const GuatuBarLayout *layout, const GuatuBar *bar)
{
  const GuatuObservation *observation = bar->cell->observation;
  double start = guatu_scale_map (&layout->scale, bar->start);
  double end = guatu_scale_map (&layout->scale, bar->value);
  double across = across_of (layout, bar);
  GuatuBound bound
      = layout->stacked ? GUATU_BOUND_EXACT : (GuatuBound) observation->bound;
  double thickness = layout->bands.thickness;
  GuatuBox box = guatu_bar_box (layout, bar);
  int mark = guatu_scene_add_mark (
      drawing->scene,
      observation->missing ? GUATU_SCENE_MARK_MISSING : GUATU_SCENE_MARK_BAR, box,
      bar->cell->indicator, observation, bar->text, bar->series);

  if (guatu_cell_has_value (bar->cell))
    guatu_glyph_bar (drawing, &layout->plane, start, end, across, thickness, bar->look,
                     (GuatuStatus) observation->status, bound, mark);
  if (guatu_range_mark_is_shown (drawing, bar->cell))
    guatu_range_mark_draw (drawing, &layout->plane, end,
                           guatu_scale_map (&layout->scale, bar->tip),
                           across + thickness / 2, drawing->style.ink, mark);
  if (layout->values_on_axis && bar->label == NULL && guatu_cell_has_value (bar->cell))
    return;
  if (guatu_bar_is_labelled_inside (layout, bar))
    place_label_inside (drawing, layout, bar, box, mark);
  else
    place_label (drawing, layout, bar, mark);
}

/* Keeps the grid off the numbers at the ends of bars. The bars and the zero line come
 * over this ground, so that it covers neither. */
static void
clear_behind_labels (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->label != NULL && !guatu_bar_is_labelled_inside (layout, bar))
        guatu_axis_clear_behind (&layout->axis, drawing, &layout->plane, &layout->scale,
                                 guatu_bar_label_box (layout, drawing, bar),
                                 GROUND_PAD * drawing->style.unit);
    }
  guatu_bar_totals_clear_behind (layout, drawing, GROUND_PAD * drawing->style.unit);
}

static void
draw_zero_line (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  double zero = guatu_scale_map (&layout->scale, 0);
  GuatuPoint line[] = {
    guatu_plane_point (&layout->plane, zero, 0),
    guatu_plane_point (&layout->plane, zero, guatu_plane_breadth (&layout->plane)),
  };

  if (!drawing->over)
    guatu_scene_add_polyline (drawing->scene, line, 2,
                              guatu_style_rule (&drawing->style, drawing->style.ink, 1.6),
                              -1);
}

/* Only the signs of open ends and of ranges, and lines of reference, look different in
 * the legend of upright bars. */
static const GuatuLegendKey *
choose_key (const GuatuDrawing *drawing, GuatuBox space)
{
  gboolean open = guatu_table_uses_bound (drawing->table, GUATU_BOUND_AT_LEAST)
                  || guatu_table_uses_bound (drawing->table, GUATU_BOUND_AT_MOST)
                  || guatu_table_uses_bound (drawing->table, GUATU_BOUND_RANGE)
                  || drawing->chart->references != NULL;

  return open
                 && (drawing->columns != NULL
                     || guatu_bar_layout_is_upright (drawing, space))
             ? &guatu_column_key
             : &guatu_bar_key;
}

/* Draws bars from zero, side by side or stacked, in either orientation. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuBarLayout) layout = { FALSE };
  g_auto (GuatuLegend) legend = { NULL };
  g_autoptr (GArray) parts = NULL;
  g_autofree double *middles = NULL;
  GuatuBox beside;

  drawing->scene->depth = GUATU_DEPTH_GROUND;
  if (guatu_composition_is_one (drawing))
    parts = guatu_composition_set (drawing, space.width, space.height);
  if (parts != NULL)
    {
      guatu_composition_draw (drawing, parts, space);
      return space;
    }
  guatu_legend_init (&legend, drawing, choose_key (drawing, space), TRUE, &space);
  beside = space;
  beside.width = MAX (space.width - guatu_bar_end_shares_width (drawing), 1);
  guatu_bar_layout_init (&layout, drawing, FALSE, beside);
  guatu_bar_layout_keep_free_values (&layout, drawing);
  middles = guatu_bar_layout_middles (&layout, drawing);
  guatu_shades_draw (drawing, &layout.plane, middles);
  guatu_axis_draw_grid (&layout.axis, drawing, &layout.plane, &layout.scale);
  clear_behind_labels (drawing, &layout);
  drawing->scene->depth = GUATU_DEPTH_MARK;
  for (guint i = 0; i < layout.bars->len; i++)
    draw_bar (drawing, &layout, &g_array_index (layout.bars, GuatuBar, i));
  draw_zero_line (drawing, &layout);
  if (guatu_mark_traits (drawing->chart->mark)->steps)
    guatu_steps_join (drawing, &layout);
  guatu_axis_draw_labels (&layout.axis, drawing, &layout.plane, &layout.scale);
  if (layout.time != NULL)
    guatu_bar_layout_draw_periods (&layout, drawing);
  else
    guatu_bar_layout_draw_names (&layout, drawing);
  guatu_bar_layout_draw_verdicts (&layout, drawing);
  guatu_bar_totals_draw (&layout, drawing);
  guatu_bar_end_shares_draw (&layout, drawing);
  guatu_empty_plot_say (drawing, layout.plane.area);
  guatu_annotations_draw (drawing, &layout.plane, space, GUATU_DEPTH_BAND);
  if (!guatu_shades_label (drawing, &layout.plane, middles, GUATU_DEPTH_BAND)
      || !guatu_references_draw (drawing, &layout.plane, &layout.scale, GUATU_DEPTH_MARK)
      || !guatu_legend_finish (&legend, drawing, layout.plane.area, GUATU_DEPTH_MARK))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}

const GuatuMark guatu_bar_mark
    = { .key = &guatu_bar_key, .key_upright = &guatu_column_key, .draw = draw };
const GuatuMark guatu_waterfall_mark = { .draw = draw };
