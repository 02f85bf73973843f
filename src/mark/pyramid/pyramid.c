/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/pyramid/layout.h"

#include "guide/axis-names.h"
#include "guide/empty-plot.h"
#include "guide/glyph.h"
#include "guide/color.h"
#include "guide/legend.h"
#include "mark/keys.h"
#include "mark/marks.h"
#include "scene/label-place.h"

/* Of the lines, at 1200×800. */
#define GRID_WIDTH 1.2
#define ZERO_WIDTH 1.6
#define HEADING_GAP 8.0

static void
draw_upright (const GuatuDrawing *drawing, const GuatuPyramid *pyramid, double x,
              GuatuColor color, double width)
{
  const GuatuBox *side = &pyramid->sides[0];
  GuatuPoint line[] = { { x, side->y }, { x, side->y + side->height } };

  guatu_scene_add_polyline (drawing->scene, line, 2,
                            guatu_style_rule (&drawing->style, color, width), -1);
}

/* The grid and the numbers of the axis, which are above zero on both sides. */
static void
draw_axis (const GuatuDrawing *drawing, const GuatuPyramid *pyramid)
{
  const GuatuAxis *axis = &pyramid->axis;
  double y = pyramid->sides[0].y + pyramid->sides[0].height + guatu_axis_gap (drawing);
  double free_from = -G_MAXDOUBLE;

  for (guint i = 0; !axis->silent && i < axis->ticks.n; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (axis->labels, i);
      double along
          = guatu_scale_map (&pyramid->scale, guatu_ticks_value (&axis->ticks, i));
      gboolean free = along - label->width / 2 >= free_from;

      for (guint side = 0; side < 2; side++)
        {
          double x = guatu_pyramid_x (pyramid, side, along);

          draw_upright (drawing, pyramid, x, drawing->style.grid, GRID_WIDTH);
          if (free)
            guatu_label_place (label, drawing->scene, GUATU_ROLE_TICK, x, y,
                               GUATU_ALIGN_MIDDLE, drawing->style.faint, -1);
        }
      /* Only an axis too short for two numbers comes to this. */
      if (free)
        free_from = along + label->width / 2;
      else
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_TICK,
                          guatu_cut_text_in_full (label->layouts[0]));
    }
}

/* The sides' names stand over them, next to the spine. */
static void
draw_headings (const GuatuDrawing *drawing, const GuatuPyramid *pyramid)
{
  double bottom = pyramid->sides[0].y - HEADING_GAP * drawing->style.unit;

  for (guint i = 0; i < 2; i++)
    if (pyramid->headings[i] != NULL)
      guatu_label_place (
          pyramid->headings[i], drawing->scene, GUATU_ROLE_LEGEND,
          guatu_pyramid_x (pyramid, i, 0), bottom - pyramid->headings[i]->height,
          i == 0 ? GUATU_ALIGN_END : GUATU_ALIGN_START,
          guatu_style_text_color (&drawing->style, guatu_color_of_series (drawing, i), 2),
          -1);
}

static void
draw_names (const GuatuDrawing *drawing, const GuatuPyramid *pyramid)
{
  for (guint i = 0; i < pyramid->rows.categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (pyramid->rows.categories, i);
      const GuatuText *name = guatu_key_label (guatu_table_category (drawing->table, i));

      if (label == NULL)
        guatu_axis_names_warn (drawing, guatu_text_get (name, drawing->primary));
      else if (drawing->language == GUATU_LANGUAGE_ZH_EN && label->n < 2
               && guatu_label_once (name) == NULL)
        guatu_axis_names_warn (drawing, name->en);
      if (label != NULL)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, pyramid->spine,
                           guatu_pyramid_middle (pyramid, i) - label->height / 2,
                           GUATU_ALIGN_MIDDLE, drawing->style.ink, -1);
    }
}

/* The bound as a glyph that points along the page has it. */
static GuatuBound
bound_on_page (const GuatuSideBar *bar)
{
  if (bar->side == 1)
    return (GuatuBound) bar->shown.bound;
  switch (bar->shown.bound)
    {
    case GUATU_BOUND_AT_LEAST:
      return GUATU_BOUND_AT_MOST;
    case GUATU_BOUND_AT_MOST:
      return GUATU_BOUND_AT_LEAST;
    default:
      return (GuatuBound) bar->shown.bound;
    }
}

static int
draw_bar (const GuatuDrawing *drawing, const GuatuPyramid *pyramid,
          const GuatuSideBar *bar)
{
  const GuatuObservation *observation = bar->cell->observation;
  double thickness = pyramid->rows.bands.thickness;
  double y = guatu_pyramid_middle (pyramid, bar->category) - thickness / 2;
  double along = guatu_scale_map (&pyramid->scale, bar->length);
  double start = guatu_pyramid_x (pyramid, bar->side, 0);
  double end = guatu_pyramid_x (pyramid, bar->side, along);
  GuatuBox box = { MIN (start, end), y, along, thickness };
  GuatuPlane plane
      = { { 0, 0, drawing->scene->figure.width, drawing->scene->figure.height }, TRUE };
  int mark = guatu_scene_add_mark (
      drawing->scene,
      observation->missing ? GUATU_SCENE_MARK_MISSING : GUATU_SCENE_MARK_BAR, box,
      bar->cell->indicator, observation, bar->text, bar->side);

  if (!observation->missing)
    guatu_glyph_bar (drawing, &plane, start, end, y, thickness,
                     guatu_color_of_series (drawing, bar->side),
                     (GuatuStatus) observation->status, bound_on_page (bar), mark);
  return mark;
}

/* A number stands beyond its bar, on a ground that keeps the grid off it. */
static void
draw_label (const GuatuDrawing *drawing, const GuatuPyramid *pyramid,
            const GuatuSideBar *bar, int mark)
{
  const GuatuFill paper = { .kind = GUATU_FILL_SOLID, .ground = drawing->style.paper };
  double along = guatu_scale_map (&pyramid->scale, bar->length) + bar->end
                 + guatu_pyramid_label_gap (drawing);
  double x = guatu_pyramid_x (pyramid, bar->side, along), y, left;

  if (bar->label == NULL)
    return;
  y = guatu_pyramid_middle (pyramid, bar->category) - bar->label->height / 2;
  left = bar->side == 0 ? x - bar->label->width : x;
  guatu_scene_add_polygon (
      drawing->scene,
      (GuatuPoint[]) { { left, y },
                       { left + bar->label->width, y },
                       { left + bar->label->width, y + bar->label->height },
                       { left, y + bar->label->height } },
      4, paper, (GuatuStroke) { .width = 0 }, mark);
  guatu_label_place (bar->label, drawing->scene, GUATU_ROLE_VALUE, left, y,
                     GUATU_ALIGN_START,
                     guatu_style_text_color (
                         &drawing->style, guatu_color_of_series (drawing, bar->side), 2),
                     mark);
}

/* Draws two series to both sides of a spine of names. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuPyramid) pyramid = { { FALSE } };
  g_auto (GuatuLegend) legend = { NULL };

  guatu_legend_init (&legend, drawing, &guatu_bar_key, FALSE, &space);
  guatu_pyramid_init (&pyramid, drawing, space);
  draw_axis (drawing, &pyramid);
  for (guint i = 0; i < pyramid.bars->len; i++)
    {
      const GuatuSideBar *bar = &g_array_index (pyramid.bars, GuatuSideBar, i);

      draw_label (drawing, &pyramid, bar, draw_bar (drawing, &pyramid, bar));
    }
  for (guint i = 0; i < 2; i++)
    draw_upright (drawing, &pyramid, guatu_pyramid_x (&pyramid, i, 0), drawing->style.ink,
                  ZERO_WIDTH);
  draw_names (drawing, &pyramid);
  draw_headings (drawing, &pyramid);
  guatu_empty_plot_say (drawing, pyramid.sides[1]);
  if (!guatu_legend_finish (&legend, drawing, pyramid.sides[1], GUATU_DEPTH_GROUND))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}

const GuatuMark guatu_pyramid_mark = { .draw = draw };
