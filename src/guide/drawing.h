/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/columns.h"
#include "guide/drop-order.h"
#include "text/label.h"
#include "text/number-words.h"
#include "table/said.h"
#include "scene/scene-builder.h"
#include "scene/style.h"

G_BEGIN_DECLS

/**
 * GuatuDrawing:
 * @sources: (nullable) (element-type GuatuSource): those that the page around the
 *   chart names, so that the chart only cites them
 * @columns: (nullable): the axis of time that it shares with other layers, which has its
 *   names once, under all of them; %NULL where it is a chart for itself
 * @pair: (nullable): the plot that it shares with another layer
 * @panel: (nullable): which of the small multiples it is
 * @second: whether its numbers stand on the second axis
 * @over: whether it is drawn over another layer, which has drawn the grid
 * @marks: those of the scene that are its own; all where there are none
 * @legend_may_be_inside: whether a free corner of the plot is worth a try
 * @references_in_legend: whether that says what lines of reference and shaded spans stand
 *   for
 * @keeps: what it does not go without
 * @heading: how much room the title and the subtitle have at least
 * @lists_units: whether the axis says all words that its numbers count, since not each of
 *   them says its own
 * @language: of the names of categories
 * @legend_language: of the legend, of series that are named at their marks, of what the
 *   axes stand for, and of notes in the plot
 * @primary: the language of its numbers
 * @words: how its numbers are written
 * @tick_words: how the numbers of its axis are written: the same, or percent
 *   where the axis shows shares
 * @second_words: the same in English where the figure is in both languages
 * @says_periods: whether neither its categories nor its series tell the several periods
 *   of its values, so that the legend or each value does
 * @said: where it says how its values stand
 * @scale: what a base value is divided by to be in the scale of @words
 * @span_scale: the same for the span of a cell, to be in the scale of @tick_words
 *
 * A chart while it is being drawn: what every part of it needs to know.
 */
typedef struct _GuatuDrawing
{
  GuatuScene *scene;
  GuatuTypesetter *typesetter;
  const GuatuChartDescription *chart;
  const GuatuTable *table;
  const GPtrArray *sources;
  GuatuStyle style;
  const GuatuDropStep *keeps;
  double heading;
  GuatuColumns *columns;
  GuatuPair *pair;
  const GuatuPanel *panel;
  gboolean second;
  gboolean over;
  GuatuSpan marks;
  gboolean legend_may_be_inside;
  gboolean references_in_legend;
  GuatuLanguage language;
  GuatuLanguage legend_language;
  GuatuLanguage primary;
  GuatuNumberWords words;
  GuatuNumberWords tick_words;
  GuatuNumberWords second_words;
  gboolean says_periods;
  gboolean lists_units;
  GuatuSaid said;
  double scale;
  double span_scale;
} GuatuDrawing;

double guatu_drawing_air (const GuatuDrawing *drawing, double length);
GuatuLabel *guatu_drawing_set_value (const GuatuDrawing *drawing, const GuatuCell *cell,
                                     const GuatuFont *font) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_drawing_write_value (const GuatuDrawing *drawing,
                                 const GuatuCell *cell) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_drawing_name_value (const GuatuDrawing *drawing,
                                const GuatuIndicator *indicator,
                                const GuatuObservation *observation,
                                GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
void guatu_drawing_range (const GuatuDrawing *drawing, double *low, double *high);
gboolean guatu_drawing_legend_says_period (const GuatuDrawing *drawing, guint series,
                                           GuatuPeriod *period);
void guatu_drawing_warn_dropped (const GuatuDrawing *drawing, const GuatuCell *cell,
                                 const char *text);
void guatu_drawing_warn_value (const GuatuDrawing *drawing, const GuatuCell *cell,
                               const char *text);
void guatu_drawing_warn_english (const GuatuDrawing *drawing);

G_END_DECLS
