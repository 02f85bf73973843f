/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuOutline:
 * @x: where it starts, in hundredths of a scene unit
 * @y: the same, downwards
 * @data: the rest of it from there on, as the data of an SVG path of relative
 *   commands, which can be moved as they are
 *
 * An outline that is being drawn. Points are rounded before they are subtracted, so
 * that no error adds up along it.
 */
typedef struct
{
  gint64 x;
  gint64 y;
  GString *data;
  gboolean has_started;
  gint64 pen_x;
  gint64 pen_y;
  gint64 part_x;
  gint64 part_y;
} GuatuOutline;

void guatu_outline_init (GuatuOutline *outline);
void guatu_outline_move (GuatuOutline *outline, GuatuPoint to);
void guatu_outline_line (GuatuOutline *outline, GuatuPoint to);
void guatu_outline_curve (GuatuOutline *outline, const GuatuPoint *points,
                          guint n_points);
void guatu_outline_close (GuatuOutline *outline);
char *guatu_outline_take (GuatuOutline *outline) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
