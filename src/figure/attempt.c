/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/attempt.h"

#include <math.h>

#include "figure/multiples.h"
#include "guide/axis-names.h"
#include "guide/axis-title.h"
#include "guide/drawing.h"
#include "guide/frame.h"
#include "mark/mark.h"
#include "table/table-words.h"

/* A plot lower than this share of the page within its margins is too small to
 * be read; other parts make room for it. */
#define LEAST_PLOT_SHARE 0.42

/* The same of all panels together, between which there are their names. */
#define LEAST_PANELS_SHARE 0.34

/* @chart: what is drawn into the scene: its chart or one of the layers of that */
static void
init_drawing (GuatuDrawing *drawing, GuatuScene *scene,
              const GuatuChartDescription *chart, const GuatuTable *table,
              const GuatuInset *inset, const GuatuFigure *type,
              GuatuTypesetter *typesetter)
{
  GuatuLanguage language = scene->figure.language;

  *drawing = (GuatuDrawing) {
    .scene = scene,
    .typesetter = typesetter,
    .chart = chart,
    .table = table,
    .sources = inset != NULL ? inset->sources : NULL,
    .heading = inset != NULL ? inset->heading : 0,
    .language = language,
    .primary = guatu_language_primary (language),
  };
  scene->type = *type;
  scene->subtitle_said = inset != NULL && inset->subtitle_said;
  guatu_style_init (&drawing->style, &scene->type);
  if (inset != NULL)
    drawing->style.margin = 0;
  guatu_table_choose_words (table, chart, language, &drawing->words);
  drawing->tick_words = drawing->words;
  if (chart->stack == GUATU_STACK_SHARE)
    drawing->tick_words.sign = "%";
  guatu_number_words_follow (&drawing->second_words, &drawing->words);
  drawing->says_periods = guatu_table_hides_periods (table, chart);
  drawing->scale = pow (10, drawing->words.exponent);
  drawing->span_scale = chart->stack == GUATU_STACK_SHARE ? 1 : drawing->scale;
  scene->background = drawing->style.paper;
  scene->left_out = table->left_out;
}

/* The lowest plot, or panels, for which other parts need not make room. */
static double
least_height (const GuatuDrawing *drawing, const GuatuLayers *layers)
{
  gboolean has_panels = layers != NULL && guatu_chart_n_panels (drawing->chart) > 1;

  return guatu_frame_content (drawing).height
         * (has_panels ? LEAST_PANELS_SHARE : LEAST_PLOT_SHARE);
}

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
  attempt->has_room = is_last || space.height >= least_height (drawing, layers);
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
  attempt->has_room = plot.height >= least_height (drawing, layers);
  return found;
}

/* Whether some of its warnings say that a figure lacks anything but what a step may go
 * without, or what no room would give it. One without its legend is never whole, even
 * where it was told so: nobody can read what it shows. */
static gboolean
lacks_something (const GuatuDrawing *drawing, GuatuSpan warnings)
{
  const GuatuScene *scene = drawing->scene;

  for (guint i = warnings.first; i < warnings.first + warnings.n; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (guatu_axis_names_thin_out (drawing, warning)
          || warning->kind >= GUATU_WARNING_PART_MISSING)
        continue;
      switch ((int) warning->role)
        {
        case GUATU_ROLE_TITLE:
        case GUATU_ROLE_SUBTITLE:
        case GUATU_ROLE_NOTE:
          break;
        case GUATU_ROLE_SOURCE:
        case GUATU_ROLE_CITATION:
          /* Only its English is ever left out. */
          if (warning->kind == GUATU_WARNING_DROPPED)
            break;
          return TRUE;
        default:
          return TRUE;
        }
    }
  return FALSE;
}

/* Takes note of what a figure lacks, and tells of its English. */
static void
find_lacks (GuatuAttempt *attempt, const GuatuDrawing *drawing)
{
  const GuatuSpan all = { 0, attempt->scene->warnings->len };

  attempt->lacks = lacks_something (drawing, all);
  attempt->plot_lacks = lacks_something (drawing, attempt->of_plot);
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

/* Begins a drawing of the chart or, with @layer, of one of its layers. */
static void
begin (GuatuDrawing *drawing, const GuatuFigureOrder *order, GuatuScene *scene,
       const GuatuChartDescription *chart, const GuatuTable *table,
       const GuatuDropStep *keeps)
{
  init_drawing (drawing, scene, chart, table, order->inset, &order->type,
                order->typesetter);
  drawing->keeps = keeps;
  drawing->language
      = guatu_drop_step_language (keeps, order->figure->language, GUATU_ENGLISH_NAMES);
  drawing->legend_language
      = guatu_drop_step_language (keeps, order->figure->language, GUATU_ENGLISH_LEGEND);
}

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
      begin (&whole, order, attempt.scene, chart, order->table, keeps);
      for (guint i = 0; i < chart->layers->len; i++)
        begin (&layers->drawings[i], order, attempt.scene, guatu_chart_layer (chart, i),
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

/**
 * guatu_attempt_measure_frame:
 * @keeps: what the figure does not go without
 * @room: (out caller-allocates): what is left for its plot, which is not laid out
 */
void
guatu_attempt_measure_frame (const GuatuFigureOrder *order, const GuatuDropStep *keeps,
                             GuatuFrameRoom *room)
{
  g_autoptr (GuatuScene) scene
      = guatu_scene_new (order->dataset, order->chart, order->figure);
  g_auto (GuatuFooter) footer = { NULL };
  GuatuDrawing drawing;
  GuatuBox space;

  begin (&drawing, order, scene, order->chart, order->table, keeps);
  if (order->layers == NULL)
    guatu_said_init (&drawing.said, order->chart, order->table,
                     tries[first_try (order->chart, order->table)].by_names,
                     keeps->legend);
  space = guatu_frame_content (&drawing);
  guatu_frame_draw_header (&drawing, &space);
  guatu_footer_init (&footer, &drawing, &space);
  guatu_footer_draw (&footer, &drawing);
  *room = (GuatuFrameRoom) {
    .top = space.y,
    .height = space.height,
    .lacks = lacks_something (&drawing, (GuatuSpan) { 0, scene->warnings->len }),
    .is_enough = guatu_drop_step_is_last (keeps)
                 || space.height >= least_height (&drawing, order->layers),
    .n_warnings = scene->warnings->len,
  };
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
      begin (&drawing, order, attempt.scene, order->chart, order->table, keeps);
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
