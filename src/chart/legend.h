/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/drawing.h"

G_BEGIN_DECLS

/* What a legend's swatch looks like. */
typedef enum
{
  GUATU_SWATCH_BAR,
  GUATU_SWATCH_LINE,
  GUATU_SWATCH_DOT,
} GuatuSwatch;

double guatu_legend_row_height (const GuatuDrawing *drawing);
void guatu_legend_draw (const GuatuDrawing *drawing, GuatuSwatch swatch,
                        gboolean name_series, GuatuBox *space);

G_END_DECLS
