/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-block.h"

#include <math.h>
#include <stddef.h>

#include "dataset/packed-periods.h"

/*
 * Most columns of a file say the same of all their numbers: how many decimals there are,
 * that they are actual, where they come from; their periods follow on each other, or
 * repeat, and so do places. What is left of an observation is a whole number of four
 * bytes. Whatever does not fit is kept as it is, so that each comes out with the bits it
 * had.
 */

/* More different likes than this are not looked through. */
#define MAX_LIKES 32u

/* Ten to the power of the decimals, exactly. */
static const double scales[] = { 1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };

G_STATIC_ASSERT (G_N_ELEMENTS (scales) == GUATU_NUMBER_MAX_DECIMALS + 1);

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
find_like (const GuatuObservation *observation, GuatuObservation *likes, guint *n_likes)
{
  guint i = 0;

  while (i < *n_likes && !is_like (observation, &likes[i]))
    i++;
  if (i == *n_likes && i < MAX_LIKES)
    {
      likes[(*n_likes)++] = *observation;
      likes[i].value = 0;
      likes[i].period = (GuatuPeriod) { 0 };
      likes[i].place = NULL;
    }
  return i;
}

/* Packs what observations say besides value, period and place; %FALSE if they differ too
 * much. */
static gboolean
pack_likes (GuatuPackedBlock *block, const GuatuObservation *all,
            GuatuPackedMemory *memory)
{
  GuatuObservation likes[MAX_LIKES];
  guint8 which[GUATU_PACKED_BLOCK];
  guint last = 0;

  for (guint i = 0; i < block->n; i++)
    {
      if (block->n_likes == 0 || !is_like (&all[i], &likes[last]))
        last = find_like (&all[i], likes, &block->n_likes);
      if (last == MAX_LIKES)
        return FALSE;
      which[i] = (guint8) last;
    }
  block->likes = guatu_packed_memory_copy (memory, likes, block->n_likes * sizeof *likes);
  if (block->n_likes > 1)
    block->which = guatu_packed_memory_copy (memory, which, block->n);
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
  scaled = observation->value * scales[decimals];
  if (!(fabs (scaled) < G_MAXINT32))
    return FALSE;
  *significand = (gint32) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
  return has_same_bits (*significand / scales[decimals], observation->value);
}

static void
pack_values (GuatuPackedBlock *block, const GuatuObservation *all,
             GuatuPackedMemory *memory)
{
  gint32 significands[GUATU_PACKED_BLOCK];
  guint n = 0;

  while (n < block->n && find_significand (&all[n], &significands[n]))
    n++;
  if (n == block->n)
    {
      block->significands
          = guatu_packed_memory_copy (memory, significands, n * sizeof *significands);
      return;
    }
  block->values = guatu_packed_memory_take (memory, block->n * sizeof *block->values);
  for (guint i = 0; i < block->n; i++)
    block->values[i] = all[i].value;
}

static gboolean
has_same_places (const GuatuPackedBlock *block, const GuatuObservation *all)
{
  if (block == NULL || block->places == NULL)
    return FALSE;
  for (guint i = 0; i < block->n; i++)
    if (block->places[i] != all[i].place)
      return FALSE;
  return TRUE;
}

static void
pack_places (GuatuPackedBlock *block, const GuatuObservation *all,
             const GuatuPackedBlock *beside)
{
  guint n = 1;

  block->place = all[0].place;
  while (n < block->n && all[n].place == block->place)
    n++;
  if (n == block->n)
    return;
  if (beside != NULL && beside->n == block->n && has_same_places (beside, all))
    {
      block->places = g_atomic_rc_box_acquire (beside->places);
      return;
    }
  block->places = g_atomic_rc_box_alloc (block->n * sizeof *block->places);
  for (guint i = 0; i < block->n; i++)
    block->places[i] = all[i].place;
}

/**
 * guatu_packed_block_init:
 * @block: (out): a block
 * @all: (array length=n): observations, at least one and at most %GUATU_PACKED_BLOCK
 * @beside: (nullable): a block whose places may be the same, which are then shared
 * @memory: from which most of the block is taken
 *
 * Packs observations, without losing anything of them.
 */
void
guatu_packed_block_init (GuatuPackedBlock *block, const GuatuObservation *all, guint n,
                         const GuatuPackedBlock *beside, GuatuPackedMemory *memory)
{
  *block = (GuatuPackedBlock) { .n = n };
  if (!pack_likes (block, all, memory))
    {
      block->plain = guatu_packed_memory_copy (memory, all, n * sizeof *all);
      return;
    }
  pack_values (block, all, memory);
  guatu_packed_periods_init (block, all, memory);
  pack_places (block, all, beside);
}

/** guatu_packed_block_clear: frees what is not taken from the memory. */
void
guatu_packed_block_clear (GuatuPackedBlock *block)
{
  if (block->places != NULL)
    g_atomic_rc_box_release (block->places);
  for (guint i = 0; block->groups != NULL && i < GUATU_PACKED_BLOCK / GUATU_PACKED_GROUP;
       i++)
    g_free (block->groups[i]);
  g_free (block->groups);
}

/* Reads what observations say besides value, period and place. */
static void
read_likes (const GuatuPackedBlock *block, guint first, guint n,
            GuatuObservation *observations)
{
  if (block->which == NULL)
    for (guint i = 0; i < n; i++)
      observations[i] = block->likes[0];
  else
    for (guint i = 0; i < n; i++)
      observations[i] = block->likes[block->which[first + i]];
}

/* Reads values, of which the decimals are known. */
static void
read_values (const GuatuPackedBlock *block, guint first, guint n,
             GuatuObservation *observations)
{
  const double scale = scales[block->likes[0].decimals & 15];

  if (block->values != NULL)
    for (guint i = 0; i < n; i++)
      observations[i].value = block->values[first + i];
  else if (block->which == NULL)
    for (guint i = 0; i < n; i++)
      observations[i].value = block->significands[first + i] / scale;
  else
    for (guint i = 0; i < n; i++)
      observations[i].value
          = block->significands[first + i] / scales[observations[i].decimals & 15];
}

/**
 * guatu_packed_block_read:
 * @block: a block
 * @first: the first of its observations to be read
 * @n: how many of them
 * @observations: (out caller-allocates) (array length=n): these, as they were
 */
void
guatu_packed_block_read (const GuatuPackedBlock *block, guint first, guint n,
                         GuatuObservation *observations)
{
  if (block->plain != NULL)
    {
      memcpy (observations, block->plain + first, n * sizeof *observations);
      return;
    }
  read_likes (block, first, n, observations);
  read_values (block, first, n, observations);
  guatu_packed_periods_read (block, first, n, observations);
  for (guint i = 0; block->places == NULL && i < n; i++)
    observations[i].place = block->place;
  for (guint i = 0; block->places != NULL && i < n; i++)
    observations[i].place = block->places[first + i];
}
