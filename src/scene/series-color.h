/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/* How many series have a colour of their own. */
#define GUATU_STYLE_N_COLORS 8

/**
 * GuatuSeriesColor:
 * @fill: of a solid mark
 * @text: of a label of that mark, dark enough to read on paper
 */
typedef struct
{
  GuatuColor fill;
  GuatuColor text;
} GuatuSeriesColor;

G_END_DECLS
