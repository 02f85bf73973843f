/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuPart:
 * @top: of its side of the bar, as a share of the bar
 * @bottom: where it ends
 * @value: its number
 * @share: (nullable): its share of the whole, where that is not its number
 * @name: what it is called
 * @middle: of its labels, on the page
 *
 * A part of the one bar of a composition, with what stands beside it.
 */
typedef struct
{
  const GuatuCell *cell;
  guint series;
  double top;
  double bottom;
  char *text;
  GuatuLabel *value;
  GuatuLabel *share;
  GuatuLabel *name;
  double middle;
} GuatuPart;

gboolean guatu_composition_is_one (const GuatuDrawing *drawing);
GArray *guatu_composition_set (const GuatuDrawing *drawing, double width,
                               double height) G_GNUC_WARN_UNUSED_RESULT;
void guatu_composition_draw (const GuatuDrawing *drawing, GArray *parts, GuatuBox space);

G_END_DECLS
