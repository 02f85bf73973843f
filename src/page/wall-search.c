/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

#include <string.h>

/* A page is looked at from farther away than a figure: its insets are set in the
 * largest of these types, to that of a figure of their size, that costs nothing. */
static const double scales[] = { 1, 1.25, 1.5, 1.8, 2.1, 2.5 };

/* An inset on which something found no room comes first where insets can be wider. */
#define WEIGHT_OF_WARNING 10000
#define MAX_WARNINGS 100

/* How many other layouts are tried for that. */
#define MAX_ROUNDS 3

/* Wider insets do not save a grid with more loss than this, where there is one of @n. */
#define HOPELESS(n) (3 * (n) + 15)

/* By how much larger type may save loss, by chance: as texts break otherwise. */
#define GAIN_OF_TYPE 5

/* What matters is that nothing is lost, then that it can be read from afar. Takes
 * @candidate over where it is better than @best. */
static gboolean
improve (const GuatuWallPage *page, GuatuWallCandidate **best,
         GuatuWallCandidate **candidate)
{
  if (*best != NULL && (*candidate)->loss > (*best)->loss)
    return FALSE;
  if (*best != NULL && (*candidate)->loss == (*best)->loss
      && guatu_wall_candidate_type (*candidate, page)
             < guatu_wall_candidate_type (*best, page))
    return FALSE;
  g_clear_pointer (best, guatu_wall_candidate_free);
  *best = g_steal_pointer (candidate);
  return TRUE;
}

/* What of an inset found no room weighs more than all that is on it, and goes on to. */
static void
weigh_anew (guint *weights, const GuatuWallCandidate *candidate)
{
  for (guint i = 0; i < candidate->scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (candidate->scenes, i);

      weights[i] += WEIGHT_OF_WARNING * MIN (scene->warnings->len, MAX_WARNINGS);
    }
}

/**
 * Try:
 * @best: (nullable): the best layout in a grid so far
 * @weights: of the charts, by which it gives its wider cells away
 */
typedef struct
{
  GuatuWallCandidate *best;
  guint *weights;
} Try;

static void
clear_try (gpointer data)
{
  Try *try = data;

  g_clear_pointer (&try->best, guatu_wall_candidate_free);
  g_clear_pointer (&try->weights, g_free);
}

/* Lays the insets out otherwise, so that those that need it are wider, if any can be.
 * Returns: FALSE if that failed */
static gboolean
make_wider (Try *try, const GuatuWall *wall, const GuatuWallPage *page, GArray *drawn,
            GError **error)
{
  const GuatuGrid *grid = try->best->grid;
  g_autofree guint *tried = NULL;
  gsize size = wall->charts->len * sizeof *try->weights;

  if (grid->columns * grid->rows == wall->charts->len)
    return TRUE;
  tried = g_memdup2 (try->weights, size);
  weigh_anew (tried, try->best);
  for (guint i = 0; i < MAX_ROUNDS && try->best->loss > 0; i++)
    {
      g_autoptr (GuatuWallCandidate) other = guatu_wall_candidate_lay_out (
          wall, page, grid, scales[0], tried, G_MAXUINT, drawn, error);

      if (other == NULL)
        return FALSE;
      if (other->loss < try->best->loss)
        memcpy (try->weights, tried, size);
      weigh_anew (tried, other);
      improve (page, &try->best, &other);
    }
  return TRUE;
}

/* The best layout in a grid in the smallest type, those that need it in the wider cells.
 * One with much more loss than @least, that of the best grid before, is left as it is.
 * Returns: FALSE if that failed */
static gboolean
try_grid (Try *try, const GuatuWall *wall, const GuatuWallPage *page,
          const GuatuGrid *grid, guint least, GError **error)
{
  guint n = wall->charts->len, limit = least < G_MAXUINT ? HOPELESS (least) : least;
  g_autoptr (GArray) drawn = guatu_wall_drawn_new ();

  try->weights = g_memdup2 (wall->weights, n * sizeof *try->weights);
  try->best = guatu_wall_candidate_lay_out (wall, page, grid, scales[0], try->weights,
                                            limit, drawn, error);
  return try->best != NULL
         && (try->best->loss > limit || make_wider (try, wall, page, drawn, error));
}

/* The same in the largest type that loses no more than a smaller one. */
static gboolean
enlarge (Try *try, const GuatuWall *wall, const GuatuWallPage *page, GError **error)
{
  gboolean goes_on = TRUE;

  for (guint i = 1; goes_on && i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GuatuWallCandidate) larger
          = guatu_wall_candidate_lay_out (wall, page, try->best->grid, scales[i],
                                          try->weights, try->best->loss, NULL, error);

      if (larger == NULL)
        return FALSE;
      goes_on = improve (page, &try->best, &larger);
    }
  return TRUE;
}

/* Draws those insets of the best layout anew that lack anything: what is known of others
 * is good enough to compare layouts, but a chart may keep more than it tells. Returns:
 * FALSE if that failed */
static gboolean
settle (GuatuWallCandidate *best, const GuatuWall *wall, const GuatuWallPage *page,
        GError **error)
{
  best->is_chosen = TRUE;
  for (guint i = 0; i < best->scenes->len; i++)
    {
      GuatuScene *before = g_ptr_array_index (best->scenes, i);
      GuatuScene *inset;

      if (before->warnings->len == 0)
        continue;
      inset = guatu_wall_candidate_draw_inset (best, wall, page, i, 0, error);
      if (inset == NULL)
        return FALSE;
      guatu_scene_unref (before);
      best->scenes->pdata[i] = inset;
    }
  return TRUE;
}

/**
 * guatu_wall_candidate_new:
 * @grids: (element-type GuatuGrid): that the insets can stand in; have to outlive it
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Draws the charts of a wall as insets, in the grid, the cells and the type in which
 * the most of what they say finds room and it can be read best.
 *
 * Returns: (transfer full): the insets in their cells, or %NULL
 */
GuatuWallCandidate *
guatu_wall_candidate_new (const GuatuWall *wall, const GuatuWallPage *page,
                          const GArray *grids, GError **error)
{
  g_autoptr (GuatuWallCandidate) best = NULL;
  g_autoptr (GArray) tries = g_array_sized_new (FALSE, TRUE, sizeof (Try), grids->len);
  guint least = G_MAXUINT;

  g_array_set_clear_func (tries, clear_try);
  g_array_set_size (tries, grids->len);
  for (guint i = 0; i < grids->len; i++)
    {
      Try *try = &g_array_index (tries, Try, i);

      if (!try_grid (try, wall, page, &g_array_index (grids, GuatuGrid, i), least, error))
        return NULL;
      least = MIN (least, try->best->loss);
    }
  for (guint i = 0; i < grids->len; i++)
    {
      Try *try = &g_array_index (tries, Try, i);

      if (try->best->loss > (guint64) least + GAIN_OF_TYPE)
        continue;
      if (!enlarge (try, wall, page, error))
        return NULL;
      improve (page, &best, &try->best);
    }
  return settle (best, wall, page, error)
                 && guatu_wall_candidate_raise_leads (&best, wall, page, error)
                 && guatu_wall_candidate_level (best, wall, page, error)
             ? g_steal_pointer (&best)
             : NULL;
}
