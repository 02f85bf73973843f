/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/mark.h"

G_BEGIN_DECLS

/* The marks, one file each. */
extern const GuatuMark guatu_area_mark;
extern const GuatuMark guatu_bar_mark;
extern const GuatuMark guatu_dot_mark;
extern const GuatuMark guatu_dumbbell_mark;
extern const GuatuMark guatu_figures_mark;
extern const GuatuMark guatu_heat_mark;
extern const GuatuMark guatu_line_mark;
extern const GuatuMark guatu_pyramid_mark;
extern const GuatuMark guatu_ring_mark;
extern const GuatuMark guatu_slope_mark;
extern const GuatuMark guatu_waterfall_mark;

G_END_DECLS
