/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/best-step.h"

#include "figure/drop-search.h"

/*
 * What gives way is decided from measures. Header and footer are measured at each step
 * that is asked about, and what they leave is the height of the plot. A plot that lacks
 * something lacks it in less height, too, as long as it keeps the same: so of the steps
 * that differ by header and footer alone, the last one tells whether there is any use in
 * those before it. Only what this leaves open is laid out.
 */

/* What is known of a step. */
typedef enum
{
  OPEN,
  GOOD,  /* it has room for its plot and lacks nothing else */
  LACKS, /* it has room, and lacks something else */
  SMALL, /* it has no room */
} State;

/**
 * Step:
 * @keeps: what a figure does not go without
 * @is_measured: whether @room is known
 * @n_warnings: of what its plot lacks, once it is laid out
 */
typedef struct
{
  GuatuDropStep keeps;
  GuatuFrameRoom room;
  gboolean is_measured;
  State state;
  guint n_warnings;
} Step;

/**
 * Search:
 * @is_quick: whether it is only to be compared with others, so that a plot is taken to
 *   lack in less room what it lacks in more; mostly it does
 * @steps: what a figure may go without, from nothing on
 * @good: (nullable): the figure at the first step known to have room for its plot and to
 *   lack nothing else
 * @best: (nullable): of those that have room and lack something, the one with the fewest
 *   warnings, and of these the first
 * @last: (nullable): that which goes without most
 * @cramped: whether the panels of that are too small
 */
typedef struct
{
  const GuatuFigureOrder *order;
  gboolean is_quick;
  Step steps[GUATU_DROP_STEPS];
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
  GuatuDropStep keeps;

  *search = (Search) {
    .order = order,
    .is_quick = order->inset != NULL && order->inset->fit != NULL,
  };
  guatu_drop_step_init (&keeps, order->figure->language == GUATU_LANGUAGE_ZH_EN
                                    ? english
                                    : (GuatuEnglish) 0);
  do
    search->steps[search->n++].keeps = keeps;
  while (guatu_drop_step_advance (&keeps));
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

  while (i < search->n && search->steps[i].keeps.step < row)
    i++;
  return i;
}

static const GuatuFrameRoom *
room_of (Search *search, guint i)
{
  Step *step = &search->steps[i];

  if (!step->is_measured)
    guatu_attempt_measure_frame (search->order, &step->keeps, &step->room);
  step->is_measured = TRUE;
  return &step->room;
}

/* The last step whose plot keeps what that of a step does. */
static guint
last_alike (const Search *search, guint i)
{
  while (
      i + 1 < search->n
      && guatu_drop_step_same_plot (&search->steps[i].keeps, &search->steps[i + 1].keeps))
    i++;
  return i;
}

/* Whether it is known of a step, without laying it out, that its plot lacks something or
 * has no room.
 * @n_warnings: (out): of what that lacks at least; %G_MAXUINT where it has no room */
static gboolean
is_hopeless (Search *search, guint i, guint *n_warnings)
{
  const GuatuFrameRoom *room = room_of (search, i);
  gboolean known = !room->is_enough;

  *n_warnings = room->is_enough ? 0 : G_MAXUINT;
  for (guint j = 0; search->is_quick && j < search->n; j++)
    {
      const Step *other = &search->steps[j];

      if ((other->state != LACKS && other->state != SMALL)
          || other->room.height < room->height
          || !guatu_drop_step_same_plot (&other->keeps, &search->steps[i].keeps))
        continue;
      known = TRUE;
      *n_warnings
          = MAX (*n_warnings, other->state == SMALL ? G_MAXUINT : other->n_warnings);
    }
  return known;
}

/* Takes a figure that lacks something over, if it is the best so far.
 * @scene: (transfer none) */
static void
keep_best (Search *search, GuatuScene *scene, guint i)
{
  guint n = scene->warnings->len;

  if (search->best != NULL
      && (n > search->best->warnings->len
          || (n == search->best->warnings->len && i > search->best_at)))
    return;
  g_clear_pointer (&search->best, guatu_scene_unref);
  search->best = guatu_scene_ref (scene);
  search->best_at = i;
}

/* Lays a figure out. */
static void
try_step (Search *search, guint i)
{
  Step *step = &search->steps[i];
  const GuatuFrameRoom *room = room_of (search, i);
  GuatuAttempt attempt = guatu_attempt_build (search->order, &step->keeps);
  g_autoptr (GuatuScene) scene = attempt.scene;

  step->n_warnings = scene->warnings->len - MIN (room->n_warnings, scene->warnings->len);
  step->state = !attempt.has_room ? SMALL : attempt.lacks ? LACKS : GOOD;
  if (step->state == GOOD)
    {
      g_clear_pointer (&search->good, guatu_scene_unref);
      search->good = g_steal_pointer (&scene);
      search->good_at = i;
      return;
    }
  if (i + 1 == search->n)
    {
      search->last = guatu_scene_ref (scene);
      search->cramped = attempt.cramped;
    }
  if (step->state == LACKS)
    keep_best (search, scene, i);
}

/* Returns: whether the figure at a step has room for its plot and lacks nothing */
static gboolean
is_good (Search *search, guint i)
{
  guint least;

  if (search->steps[i].state == OPEN && !is_hopeless (search, i, &least))
    try_step (search, i);
  return search->steps[i].state == GOOD;
}

/* Looks for the first step with room, from what is known of the inset on. */
static gboolean
find_good (Search *search, GError **error)
{
  const GuatuInsetFit *fit
      = search->order->inset != NULL ? search->order->inset->fit : NULL;
  GuatuDropSearch steps;
  guint i;

  guatu_drop_search_init (&steps, search->n,
                          fit != NULL ? find_row (search, fit->first) : 0,
                          fit != NULL ? find_row (search, fit->guess) : 0);
  while (guatu_drop_search_next (&steps, &i))
    {
      gboolean found = is_good (search, i);

      /* What follows is of use only if the last of it is. */
      if (search->is_quick && search->good == NULL && i + 1 < search->n)
        is_good (search, last_alike (search, i + 1));
      guatu_drop_search_tell (&steps, found);
      if (!guatu_typesetter_is_wanted (search->order->typesetter, error))
        return FALSE;
    }
  return TRUE;
}

/* The step that was not laid out and may have the fewest warnings, of which it has
 * @least; the number of steps where none may have room. */
static guint
most_promising (Search *search, guint *least)
{
  guint best = search->n;

  *least = G_MAXUINT;
  for (guint i = 0; i < search->n; i++)
    {
      guint n = 0;

      if (search->steps[i].state != OPEN)
        continue;
      is_hopeless (search, i, &n);
      n = n == G_MAXUINT ? n : n + room_of (search, i)->n_warnings;
      if (n >= *least)
        continue;
      *least = n;
      best = i;
    }
  return best;
}

/* Where no step has room and lacks nothing, looks for the one with the fewest warnings. A
 * figure that goes without more may be laid out otherwise, so that it is good after all.
 */
static gboolean
find_best (Search *search, GError **error)
{
  while (search->good == NULL)
    {
      guint least, i = most_promising (search, &least);

      if (i == search->n
          || (search->best != NULL
              && (least > search->best->warnings->len
                  || (least == search->best->warnings->len && i > search->best_at))))
        break;
      try_step (search, i);
      if (!guatu_typesetter_is_wanted (search->order->typesetter, error))
        return FALSE;
    }
  if (search->good == NULL && search->best == NULL && search->last == NULL)
    try_step (search, search->n - 1);
  return guatu_typesetter_is_wanted (search->order->typesetter, error);
}

static void
tell_fit (const Search *search, GuatuInsetFit *fit)
{
  if (search->good != NULL)
    fit->found = fit->taken = search->steps[search->good_at].keeps.step;
  else
    {
      fit->found = GUATU_DROP_STEPS;
      fit->taken = search->steps[search->best != NULL ? search->best_at : search->n - 1]
                       .keeps.step;
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
  if (!find_good (&search, error) || !find_best (&search, error))
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
