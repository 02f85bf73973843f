/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/layers.h"

G_BEGIN_DECLS

void guatu_multiples_share (GuatuLayers *layers, const GuatuChartDescription *chart,
                            GuatuTable *table);
gboolean guatu_multiples_take_needs (GuatuLayers *layers);
void guatu_multiples_warn_english (const GuatuDrawing *whole);
double guatu_multiples_draw (GuatuLayers *layers, const GuatuDrawing *whole,
                             GuatuBox space);

G_END_DECLS
