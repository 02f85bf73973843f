/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

/* Rows are as high as each other at first, though bars need a height and large numbers do
 * not: a row on which a number, a name or a title has no room gets some of another one
 * that does without. */

/* How much, as shares of the height of a row. The most is tried first: what that does not
 * help, less does not either. */
static const double shares[] = { 0.18, 0.12, 0.06 };

static GuatuWallCell *
cell_at (const GuatuWallCandidate *candidate, guint i)
{
  return &g_array_index (candidate->cells, GuatuWallCell, i);
}

/* What the insets of a row lack. */
static guint
weigh_row (const GuatuWallCandidate *candidate, guint row, gboolean essential)
{
  guint lost = 0;

  for (guint i = 0; i < candidate->scenes->len; i++)
    if (cell_at (candidate, i)->row == row)
      lost += guatu_wall_weigh_loss (g_ptr_array_index (candidate->scenes, i), essential);
  return lost;
}

/* Whether the insets of a row can be read where it is lower. */
static gboolean
can_give (const GuatuWallCandidate *candidate, guint row, double height)
{
  for (guint i = 0; i < candidate->cells->len; i++)
    if (cell_at (candidate, i)->row == row
        && cell_at (candidate, i)->box.height - height < GUATU_INSET_LEAST_HEIGHT)
      return FALSE;
  return TRUE;
}

/* Finds out what the insets of a row would lack if it were @more higher. Returns: FALSE
 * if one could not be drawn */
static gboolean
try_row (const GuatuWallCandidate *candidate, const GuatuWall *wall,
         const GuatuWallPage *page, guint row, double more, guint *lost, GError **error)
{
  *lost = 0;
  for (guint i = 0; i < candidate->cells->len; i++)
    {
      GuatuWallCell *cell = cell_at (candidate, i);
      g_autoptr (GuatuScene) scene = NULL;

      if (cell->row != row)
        continue;
      cell->box.height += more;
      scene = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);
      cell->box.height -= more;
      if (scene == NULL)
        return FALSE;
      *lost += guatu_wall_weigh_loss (scene, FALSE);
    }
  return TRUE;
}

/**
 * Gift:
 * @height: that @from gives to @to
 * @gain: by how much less the page lacks then
 */
typedef struct
{
  guint from;
  guint to;
  double height;
  guint gain;
} Gift;

/* Finds the best row for a gift of @height, if that gains no less than a larger one,
 * @best.
 * @helps: (out): whether the row to get it lacks less then
 * Returns: FALSE if that failed */
static gboolean
find_giver (Gift *best, const GuatuWallCandidate *candidate, const GuatuWall *wall,
            const GuatuWallPage *page, guint to, double height, gboolean *helps,
            GError **error)
{
  guint lost, before = weigh_row (candidate, to, FALSE);
  Gift gift = { 0, to, height, 0 };

  if (!try_row (candidate, wall, page, to, height, &lost, error))
    return FALSE;
  *helps = lost < before;
  for (; gift.from < candidate->grid->rows && lost + best->gain <= before; gift.from++)
    {
      guint loss, usual = weigh_row (candidate, gift.from, FALSE);

      if (gift.from == to || !can_give (candidate, gift.from, height))
        continue;
      if (!try_row (candidate, wall, page, gift.from, -height, &loss, error))
        return FALSE;
      loss = lost + (loss > usual ? loss - usual : 0);
      gift.gain = before > loss ? before - loss : 0;
      if (gift.gain > 0 && gift.gain >= best->gain)
        *best = gift;
    }
  return TRUE;
}

/* Draws the two rows anew. Returns: FALSE if that failed */
static gboolean
give (GuatuWallCandidate *candidate, const Gift *gift, const GuatuWall *wall,
      const GuatuWallPage *page, GError **error)
{
  for (guint i = 0; i < candidate->cells->len; i++)
    {
      GuatuWallCell *cell = cell_at (candidate, i);
      GuatuScene *scene;

      cell->box.y += (cell->row > gift->to) * gift->height;
      cell->box.y -= (cell->row > gift->from) * gift->height;
      if (cell->row != gift->to && cell->row != gift->from)
        continue;
      cell->box.height += cell->row == gift->to ? gift->height : -gift->height;
      scene = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);
      if (scene == NULL)
        return FALSE;
      guatu_scene_unref (candidate->scenes->pdata[i]);
      candidate->scenes->pdata[i] = scene;
    }
  return TRUE;
}

/**
 * guatu_wall_candidate_balance_rows:
 * @candidate: the layout that was chosen
 * @error: a #GuatuChartError, whose message names the chart
 *
 * Gives each row on which a number, a name or a title has no room some height of another
 * one, if the page lacks less by that.
 *
 * Returns: %FALSE if that failed
 */
gboolean
guatu_wall_candidate_balance_rows (GuatuWallCandidate *candidate, const GuatuWall *wall,
                                   const GuatuWallPage *page, GError **error)
{
  for (guint row = 0; row < candidate->grid->rows; row++)
    {
      Gift best = { 0 };

      gboolean helps = weigh_row (candidate, row, TRUE) > 0;

      for (guint i = 0; i < G_N_ELEMENTS (shares) && helps; i++)
        if (!find_giver (&best, candidate, wall, page, row,
                         candidate->grid->height * shares[i], &helps, error))
          return FALSE;
      if (best.gain > 0 && !give (candidate, &best, wall, page, error))
        return FALSE;
    }
  return TRUE;
}
