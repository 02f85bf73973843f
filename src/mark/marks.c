/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/marks.h"

static const GuatuMark *const marks[GUATU_N_MARK_KINDS] = {
  [GUATU_MARK_BAR] = &guatu_bar_mark,
  [GUATU_MARK_LINE] = &guatu_line_mark,
  [GUATU_MARK_SLOPE] = &guatu_slope_mark,
  [GUATU_MARK_DOT] = &guatu_dot_mark,
  [GUATU_MARK_PYRAMID] = &guatu_pyramid_mark,
  [GUATU_MARK_AREA] = &guatu_area_mark,
  [GUATU_MARK_FIGURES] = &guatu_figures_mark,
  [GUATU_MARK_DUMBBELL] = &guatu_dumbbell_mark,
  [GUATU_MARK_HEAT] = &guatu_heat_mark,
  [GUATU_MARK_RING] = &guatu_ring_mark,
  [GUATU_MARK_WATERFALL] = &guatu_waterfall_mark,
};

/** guatu_mark_get: how a kind of mark draws itself. */
const GuatuMark *
guatu_mark_get (GuatuMarkKind kind)
{
  return marks[kind];
}
