/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

/* The row of a lead that lacks something is made higher, at the cost of the other rows:
 * what a page is first looked at for has all its numbers and names. */

/* By how much, as shares of the height of a row. */
static const double shares[] = { 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8 };

/* By how much the others become lower at most. */
#define MOST_LOWERED 0.25

/* What a lead lacks weighs more than what any other chart does. */
#define WORTH_OF_LEAD 3

/* What leads lack, or all others. */
static guint
weigh (const GuatuWallCandidate *candidate, const GuatuWall *wall, gboolean leads)
{
  guint lost = 0;

  for (guint i = 0; i < candidate->scenes->len; i++)
    if (guatu_wall_is_lead (wall, i) == leads)
      lost += guatu_wall_weigh_loss (g_ptr_array_index (candidate->scenes, i), leads);
  return lost;
}

/* Returns: (transfer full) (array): which rows have a lead that lacks something */
static gboolean *
find_rows (const GuatuWallCandidate *candidate, const GuatuWall *wall, guint *n_rows)
{
  gboolean *rows = g_new0 (gboolean, candidate->grid->rows);

  *n_rows = 0;
  for (guint i = 0; i < candidate->scenes->len; i++)
    {
      guint row = g_array_index (candidate->cells, GuatuWallCell, i).row;
      const GuatuScene *scene = g_ptr_array_index (candidate->scenes, i);

      if (rows[row] || !guatu_wall_is_lead (wall, i)
          || guatu_wall_weigh_loss (scene, TRUE) == 0)
        continue;
      rows[row] = TRUE;
      (*n_rows)++;
    }
  return rows;
}

/* Makes some rows higher by a share of their height, and the others lower. */
static void
raise_rows (GArray *cells, const GuatuGrid *grid, const gboolean *rows, guint n_rows,
            double share)
{
  const double more = grid->height * share;
  const double less = more * n_rows / (grid->rows - n_rows);

  for (guint i = 0; i < cells->len; i++)
    {
      GuatuWallCell *cell = &g_array_index (cells, GuatuWallCell, i);

      for (guint row = 0; row < cell->row; row++)
        cell->box.y += rows[row] ? more : -less;
      cell->box.height += rows[cell->row] ? more : -less;
    }
}

static gboolean
is_legible (const GArray *cells)
{
  for (guint i = 0; i < cells->len; i++)
    if (g_array_index (cells, GuatuWallCell, i).box.height < GUATU_INSET_LEAST_HEIGHT)
      return FALSE;
  return TRUE;
}

/* Draws all insets in @cells, as @from has them in others. Returns: (transfer full):
 * %NULL if that failed */
static GuatuWallCandidate *
lay_out_raised (const GuatuWallCandidate *from, GArray *cells, const GuatuWall *wall,
                const GuatuWallPage *page, GError **error)
{
  g_autoptr (GuatuWallCandidate) candidate = g_new0 (GuatuWallCandidate, 1);

  *candidate = *from;
  candidate->cells = g_array_ref (cells);
  candidate->scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  for (guint i = 0; i < wall->charts->len; i++)
    {
      GuatuScene *scene
          = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);

      if (scene == NULL)
        return NULL;
      g_ptr_array_add (candidate->scenes, scene);
    }
  return g_steal_pointer (&candidate);
}

/**
 * guatu_wall_candidate_raise_leads:
 * @best: (inout): the candidate layout that was chosen
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Gives leads that lack something a higher row, as little as does, unless the page loses
 * more by that than the leads gain.
 *
 * Returns: %FALSE if that failed
 */
gboolean
guatu_wall_candidate_raise_leads (GuatuWallCandidate **best, const GuatuWall *wall,
                                  const GuatuWallPage *page, GError **error)
{
  guint n_rows, lost = weigh (*best, wall, TRUE);
  guint worth = weigh (*best, wall, FALSE) + WORTH_OF_LEAD * lost;
  g_autofree gboolean *rows = find_rows (*best, wall, &n_rows);
  g_autoptr (GuatuWallCandidate) from = NULL;

  if (lost == 0 || n_rows == (*best)->grid->rows)
    return TRUE;
  from = g_steal_pointer (best);
  for (guint i = 0; i < G_N_ELEMENTS (shares) && lost > 0; i++)
    {
      g_autoptr (GuatuWallCandidate) raised = NULL;
      g_autoptr (GArray) cells = NULL;
      guint other;

      if (shares[i] * n_rows > MOST_LOWERED * (from->grid->rows - n_rows))
        break;
      cells = g_array_copy (from->cells);
      raise_rows (cells, from->grid, rows, n_rows, shares[i]);
      if (!is_legible (cells))
        break;
      raised = lay_out_raised (from, cells, wall, page, error);
      if (raised == NULL)
        return FALSE;
      lost = weigh (raised, wall, TRUE);
      other = weigh (raised, wall, FALSE) + WORTH_OF_LEAD * lost;
      if (other >= worth)
        continue;
      worth = other;
      g_clear_pointer (best, guatu_wall_candidate_free);
      *best = g_steal_pointer (&raised);
    }
  if (*best == NULL)
    *best = g_steal_pointer (&from);
  return TRUE;
}
