/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-observations.h"

#include "dataset/packed-block.h"

#define GROUPS (GUATU_PACKED_BLOCK / GUATU_PACKED_GROUP)

struct _GuatuPackedObservations
{
  GArray *blocks; /* (element-type GuatuPackedBlock) */
  GuatuPackedMemory *memory;
  const GuatuPackedObservations *beside; /* (nullable): while there are more to come */
  GuatuObservation *tail;                /* those behind the blocks */
  guint n_tail;
  guint room;
};

/* Held by who unpacks what is to stay. */
static GMutex unpacking;

/**
 * guatu_packed_observations_new:
 * @beside: (nullable): others, which may have the same places one by one; they stay as
 *   long as these are not settled
 *
 * Returns: (transfer full): no observations yet
 */
GuatuPackedObservations *
guatu_packed_observations_new (const GuatuPackedObservations *beside)
{
  GuatuPackedObservations *packed = g_new0 (GuatuPackedObservations, 1);

  packed->blocks = g_array_new (FALSE, FALSE, sizeof (GuatuPackedBlock));
  packed->memory = guatu_packed_memory_new ();
  packed->beside = beside;
  return packed;
}

/** guatu_packed_observations_free: frees them, and what was unpacked of them. */
void
guatu_packed_observations_free (GuatuPackedObservations *packed)
{
  for (guint i = 0; i < packed->blocks->len; i++)
    guatu_packed_block_clear (&g_array_index (packed->blocks, GuatuPackedBlock, i));
  g_array_unref (packed->blocks);
  guatu_packed_memory_free (packed->memory);
  g_free (packed->tail);
  g_free (packed);
}

static inline GuatuPackedBlock *
block_at (const GuatuPackedObservations *packed, guint number)
{
  return &g_array_index (packed->blocks, GuatuPackedBlock, number);
}

/* How many there are in blocks, which all are full while there is a tail. */
static inline guint
n_in_blocks (const GuatuPackedObservations *packed)
{
  const guint n = packed->blocks->len;

  return n == 0 ? 0 : (n - 1) * GUATU_PACKED_BLOCK + block_at (packed, n - 1)->n;
}

/* Makes the first @n of the tail a block. */
static void
pack_tail (GuatuPackedObservations *packed, guint n)
{
  const guint number = packed->blocks->len;
  const GuatuPackedBlock *beside
      = packed->beside != NULL && number < packed->beside->blocks->len
            ? block_at (packed->beside, number)
            : NULL;
  GuatuPackedBlock block;

  guatu_packed_block_init (&block, packed->tail, n, beside, packed->memory);
  g_array_append_val (packed->blocks, block);
  packed->n_tail -= n;
  memmove (packed->tail, packed->tail + n, packed->n_tail * sizeof *packed->tail);
}

static void
make_room (GuatuPackedObservations *packed)
{
  if (packed->n_tail >= GUATU_PACKED_BLOCK)
    {
      pack_tail (packed, GUATU_PACKED_BLOCK);
      return;
    }
  packed->room = MIN (2 * packed->room + GUATU_PACKED_AT_ONCE,
                      GUATU_PACKED_BLOCK + GUATU_PACKED_AT_ONCE);
  packed->tail = g_renew (GuatuObservation, packed->tail, packed->room);
}

/* Takes the last block apart again if it is not full. */
static void
unsettle (GuatuPackedObservations *packed)
{
  const guint last = packed->blocks->len - 1;
  GuatuPackedBlock *block = block_at (packed, last);

  if (block->n == GUATU_PACKED_BLOCK)
    return;
  packed->room = GUATU_PACKED_BLOCK + GUATU_PACKED_AT_ONCE;
  packed->tail = g_renew (GuatuObservation, packed->tail, packed->room);
  packed->n_tail = block->n;
  guatu_packed_block_read (block, 0, block->n, packed->tail);
  guatu_packed_block_clear (block);
  g_array_set_size (packed->blocks, last);
}

/**
 * guatu_packed_observations_append:
 * @packed: observations
 * @n: how many are to be added, at most %GUATU_PACKED_AT_ONCE
 *
 * Returns: (transfer none) (array length=n): their place, to be filled before anything
 *   else is asked of @packed; what was asked before is gone
 */
GuatuObservation *
guatu_packed_observations_append (GuatuPackedObservations *packed, guint n)
{
  if (packed->n_tail == 0 && packed->blocks->len > 0)
    unsettle (packed);
  while (packed->n_tail + n > packed->room)
    make_room (packed);
  packed->n_tail += n;
  return packed->tail + packed->n_tail - n;
}

/** guatu_packed_observations_settle: packs the last of them, until more are added. */
void
guatu_packed_observations_settle (GuatuPackedObservations *packed)
{
  while (packed->n_tail > 0)
    pack_tail (packed, MIN (packed->n_tail, GUATU_PACKED_BLOCK));
  g_clear_pointer (&packed->tail, g_free);
  packed->room = 0;
  packed->beside = NULL;
}

/** guatu_packed_observations_length: how many there are. */
guint
guatu_packed_observations_length (const GuatuPackedObservations *packed)
{
  return n_in_blocks (packed) + packed->n_tail;
}

/**
 * guatu_packed_observations_some:
 * @packed: observations
 * @first: the number of the first one wanted
 * @n: (inout): how many are wanted, at least one, and how many there are to be had, which
 *   may be fewer; %GUATU_PACKED_AT_ONCE at most where they have to be unpacked
 * @room: (array): for %GUATU_PACKED_AT_ONCE of them
 *
 * Returns: (transfer none) (array length=n): observations, in @room or elsewhere
 */
const GuatuObservation *
guatu_packed_observations_some (const GuatuPackedObservations *packed, guint first,
                                guint *n, GuatuObservation *room)
{
  const guint number = first / GUATU_PACKED_BLOCK, index = first % GUATU_PACKED_BLOCK;
  const GuatuPackedBlock *block;

  if (number >= packed->blocks->len)
    return packed->tail + (first - packed->blocks->len * GUATU_PACKED_BLOCK);
  block = block_at (packed, number);
  *n = MIN (*n, block->n - index);
  if (block->plain != NULL)
    return block->plain + index;
  *n = MIN (*n, GUATU_PACKED_AT_ONCE);
  guatu_packed_block_read (block, index, *n, room);
  return room;
}

/**
 * guatu_packed_observations_whole:
 * @packed: observations
 * @first: the number of the first one wanted
 * @n: (inout): how many are wanted, at least one; how many there are to be had, if any
 *
 * Returns: (transfer none) (nullable) (array length=n): whole numbers in the same order
 *   as the values of these observations, none of which is missing; %NULL where they are
 *   not kept like that
 */
const gint32 *
guatu_packed_observations_whole (const GuatuPackedObservations *packed, guint first,
                                 guint *n)
{
  const guint number = first / GUATU_PACKED_BLOCK, index = first % GUATU_PACKED_BLOCK;
  const GuatuPackedBlock *block;

  if (number >= packed->blocks->len)
    return NULL;
  block = block_at (packed, number);
  if (block->significands == NULL || block->n_likes != 1 || block->likes[0].missing)
    return NULL;
  *n = MIN (*n, block->n - index);
  return block->significands + index;
}

/** guatu_packed_observations_get: a copy of the one at @index. */
GuatuObservation
guatu_packed_observations_get (const GuatuPackedObservations *packed, guint index)
{
  GuatuObservation room;
  guint n = 1;

  return *guatu_packed_observations_some (packed, index, &n, &room);
}

/** guatu_packed_observations_period: the period of the one at @index. */
GuatuPeriod
guatu_packed_observations_period (const GuatuPackedObservations *packed, guint index)
{
  const guint number = index / GUATU_PACKED_BLOCK;

  if (number >= packed->blocks->len)
    return packed->tail[index - packed->blocks->len * GUATU_PACKED_BLOCK].period;
  return guatu_packed_block_period (block_at (packed, number),
                                    index % GUATU_PACKED_BLOCK);
}

/* Unpacks a group of a block to stay, unless another thread has done so. */
static const GuatuObservation *
unpack_group (GuatuPackedBlock *block, guint number)
{
  const guint first = number * GUATU_PACKED_GROUP;
  GuatuObservation **groups, *group;

  g_mutex_lock (&unpacking);
  groups = block->groups != NULL ? block->groups : g_new0 (GuatuObservation *, GROUPS);
  group = groups[number];
  if (group == NULL)
    {
      group = g_new (GuatuObservation, GUATU_PACKED_GROUP);
      guatu_packed_block_read (block, first, MIN (block->n - first, GUATU_PACKED_GROUP),
                               group);
      g_atomic_pointer_set (&groups[number], group);
    }
  g_atomic_pointer_set (&block->groups, groups);
  g_mutex_unlock (&unpacking);
  return group;
}

/**
 * guatu_packed_observations_at:
 * @packed: observations
 * @index: below their number
 *
 * Returns: (transfer none): the one there, which then stays until more are added
 */
const GuatuObservation *
guatu_packed_observations_at (const GuatuPackedObservations *packed, guint index)
{
  const guint number = index / GUATU_PACKED_BLOCK;
  const guint group = index % GUATU_PACKED_BLOCK / GUATU_PACKED_GROUP;
  GuatuPackedBlock *block;
  GuatuObservation **groups;
  const GuatuObservation *unpacked;

  if (number >= packed->blocks->len)
    return packed->tail + (index - packed->blocks->len * GUATU_PACKED_BLOCK);
  block = block_at (packed, number);
  if (block->plain != NULL)
    return block->plain + index % GUATU_PACKED_BLOCK;
  groups = g_atomic_pointer_get (&block->groups);
  unpacked = groups != NULL ? g_atomic_pointer_get (&groups[group]) : NULL;
  if (unpacked == NULL)
    unpacked = unpack_group (block, group);
  return unpacked + index % GUATU_PACKED_GROUP;
}

static gboolean
is_within (const GuatuObservation *observation, const GuatuObservation *all, guint n)
{
  return all != NULL && observation >= all && observation < all + n;
}

/**
 * guatu_packed_observations_find:
 * @packed: observations
 * @observation: one that guatu_packed_observations_at() gave
 * @index: (out): its number; left alone if it is none of them
 *
 * Returns: whether it is one of them
 */
gboolean
guatu_packed_observations_find (const GuatuPackedObservations *packed,
                                const GuatuObservation *observation, guint *index)
{
  for (guint i = 0; i < packed->blocks->len; i++)
    {
      GuatuPackedBlock *block = block_at (packed, i);
      GuatuObservation **groups = g_atomic_pointer_get (&block->groups);
      const guint first = i * GUATU_PACKED_BLOCK;

      if (is_within (observation, block->plain, block->n))
        {
          *index = first + (guint) (observation - block->plain);
          return TRUE;
        }
      for (guint j = 0; groups != NULL && j < GROUPS; j++)
        {
          const GuatuObservation *group = g_atomic_pointer_get (&groups[j]);

          if (is_within (observation, group, GUATU_PACKED_GROUP))
            {
              *index = first + j * GUATU_PACKED_GROUP + (guint) (observation - group);
              return TRUE;
            }
        }
    }
  return FALSE;
}
