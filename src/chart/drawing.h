/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/label.h"
#include "chart/number-words.h"
#include "chart/style.h"
#include "chart/table.h"

G_BEGIN_DECLS

/**
 * GuatuDrawing:
 * @language: of the figure
 * @primary: the language of its numbers
 * @scale: what a base value is divided by to be in the scale of @words
 *
 * A chart while it is being drawn: what every part of it needs to know.
 */
typedef struct
{
  GuatuScene *scene;
  GuatuTypesetter *typesetter;
  const GuatuChartDescription *chart;
  const GuatuTable *table;
  GuatuStyle style;
  GuatuLanguage language;
  GuatuLanguage primary;
  GuatuNumberWords words;
  double scale;
} GuatuDrawing;

/* A mark's way to draw itself into @space; one row of the table in chart.c. */
typedef gboolean (*GuatuMarkDraw) (GuatuDrawing *drawing, GuatuBox space, GError **error);

gboolean guatu_bar_draw (GuatuDrawing *drawing, GuatuBox space, GError **error);
gboolean guatu_line_draw (GuatuDrawing *drawing, GuatuBox space, GError **error);

G_END_DECLS
