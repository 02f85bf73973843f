/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/draw.h"

#include "guide/axis-names.h"
#include "guide/empty-plot.h"
#include "mark/keys.h"
#include "guide/legend.h"
#include "guide/annotation.h"
#include "guide/reference.h"
#include "guide/shade.h"
#include "mark/line/area-totals.h"
#include "mark/line/fill.h"
#include "mark/line/labels.h"
#include "mark/line/outline.h"
#include "mark/line/points.h"
#include "table/stack.h"

/* Strokes of more points than this take longer to be worked out than several do. */
#define MAX_STRETCH 256

/* What a line over another layer keeps free on each side, at 1200×800. */
#define CASING 1.6

/* A stretch of a line that is drawn in one stroke. */
typedef struct
{
  GArray *points; /* (element-type GuatuPoint) */
  GuatuStroke stroke;
} Stretch;

/* Paper on both sides of a line keeps it off the marks of the layer under it. */
static GuatuStroke
casing_of (const GuatuDrawing *drawing, GuatuStroke stroke)
{
  return (GuatuStroke) {
    .color = drawing->style.paper,
    .width = stroke.width + 2 * CASING * drawing->style.unit,
  };
}

/* Of a line that is passed by, all between its least and its greatest values is filled
 * where that looks the same. Returns whether it was. */
static gboolean
fill_stretch (const Stretch *stretch, const GuatuDrawing *drawing)
{
  const GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = stretch->stroke.color };
  const GuatuStroke none = { .width = 0 };
  g_autoptr (GArray) outline = NULL;

  if (!drawing->table->passing || drawing->over || stretch->stroke.dash > 0)
    return FALSE;
  outline = guatu_line_outline ((const GuatuPoint *) (const void *) stretch->points->data,
                                stretch->points->len, stretch->stroke.width);
  if (outline == NULL)
    return FALSE;
  guatu_scene_add_polygon (drawing->scene, (GuatuPoint *) (void *) outline->data,
                           outline->len, fill, none, -1);
  return TRUE;
}

static void
end_stretch (Stretch *stretch, const GuatuDrawing *drawing)
{
  if (stretch->points->len > 1 && drawing->over)
    guatu_scene_add_polyline (
        drawing->scene, (GuatuPoint *) (void *) stretch->points->data,
        stretch->points->len, casing_of (drawing, stretch->stroke), -1);
  if (stretch->points->len > 1 && !fill_stretch (stretch, drawing))
    guatu_scene_add_polyline (drawing->scene,
                              (GuatuPoint *) (void *) stretch->points->data,
                              stretch->points->len, stretch->stroke, -1);
  g_array_set_size (stretch->points, 0);
}

/* Goes on from one point to the next, in a stretch of its own where the line is to
 * look different, or where a stroke would take too long to be worked out. */
static void
go_on (Stretch *stretch, const GuatuDrawing *drawing, GuatuPoint from, GuatuPoint to,
       GuatuStroke stroke)
{
  if (stretch->points->len >= MAX_STRETCH || stretch->stroke.dash != stroke.dash)
    end_stretch (stretch, drawing);
  stretch->stroke = stroke;
  if (stretch->points->len == 0)
    g_array_append_val (stretch->points, from);
  g_array_append_val (stretch->points, to);
}

static GuatuStroke
stroke_between (const GuatuDrawing *drawing, guint series, const GuatuCell *from,
                const GuatuCell *to)
{
  gboolean dense = guatu_table_is_dense (drawing->table);

  return (dense ? guatu_style_dense_line : guatu_style_line) (
      &drawing->style, series, (GuatuStatus) from->observation->status,
      (GuatuStatus) to->observation->status);
}

/* The edge of a stacked part has corners between two categories, and is two edges where
 * the part passes through zero. */
static void
go_on_along (Stretch *stretch, const GuatuDrawing *drawing, const GuatuLineLayout *layout,
             guint category, guint series, GuatuStroke stroke)
{
  g_autoptr (GArray) edge
      = guatu_stack_edge (drawing->table, drawing->chart->stack, category, series);

  for (guint i = 1; i < edge->len; i++)
    {
      const GuatuStackPoint *from = &g_array_index (edge, GuatuStackPoint, i - 1);
      const GuatuStackPoint *to = &g_array_index (edge, GuatuStackPoint, i);

      if (to->apart)
        end_stretch (stretch, drawing);
      else
        go_on (stretch, drawing,
               guatu_line_layout_between (layout, drawing, category, from->after,
                                          from->span.end),
               guatu_line_layout_between (layout, drawing, category, to->after,
                                          to->span.end),
               stroke);
    }
}

/* Where nothing is said to be missing the line goes on, but over absent periods. */
static void
draw_line (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint series,
           Stretch *stretch)
{
  const GuatuTable *table = drawing->table;
  const GuatuCell *last = NULL;
  GuatuPoint from = { 0, 0 };

  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, series);
      GuatuPoint to;

      if (guatu_table_breaks_before (table, i, series))
        {
          end_stretch (stretch, drawing);
          last = NULL;
        }
      if (cell->observation == NULL && cell->withheld == GUATU_WITHHELD_NOT)
        continue;
      if (!guatu_cell_has_value (cell))
        {
          end_stretch (stretch, drawing);
          last = NULL;
          continue;
        }
      to = guatu_line_layout_point (layout, drawing, i, series);
      if (last != NULL && drawing->chart->stack == GUATU_STACK_ZERO)
        go_on_along (stretch, drawing, layout, i - 1, series,
                     stroke_between (drawing, layout->colors[series], last, cell));
      else if (last != NULL)
        go_on (stretch, drawing, from, to,
               stroke_between (drawing, layout->colors[series], last, cell));
      last = cell;
      from = to;
    }
  end_stretch (stretch, drawing);
}

static void
draw_segments (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (GuatuPoint));
  Stretch stretch = { .points = points };

  for (guint series = 0; series < drawing->table->series->len; series++)
    draw_line (drawing, layout, series, &stretch);
}

/* Which categories have room for their names, from the last on: of periods it is the
 * newest. */
static gboolean *
choose_named (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  guint n = layout->categories->len;
  gboolean *named = g_new0 (gboolean, n);
  double free_to = G_MAXDOUBLE;

  for (guint i = n; i-- > 0;)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);
      double x = guatu_line_layout_x (layout, drawing, i);

      named[i] = label != NULL && guatu_axis_names_keep (drawing, layout->every, i)
                 && x + label->width / 2 <= free_to;
      if (named[i])
        free_to = x - label->width / 2;
    }
  return named;
}

static gboolean
place_category (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                guint category)
{
  double x = guatu_line_layout_x (layout, drawing, category);

  if (layout->every > 1)
    guatu_axis_names_draw_tick (drawing, x, layout->names_top);
  return guatu_axis_names_place_under (
      drawing, g_ptr_array_index (layout->categories, category), x, layout->names_top);
}

/* Whether the name of a category says in full how its values stand, if it is to. */
static gboolean
says_standing (const GuatuDrawing *drawing, const GuatuLabel *name, guint category)
{
  return guatu_said_of_category (&drawing->said, drawing->table, category) == NULL
         || (name != NULL && !guatu_label_is_shortened (name));
}

/* Returns whether all names that were to say how their values stand had room. */
static gboolean
draw_categories (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  g_autofree gboolean *named = choose_named (drawing, layout);
  gboolean all = TRUE;

  if (layout->time != NULL)
    return guatu_time_labels_draw (layout->time, drawing, layout->first_x, layout->pitch,
                                   layout->names_top, TRUE)
           && layout->time->says_standing;
  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      if (named[i] && place_category (drawing, layout, i))
        {
          all = all && says_standing (drawing, label, i);
          continue;
        }
      all = all && says_standing (drawing, NULL, i);
      guatu_axis_names_warn (
          drawing, label != NULL ? guatu_cut_text_in_full (label->layouts[0])
                                 : guatu_text_get (guatu_key_label (guatu_table_category (
                                                       drawing->table, i)),
                                                   drawing->primary));
    }
  return all;
}

/* The axis has an ink line at zero, and only there. */
static void
draw_zero_line (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  double zero = guatu_scale_map (&layout->scale, 0);
  GuatuPoint line[] = {
    guatu_plane_point (&layout->plane, zero, 0),
    guatu_plane_point (&layout->plane, zero, layout->plane.area.width),
  };

  if (!drawing->over && layout->scale.low <= 0 && layout->scale.high >= 0)
    guatu_scene_add_polyline (drawing->scene, line, 2,
                              guatu_style_rule (&drawing->style, drawing->style.ink, 1.6),
                              -1);
}

/* A slope stands between upright rules and needs no axis: all its values are
 * written beside it. */
static void
draw_rules (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  const GuatuBox *area = &layout->plane.area;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      double x = guatu_line_layout_x (layout, drawing, i);
      GuatuPoint rule[] = { { x, area->y }, { x, area->y + area->height } };

      guatu_scene_add_polyline (
          drawing->scene, rule, 2,
          guatu_style_rule (&drawing->style, drawing->style.grid, 1.6), -1);
    }
}

/* Where the categories lie across the plot. */
static double *
find_middles (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  guint n = drawing->table->categories->len;
  double *middles = g_new (double, n);

  for (guint i = 0; i < n; i++)
    middles[i] = guatu_line_layout_x (layout, drawing, i) - layout->plane.area.x;
  return middles;
}

static void
draw_axis (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  if (guatu_line_layout_is_bare (layout))
    {
      draw_rules (drawing, layout);
      return;
    }
  guatu_axis_draw_grid (&layout->axis, drawing, &layout->plane, &layout->scale);
  draw_zero_line (drawing, layout);
  guatu_line_layout_clear_behind (layout, drawing);
  guatu_axis_draw_labels (&layout->axis, drawing, &layout->plane, &layout->scale);
}

/* All lines are in one plot, but those of small multiples. */
static void
add_plot (const GuatuDrawing *drawing, GuatuBox area)
{
  if (drawing->panel == NULL)
    g_array_set_size (drawing->scene->plots, 0);
  g_array_append_val (drawing->scene->plots, area);
}

/**
 * guatu_line_draw:
 * @lines: plain, filled, or a slope
 *
 * Draws a line for each series with its axes, names, numbers and legend into @space.
 *
 * Returns: what legend and labels left to the plot, or nothing where the legend was to
 *   stand inside it and found no free corner, or names were to say how values stand and
 *   had no room
 */
GuatuBox
guatu_line_draw (const GuatuDrawing *drawing, GuatuLines lines, GuatuBox space)
{
  g_auto (GuatuLineLayout) layout = { GUATU_LINES_PLAIN };
  g_autofree int *marks
      = g_new (int, drawing->table->categories->len * drawing->table->series->len);
  g_autofree double *middles = NULL;
  g_auto (GuatuLegend) legend = { NULL };

  drawing->scene->depth = GUATU_DEPTH_GROUND;
  guatu_line_layout_init (&layout, drawing, lines, space);
  guatu_legend_init (&legend, drawing,
                     layout.lines == GUATU_LINES_AREA ? &guatu_area_key : &guatu_line_key,
                     !layout.direct, &space);
  guatu_line_layout_place (&layout, drawing, space);
  if (drawing->table->positions != NULL && lines != GUATU_LINES_SLOPE)
    add_plot (drawing, layout.plane.area);
  middles = find_middles (drawing, &layout);
  guatu_shades_draw (drawing, &layout.plane, middles);
  draw_axis (drawing, &layout);
  if (!draw_categories (drawing, &layout) && guatu_said_by_names (&drawing->said))
    return (GuatuBox) { 0, 0, 0, 0 };
  drawing->scene->depth = GUATU_DEPTH_BAND;
  if (lines == GUATU_LINES_AREA)
    guatu_area_fill (drawing, &layout);
  drawing->scene->depth = GUATU_DEPTH_MARK;
  draw_segments (drawing, &layout);
  guatu_line_points_draw (drawing, &layout, marks);
  guatu_line_layout_draw_ends (&layout, drawing, FALSE, marks);
  guatu_line_layout_draw_ends (&layout, drawing, TRUE, marks);
  guatu_line_label_points (drawing, &layout, marks);
  guatu_area_totals_draw (drawing, &layout);
  guatu_empty_plot_say (drawing, layout.plane.area);
  guatu_annotations_draw (drawing, &layout.plane, space, GUATU_DEPTH_BAND);
  if (!guatu_shades_label (drawing, &layout.plane, middles, GUATU_DEPTH_BAND)
      || !guatu_references_draw (drawing, &layout.plane, &layout.scale, GUATU_DEPTH_BAND)
      || !guatu_legend_finish (&legend, drawing, layout.plane.area, GUATU_DEPTH_BAND))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}
