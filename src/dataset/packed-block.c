/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-block.h"

#include "dataset/packed-periods.h"

/*
 * Most columns of a file say the same of all their numbers: how many decimals there are,
 * that they are actual, where they come from; their periods follow on each other, or
 * repeat, and so do places. What is left of an observation is a whole number of two or
 * four bytes. Whatever does not fit is kept as it is, so that each comes out with the
 * bits it had.
 */

static void
pack_significands (GuatuPackedBlock *block, const gint32 *significands,
                   GuatuPackedMemory *memory)
{
  const guint n = block->n;
  gint32 least = significands[0], greatest = least;

  for (guint i = 1; i < n; i++)
    {
      least = MIN (least, significands[i]);
      greatest = MAX (greatest, significands[i]);
    }
  if ((gint64) greatest - least > G_MAXUINT16)
    {
      block->significands
          = guatu_packed_memory_copy (memory, significands, n * sizeof *significands);
      return;
    }
  block->least = least;
  block->offsets = guatu_packed_memory_take (memory, n * sizeof *block->offsets);
  for (guint i = 0; i < n; i++)
    block->offsets[i] = (guint16) (significands[i] - least);
}

static void
pack_places (GuatuPackedBlock *block, const GuatuPackedBlock *loose,
             const GuatuPackedBlock *beside)
{
  const gsize size = block->n * sizeof *block->places;

  block->place = loose->places[0];
  /* All are the first one if each is the one before it. */
  if (memcmp (loose->places, loose->places + 1, size - sizeof *block->places) == 0)
    return;
  if (beside != NULL && beside->n == block->n && beside->places != NULL
      && memcmp (beside->places, loose->places, size) == 0)
    {
      block->places = g_atomic_rc_box_acquire (beside->places);
      return;
    }
  block->places = g_atomic_rc_box_alloc (size);
  memcpy (block->places, loose->places, size);
}

/**
 * guatu_packed_block_init:
 * @block: (out): a block
 * @loose: another one, of at least one observation, that has a period and a place for
 *   each
 * @beside: (nullable): a block whose places may be the same, which are then shared
 * @memory: from which most of the block is taken
 *
 * Packs the observations of a block, without losing anything of them.
 */
void
guatu_packed_block_init (GuatuPackedBlock *block, const GuatuPackedBlock *loose,
                         const GuatuPackedBlock *beside, GuatuPackedMemory *memory)
{
  const guint n = loose->n;

  *block = (GuatuPackedBlock) { .n = n, .n_likes = loose->n_likes };
  if (loose->plain != NULL)
    {
      block->plain
          = guatu_packed_memory_copy (memory, loose->plain, n * sizeof *loose->plain);
      return;
    }
  block->likes = guatu_packed_memory_copy (memory, loose->likes,
                                           loose->n_likes * sizeof *loose->likes);
  if (loose->which != NULL)
    block->which = guatu_packed_memory_copy (memory, loose->which, n);
  if (loose->values != NULL)
    block->values
        = guatu_packed_memory_copy (memory, loose->values, n * sizeof *loose->values);
  else
    pack_significands (block, loose->significands, memory);
  guatu_packed_periods_init (block, loose->periods, memory);
  pack_places (block, loose, beside);
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

/* What a whole number has to be divided by, of an observation that is kept as one. */
static inline double
scale_of (const GuatuPackedBlock *block, guint index)
{
  return guatu_powers_of_ten
      [block->likes[block->which != NULL ? block->which[index] : 0].decimals & 15];
}

/* The whole number that a value is kept as. */
static inline gint32
significand_of (const GuatuPackedBlock *block, guint index)
{
  return block->offsets != NULL ? block->least + block->offsets[index]
                                : block->significands[index];
}

static void
read_values (const GuatuPackedBlock *block, guint first, guint n,
             GuatuObservation *observations)
{
  const double scale = scale_of (block, first);

  if (block->values != NULL)
    for (guint i = 0; i < n; i++)
      observations[i].value = block->values[first + i];
  else if (block->which == NULL)
    for (guint i = 0; i < n; i++)
      observations[i].value = significand_of (block, first + i) / scale;
  else
    for (guint i = 0; i < n; i++)
      observations[i].value
          = significand_of (block, first + i) / scale_of (block, first + i);
}

/** guatu_packed_block_value: the value of one of its observations. */
double
guatu_packed_block_value (const GuatuPackedBlock *block, guint index)
{
  if (block->plain != NULL)
    return block->plain[index].value;
  if (block->values != NULL)
    return block->values[index];
  return significand_of (block, index) / scale_of (block, index);
}

/* Finds the first of the least and of the greatest of whole numbers of any type. */
#define FIND_EXTREMES(numbers, n, least, greatest)                                       \
  G_STMT_START                                                                           \
  {                                                                                      \
    int low = *(numbers), high = low;                                                    \
                                                                                         \
    for (guint i = 1; i < (n); i++)                                                      \
      {                                                                                  \
        if ((numbers)[i] < low)                                                          \
          {                                                                              \
            low = (numbers)[i];                                                          \
            *(least) = i;                                                                \
          }                                                                              \
        if ((numbers)[i] > high)                                                         \
          {                                                                              \
            high = (numbers)[i];                                                         \
            *(greatest) = i;                                                             \
          }                                                                              \
      }                                                                                  \
  }                                                                                      \
  G_STMT_END

/**
 * guatu_packed_block_find_extremes:
 * @block: a block
 * @first: the first of its observations that are looked at
 * @n: how many of them
 * @least: (out): which of these, from 0, has the least value, the first one of equals
 * @greatest: (out): likewise the greatest value
 *
 * Returns: whether none is missing, and they could be compared as they are kept
 */
gboolean
guatu_packed_block_find_extremes (const GuatuPackedBlock *block, guint first, guint n,
                                  guint *least, guint *greatest)
{
  *least = *greatest = 0;
  if (block->plain != NULL || block->values != NULL || block->which != NULL
      || block->likes[0].missing)
    return FALSE;
  if (block->offsets != NULL)
    FIND_EXTREMES (block->offsets + first, n, least, greatest);
  else
    FIND_EXTREMES (block->significands + first, n, least, greatest);
  return TRUE;
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
  if (n == 0)
    return;
  read_likes (block, first, n, observations);
  read_values (block, first, n, observations);
  guatu_packed_periods_read (block, first, n, observations);
  for (guint i = 0; block->places == NULL && i < n; i++)
    observations[i].place = block->place;
  for (guint i = 0; block->places != NULL && i < n; i++)
    observations[i].place = block->places[first + i];
}
