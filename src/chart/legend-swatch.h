/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/legend-entries.h"

G_BEGIN_DECLS

/* What a legend's swatch looks like, and with it which way the sign of an open end
 * points: as in the plot. */
typedef enum
{
  GUATU_SWATCH_BAR,    /* lying */
  GUATU_SWATCH_COLUMN, /* a bar that stands upright */
  GUATU_SWATCH_LINE,
  GUATU_SWATCH_DOT,
} GuatuSwatch;

double guatu_legend_swatch_width (const GuatuDrawing *drawing,
                                  const GuatuLegendEntry *entry, GuatuSwatch swatch);
void guatu_legend_swatch_draw (const GuatuDrawing *drawing, const GuatuLegendEntry *entry,
                               GuatuSwatch swatch, double x, double y);

G_END_DECLS
