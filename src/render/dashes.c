/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/dashes.h"

#include <math.h>

/* No line needs more; it keeps a strange one from filling memory. */
#define MAX_DASHES 100000

/**
 * Dashing:
 * @is_on: whether a dash is being drawn, rather than a gap
 * @left: how much of the dash or the gap is still to come
 */
typedef struct
{
  GuatuPaths *dashes;
  double dash;
  double gap;
  gboolean is_on;
  double left;
} Dashing;

static void
begin_dash (Dashing *dashing, GuatuPoint at)
{
  dashing->is_on = TRUE;
  dashing->left = dashing->dash;
  guatu_paths_begin (dashing->dashes);
  guatu_paths_point (dashing->dashes, at);
}

/* Goes along a side, which ends in a dash or in a gap. */
static void
dash_side (Dashing *dashing, GuatuPoint from, GuatuPoint to)
{
  double length = hypot (to.x - from.x, to.y - from.y), at = 0;

  while (length - at > dashing->left && dashing->dashes->lengths->len < MAX_DASHES)
    {
      GuatuPoint place;

      at += dashing->left;
      place = (GuatuPoint) { from.x + (to.x - from.x) * at / length,
                             from.y + (to.y - from.y) * at / length };
      if (dashing->is_on)
        {
          guatu_paths_point (dashing->dashes, place);
          dashing->is_on = FALSE;
          dashing->left = dashing->gap;
        }
      else
        begin_dash (dashing, place);
    }
  dashing->left -= length - at;
  if (dashing->is_on)
    guatu_paths_point (dashing->dashes, to);
}

/* Where a closed line ends in a dash it began with one, which goes on with it around the
 * corner. */
static void
join_ends (GuatuPaths *dashes, guint first_dash, guint first_point)
{
  guint length = g_array_index (dashes->lengths, guint32, first_dash);

  if (first_dash + 1 == dashes->lengths->len)
    return;
  for (guint i = 1; i < length; i++)
    guatu_paths_point (dashes,
                       g_array_index (dashes->points, GuatuPoint, first_point + i));
  g_array_remove_range (dashes->points, first_point, length);
  g_array_remove_index (dashes->lengths, first_dash);
}

static void
dash_line (Dashing *dashing, const GuatuPoint *points, guint n_points, gboolean is_closed)
{
  guint first_dash = dashing->dashes->lengths->len;
  guint first_point = dashing->dashes->points->len;

  begin_dash (dashing, points[0]);
  for (guint i = 1; i < n_points; i++)
    dash_side (dashing, points[i - 1], points[i]);
  if (!is_closed)
    return;
  dash_side (dashing, points[n_points - 1], points[0]);
  if (dashing->is_on)
    join_ends (dashing->dashes, first_dash, first_point);
}

/**
 * guatu_dashes:
 * @lines: each of a point at least
 * @are_closed: whether each goes back to its start
 * @dash: length of a dash, above 0
 * @gap: length of the gap after a dash
 *
 * Breaks lines into dashes, as cairo does: each begins with one, and one that a corner
 * is in goes around it. It is for formats whose dashes few programs draw.
 *
 * Returns: (transfer full): the dashes
 */
GuatuPaths *
guatu_dashes (const GuatuPaths *lines, gboolean are_closed, double dash, double gap)
{
  Dashing dashing = { .dashes = guatu_paths_new (), .dash = dash, .gap = gap };
  const GuatuPoint *points = (const GuatuPoint *) (void *) lines->points->data;

  for (guint i = 0; i < lines->lengths->len; i++)
    {
      guint length = g_array_index (lines->lengths, guint32, i);

      dash_line (&dashing, points, length, are_closed);
      points += length;
    }
  return dashing.dashes;
}
