/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "figure/best-step.h"
#include "figure/inset.h"
#include "scene/reading-order.h"
#include "table/table-words.h"
#include "text/words.h"
#include "dataset/chart-selection.h"

G_DEFINE_QUARK (guatu - chart - error - quark, guatu_chart_error)

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

/* A figure of which no text is left to go without, and whose panels are too small still,
 * is none. On a page of charts, whose insets are large enough for any other, it stays. */
static GuatuScene *
refuse_panels (const GuatuFigureOrder *order, GError **error)
{
  g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE,
               _ ("The panels of “%s” have no room on a figure of %.0f×%.0f; make it "
                  "larger, or show fewer"),
               order->chart->id, order->figure->width, order->figure->height);
  return NULL;
}

static GuatuScene *
build_best (const GuatuFigureOrder *order, GError **error)
{
  gboolean cramped;
  g_autoptr (GuatuScene) scene = guatu_best_step_build (order, &cramped, error);

  if (scene != NULL && cramped && order->inset == NULL)
    return refuse_panels (order, error);
  return g_steal_pointer (&scene);
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
build_in_best_type (GuatuFigureOrder *order, GError **error)
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

/* What a chart shows, or what is looked at of it. */
static GuatuTable *
make_table (const GuatuChartDescription *chart, const GuatuFigure *figure,
            const GuatuGlance *glance)
{
  GuatuTable *table = NULL;
  guint n_columns = (guint) ceil (figure->width);

  if (glance != NULL && glance->n_columns > 0)
    n_columns = MIN (n_columns, glance->n_columns);
  if (chart->layers == NULL)
    table = guatu_table_new_reduced (chart, glance, n_columns);
  return table != NULL ? table : guatu_table_new_at_glance (chart, glance);
}

/* @inset: (nullable)
 * @glance: (nullable) */
static GuatuScene *
build (GuatuDataset *dataset, const GuatuChartDescription *chart,
       const GuatuFigure *figure, const GuatuInset *inset, const GuatuGlance *glance,
       GuatuTypesetter *typesetter, GError **error)
{
  g_autoptr (GuatuTable) table = NULL;
  g_auto (GuatuLayers) layers = { NULL };
  GuatuFigureOrder order = {
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
  order.table = table = make_table (chart, figure, glance);
  guatu_table_choose_words (table, chart, figure->language, &order.words);
  if (own.house == NULL)
    own.house = dataset->style;
  order.figure = &own;
  order.type.house = own.house;
  guatu_typesetter_set_families (typesetter, guatu_house_fonts (own.house));
  if (chart->layers != NULL)
    {
      guatu_layers_init (&layers, chart, table, glance);
      order.layers = &layers;
    }
  guatu_typesetter_begin_page (typesetter);
  scene = build_in_best_type (&order, error);
  guatu_typesetter_end_page (typesetter);
  if (scene == NULL)
    return NULL;
  /* All of a chart is looked through for that, which took longer than to draw a part. */
  if (guatu_glance_is_of_all (glance))
    warn_of_periods (scene);
  guatu_reading_order (scene);
  return scene;
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
  return build (dataset, chart, figure, inset, NULL, typesetter, error);
}

/**
 * guatu_chart_build_at_glance:
 * @glance: what of the chart is looked at
 *
 * Builds as much of a chart as is looked at, as guatu_chart_build() builds all of it.
 *
 * Returns: (transfer full): the scene, or %NULL with an error of
 *   %GUATU_CHART_ERROR or %G_IO_ERROR_CANCELLED
 */
GuatuScene *
guatu_chart_build_at_glance (GuatuDataset *dataset, const GuatuChartDescription *chart,
                             const GuatuFigure *figure, const GuatuGlance *glance,
                             GuatuTypesetter *typesetter, GError **error)
{
  return build (dataset, chart, figure, NULL, glance, typesetter, error);
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
