/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/attempt.h"

G_BEGIN_DECLS

void guatu_figure_begin (GuatuDrawing *drawing, const GuatuFigureOrder *order,
                         GuatuScene *scene, const GuatuChartDescription *chart,
                         const GuatuTable *table, const GuatuDropStep *keeps);
double guatu_figure_least_height (const GuatuDrawing *drawing, const GuatuLayers *layers);
gboolean guatu_figure_lacks (const GuatuDrawing *drawing, GuatuSpan warnings);

G_END_DECLS
