/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-layers.h"
#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuLayers:
 * @tables: (element-type GuatuTable): of each layer
 * @drawings: (array): of each layer, in the scene that is being drawn
 * @columns: the axis of time of all
 * @pairs: of each panel, what its two layers share, if it has two
 * @panels: (array): where each panel stands among small multiples
 * @needs: what small multiples turn out to need
 * @n_columns: of the grid of small multiples; 0 where it is to be chosen
 * @n_passes: how often they were drawn
 * @cramped: whether any panel is too small for its marks
 * @names: how high the names of the periods are
 *
 * The layers of a chart while they are drawn. What stands beside their plots and over
 * them is known only once they are: they are drawn until that changes no more.
 */
typedef struct
{
  GPtrArray *tables;
  GuatuDrawing *drawings;
  GuatuColumns columns;
  GuatuPair pairs[GUATU_CHART_MAX_PANELS];
  GuatuPanel *panels;
  GuatuNeeds needs;
  guint n_columns;
  guint n_passes;
  gboolean cramped;
  double names;
} GuatuLayers;

void guatu_layers_init (GuatuLayers *layers, const GuatuChartDescription *chart,
                        GuatuTable *table, const GuatuGlance *glance);
void guatu_layers_reset (GuatuLayers *layers);
void guatu_layers_clear (GuatuLayers *layers);
double guatu_layers_draw_panel (GuatuLayers *layers, guint first, guint n,
                                GuatuBox space);
gboolean guatu_layers_draw (GuatuLayers *layers, const GuatuDrawing *whole,
                            GuatuBox space, double *height);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLayers, guatu_layers_clear)

G_END_DECLS
