/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/* Of more columns of periods than this the values are read off the axis. */
#define GUATU_MAX_LABELLED_COLUMNS 24

GuatuLabel *guatu_axis_title_set (const GuatuDrawing *drawing,
                                  double width) G_GNUC_WARN_UNUSED_RESULT;
void guatu_axis_title_write (const GuatuDrawing *drawing, GuatuText *title);
gboolean guatu_axis_title_leaves_parts (const GuatuDrawing *drawing);
gboolean guatu_axis_title_lacks_units (const GuatuDrawing *drawing);
gboolean guatu_axis_title_names (const GuatuDrawing *drawing);
gboolean guatu_axis_title_is_in_legend (const GuatuDrawing *drawing);

G_END_DECLS
