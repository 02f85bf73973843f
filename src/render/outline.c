/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/outline.h"

#include <math.h>

#include "render/hundredths.h"

/* SVG needs no space before a sign. */
static void
append_distance (GString *data, gint64 value, gboolean first)
{
  char text[GUATU_HUNDREDTHS_SIZE];

  if (value >= 0 && !first)
    g_string_append_c (data, ' ');
  g_string_append (data, guatu_hundredths_write (text, value, FALSE));
}

/**
 * guatu_outline_init:
 * @outline: (out caller-allocates): an outline without a point;
 *   guatu_outline_take() ends it
 */
void
guatu_outline_init (GuatuOutline *outline)
{
  *outline = (GuatuOutline) { .data = g_string_new (NULL) };
}

/* Adds a command with all its points. */
static void
append_command (GuatuOutline *outline, char command, const GuatuPoint *points,
                guint n_points)
{
  gint64 x = outline->pen_x, y = outline->pen_y;

  g_string_append_c (outline->data, command);
  for (guint i = 0; i < n_points; i++)
    {
      x = llround (points[i].x * 100);
      y = llround (points[i].y * 100);
      append_distance (outline->data, x - outline->pen_x, i == 0);
      append_distance (outline->data, y - outline->pen_y, FALSE);
    }
  outline->pen_x = x;
  outline->pen_y = y;
}

/**
 * guatu_outline_move:
 * @to: in scene units
 *
 * Starts a part of the outline, or the outline itself.
 */
void
guatu_outline_move (GuatuOutline *outline, GuatuPoint to)
{
  if (outline->has_started)
    append_command (outline, 'm', &to, 1);
  else
    {
      outline->x = outline->pen_x = llround (to.x * 100);
      outline->y = outline->pen_y = llround (to.y * 100);
      outline->has_started = TRUE;
    }
  outline->part_x = outline->pen_x;
  outline->part_y = outline->pen_y;
}

/**
 * guatu_outline_line:
 * @to: in scene units
 *
 * Most lines of letters are level or upright, which SVG says in half the
 * characters.
 */
void
guatu_outline_line (GuatuOutline *outline, GuatuPoint to)
{
  gint64 x = llround (to.x * 100), y = llround (to.y * 100);

  if (x != outline->pen_x && y != outline->pen_y)
    {
      append_command (outline, 'l', &to, 1);
      return;
    }
  g_string_append_c (outline->data, y == outline->pen_y ? 'h' : 'v');
  append_distance (outline->data, x - outline->pen_x + y - outline->pen_y, TRUE);
  outline->pen_x = x;
  outline->pen_y = y;
}

/**
 * guatu_outline_curve:
 * @points: (array length=n_points): of a Bézier curve after the point that the
 *   outline has come to: two of a quadratic one, three of a cubic one
 */
void
guatu_outline_curve (GuatuOutline *outline, const GuatuPoint *points, guint n_points)
{
  append_command (outline, n_points == 2 ? 'q' : 'c', points, n_points);
}

/**
 * guatu_outline_close:
 *
 * Goes back to the start of the part.
 */
void
guatu_outline_close (GuatuOutline *outline)
{
  g_string_append_c (outline->data, 'z');
  outline->pen_x = outline->part_x;
  outline->pen_y = outline->part_y;
}

/**
 * guatu_outline_take:
 *
 * Returns: (transfer full) (nullable): the data, or %NULL where nothing was drawn
 */
char *
guatu_outline_take (GuatuOutline *outline)
{
  GString *data = g_steal_pointer (&outline->data);

  return g_string_free (data, data->len == 0);
}
