/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* How a number of the data stands in a text. */
typedef enum
{
  GUATU_TEXT_FIGURE_VALUE,  /* with its unit and the words of its bound */
  GUATU_TEXT_FIGURE_PLAIN,  /* with its unit alone */
  GUATU_TEXT_FIGURE_NUMBER, /* without either, and with its scale word */
  GUATU_TEXT_FIGURE_GROWTH, /* by how many percent it is more than in the period before */
  GUATU_TEXT_FIGURE_SHARE,  /* what percentage of another indicator it is */
  GUATU_TEXT_FIGURE_PERIOD, /* not the number but its period */
} GuatuTextFigureForm;

/**
 * GuatuTextFigure:
 * @source: what stands between the braces
 * @indicator: what @observation is one of
 * @other: (nullable): the indicator of which it is a share
 * @worked_out: (nullable): @indicator, where it is one that was made for this number
 * @observation: the number
 * @is_lost: whether there is none, which is a problem of the chart
 *
 * A number of the data in a text: “{gdp.2023}”.
 */
typedef struct
{
  char *source;
  GuatuTextFigureForm form;
  const GuatuIndicator *quoted;
  const GuatuIndicator *other;
  const GuatuIndicator *indicator;
  GuatuIndicator *worked_out;
  GuatuObservation observation;
  gboolean is_lost;
} GuatuTextFigure;

/**
 * GuatuTextWithFigures:
 * @text: one of a chart; not owned
 * @figures: (element-type GuatuTextFigure): what stands in it, in both languages
 * @said: @text with its figures, once it was asked for
 * @is_said: for g_once_init_enter()
 *
 * A text of a chart that has braces in it.
 */
typedef struct
{
  const GuatuText *text;
  GPtrArray *figures;
  GuatuText said;
  gsize is_said;
} GuatuTextWithFigures;

/**
 * GuatuTextPiece:
 * @start: of what stands in the text or, of a figure, between its braces
 * @length: of it, in bytes
 * @is_figure: whether it is a figure
 * @is_wrong: whether its brace has no other one
 */
typedef struct
{
  const char *start;
  gsize length;
  gboolean is_figure;
  gboolean is_wrong;
} GuatuTextPiece;

const char *guatu_text_piece_next (const char *at, GuatuTextPiece *piece);
char *guatu_text_escape (const char *text) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_escape_texts (GuatuChartDescription *chart);
void guatu_dataset_find_text_figures (const GuatuDataset *dataset,
                                      GuatuChartDescription *chart, guint index,
                                      const GHashTable *damaged, GuatuProblems *problems);
GuatuTextWithFigures *guatu_chart_text_with_figures (const GuatuChartDescription *chart,
                                                     const GuatuText *text);
const GuatuTextFigure *guatu_text_with_figures_find (const GuatuTextWithFigures *with,
                                                     const GuatuTextPiece *piece);

G_END_DECLS
