/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

#include <string.h>

#include "figure/inset.h"

/* A page is looked at from farther away than a figure: its insets are set in the
 * largest of these types, to that of a figure of their size, that costs nothing. */
static const double scales[] = { 1, 1.25, 1.5, 1.8, 2.1, 2.5 };

/* An inset on which something found no room comes first where insets can be wider. */
#define WEIGHT_OF_WARNING 10000
#define MAX_WARNINGS 100

/* How many other texts a title is worth. */
#define LOSS_OF_TITLE 4

/* How many other layouts are tried for that. */
#define MAX_ROUNDS 3

/* Wider insets do not save a grid with more loss than this, where there is one of @n. */
#define HOPELESS(n) (3 * (n) + 15)

/**
 * guatu_wall_candidate_free:
 * @candidate: (transfer full): insets
 */
void
guatu_wall_candidate_free (GuatuWallCandidate *candidate)
{
  g_array_unref (candidate->cells);
  g_ptr_array_unref (candidate->scenes);
  g_free (candidate);
}

/* @before: (nullable): another candidate in the same grid and type: an inset that
 * is as wide there is the same one. */
static GuatuScene *
find_inset (const GuatuWallCandidate *candidate, const GuatuWallCandidate *before,
            guint i)
{
  double width = g_array_index (candidate->cells, GuatuWallCell, i).box.width;

  if (before == NULL || i >= before->scenes->len
      || g_array_index (before->cells, GuatuWallCell, i).box.width != width)
    return NULL;
  return guatu_scene_ref (g_ptr_array_index (before->scenes, i));
}

/* How large type is: what a unit of 1200×800 is in it. */
static double
size_of_type (const GuatuFigure *type)
{
  GuatuStyle style;

  guatu_style_init (&style, type);
  return style.unit;
}

/**
 * guatu_wall_candidate_draw_inset:
 * @i: of the chart
 * @heading: how much room its title and subtitle have at least
 *
 * Returns: (transfer full): the inset in its cell, or %NULL
 */
GuatuScene *
guatu_wall_candidate_draw_inset (const GuatuWallCandidate *candidate,
                                 const GuatuWall *wall, const GuatuWallPage *page,
                                 guint i, double heading, GError **error)
{
  const GuatuChartDescription *chart = g_ptr_array_index (wall->charts, i);
  GuatuBox box = g_array_index (candidate->cells, GuatuWallCell, i).box;
  GuatuFigure type = guatu_wall_page_type (page, candidate->grid, candidate->scale);
  GuatuFigure figure = page->scene->figure;
  GuatuInsetFit fit;
  const GuatuInset inset = {
    .type = &type,
    .sources = wall->sources,
    .heading = heading,
    .english = candidate->english,
    .subtitle_said = wall->subtitle != NULL || page->said[i] != NULL,
    .fit = candidate->is_chosen ? NULL : &fit,
  };
  const double size = size_of_type (&type);
  GuatuScene *scene;

  guatu_wall_fits_find (wall->fits, i, box, size, &fit);
  figure.width = box.width;
  figure.height = box.height;
  scene = guatu_inset_build (wall->collection->dataset, chart, &figure, &inset,
                             page->page.typesetter, error);
  if (scene == NULL)
    g_prefix_error (error, "%s: ", chart->id);
  else if (!candidate->is_chosen)
    guatu_wall_fits_add (wall->fits, i, box, size, &fit);
  return scene;
}

/* Without all of its title nobody knows what a chart shows. */
static guint
loss_of (const GuatuScene *scene)
{
  guint loss = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    loss += g_array_index (scene->warnings, GuatuWarning, i).role == GUATU_ROLE_TITLE
                ? LOSS_OF_TITLE
                : 1;
  return loss;
}

/* Draws each chart as large as its cell, but none after more loss than @limit. */
static GuatuWallCandidate *
lay_out_candidate (const GuatuWall *wall, const GuatuWallPage *page,
                   const GuatuGrid *grid, double scale, const guint *weights, guint limit,
                   const GuatuWallCandidate *before, GError **error)
{
  g_autoptr (GuatuWallCandidate) candidate = g_new0 (GuatuWallCandidate, 1);

  candidate->grid = grid;
  candidate->scale = scale;
  candidate->english = GUATU_ENGLISH_ALL;
  candidate->cells
      = guatu_wall_grid_fill (grid, &page->space, weights, wall->charts->len);
  candidate->scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  for (guint i = 0; i < wall->charts->len && candidate->loss <= limit; i++)
    {
      GuatuScene *scene = find_inset (candidate, before, i);

      if (scene == NULL)
        scene = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);
      if (scene == NULL)
        return NULL;
      g_ptr_array_add (candidate->scenes, scene);
      candidate->loss += loss_of (scene);
    }
  return g_steal_pointer (&candidate);
}

static double
type_of (const GuatuWallPage *page, const GuatuWallCandidate *candidate)
{
  GuatuFigure type = guatu_wall_page_type (page, candidate->grid, candidate->scale);

  return size_of_type (&type);
}

/* What matters is that nothing is lost, then that it can be read from afar. Takes
 * @candidate over where it is better than @best. */
static gboolean
improve (const GuatuWallPage *page, GuatuWallCandidate **best,
         GuatuWallCandidate **candidate)
{
  if (*best != NULL && (*candidate)->loss > (*best)->loss)
    return FALSE;
  if (*best != NULL && (*candidate)->loss == (*best)->loss
      && type_of (page, *candidate) < type_of (page, *best))
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

/* Lays the insets out otherwise, so that those that need it are wider, if any can be.
 * Returns: FALSE if that failed */
static gboolean
make_wider (const GuatuWall *wall, const GuatuWallPage *page, GuatuWallCandidate **best,
            guint *weights, GError **error)
{
  const GuatuGrid *grid = (*best)->grid;
  g_autofree guint *tried = NULL;
  gsize size = wall->charts->len * sizeof *weights;

  if (grid->columns * grid->rows == wall->charts->len)
    return TRUE;
  tried = g_memdup2 (weights, size);
  weigh_anew (tried, *best);
  for (guint i = 0; i < MAX_ROUNDS && (*best)->loss > 0; i++)
    {
      g_autoptr (GuatuWallCandidate) other = lay_out_candidate (
          wall, page, grid, scales[0], tried, G_MAXUINT, *best, error);

      if (other == NULL)
        return FALSE;
      if (other->loss < (*best)->loss)
        memcpy (weights, tried, size);
      weigh_anew (tried, other);
      improve (page, best, &other);
    }
  return TRUE;
}

/* The best candidate layout in a grid: those that need it in the wider cells, and
 * in the largest type that loses no more than a smaller one. One with more loss than
 * @limit is left as it is. */
static GuatuWallCandidate *
best_in_grid (const GuatuWall *wall, const GuatuWallPage *page, const GuatuGrid *grid,
              guint limit, GError **error)
{
  guint n = wall->charts->len;
  g_autofree guint *weights = g_memdup2 (wall->weights, n * sizeof *weights);
  g_autoptr (GuatuWallCandidate) best
      = lay_out_candidate (wall, page, grid, scales[0], weights, limit, NULL, error);
  gboolean goes_on = best != NULL;

  if (best == NULL || best->loss > limit)
    return g_steal_pointer (&best);
  if (!make_wider (wall, page, &best, weights, error))
    return NULL;
  for (guint i = 1; goes_on && i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GuatuWallCandidate) larger = lay_out_candidate (
          wall, page, grid, scales[i], weights, best->loss, NULL, error);

      if (larger == NULL)
        return NULL;
      goes_on = improve (page, &best, &larger);
    }
  return g_steal_pointer (&best);
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

  for (guint i = 0; i < grids->len; i++)
    {
      const GuatuGrid *grid = &g_array_index (grids, GuatuGrid, i);
      guint limit = best != NULL ? HOPELESS (best->loss) : G_MAXUINT;
      g_autoptr (GuatuWallCandidate) candidate
          = best_in_grid (wall, page, grid, limit, error);

      if (candidate == NULL)
        return NULL;
      improve (page, &best, &candidate);
    }
  return settle (best, wall, page, error)
                 && guatu_wall_candidate_level (best, wall, page, error)
             ? g_steal_pointer (&best)
             : NULL;
}
