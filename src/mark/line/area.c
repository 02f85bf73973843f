/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/keys.h"
#include "mark/line/draw.h"
#include "mark/marks.h"

/* Lines that are filled down to zero or, stacked, down to the one below. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  return guatu_line_draw (drawing, GUATU_LINES_AREA, space);
}

const GuatuMark guatu_area_mark = { .key = &guatu_line_key, .draw = draw };
