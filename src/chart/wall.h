/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/chart.h"

G_BEGIN_DECLS

/**
 * GuatuCollection:
 * @charts: (element-type GuatuChartDescription): one at least, not owned
 * @theme: (nullable): the theme that they are, or %NULL for those of a dataset
 *
 * Charts of a dataset that are shown together. They come in the order of their themes
 * in the dataset, those of a theme in the order in which they are given.
 */
typedef struct
{
  GuatuDataset *dataset;
  const GPtrArray *charts;
  const GuatuTheme *theme;
} GuatuCollection;

GuatuScene *guatu_wall_build (const GuatuCollection *collection,
                              const GuatuFigure *figure, GuatuTypesetter *typesetter,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
