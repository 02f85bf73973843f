/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/keys.h"
#include "mark/line/draw.h"
#include "mark/marks.h"

/* A line for each series, named at its end where there is room. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  return guatu_line_draw (drawing, GUATU_LINES_PLAIN, space);
}

const GuatuMark guatu_line_mark = { .key = &guatu_line_key, .draw = draw };
