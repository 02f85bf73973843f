/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/overlap.h"

#include <math.h>

/* Areas are cut into upright strips, at every corner and wherever two sides cross, so
 * that no two sides cross within one. From the top of a strip to its bottom one enters
 * and leaves the areas; what is meant between two sides is a trapezoid, and those that
 * meet along the edge of a strip are one polygon. (Sweeping as in Bentley and Ottmann,
 * 1979, without their trees: a figure has few sides beside one another.) */

/* What is nearer than this, in scene units, is at the same place. */
#define NEAR 1e-6

/**
 * Side:
 * @from: its left end
 * @to: its right end
 * @area: 0 of the first area, 1 of the second
 * @winding: 1 where the area has it from left to right, else -1
 * @left: its height at the left edge of the strip
 * @right: the same at the right edge
 */
typedef struct
{
  GuatuPoint from;
  GuatuPoint to;
  guint area;
  int winding;
  double left;
  double right;
} Side;

/* A polygon that may go on in the next strip: its top and bottom from left to right, and
 * the sides on which they run. */
typedef struct
{
  GArray *edges[2];
  const Side *sides[2];
  gboolean has_grown;
} Piece;

typedef struct
{
  GuatuOverlap what;
  GArray *sides;     /* by their left ends */
  GPtrArray *active; /* those in the strip */
  GPtrArray *open;   /* (element-type Piece) */
  GuatuPaths *found;
} Sweep;

static void
free_piece (gpointer pointer)
{
  Piece *piece = pointer;

  g_array_unref (piece->edges[0]);
  g_array_unref (piece->edges[1]);
  g_free (piece);
}

static void
add_sides (GArray *sides, GArray *places, const GuatuPaths *paths, guint area)
{
  const GuatuPoint *points = (const GuatuPoint *) (void *) paths->points->data;

  for (guint i = 0; i < paths->lengths->len; i++)
    {
      guint length = g_array_index (paths->lengths, guint32, i);

      for (guint j = 0; j < length; j++)
        {
          GuatuPoint a = points[j], b = points[(j + 1) % length];
          Side side
              = { a.x < b.x ? a : b, a.x < b.x ? b : a, area, a.x < b.x ? 1 : -1, 0, 0 };

          g_array_append_val (places, a.x);
          if (side.to.x - side.from.x > NEAR)
            g_array_append_val (sides, side);
        }
      points += length;
    }
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static int
compare_starts (gconstpointer a, gconstpointer b)
{
  return compare_doubles (&((const Side *) a)->from.x, &((const Side *) b)->from.x);
}

static double
height_at (const Side *side, double x)
{
  double share = CLAMP ((x - side->from.x) / (side->to.x - side->from.x), 0, 1);

  return side->from.y + (side->to.y - side->from.y) * share;
}

static int
compare_heights (gconstpointer a, gconstpointer b)
{
  const Side *first = *(const Side *const *) a, *second = *(const Side *const *) b;
  double middles[] = { first->left + first->right, second->left + second->right };

  return compare_doubles (&middles[0], &middles[1]);
}

/* Measures the sides in a strip, and puts them in order from the top. */
static void
order_sides (Sweep *sweep, double left, double right)
{
  for (guint i = 0; i < sweep->active->len; i++)
    {
      Side *side = g_ptr_array_index (sweep->active, i);

      side->left = height_at (side, left);
      side->right = height_at (side, right);
    }
  g_ptr_array_sort (sweep->active, compare_heights);
}

/* Where the first two sides cross within a strip, or its right edge. */
static double
first_crossing (const Sweep *sweep, double left, double right)
{
  double first = right;

  for (guint i = 0; i < sweep->active->len; i++)
    for (guint j = i + 1; j < sweep->active->len; j++)
      {
        const Side *a = g_ptr_array_index (sweep->active, i);
        const Side *b = g_ptr_array_index (sweep->active, j);
        double before = b->left - a->left, after = b->right - a->right;
        double x = left + (right - left) * before / (before - after);

        if (before * after < 0 && fabs (before) > NEAR && fabs (after) > NEAR
            && x > left + NEAR)
          first = MIN (first, x);
      }
  return first;
}

static void
finish_piece (Sweep *sweep, const Piece *piece)
{
  const GArray *top = piece->edges[0], *bottom = piece->edges[1];

  guatu_paths_add (sweep->found, (const GuatuPoint *) (const void *) top->data, top->len);
  for (guint i = bottom->len; i > 0; i--)
    guatu_paths_point (sweep->found, g_array_index (bottom, GuatuPoint, i - 1));
}

static double
end_of (const Piece *piece, guint edge)
{
  return g_array_index (piece->edges[edge], GuatuPoint, piece->edges[edge]->len - 1).y;
}

/* The piece that ends where a trapezoid begins, or a new one. */
static Piece *
find_piece (Sweep *sweep, const Side *const sides[2], double x)
{
  Piece *piece;

  for (guint i = 0; i < sweep->open->len; i++)
    {
      piece = g_ptr_array_index (sweep->open, i);
      if (!piece->has_grown && fabs (end_of (piece, 0) - sides[0]->left) < NEAR
          && fabs (end_of (piece, 1) - sides[1]->left) < NEAR)
        return piece;
    }
  piece = g_new0 (Piece, 1);
  for (guint i = 0; i < 2; i++)
    {
      GuatuPoint start = { x, sides[i]->left };

      piece->edges[i] = g_array_new (FALSE, FALSE, sizeof (GuatuPoint));
      g_array_append_val (piece->edges[i], start);
    }
  g_ptr_array_add (sweep->open, piece);
  return piece;
}

/* A side that goes on needs no point between its ends. */
static void
add_trapezoid (Sweep *sweep, const Side *top, const Side *bottom, double left,
               double right)
{
  const Side *const sides[] = { top, bottom };
  Piece *piece;

  if (bottom->left - top->left < NEAR && bottom->right - top->right < NEAR)
    return;
  piece = find_piece (sweep, sides, left);
  piece->has_grown = TRUE;
  for (guint i = 0; i < 2; i++)
    {
      GuatuPoint end = { right, sides[i]->right };

      if (piece->sides[i] == sides[i])
        g_array_set_size (piece->edges[i], piece->edges[i]->len - 1);
      g_array_append_val (piece->edges[i], end);
      piece->sides[i] = sides[i];
    }
}

/* Ends the pieces that do not go on. */
static void
end_pieces (Sweep *sweep)
{
  for (guint i = sweep->open->len; i > 0; i--)
    {
      Piece *piece = g_ptr_array_index (sweep->open, i - 1);

      if (!piece->has_grown)
        {
          finish_piece (sweep, piece);
          g_ptr_array_remove_index (sweep->open, i - 1);
        }
      else
        piece->has_grown = FALSE;
    }
}

/* Goes down a strip in which no sides cross. */
static void
scan_strip (Sweep *sweep, double left, double right)
{
  const Side *top = NULL;
  int windings[2] = { 0, 0 };

  for (guint i = 0; i < sweep->active->len; i++)
    {
      const Side *side = g_ptr_array_index (sweep->active, i);
      gboolean is_meant;

      windings[side->area] += side->winding;
      is_meant
          = windings[0] != 0 && (windings[1] != 0) == (sweep->what == GUATU_OVERLAP_BOTH);
      if (top != NULL && !is_meant)
        add_trapezoid (sweep, top, side, left, right);
      if (!is_meant || top == NULL)
        top = is_meant ? side : NULL;
    }
  end_pieces (sweep);
}

static void
sweep_strip (Sweep *sweep, double left, double right)
{
  while (left < right)
    {
      double end;

      order_sides (sweep, left, right);
      end = first_crossing (sweep, left, right);
      if (end < right)
        order_sides (sweep, left, end);
      scan_strip (sweep, left, end);
      left = end;
    }
}

/* Goes from corner to corner; a side is in the strips between its ends. */
static void
sweep_places (Sweep *sweep, const GArray *places)
{
  guint next = 0;
  double left = g_array_index (places, double, 0);

  for (guint i = 1; i < places->len; i++)
    {
      double right = g_array_index (places, double, i);

      if (right - left <= NEAR)
        continue;
      for (guint j = sweep->active->len; j > 0; j--)
        if (((const Side *) g_ptr_array_index (sweep->active, j - 1))->to.x < left + NEAR)
          g_ptr_array_remove_index_fast (sweep->active, j - 1);
      for (; next < sweep->sides->len
             && g_array_index (sweep->sides, Side, next).from.x < left + NEAR;
           next++)
        g_ptr_array_add (sweep->active, &g_array_index (sweep->sides, Side, next));
      sweep_strip (sweep, left, right);
      left = right;
    }
}

/**
 * guatu_overlap:
 * @first: the corners of an area, with a point at least; a place is in it that its
 *   polygons wind around, as cairo has it
 * @second: the same of another
 * @what: what of the two is meant
 *
 * Returns: (transfer full): the corners of what is meant, in polygons that may touch but
 *   do not overlap; no path where it is nowhere
 */
GuatuPaths *
guatu_overlap (const GuatuPaths *first, const GuatuPaths *second, GuatuOverlap what)
{
  g_autoptr (GArray) sides = g_array_new (FALSE, FALSE, sizeof (Side));
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GPtrArray) active = g_ptr_array_new ();
  g_autoptr (GPtrArray) open = g_ptr_array_new_with_free_func (free_piece);
  Sweep sweep = { what, sides, active, open, guatu_paths_new () };

  add_sides (sides, places, first, 0);
  add_sides (sides, places, second, 1);
  g_array_sort (sides, compare_starts);
  g_array_sort (places, compare_doubles);
  sweep_places (&sweep, places);
  g_ptr_array_set_size (active, 0);
  end_pieces (&sweep);
  return sweep.found;
}
