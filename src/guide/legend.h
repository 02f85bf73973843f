/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/legend-layout.h"
#include "scene/plane.h"

G_BEGIN_DECLS

/**
 * GuatuLegend:
 * @beside_is_free: whether nothing else stands at the right of the plot
 * @inside: whether it waits for a corner that the marks leave free
 *
 * What the marks of a chart mean, at the best of four places: over the plot,
 * inside it, beside it or under it.
 */
typedef struct
{
  const GuatuLegendKey *key;
  GArray *entries;
  GuatuLegendLayout layout;
  gboolean beside_is_free;
  gboolean inside;
} GuatuLegend;

double guatu_legend_row_height (const GuatuDrawing *drawing);
void guatu_legend_init (GuatuLegend *legend, const GuatuDrawing *drawing,
                        const GuatuLegendKey *key, gboolean name_series, GuatuBox *space);
gboolean guatu_legend_finish (const GuatuLegend *legend, const GuatuDrawing *drawing,
                              GuatuBox area, GuatuDepth least);
void guatu_legend_drop (GuatuLegend *legend, const GuatuDrawing *drawing);
void guatu_legend_init_of_pair (GuatuLegend *legend, const GuatuDrawing *drawing,
                                GuatuBox *space);
double guatu_legend_height_of_pair (const GuatuDrawing *drawing);
void guatu_legend_init_of_panels (GuatuLegend *legend, const GuatuDrawing *whole,
                                  const GuatuDrawing *panels, guint n,
                                  const GuatuLegendKey *key, GuatuBox *space);
void guatu_legend_clear (GuatuLegend *legend);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuLegend, guatu_legend_clear)

G_END_DECLS
