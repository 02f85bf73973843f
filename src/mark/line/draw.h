/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

GuatuBox guatu_line_draw (const GuatuDrawing *drawing, GuatuLines lines, GuatuBox space);

G_END_DECLS
