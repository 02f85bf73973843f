/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/attempt.h"

#include "figure/begin-drawing.h"
#include "figure/multiples.h"
#include "guide/axis-title.h"
#include "guide/drawing.h"
#include "guide/frame.h"
#include "mark/mark.h"

/* Draws the whole figure; returns whether all of it found a place. Where header and
 * footer leave no room for the plot it is not drawn at all, unless the figure @is_last,
 * after which nothing is tried.
 * @layers: (nullable): of a chart that has several
 * @attempt: (inout): is told of the room, and what its plot warns of */
static gboolean
draw_figure (const GuatuDrawing *drawing, GuatuLayers *layers, gboolean is_last,
             GuatuAttempt *attempt)
{
  const GArray *warnings = drawing->scene->warnings;
  g_auto (GuatuFooter) footer = { NULL };
  GuatuBox space = guatu_frame_content (drawing), plot = { 0 };
  gboolean found;

  guatu_frame_draw_header (drawing, &space);
  guatu_footer_init (&footer, drawing, &space);
  attempt->of_plot = (GuatuSpan) { warnings->len, 0 };
  attempt->has_room
      = is_last || space.height >= guatu_figure_least_height (drawing, layers);
  if (!attempt->has_room)
    return TRUE;
  if (layers != NULL)
    found = guatu_layers_draw (layers, drawing, space, &plot.height);
  else
    {
      plot = guatu_mark_get (drawing->chart->mark)->draw (drawing, space);
      found = plot.width > 0 || plot.height > 0;
    }
  attempt->of_plot.n = warnings->len - attempt->of_plot.first;
  guatu_footer_draw (&footer, drawing);
  attempt->has_room = plot.height >= guatu_figure_least_height (drawing, layers);
  return found;
}

/* Takes note of what a figure lacks, and tells of its English. */
static void
find_lacks (GuatuAttempt *attempt, const GuatuDrawing *drawing)
{
  const GuatuSpan all = { 0, attempt->scene->warnings->len };

  attempt->lacks = guatu_figure_lacks (drawing, all);
  attempt->plot_lacks = guatu_figure_lacks (drawing, attempt->of_plot);
  attempt->scene->english = drawing->keeps->english;
}

/* In what order a figure is tried: what its names can say needs no legend or note, and a
 * legend in a corner of the plot takes no room. */
static const struct
{
  gboolean by_names;
  gboolean legend_inside;
} tries[] = { { TRUE, TRUE }, { TRUE, FALSE }, { FALSE, TRUE }, { FALSE, FALSE } };

/* The first try that there is anything to gain by. */
static guint
first_try (const GuatuChartDescription *chart, const GuatuTable *table)
{
  GuatuSaid said;

  guatu_said_init (&said, chart, table, TRUE, FALSE);
  return guatu_said_by_names (&said) ? 0 : 2;
}

/* How often layers are drawn until all columns are as wide as they have to be. */
#define MAX_PASSES 6

/* Draws a chart of several layers with what a step keeps of it. Their columns are as wide
 * as the widest of their axes, which is known once all are drawn. */
static GuatuAttempt
try_layers (const GuatuFigureOrder *order, const GuatuDropStep *keeps)
{
  const GuatuChartDescription *chart = order->chart;
  GuatuLayers *layers = order->layers;
  GuatuAttempt attempt = { NULL };
  GuatuDrawing whole;

  guatu_layers_reset (layers);
  for (guint pass = 0; pass < MAX_PASSES; pass++)
    {
      g_clear_pointer (&attempt.scene, guatu_scene_unref);
      attempt.scene = guatu_scene_new (order->dataset, chart, order->figure);
      guatu_figure_begin (&whole, order, attempt.scene, chart, order->table, keeps);
      for (guint i = 0; i < chart->layers->len; i++)
        guatu_figure_begin (&layers->drawings[i], order, attempt.scene,
                            guatu_chart_layer (chart, i),
                            g_ptr_array_index (layers->tables, i), keeps);
      if (draw_figure (&whole, layers, guatu_drop_step_is_last (keeps), &attempt))
        break;
    }
  attempt.cramped = layers->cramped;
  attempt.has_room = attempt.has_room && !attempt.cramped;
  attempt.is_as_measured = TRUE;
  find_lacks (&attempt, &layers->drawings[0]);
  for (guint i = 0; i < chart->layers->len; i++)
    guatu_drawing_warn_english (&layers->drawings[i]);
  if (chart->multiples != GUATU_DIMENSION_NONE)
    guatu_multiples_warn_english (&whole);
  return attempt;
}

/* What a part of the frame has taken off @before, and warned of since there were
 * @n_warnings. */
static GuatuFramePart
end_part (const GuatuDrawing *drawing, double before, double after, guint n_warnings)
{
  const GuatuSpan own = { n_warnings, drawing->scene->warnings->len - n_warnings };

  return (GuatuFramePart) {
    .height = before - after,
    .n_warnings = own.n,
    .lacks = guatu_figure_lacks (drawing, own),
  };
}

static GuatuFramePart
measure_header (const GuatuDrawing *drawing)
{
  GuatuBox space = guatu_frame_content (drawing);
  double height = space.height;
  guint n_warnings = drawing->scene->warnings->len;

  guatu_frame_draw_header (drawing, &space);
  return end_part (drawing, height, space.height, n_warnings);
}

static GuatuFramePart
measure_footer (const GuatuDrawing *drawing)
{
  g_auto (GuatuFooter) footer = { NULL };
  GuatuBox space = guatu_frame_content (drawing);
  double height = space.height;
  guint n_warnings = drawing->scene->warnings->len;

  guatu_footer_init (&footer, drawing, &space);
  guatu_footer_draw (&footer, drawing);
  return end_part (drawing, height, space.height, n_warnings);
}

/**
 * guatu_attempt_measure:
 * @keeps: what the figure does not go without
 * @header: (nullable): title and subtitle, where they are known from another step
 * @footer: (nullable): the same of note and sources
 *
 * Returns: what header and footer take, and leave for the plot, which is not laid out
 */
GuatuFrameRoom
guatu_attempt_measure (const GuatuFigureOrder *order, const GuatuDropStep *keeps,
                       const GuatuFramePart *header, const GuatuFramePart *footer)
{
  g_autoptr (GuatuScene) scene
      = guatu_scene_new (order->dataset, order->chart, order->figure);
  GuatuDrawing drawing;
  GuatuFrameRoom room;
  GuatuBox content;

  guatu_figure_begin (&drawing, order, scene, order->chart, order->table, keeps);
  if (order->layers == NULL)
    guatu_said_init (&drawing.said, order->chart, order->table,
                     tries[first_try (order->chart, order->table)].by_names,
                     keeps->legend);
  content = guatu_frame_content (&drawing);
  room.header = header != NULL ? *header : measure_header (&drawing);
  room.footer = footer != NULL ? *footer : measure_footer (&drawing);
  room.top = content.y + room.header.height;
  room.height = content.height - room.header.height - room.footer.height;
  room.is_enough = guatu_drop_step_is_last (keeps)
                   || room.height >= guatu_figure_least_height (&drawing, order->layers);
  room.lacks = room.header.lacks || room.footer.lacks;
  room.n_warnings = room.header.n_warnings + room.footer.n_warnings;
  return room;
}

/* Whether the legend may say what else has its label in the plot. */
static gboolean
has_more_for_legend (const GuatuChartDescription *chart)
{
  return chart->references != NULL || chart->shades != NULL;
}

/**
 * guatu_attempt_build:
 * @order: what is to be drawn
 * @keeps: what the figure does not go without
 *
 * Draws a chart with what a step keeps of it, in the first way for which there is room;
 * what lines of reference and shaded spans stand for is said in the legend where none
 * lets them have their labels.
 */
GuatuAttempt
guatu_attempt_build (const GuatuFigureOrder *order, const GuatuDropStep *keeps)
{
  GuatuAttempt attempt = { NULL };
  gboolean lists_units = FALSE;

  if (order->layers != NULL)
    return try_layers (order, keeps);
  for (guint first = first_try (order->chart, order->table), i = first;; i++)
    {
      const guint n_tries = G_N_ELEMENTS (tries);
      GuatuDrawing drawing;

      g_clear_pointer (&attempt.scene, guatu_scene_unref);
      attempt.scene = guatu_scene_new (order->dataset, order->chart, order->figure);
      guatu_figure_begin (&drawing, order, attempt.scene, order->chart, order->table,
                          keeps);
      drawing.legend_may_be_inside = tries[i % n_tries].legend_inside;
      drawing.references_in_legend = i >= n_tries;
      drawing.lists_units = lists_units;
      guatu_said_init (&drawing.said, order->chart, order->table,
                       tries[i % n_tries].by_names, keeps->legend);
      if (!draw_figure (&drawing, NULL, guatu_drop_step_is_last (keeps), &attempt)
          && i + 1 < n_tries * (has_more_for_legend (order->chart) ? 2 : 1))
        continue;
      if (!lists_units && guatu_axis_title_lacks_units (&drawing))
        {
          lists_units = TRUE;
          i--;
          continue;
        }
      attempt.is_as_measured
          = tries[i % n_tries].by_names == tries[first].by_names && !lists_units;
      find_lacks (&attempt, &drawing);
      guatu_drawing_warn_english (&drawing);
      return attempt;
    }
}
