/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/* One line of a hatching. */
typedef struct
{
  GuatuPoint from;
  GuatuPoint to;
} GuatuHatchLine;

GuatuStroke guatu_hatch_stroke (const GuatuFill *fill);
GArray *guatu_hatch_lines (const GuatuShape *shape) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
