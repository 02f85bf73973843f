/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/legend-entries.h"

G_BEGIN_DECLS

/* The swatches of a legend at 1200×800: of a mark that is long, of a sign, and how
 * high they are. */
#define GUATU_SWATCH_WIDTH 34.0
#define GUATU_SWATCH_SIGN 14.0
#define GUATU_SWATCH_HEIGHT 16.0

/**
 * GuatuLegendKey:
 * @is_lying: whether the sign of an open end points to a side, as at lying bars, and not
 *   upwards or downwards
 * @width: what the swatch of an entry takes
 * @draw: draws it from @x on, its middle at @y; of an entry for the sign of an open end
 *   only if @draws_signs says that the mark has a way of its own to show it
 * @draws_signs: (nullable)
 *
 * How a mark looks in a legend, which shows the very marks that it explains.
 */
typedef struct
{
  gboolean is_lying;
  double (*width) (const GuatuDrawing *drawing, const GuatuLegendEntry *entry);
  void (*draw) (const GuatuDrawing *drawing, const GuatuLegendEntry *entry, double x,
                double y);
  gboolean (*draws_signs) (const GuatuDrawing *drawing);
} GuatuLegendKey;

double guatu_legend_swatch_width (const GuatuDrawing *drawing,
                                  const GuatuLegendEntry *entry,
                                  const GuatuLegendKey *key);
void guatu_legend_swatch_draw (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                               const GuatuLegendKey *key, double x, double y);

G_END_DECLS
