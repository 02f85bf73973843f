/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/begin-drawing.h"

#include <math.h>

#include "guide/axis-names.h"
#include "guide/frame.h"
#include "table/table-words.h"

/* A plot lower than this share of the page within its margins is too small to
 * be read; other parts make room for it. */
#define LEAST_PLOT_SHARE 0.42

/* The same of all panels together, between which there are their names. */
#define LEAST_PANELS_SHARE 0.34

/* @chart: what is drawn into the scene: its chart or one of the layers of that
 * @words: (nullable): how its numbers are written, if that is known */
static void
init_drawing (GuatuDrawing *drawing, GuatuScene *scene,
              const GuatuChartDescription *chart, const GuatuTable *table,
              const GuatuNumberWords *words, const GuatuInset *inset,
              const GuatuFigure *type, GuatuTypesetter *typesetter)
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
  scene->title_said = inset != NULL && inset->title_said;
  scene->subtitle_said = inset != NULL && inset->subtitle_said;
  guatu_style_init (&drawing->style, &scene->type);
  if (inset != NULL)
    drawing->style.margin = 0;
  if (words != NULL)
    drawing->words = *words;
  else
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

/**
 * guatu_figure_begin:
 * @chart: the chart or one of its layers, of which @table is
 * @keeps: what the figure does not go without
 *
 * Begins a drawing of it in a scene.
 */
void
guatu_figure_begin (GuatuDrawing *drawing, const GuatuFigureOrder *order,
                    GuatuScene *scene, const GuatuChartDescription *chart,
                    const GuatuTable *table, const GuatuDropStep *keeps)
{
  init_drawing (drawing, scene, chart, table,
                chart == order->chart ? &order->words : NULL, order->inset, &order->type,
                order->typesetter);
  drawing->keeps = keeps;
  drawing->language
      = guatu_drop_step_language (keeps, order->figure->language, GUATU_ENGLISH_NAMES);
  drawing->legend_language
      = guatu_drop_step_language (keeps, order->figure->language, GUATU_ENGLISH_LEGEND);
}

/** guatu_figure_least_height: the lowest plot, or panels, for which other parts need not
 * make room. */
double
guatu_figure_least_height (const GuatuDrawing *drawing, const GuatuLayers *layers)
{
  gboolean has_panels = layers != NULL && guatu_chart_n_panels (drawing->chart) > 1;

  return guatu_frame_content (drawing).height
         * (has_panels ? LEAST_PANELS_SHARE : LEAST_PLOT_SHARE);
}

/** guatu_figure_lacks: whether some of its warnings say that a figure lacks anything but
 * what a step may go without, or what no room would give it. One without its legend is
 * never whole, even where it was told so: nobody can read what it shows. */
gboolean
guatu_figure_lacks (const GuatuDrawing *drawing, GuatuSpan warnings)
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
