/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-observations.h"

#include "dataset/packed-tail.h"

#define GROUPS (GUATU_PACKED_BLOCK / GUATU_PACKED_GROUP)

struct _GuatuPackedObservations
{
  GArray *blocks; /* (element-type GuatuPackedBlock) */
  GuatuPackedMemory *memory;
  const GuatuPackedObservations *beside; /* (nullable): while there are more to come */
  GuatuPackedTail tail;                  /* those behind the blocks */
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
  guatu_packed_tail_clear (&packed->tail);
  g_free (packed);
}

static inline GuatuPackedBlock *
block_at (const GuatuPackedObservations *packed, guint number)
{
  return &g_array_index (packed->blocks, GuatuPackedBlock, number);
}

/* A block, or the tail behind all of them. */
static inline const GuatuPackedBlock *
find_block (const GuatuPackedObservations *packed, guint number)
{
  return number < packed->blocks->len ? block_at (packed, number) : &packed->tail.block;
}

/* How many there are in blocks, which all are full while there is a tail. */
static inline guint
n_in_blocks (const GuatuPackedObservations *packed)
{
  const guint n = packed->blocks->len;

  return n == 0 ? 0 : (n - 1) * GUATU_PACKED_BLOCK + block_at (packed, n - 1)->n;
}

/* Makes the tail a block. */
static void
pack_tail (GuatuPackedObservations *packed)
{
  const guint number = packed->blocks->len;
  const GuatuPackedBlock *beside
      = packed->beside != NULL && number < packed->beside->blocks->len
            ? block_at (packed->beside, number)
            : NULL;
  GuatuPackedBlock block;

  guatu_packed_block_init (&block, &packed->tail.block, beside, packed->memory);
  g_array_append_val (packed->blocks, block);
  guatu_packed_tail_empty (&packed->tail);
}

static inline void
pack_full_tail (GuatuPackedObservations *packed)
{
  if (packed->tail.block.n == GUATU_PACKED_BLOCK)
    pack_tail (packed);
}

/* Takes the last block apart again if it is not full. */
static void
unsettle (GuatuPackedObservations *packed)
{
  const guint number = packed->blocks->len;
  GuatuPackedBlock *block = number > 0 ? block_at (packed, number - 1) : NULL;
  g_autofree GuatuObservation *all = NULL;

  if (packed->tail.block.n > 0 || block == NULL || block->n == GUATU_PACKED_BLOCK)
    return;
  all = g_new (GuatuObservation, block->n);
  guatu_packed_block_read (block, 0, block->n, all);
  guatu_packed_tail_append (&packed->tail, all, block->n);
  guatu_packed_block_clear (block);
  g_array_set_size (packed->blocks, number - 1);
}

/**
 * guatu_packed_observations_append:
 * @packed: observations
 * @observations: (array length=n): some to be added
 * @n: how many
 *
 * Adds copies of observations; what was asked for before is gone.
 */
void
guatu_packed_observations_append (GuatuPackedObservations *packed,
                                  const GuatuObservation *observations, guint n)
{
  unsettle (packed);
  for (guint i = 0; i < n; pack_full_tail (packed))
    i += guatu_packed_tail_append (&packed->tail, observations + i, n - i);
}

/** guatu_packed_observations_append_alike: does guatu_packed_observations_append() of
 * observations that are alike. */
void
guatu_packed_observations_append_alike (GuatuPackedObservations *packed,
                                        const GuatuAlike *alike)
{
  unsettle (packed);
  for (guint i = 0; i < alike->n; pack_full_tail (packed))
    i += guatu_packed_tail_append_alike (&packed->tail, alike, i);
}

/** guatu_packed_observations_settle: packs the last of them, until more are added. */
void
guatu_packed_observations_settle (GuatuPackedObservations *packed)
{
  if (packed->tail.block.n > 0)
    pack_tail (packed);
  guatu_packed_tail_clear (&packed->tail);
  packed->beside = NULL;
}

/** guatu_packed_observations_length: how many there are. */
guint
guatu_packed_observations_length (const GuatuPackedObservations *packed)
{
  return n_in_blocks (packed) + packed->tail.block.n;
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
  const GuatuPackedBlock *block = find_block (packed, number);

  *n = MIN (*n, block->n - index);
  if (block->plain != NULL)
    return block->plain + index;
  *n = MIN (*n, GUATU_PACKED_AT_ONCE);
  guatu_packed_block_read (block, index, *n, room);
  return room;
}

/**
 * guatu_packed_observations_find_extremes:
 * @packed: observations
 * @first: the number of the first one that is looked at
 * @n: (inout): how many are to be, at least one; how many were, which may be fewer
 * @extremes: (out): which of these have the least and the greatest value
 *
 * Returns: whether none of them is missing, and they could be compared as they are kept
 */
gboolean
guatu_packed_observations_find_extremes (const GuatuPackedObservations *packed,
                                         guint first, guint *n,
                                         GuatuPackedExtremes *extremes)
{
  const guint index = first % GUATU_PACKED_BLOCK;
  const GuatuPackedBlock *block = find_block (packed, first / GUATU_PACKED_BLOCK);
  guint least, greatest;

  *n = MIN (*n, block->n - index);
  if (!guatu_packed_block_find_extremes (block, index, *n, &least, &greatest))
    return FALSE;
  *extremes = (GuatuPackedExtremes) {
    .least = first + least,
    .greatest = first + greatest,
    .least_value = guatu_packed_block_value (block, index + least),
    .greatest_value = guatu_packed_block_value (block, index + greatest),
  };
  return TRUE;
}

/** guatu_packed_observations_get: a copy of the one at @index. */
GuatuObservation
guatu_packed_observations_get (const GuatuPackedObservations *packed, guint index)
{
  GuatuObservation room;
  guint n = 1;

  return *guatu_packed_observations_some (packed, index, &n, &room);
}

/** guatu_packed_observations_stretch: the periods from that of the one at @index on, as
 * far as they are known to be a stretch. */
GuatuPeriodStretch
guatu_packed_observations_stretch (const GuatuPackedObservations *packed, guint index)
{
  return guatu_packed_block_stretch (find_block (packed, index / GUATU_PACKED_BLOCK),
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
 * Settles them, if there may be more to come.
 *
 * Returns: (transfer none): the one there, which then stays until more are added
 */
const GuatuObservation *
guatu_packed_observations_at (GuatuPackedObservations *packed, guint index)
{
  const guint number = index / GUATU_PACKED_BLOCK;
  const guint group = index % GUATU_PACKED_BLOCK / GUATU_PACKED_GROUP;
  GuatuPackedBlock *block;
  GuatuObservation **groups;
  const GuatuObservation *unpacked;

  if (number >= packed->blocks->len)
    guatu_packed_observations_settle (packed);
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
