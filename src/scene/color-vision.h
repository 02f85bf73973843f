/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/* Whose eyes see a colour. */
typedef enum
{
  GUATU_VISION_USUAL,
  GUATU_VISION_PROTAN, /* without the cones for long waves */
  GUATU_VISION_DEUTAN, /* for middle ones */
  GUATU_VISION_TRITAN, /* for short ones */
} GuatuVision;

#define GUATU_N_VISIONS 4

double guatu_color_contrast (GuatuColor a, GuatuColor b);
double guatu_color_difference (GuatuColor a, GuatuColor b, GuatuVision vision);
double guatu_color_least_difference (GuatuColor a, GuatuColor b);

G_END_DECLS
