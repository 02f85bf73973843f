/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drop-order.h"
#include "scene/scene.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/**
 * GuatuInsetFit:
 * @first: as far as is known before, no step before it gives the chart room, with all
 *   that it says
 * @guess: the step that probably does, or is the best where none does
 * @found: (out): the first one that does, or one behind the last
 * @taken: (out): the one that the chart is drawn with
 *
 * What is known of an inset by others that were drawn before, as rows of the table of
 * drop-order.c, and by this one.
 */
typedef struct
{
  guint first;
  guint guess;
  guint found;
  guint taken;
} GuatuInsetFit;

/**
 * GuatuInset:
 * @type: a figure whose type it takes, so that all the insets of a page are set alike
 * @sources: (nullable) (element-type GuatuSource): the sources that the page names,
 *   which the chart then only cites; %NULL where it names its own
 * @heading: how much room its title and subtitle have at least, so that they end where
 *   those of its neighbours do
 * @english: the parts of it that are in English too at most, as those of its neighbours
 *   are
 * @title_said: whether the page says its title; where it has a number it says it still
 * @subtitle_said: whether the page says its subtitle
 * @fit: (nullable) (inout): what is known of how it fits; where it is %NULL all steps are
 *   tried one after the other, as for a figure of its own
 *
 * How a chart stands on a page among others: without margins, which are the page's.
 */
typedef struct
{
  const GuatuFigure *type;
  const GPtrArray *sources;
  double heading;
  GuatuEnglish english;
  gboolean title_said;
  gboolean subtitle_said;
  GuatuInsetFit *fit;
} GuatuInset;

GuatuScene *guatu_inset_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                               const GuatuFigure *figure, const GuatuInset *inset,
                               GuatuTypesetter *typesetter,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_chart_check_figure (const GuatuFigure *figure, GError **error);

G_END_DECLS
