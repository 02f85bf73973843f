/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "guide/axis-names.h"
#include "guide/drawing.h"
#include "guide/frame.h"
#include "mark/mark.h"
#include "scene/reading-order.h"
#include "table/table-words.h"
#include "figure/layers.h"
#include "figure/inset.h"
#include "figure/multiples.h"
#include "text/words.h"
#include "dataset/chart-selection.h"

G_DEFINE_QUARK (guatu - chart - error - quark, guatu_chart_error)

/* A plot lower than this share of the page within its margins is too small to
 * be read; other parts make room for it. */
#define LEAST_PLOT_SHARE 0.42

/* The same of all panels together, between which there are their names. */
#define LEAST_PANELS_SHARE 0.34

/**
 * guatu_chart_check_figure:
 * @error: %GUATU_CHART_ERROR_SIZE, whose message names the size
 *
 * Returns: whether a figure of this size can be drawn
 */
gboolean
guatu_chart_check_figure (const GuatuFigure *figure, GError **error)
{
  double least = MIN (figure->width, figure->height);
  double most = MAX (figure->width, figure->height);

  if (least >= GUATU_FIGURE_MIN_SIDE && most <= GUATU_FIGURE_MAX_SIDE)
    return TRUE;
  g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE,
               _ ("A figure of %.0f×%.0f cannot be drawn; each side must be from %.0f to "
                  "%.0f"),
               figure->width, figure->height, GUATU_FIGURE_MIN_SIDE,
               GUATU_FIGURE_MAX_SIDE);
  return FALSE;
}

/* What keeps a chart from being drawn was found when its file was checked. */
static gboolean
check_problems (const GuatuChartDescription *chart, GError **error)
{
  g_autoptr (GString) text = NULL;

  if (chart->problems == NULL)
    return TRUE;

  text = g_string_new (NULL);
  for (guint i = 0; i < chart->problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (chart->problems, i);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", problem->message);
    }
  g_set_error_literal (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_PROBLEM, text->str);
  return FALSE;
}

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
 * @layers: (nullable): of a chart that has several */
static gboolean
draw_figure (const GuatuDrawing *drawing, GuatuLayers *layers, gboolean is_last,
             gboolean *has_room)
{
  g_auto (GuatuFooter) footer = { NULL };
  GuatuBox space = guatu_frame_content (drawing), plot = { 0 };
  gboolean found;

  guatu_frame_draw_header (drawing, &space);
  guatu_footer_init (&footer, drawing, &space);
  *has_room = is_last || space.height >= least_height (drawing, layers);
  if (!*has_room)
    return TRUE;
  if (layers != NULL)
    found = guatu_layers_draw (layers, drawing, space, &plot.height);
  else
    {
      plot = guatu_mark_get (drawing->chart->mark)->draw (drawing, space);
      found = plot.width > 0 || plot.height > 0;
    }
  guatu_footer_draw (&footer, drawing);
  *has_room = plot.height >= least_height (drawing, layers);
  return found;
}

/* Whether a figure lacks anything but what a step may go without, or what no room
 * would give it. One without its
 * legend is never whole, even where it was told so: nobody can read what it shows. */
static gboolean
lacks_something (const GuatuDrawing *drawing)
{
  const GuatuScene *scene = drawing->scene;

  for (guint i = 0; i < scene->warnings->len; i++)
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

/* A figure as it comes out, and what is to be known of it. */
typedef struct
{
  GuatuScene *scene;
  gboolean has_room; /* for its plot */
  gboolean lacks;    /* something that no step goes without */
  gboolean cramped;  /* whether any of its panels is too small for its marks */
} Attempt;

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

/* What all attempts at a figure have in common. */
typedef struct
{
  GuatuDataset *dataset;
  const GuatuChartDescription *chart;
  const GuatuFigure *figure;
  GuatuFigure type; /* the figure whose type it takes */
  const GuatuTable *table;
  GuatuLayers *layers; /* (nullable) */
  const GuatuInset *inset;
  GuatuTypesetter *typesetter;
} Order;

/* How often layers are drawn until all columns are as wide as they have to be. */
#define MAX_PASSES 6

/* Begins a drawing of the chart or, with @layer, of one of its layers. */
static void
begin (GuatuDrawing *drawing, const Order *order, GuatuScene *scene,
       const GuatuChartDescription *chart, const GuatuTable *table,
       const GuatuDropStep *keeps)
{
  init_drawing (drawing, scene, chart, table, order->inset, &order->type,
                order->typesetter);
  drawing->keeps = keeps;
  drawing->language
      = guatu_drop_step_language (keeps, order->figure->language, GUATU_ENGLISH_NAMES);
}

/* Draws a chart of several layers with what a step keeps of it. Their columns are as wide
 * as the widest of their axes, which is known once all are drawn. */
static Attempt
try_layers (const Order *order, const GuatuDropStep *keeps)
{
  const GuatuChartDescription *chart = order->chart;
  GuatuLayers *layers = order->layers;
  Attempt attempt = { NULL };
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
      if (draw_figure (&whole, layers, guatu_drop_step_is_last (keeps),
                       &attempt.has_room))
        break;
    }
  attempt.cramped = layers->cramped;
  attempt.has_room = attempt.has_room && !attempt.cramped;
  attempt.lacks = lacks_something (&layers->drawings[0]);
  for (guint i = 0; i < chart->layers->len; i++)
    guatu_drawing_warn_english (&layers->drawings[i]);
  if (chart->multiples != GUATU_DIMENSION_NONE)
    guatu_multiples_warn_english (&whole);
  attempt.scene->english = keeps->english;
  return attempt;
}

/* Whether the legend may say what else has its label in the plot. */
static gboolean
has_more_for_legend (const GuatuChartDescription *chart)
{
  return chart->references != NULL || chart->shades != NULL;
}

/* Draws a chart with what a step keeps of it, in the first way for which there is room;
 * what lines of reference and shaded spans stand for is said in the legend where none
 * lets them have their labels. */
static Attempt
try_build (const Order *order, const GuatuDropStep *keeps)
{
  Attempt attempt = { NULL };

  if (order->layers != NULL)
    return try_layers (order, keeps);
  for (guint i = first_try (order->chart, order->table);; i++)
    {
      const guint n_tries = G_N_ELEMENTS (tries);
      GuatuDrawing drawing;

      g_clear_pointer (&attempt.scene, guatu_scene_unref);
      attempt.scene = guatu_scene_new (order->dataset, order->chart, order->figure);
      begin (&drawing, order, attempt.scene, order->chart, order->table, keeps);
      drawing.legend_may_be_inside = tries[i % n_tries].legend_inside;
      drawing.references_in_legend = i >= n_tries;
      guatu_said_init (&drawing.said, order->chart, order->table,
                       tries[i % n_tries].by_names, keeps->legend);
      if (!draw_figure (&drawing, NULL, guatu_drop_step_is_last (keeps),
                        &attempt.has_room)
          && i + 1 < n_tries * (has_more_for_legend (order->chart) ? 2 : 1))
        continue;
      attempt.lacks = lacks_something (&drawing);
      guatu_drawing_warn_english (&drawing);
      attempt.scene->english = keeps->english;
      return attempt;
    }
}

/* A figure of which no text is left to go without, and whose panels are too small still,
 * is none. On a page of charts, whose insets are large enough for any other, it stays. */
static GuatuScene *
refuse_panels (const Order *order, GError **error)
{
  g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE,
               _ ("The panels of “%s” have no room on a figure of %.0f×%.0f; make it "
                  "larger, or show fewer"),
               order->chart->id, order->figure->width, order->figure->height);
  return NULL;
}

/* Returns: (transfer full) (nullable): the figure that goes without least that has room
 * for its plot and lacks nothing else; if there is none, the one with room and the fewest
 * warnings; or else the one that goes without most; NULL after a cancel, or where its
 * panels have no room. */
static GuatuScene *
build_best (const Order *order, GError **error)
{
  g_autoptr (GuatuScene) best = NULL;
  GuatuEnglish english = order->inset != NULL ? order->inset->english : GUATU_ENGLISH_ALL;
  GuatuDropStep keeps;

  guatu_drop_step_init (&keeps, order->figure->language == GUATU_LANGUAGE_ZH_EN
                                    ? english
                                    : (GuatuEnglish) 0);
  for (;;)
    {
      Attempt attempt = try_build (order, &keeps);
      g_autoptr (GuatuScene) scene = attempt.scene;

      if (!guatu_typesetter_is_wanted (order->typesetter, error))
        return NULL;
      if (attempt.has_room && !attempt.lacks)
        return g_steal_pointer (&scene);
      if (attempt.has_room
          && (best == NULL || scene->warnings->len < best->warnings->len))
        {
          g_clear_pointer (&best, guatu_scene_unref);
          best = guatu_scene_ref (scene);
        }
      if (guatu_drop_step_advance (&keeps))
        continue;
      if (best == NULL && attempt.cramped && order->inset == NULL)
        return refuse_panels (order, error);
      return best != NULL ? g_steal_pointer (&best) : g_steal_pointer (&scene);
    }
}

static guint
count_of_room (const GuatuScene *scene)
{
  guint n = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    n += guatu_warning_is_of_room (&g_array_index (scene->warnings, GuatuWarning, i));
  return n;
}

/* The same in the largest type that loses no more than a smaller one. */
static GuatuScene *
build_in_best_type (Order *order, GError **error)
{
  g_autoptr (GuatuScene) best = build_best (order, error);

  while (best != NULL && order->inset == NULL && count_of_room (best) > 0
         && guatu_style_lower (&order->type))
    {
      g_autoptr (GuatuScene) scene = build_best (order, error);

      if (scene == NULL)
        return NULL;
      if (count_of_room (scene) >= count_of_room (best))
        continue;
      guatu_scene_unref (best);
      best = g_steal_pointer (&scene);
    }
  return g_steal_pointer (&best);
}

/* Years, quarters and months on one axis are labelled as what they are, and warned of. */
static void
warn_of_periods (GuatuScene *scene)
{
  GuatuLanguage language = guatu_language_primary (scene->figure.language);
  GuatuPeriod one, other;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *both = NULL;

  if (!guatu_chart_mixes_periods (scene->chart, &one, &other))
    return;
  first = guatu_period_to_label (one, language);
  second = guatu_period_to_label (other, language);
  both = g_strjoin (guatu_word (GUATU_WORD_SEPARATOR, language), first, second, NULL);
  guatu_scene_warn (scene, GUATU_WARNING_PERIODS, GUATU_ROLE_CATEGORY, both);
}

/**
 * guatu_inset_build:
 * @inset: (nullable): how it stands on a page of charts, or %NULL if it is one itself
 *
 * Builds a chart as guatu_chart_build() does.
 *
 * Returns: (transfer full): the scene, or %NULL with an error of
 *   %GUATU_CHART_ERROR or %G_IO_ERROR_CANCELLED
 */
GuatuScene *
guatu_inset_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                   const GuatuFigure *figure, const GuatuInset *inset,
                   GuatuTypesetter *typesetter, GError **error)
{
  g_autoptr (GuatuTable) table = NULL;
  g_auto (GuatuLayers) layers = { NULL };
  Order order = {
    .dataset = dataset,
    .chart = chart,
    .figure = figure,
    .type = inset != NULL ? *inset->type : *figure,
    .inset = inset,
    .typesetter = typesetter,
  };
  GuatuFigure own = *figure;
  GuatuScene *scene;

  g_return_val_if_fail (dataset != NULL && chart != NULL, NULL);
  g_return_val_if_fail (figure != NULL && typesetter != NULL, NULL);
  if (!guatu_chart_check_figure (figure, error) || !check_problems (chart, error))
    return NULL;
  if (chart->layers == NULL)
    table = guatu_table_new_reduced (chart, (guint) ceil (figure->width));
  if (table == NULL)
    table = guatu_table_new (chart);
  order.table = table;
  if (own.house == NULL)
    own.house = dataset->style;
  order.figure = &own;
  order.type.house = own.house;
  guatu_typesetter_set_families (typesetter, guatu_house_fonts (own.house));
  if (chart->layers != NULL)
    {
      guatu_layers_init (&layers, chart, table);
      order.layers = &layers;
    }
  guatu_typesetter_begin_page (typesetter);
  scene = build_in_best_type (&order, error);
  guatu_typesetter_end_page (typesetter);
  if (scene == NULL)
    return NULL;
  warn_of_periods (scene);
  guatu_reading_order (scene);
  return scene;
}

/**
 * guatu_chart_build:
 * @dataset: kept by the scene
 * @chart: a chart of @dataset
 * @figure: language and size
 * @typesetter: of the calling thread; cancels the work
 *
 * Builds a chart into a scene, which is all that is needed to paint it, to find
 * its marks and to say what it shows. On a small figure the second language, the note,
 * the subtitle and the legend give way, step by step as drop-order.c has it, so that the
 * plot has room and its names and numbers are there, and the scene warns of each.
 *
 * Returns: (transfer full): the scene, or %NULL with an error of
 *   %GUATU_CHART_ERROR or %G_IO_ERROR_CANCELLED
 */
GuatuScene *
guatu_chart_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                   const GuatuFigure *figure, GuatuTypesetter *typesetter, GError **error)
{
  return guatu_inset_build (dataset, chart, figure, NULL, typesetter, error);
}
