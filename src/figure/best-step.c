/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/best-step.h"

#include "figure/drop-search.h"
#include "figure/step-table.h"

/*
 * What gives way is decided from measures. Header and footer are measured at each step
 * that is asked about, and what they leave is the place of the plot. Steps that differ by
 * header and footer alone have the same plot, which keeps more the more room it has: so
 * the first of them, the last, and some by halving between them tell of all, and those
 * that leave the same room need one plot together. How many plots are laid out does thus
 * not depend on how much header and footer may go without. That more room is of more use
 * is nearly always so; which plot has the fewest warnings where none lacks nothing is
 * looked at within the same measure.
 */

/* How many more plots are laid out, where no step is good, to find the best. */
#define MORE_PLOTS 3

/**
 * Search:
 * @is_quick: whether it is only to be compared with others, so that a plot is taken to
 *   lack in less room what it lacks in more before it was seen in the least
 * @good: the first step known to have room for its plot and to lack nothing else; the
 *   number of steps where there is none
 */
typedef struct
{
  GuatuStepTable *table;
  gboolean is_quick;
  guint good;
} Search;

static gboolean
is_wanted (const Search *search, GError **error)
{
  return guatu_typesetter_is_wanted (search->table->order->typesetter, error);
}

/* The first step from a row of the table on; the number of steps where there is none. */
static guint
find_row (const GuatuStepTable *table, guint row)
{
  guint i = 0;

  while (i < table->n && table->steps[i].keeps.step < row)
    i++;
  return i;
}

/* Returns: whether the figure at a step has room for its plot and lacks nothing */
static gboolean
is_good (Search *search, guint i)
{
  GuatuStep *step = &search->table->steps[i];
  guint least;

  if (step->state == GUATU_STEP_OPEN
      && !guatu_step_table_is_hopeless (search->table, i, search->is_quick, &least))
    guatu_step_table_try (search->table, i);
  if (step->state == GUATU_STEP_GOOD)
    search->good = MIN (search->good, i);
  return step->state == GUATU_STEP_GOOD;
}

/* Looks for the first step with room from what is known of the inset on. */
static gboolean
find_by_guess (Search *search, const GuatuInsetFit *fit, GError **error)
{
  GuatuStepTable *table = search->table;
  GuatuDropSearch steps;
  guint i;

  guatu_drop_search_init (&steps, table->n, find_row (table, fit->first),
                          find_row (table, fit->guess));
  while (guatu_drop_search_next (&steps, &i))
    {
      gboolean found = is_good (search, i);

      /* What follows is of use only if the last of it is. */
      if (search->good == table->n && i + 1 < table->n)
        is_good (search, guatu_step_table_last_alike (table, i + 1));
      guatu_drop_search_tell (&steps, found);
      if (!is_wanted (search, error))
        return FALSE;
    }
  return TRUE;
}

/* Looks for a good one among steps with the same plot, each of which leaves it more room
 * than the one before it. */
static gboolean
find_among (Search *search, const guint *steps, guint n, GError **error)
{
  guint low = 1, high = n - 1;

  if (is_good (search, steps[0]) || n == 1 || !is_wanted (search, error)
      || !is_good (search, steps[high]))
    return is_wanted (search, error);
  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (is_good (search, steps[middle]))
        high = middle;
      else
        low = middle + 1;
      if (!is_wanted (search, error))
        return FALSE;
    }
  return TRUE;
}

/* Looks for the first step with room from the one that keeps most on. */
static gboolean
find_in_order (Search *search, GError **error)
{
  GuatuStepTable *table = search->table;

  for (guint i = 0, last; i < table->n && search->good == table->n; i = last + 1)
    {
      guint steps[GUATU_DROP_STEPS], n = 0;

      last = guatu_step_table_last_alike (table, i);
      for (guint j = i; j <= last; j++)
        if (guatu_step_table_may_do (table, j))
          steps[n++] = j;
      if (n > 0 && !find_among (search, steps, n, error))
        return FALSE;
    }
  return TRUE;
}

/* The step that was not laid out and may have the fewest warnings, of which it has
 * @least; the number of steps where none may have room. As long as none is known that
 * has, panels that were too small in more room may have it in less, if their columns are
 * shared out otherwise. */
static guint
most_promising (Search *search, gboolean none_has_room, guint *least)
{
  GuatuStepTable *table = search->table;
  guint best = table->n;

  *least = G_MAXUINT;
  for (guint i = 0; i < table->n; i++)
    {
      guint n = 0;

      if (table->steps[i].state != GUATU_STEP_OPEN)
        continue;
      guatu_step_table_is_hopeless (table, i, TRUE, &n);
      if (n != G_MAXUINT)
        n += guatu_step_table_room (table, i)->n_warnings;
      else if (none_has_room && !search->is_quick
               && guatu_step_table_room (table, i)->is_enough)
        n = G_MAXUINT - 1;
      if (n >= *least)
        continue;
      *least = n;
      best = i;
    }
  return best;
}

/* Of those that have room and lack something, the step with the fewest warnings, and of
 * these the first; the number of steps where there is none. */
static guint
best_of (GuatuStepTable *table)
{
  guint best = table->n;

  for (guint i = 0; i < table->n; i++)
    if (table->steps[i].state == GUATU_STEP_LACKS
        && (best == table->n
            || guatu_step_table_n_warnings (table, i)
                   < guatu_step_table_n_warnings (table, best)))
      best = i;
  return best;
}

/* Where no step has room and lacks nothing, looks for the one with the fewest warnings. A
 * figure that goes without more may be laid out otherwise, so that it is good after all.
 */
static gboolean
find_best (Search *search, guint *best, GError **error)
{
  GuatuStepTable *table = search->table;
  guint most = table->n_plots + MORE_PLOTS;

  *best = search->good < table->n ? search->good : best_of (table);
  while (search->good == table->n && table->n_plots < most)
    {
      guint least, i = most_promising (search, *best == table->n, &least);

      if (i == table->n)
        break;
      if (*best < table->n
          && (least > guatu_step_table_n_warnings (table, *best)
              || (least == guatu_step_table_n_warnings (table, *best) && i > *best)))
        break;
      guatu_step_table_try (table, i);
      if (table->steps[i].state == GUATU_STEP_GOOD)
        search->good = i;
      *best = search->good < table->n ? search->good : best_of (table);
      if (!is_wanted (search, error))
        return FALSE;
    }
  if (*best == table->n)
    *best = table->n - 1;
  return is_wanted (search, error);
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
  GuatuInsetFit *fit = order->inset != NULL ? order->inset->fit : NULL;
  g_auto (GuatuStepTable) table = { NULL };
  Search search = { .table = &table, .is_quick = fit != NULL };
  guint best;

  *cramped = FALSE;
  guatu_step_table_init (&table, order);
  search.good = table.n;
  if (fit != NULL ? !find_by_guess (&search, fit, error)
                  : !find_in_order (&search, error))
    return NULL;
  if (!find_best (&search, &best, error))
    return NULL;
  if (fit != NULL)
    {
      fit->taken = table.steps[best].keeps.step;
      fit->found = search.good < table.n ? fit->taken : GUATU_DROP_STEPS;
    }
  return guatu_step_table_draw (&table, best, cramped);
}
