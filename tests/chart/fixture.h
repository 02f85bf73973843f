/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/chart.h"

G_BEGIN_DECLS

/*
 * Small datasets for the tests of the engine, said in code. A dataset has one
 * source, one place and one unit, and a chart of all its indicators.
 */
GuatuDataset *fixture_dataset (GuatuUnitKind kind, const char *zh, const char *en,
                               const char *one);
GuatuIndicator *fixture_indicator (GuatuDataset *dataset, const char *id, const char *zh,
                                   const char *en, int unit_mult);
void fixture_set_origin (GuatuDataset *dataset, GuatuIndicator *indicator,
                         guint observation, guint origin);
void fixture_set_high (GuatuIndicator *indicator, guint observation, double high);
void fixture_observation (GuatuIndicator *indicator, const char *period,
                          const char *value, GuatuBound bound, GuatuStatus status);
void fixture_missing (GuatuIndicator *indicator, const char *period);
GuatuChartDescription *fixture_chart (GuatuDataset *dataset, GuatuMarkKind mark,
                                      GuatuDimension category, GuatuDimension series);
GuatuDataset *fixture_statuses (guint n_series, GuatuMarkKind mark, GuatuStack stack);
GuatuScene *fixture_build_figure (GuatuDataset *dataset, const GuatuFigure *figure);
GuatuScene *fixture_build (GuatuDataset *dataset, GuatuLanguage language, double width,
                           double height);

G_END_DECLS
