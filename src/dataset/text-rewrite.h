/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuTextFigureMap:
 * @source: what stands between the braces
 *
 * Returns: (transfer full) (nullable): what is to stand there instead, or %NULL where
 *   that stays
 */
typedef char *(*GuatuTextFigureMap) (const char *source, gpointer data);

void guatu_chart_rewrite_figures (GuatuChartDescription *chart, GuatuTextFigureMap map,
                                  gpointer data);
char *guatu_text_figure_at_place (const char *source, const GuatuDataset *dataset,
                                  const GuatuPlace *place) G_GNUC_WARN_UNUSED_RESULT;
const GuatuPlace *guatu_text_figure_place (const char *source,
                                           const GuatuDataset *dataset);
char *guatu_text_figure_later (const char *source, const GuatuDataset *dataset, int years,
                               char **wrong) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
