/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

/* A figure is 4000×4000 at most, and large enough to hold a chart. */
#define GUATU_FIGURE_MIN_SIDE 160.0
#define GUATU_FIGURE_MAX_SIDE 8000.0

/**
 * GuatuFigure:
 * @language: the language of all its texts
 * @width: in scene units (1/96 inch)
 * @height: in scene units
 *
 * What a chart is drawn as; the chart's description says what is drawn.
 */
typedef struct
{
  GuatuLanguage language;
  double width;
  double height;
} GuatuFigure;

G_END_DECLS
