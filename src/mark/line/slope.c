/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/draw.h"
#include "mark/marks.h"

/* What became of each series from one category to the next, named where it begins. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  return guatu_line_draw (drawing, GUATU_LINES_SLOPE, space);
}

const GuatuMark guatu_slope_mark = { .draw = draw };
