/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/best-step.h"

#include "figure/drop-search.h"

/**
 * Search:
 * @steps: what a figure may go without, from nothing on
 * @tried: which of them were tried
 * @good: (nullable): the figure at the first step known to have room for its plot and to
 *   lack nothing else
 * @best: (nullable): of those that have room and lack something, the one with the fewest
 *   warnings, and of these the first
 * @last: (nullable): that which goes without most
 * @cramped: whether the panels of that are too small
 */
typedef struct
{
  GuatuDropStep steps[GUATU_DROP_STEPS];
  gboolean tried[GUATU_DROP_STEPS];
  guint n;
  GuatuScene *good;
  guint good_at;
  GuatuScene *best;
  guint best_at;
  GuatuScene *last;
  gboolean cramped;
} Search;

static void
search_init (Search *search, const GuatuFigureOrder *order)
{
  GuatuEnglish english = order->inset != NULL ? order->inset->english : GUATU_ENGLISH_ALL;
  GuatuDropStep step;

  *search = (Search) { .n = 0 };
  guatu_drop_step_init (&step, order->figure->language == GUATU_LANGUAGE_ZH_EN
                                   ? english
                                   : (GuatuEnglish) 0);
  do
    search->steps[search->n++] = step;
  while (guatu_drop_step_advance (&step));
}

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->good, guatu_scene_unref);
  g_clear_pointer (&search->best, guatu_scene_unref);
  g_clear_pointer (&search->last, guatu_scene_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

/* The first step from a row of the table on; the number of steps where there is none. */
static guint
find_row (const Search *search, guint row)
{
  guint i = 0;

  while (i < search->n && search->steps[i].step < row)
    i++;
  return i;
}

/* Tries a step; returns whether the figure has room for its plot and lacks nothing. */
static gboolean
try_step (Search *search, const GuatuFigureOrder *order, guint i)
{
  GuatuAttempt attempt = guatu_attempt_build (order, &search->steps[i]);
  g_autoptr (GuatuScene) scene = attempt.scene;
  const guint n_warnings = scene->warnings->len;

  search->tried[i] = TRUE;
  if (attempt.has_room && !attempt.lacks)
    {
      g_clear_pointer (&search->good, guatu_scene_unref);
      search->good = g_steal_pointer (&scene);
      search->good_at = i;
      return TRUE;
    }
  if (i + 1 == search->n)
    {
      search->last = guatu_scene_ref (scene);
      search->cramped = attempt.cramped;
    }
  if (!attempt.has_room
      || (search->best != NULL
          && (n_warnings > search->best->warnings->len
              || (n_warnings == search->best->warnings->len && i > search->best_at))))
    return FALSE;
  g_clear_pointer (&search->best, guatu_scene_unref);
  search->best = g_steal_pointer (&scene);
  search->best_at = i;
  return FALSE;
}

/* Looks for the first step with room, from what is known of the inset on. Where none is
 * found all others are tried, too, of which one may have room, since a figure that goes
 * without more may be laid out otherwise. */
static gboolean
search_steps (Search *search, const GuatuFigureOrder *order, GError **error)
{
  const GuatuInsetFit *fit = order->inset != NULL ? order->inset->fit : NULL;
  GuatuDropSearch steps;
  guint step;

  guatu_drop_search_init (&steps, search->n,
                          fit != NULL ? find_row (search, fit->first) : 0,
                          fit != NULL ? find_row (search, fit->guess) : 0);
  while (guatu_drop_search_next (&steps, &step))
    {
      guatu_drop_search_tell (&steps, try_step (search, order, step));
      if (!guatu_typesetter_is_wanted (order->typesetter, error))
        return FALSE;
    }
  for (step = 0; step < search->n && search->good == NULL; step++)
    {
      if (!search->tried[step])
        try_step (search, order, step);
      if (!guatu_typesetter_is_wanted (order->typesetter, error))
        return FALSE;
    }
  return TRUE;
}

static void
tell_fit (const Search *search, GuatuInsetFit *fit)
{
  if (search->good != NULL)
    fit->found = fit->taken = search->steps[search->good_at].step;
  else
    {
      fit->found = GUATU_DROP_STEPS;
      fit->taken
          = search->steps[search->best != NULL ? search->best_at : search->n - 1].step;
    }
}

/**
 * guatu_best_step_build:
 * @order: what is to be drawn; what is known of an inset is told there
 * @cramped: (out): whether there is none but one whose panels are too small
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the figure that goes without least that has room
 *   for its plot and lacks nothing else; if there is none, the one with room and the
 *   fewest warnings; or else the one that goes without most; %NULL after a cancel
 */
GuatuScene *
guatu_best_step_build (const GuatuFigureOrder *order, gboolean *cramped, GError **error)
{
  g_auto (Search) search = { .n = 0 };

  *cramped = FALSE;
  search_init (&search, order);
  if (!search_steps (&search, order, error))
    return NULL;
  if (order->inset != NULL && order->inset->fit != NULL)
    tell_fit (&search, order->inset->fit);
  if (search.good != NULL)
    return g_steal_pointer (&search.good);
  if (search.best != NULL)
    return g_steal_pointer (&search.best);
  *cramped = search.cramped;
  return g_steal_pointer (&search.last);
}
