/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/svg-path.h"

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

/* Most lines of letters are level or upright, which SVG says in half the characters. */
static void
append_line (GString *data, GuatuGridPoint from, GuatuGridPoint to)
{
  gboolean level = to.y == from.y, upright = to.x == from.x;

  g_string_append_c (data, level ? 'h' : upright ? 'v' : 'l');
  if (level || !upright)
    append_distance (data, to.x - from.x, TRUE);
  if (!level)
    append_distance (data, to.y - from.y, upright);
}

static void
append_step (GString *data, char command, GuatuGridPoint from,
             const GuatuGridPoint *points, guint n_points)
{
  g_string_append_c (data, command);
  for (guint i = 0; i < n_points; i++)
    {
      append_distance (data, points[i].x - from.x, i == 0);
      append_distance (data, points[i].y - from.y, FALSE);
    }
}

/**
 * guatu_svg_path:
 * @outline: an outline
 *
 * Writes an outline from its first point on, as the data of an SVG path of relative
 * commands, which can be moved as they are.
 *
 * Returns: (transfer full) (nullable): the data, or %NULL where nothing is drawn
 */
char *
guatu_svg_path (const GuatuOutline *outline)
{
  static const char commands[] = {
    [GUATU_STEP_MOVE] = 'm',  [GUATU_STEP_LINE] = 'l',  [GUATU_STEP_QUADRATIC] = 'q',
    [GUATU_STEP_CUBIC] = 'c', [GUATU_STEP_CLOSE] = 'z',
  };
  const GuatuGridPoint *next = (const GuatuGridPoint *) (void *) outline->points->data;
  GString *data = g_string_new (NULL);
  GuatuGridPoint pen = { 0, 0 }, start = { 0, 0 };

  for (guint i = 0; i < outline->steps->len; i++)
    {
      GuatuOutlineStep step
          = (GuatuOutlineStep) g_array_index (outline->steps, guint8, i);
      guint n_points = guatu_outline_step_points (step);

      if (step == GUATU_STEP_LINE)
        append_line (data, pen, *next);
      else if (i > 0)
        append_step (data, commands[step], pen, next, n_points);
      next += n_points;
      pen = n_points > 0 ? next[-1] : start;
      if (step == GUATU_STEP_MOVE)
        start = pen;
    }
  return g_string_free (data, data->len == 0);
}
