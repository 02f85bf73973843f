/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"
#include "mark/dot/dodge.h"
#include "mark/dot/dots.h"
#include "guide/empty-plot.h"
#include "guide/glyph.h"
#include "mark/keys.h"
#include "guide/legend.h"
#include "guide/annotation.h"
#include "guide/reference.h"
#include "guide/shade.h"
#include "mark/marks.h"
#include "guide/range-band.h"
#include "guide/range-mark.h"

/* Lengths at 1200×800. */
#define RANGE_WIDTH 3.0

/* The sign of the way from a dot to the other: how high it is, as a share of a dot's
 * radius, and how much room there is beside the dots, in depths of it. */
#define WAY_SHARE 0.9
#define WAY_ROOM 2.5

/* The line between two dots that belong together is broader than others. */
#define JOIN_FACTOR 2.0

/* Whether the two dots of each row are joined, and the way from one to the other seen. */
static gboolean
joins_dots (const GuatuDrawing *drawing)
{
  return drawing->chart->mark == GUATU_MARK_DUMBBELL;
}

/* Draws the sign of the way from the first dot of a row to the second, in the middle
 * between them, where there is room for it. */
static void
draw_way (const GuatuDrawing *drawing, const GuatuBarLayout *layout, const GuatuBar *from,
          const GuatuBar *to)
{
  double start = guatu_dot_along (layout, from), end = guatu_dot_along (layout, to);
  double radius = guatu_glyph_dot_radius (drawing);
  double depth = guatu_glyph_chevron_depth (drawing);
  int direction = end > start ? 1 : -1;

  if (ABS (end - start) < 2 * radius + WAY_ROOM * depth)
    return;
  guatu_glyph_chevron (drawing, &layout->plane, (start + end) / 2 - direction * depth / 2,
                       guatu_bands_middle (&layout->bands, to->category),
                       radius * WAY_SHARE, direction, drawing->style.ink, -1);
}

/* Draws the range of the category that the bar at @first is of; returns the index of
 * the first bar of the next one. */
static guint
draw_range (const GuatuDrawing *drawing, const GuatuBarLayout *layout, guint first,
            GuatuStroke rule)
{
  guint category = g_array_index (layout->bars, GuatuBar, first).category, n = 0, i;
  const GuatuBar *last = NULL, *before = NULL;
  GuatuPoint ends[2];

  for (i = first; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      GuatuPoint at
          = guatu_plane_point (&layout->plane, guatu_dot_along (layout, bar),
                               guatu_bands_middle (&layout->bands, bar->category));

      if (bar->category != category)
        break;
      if (bar->cell->observation->missing)
        continue;
      before = last;
      last = bar;
      if (n == 0 || at.x < ends[0].x)
        ends[0] = at;
      if (n == 0 || at.x > ends[1].x)
        ends[1] = at;
      n++;
    }
  if (n > 1)
    guatu_scene_add_polyline (drawing->scene, ends, 2, rule, -1);
  if (n > 1 && joins_dots (drawing))
    draw_way (drawing, layout, before, last);
  return i;
}

/* A quiet line joins what belongs together, from the least to the greatest. */
static void
draw_ranges (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  GuatuStroke rule = guatu_style_rule (
      &drawing->style,
      guatu_style_series_color (&drawing->style, GUATU_SERIES_NEUTRAL).fill, RANGE_WIDTH);

  rule.color.alpha = 0.35;
  if (joins_dots (drawing))
    rule.width *= JOIN_FACTOR;
  for (guint i = 0; i < layout->bars->len;)
    i = draw_range (drawing, layout, i, rule);
}

/* Where targets are held against outturns, what a bound leaves open is seen. */
static void
draw_bands (const GuatuDrawing *drawing, const GuatuBarLayout *layout)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (guatu_cell_has_value (bar->cell))
        guatu_range_band_draw (drawing, &layout->plane, &layout->scale, bar->cell,
                               guatu_bands_middle (&layout->bands, bar->category),
                               bar->look, -1);
    }
}

static int
draw_dot (const GuatuDrawing *drawing, const GuatuBarLayout *layout, const GuatuBar *bar)
{
  const GuatuObservation *observation = bar->cell->observation;
  GuatuPoint at = guatu_dot_point (layout, bar);
  double radius = guatu_glyph_dot_radius (drawing), along, across;
  GuatuBox box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
  int direction = observation->bound == GUATU_BOUND_AT_LEAST ? 1 : -1;
  int mark = guatu_scene_add_mark (
      drawing->scene,
      observation->missing ? GUATU_SCENE_MARK_MISSING : GUATU_SCENE_MARK_POINT, box,
      bar->cell->indicator, observation, bar->text, bar->series);

  if (observation->missing)
    return mark;
  if (guatu_range_mark_is_shown (drawing, bar->cell))
    guatu_range_mark_draw (drawing, &layout->plane, guatu_dot_along (layout, bar),
                           guatu_scale_map (&layout->scale, bar->tip),
                           guatu_dot_across (layout, bar), drawing->style.ink, mark);
  guatu_glyph_dot (drawing, at, bar->look, (GuatuStatus) observation->status, mark);
  guatu_glyph_dot_reach (drawing, (GuatuStatus) observation->status, &along, &across);
  if (bar->end > 0)
    guatu_glyph_chevron (
        drawing, &layout->plane,
        guatu_dot_along (layout, bar)
            + direction * (along + GUATU_DOT_CHEVRON_GAP * drawing->style.unit),
        at.y - layout->plane.area.y, radius * 0.8, direction,
        guatu_style_series_color (&drawing->style, bar->look).fill, mark);
  return mark;
}

/* Draws the values of each category as dots in a row, a target as a line across
 * it and, where there are targets, what the bounds leave open as bands. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuBarLayout) layout = { FALSE };
  g_auto (GuatuLegend) legend = { NULL };
  g_autofree double *middles = NULL;
  guint first_mark;

  drawing->scene->depth = GUATU_DEPTH_GROUND;
  guatu_legend_init (&legend, drawing, &guatu_dot_key, TRUE, &space);
  guatu_bar_layout_init (&layout, drawing, TRUE, space);
  guatu_dots_dodge (&layout, drawing);
  middles = guatu_bar_layout_middles (&layout, drawing);
  guatu_shades_draw (drawing, &layout.plane, middles);
  guatu_axis_draw_grid (&layout.axis, drawing, &layout.plane, &layout.scale);
  guatu_axis_draw_labels (&layout.axis, drawing, &layout.plane, &layout.scale);
  guatu_bar_layout_draw_names (&layout, drawing);
  guatu_bar_layout_draw_verdicts (&layout, drawing);
  drawing->scene->depth = GUATU_DEPTH_BAND;
  if (guatu_range_band_is_shown (drawing))
    draw_bands (drawing, &layout);
  first_mark = drawing->scene->marks->len;
  drawing->scene->depth = GUATU_DEPTH_MARK;
  draw_ranges (drawing, &layout);
  for (guint i = 0; i < layout.bars->len; i++)
    draw_dot (drawing, &layout, &g_array_index (layout.bars, GuatuBar, i));
  guatu_dots_label (drawing, &layout, first_mark);
  guatu_empty_plot_say (drawing, layout.plane.area);
  guatu_annotations_draw (drawing, &layout.plane, space, GUATU_DEPTH_BAND);
  if (!guatu_shades_label (drawing, &layout.plane, middles, GUATU_DEPTH_BAND)
      || !guatu_references_draw (drawing, &layout.plane, &layout.scale, GUATU_DEPTH_BAND)
      || !guatu_legend_finish (&legend, drawing, layout.plane.area, GUATU_DEPTH_BAND))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}

const GuatuMark guatu_dot_mark = { .key = &guatu_dot_key, .draw = draw };
const GuatuMark guatu_dumbbell_mark = { .key = &guatu_dot_key, .draw = draw };
