/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-tail.h"

#include <math.h>
#include <stddef.h>

/* What comes is taken apart at once, column by column, so that a full block has only to
 * be copied, and what comes alike is never put together. */

/* More different likes than this are not looked through. */
#define MAX_LIKES 32u

/** guatu_packed_tail_clear: forgets all observations, and frees the memory. */
void
guatu_packed_tail_clear (GuatuPackedTail *tail)
{
  GuatuPackedBlock *block = &tail->block;

  g_free (block->likes);
  g_free (block->which);
  g_free (block->significands);
  g_free (block->values);
  g_free (block->periods);
  g_free (block->places);
  g_free (block->plain);
  *tail = (GuatuPackedTail) { .room = 0 };
}

/** guatu_packed_tail_empty: forgets all observations, and keeps most of the memory. */
void
guatu_packed_tail_empty (GuatuPackedTail *tail)
{
  GuatuPackedBlock *block = &tail->block;

  g_clear_pointer (&block->which, g_free);
  g_clear_pointer (&block->values, g_free);
  g_clear_pointer (&block->plain, g_free);
  block->n = block->n_likes = tail->last_like = 0;
}

/* Makes room for @n more; returns how many of them there is room for. */
static guint
make_room (GuatuPackedTail *tail, guint n)
{
  GuatuPackedBlock *block = &tail->block;

  n = MIN (n, GUATU_PACKED_BLOCK - block->n);
  if (block->n + n <= tail->room)
    return n;
  tail->room = MIN (MAX (2 * tail->room + GUATU_PACKED_AT_ONCE, block->n + n),
                    GUATU_PACKED_BLOCK);
  if (block->likes == NULL)
    block->likes = g_new (GuatuObservation, MAX_LIKES);
  block->significands = g_renew (gint32, block->significands, tail->room);
  block->periods = g_renew (GuatuPeriod, block->periods, tail->room);
  block->places = g_renew (const GuatuPlace *, block->places, tail->room);
  if (block->which != NULL)
    block->which = g_renew (guint8, block->which, tail->room);
  if (block->values != NULL)
    block->values = g_renew (double, block->values, tail->room);
  return n;
}

/* Whether two observations say the same besides value, period and place. Mostly the bytes
 * that say so are the same, too. */
static inline gboolean
is_like (const GuatuObservation *a, const GuatuObservation *b)
{
  const gsize first = offsetof (GuatuObservation, period) + sizeof a->period;
  const gsize end = offsetof (GuatuObservation, details) + sizeof a->details;

  if (memcmp ((const char *) a + first, (const char *) b + first, end - first) == 0)
    return TRUE;
  return a->bound == b->bound && a->status == b->status && a->decimals == b->decimals
         && a->missing == b->missing && a->reason == b->reason
         && a->provisional == b->provisional && a->revised == b->revised
         && a->breaks == b->breaks && a->details == b->details;
}

/* The number of the like of an observation, new or not; MAX_LIKES if there are too many.
 */
static guint
find_like (const GuatuPackedTail *tail, const GuatuObservation *observation)
{
  const GuatuPackedBlock *block = &tail->block;
  guint i = 0;

  if (block->n_likes > 0 && is_like (observation, &block->likes[tail->last_like]))
    return tail->last_like;
  while (i < block->n_likes && !is_like (observation, &block->likes[i]))
    i++;
  return i;
}

/* Takes the like of the next @n observations; %FALSE if there are too many. */
static gboolean
take_like (GuatuPackedTail *tail, const GuatuObservation *observation, guint n)
{
  GuatuPackedBlock *block = &tail->block;
  const guint like = find_like (tail, observation);

  if (like == MAX_LIKES)
    return FALSE;
  if (like == block->n_likes)
    {
      block->likes[block->n_likes++] = *observation;
      block->likes[like].value = 0;
      block->likes[like].period = (GuatuPeriod) { 0 };
      block->likes[like].place = NULL;
    }
  if (like > 0 && block->which == NULL)
    block->which = g_new0 (guint8, tail->room);
  if (block->which != NULL)
    memset (block->which + block->n, (int) like, n);
  tail->last_like = like;
  return TRUE;
}

static inline gboolean
has_same_bits (double a, double b)
{
  return memcmp (&a, &b, sizeof a) == 0;
}

/* The whole number of its last decimals that a value is; %FALSE if it is none, or too
 * large, or -0. */
static inline gboolean
find_significand (const GuatuObservation *observation, gint32 *significand)
{
  const int decimals = guatu_observation_decimals (observation);
  double scaled;

  if (decimals < 0)
    return FALSE;
  scaled = observation->value * guatu_powers_of_ten[decimals];
  if (!(fabs (scaled) < G_MAXINT32))
    return FALSE;
  *significand = (gint32) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  return has_same_bits (*significand / guatu_powers_of_ten[decimals], observation->value);
}

/* Keeps the values as they are from now on. */
static void
keep_values (GuatuPackedTail *tail)
{
  GuatuPackedBlock *block = &tail->block;
  double *values;

  if (block->values != NULL)
    return;
  values = g_new (double, tail->room);
  for (guint i = 0; i < block->n; i++)
    values[i] = guatu_packed_block_value (block, i);
  block->values = values;
}

/* Keeps whole observations from now on. */
static void
keep_plain (GuatuPackedTail *tail)
{
  GuatuPackedBlock *block = &tail->block;
  GuatuObservation *plain = g_new (GuatuObservation, GUATU_PACKED_BLOCK);

  guatu_packed_block_read (block, 0, block->n, plain);
  block->plain = plain;
}

static void
append_one (GuatuPackedTail *tail, const GuatuObservation *observation)
{
  GuatuPackedBlock *block = &tail->block;
  const guint n = block->n;

  if (block->plain == NULL && !take_like (tail, observation, 1))
    keep_plain (tail);
  if (block->plain != NULL)
    {
      block->plain[block->n++] = *observation;
      return;
    }
  if (block->values == NULL && !find_significand (observation, &block->significands[n]))
    keep_values (tail);
  if (block->values != NULL)
    block->values[n] = observation->value;
  block->periods[n] = observation->period;
  block->places[n] = observation->place;
  block->n++;
}

/**
 * guatu_packed_tail_append:
 * @tail: observations
 * @observations: (array length=n): some to come behind them
 * @n: how many
 *
 * Returns: how many were added, which are all unless the block is full with them
 */
guint
guatu_packed_tail_append (GuatuPackedTail *tail, const GuatuObservation *observations,
                          guint n)
{
  n = make_room (tail, n);
  for (guint i = 0; i < n; i++)
    append_one (tail, &observations[i]);
  return n;
}

/* Whether whole numbers have four bytes; they are copied to where these have. */
static gboolean
copy_short (gint32 *copies, const gint64 *significands, guint n)
{
  guint64 others = 0;

  for (guint i = 0; i < n; i++)
    {
      copies[i] = (gint32) significands[i];
      others |= (guint64) (copies[i] ^ significands[i]);
    }
  return others == 0;
}

static void
append_one_by_one (GuatuPackedTail *tail, const GuatuAlike *alike, guint first, guint n)
{
  for (guint i = first; i < first + n; i++)
    {
      const GuatuObservation observation = guatu_alike_get (alike, i);

      append_one (tail, &observation);
    }
}

/**
 * guatu_packed_tail_append_alike:
 * @tail: observations
 * @alike: some to come behind them
 * @first: the first of them that is added
 *
 * Returns: how many were added, which are all from @first on unless the block is full
 *   with them
 */
guint
guatu_packed_tail_append_alike (GuatuPackedTail *tail, const GuatuAlike *alike,
                                guint first)
{
  GuatuPackedBlock *block = &tail->block;
  const guint n = make_room (tail, alike->n - first), at = block->n;

  if (block->plain != NULL || block->values != NULL || !take_like (tail, &alike->like, n)
      || !copy_short (block->significands + at, alike->significands + first, n))
    {
      append_one_by_one (tail, alike, first, n);
      return n;
    }
  memcpy (block->periods + at, alike->periods + first, n * sizeof *block->periods);
  for (guint i = 0; i < n; i++)
    block->places[at + i] = alike->like.place;
  block->n += n;
  return n;
}
