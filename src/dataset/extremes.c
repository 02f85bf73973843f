/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/extremes.h"

#include "dataset/observation-walk.h"

/*
 * A pyramid of extremes: a block of the lowest level stands for some observations in a
 * row, a block of each further level for some blocks of the one below. What stands out
 * between two positions is then found in a time that grows with the logarithm of their
 * distance. Blocks have the values that stand out, too, so that nobody fetches these
 * from all over the memory to compare them; all levels together take half a byte an
 * observation.
 */
#define FAN_OUT 64

/* What stands out in a stretch: where, and how low and high that is. */
typedef struct
{
  GuatuExtremes at;
  double least;
  double greatest;
} Block;

struct _GuatuExtremesPyramid
{
  const GuatuIndicator *indicator;
  const guint32
      *order; /* (nullable): of the observations, or NULL if they are in order */
  guint length;
  GPtrArray *levels; /* (element-type GArray), each (element-type Block) */
};

static const Block nothing = { .at = { GUATU_NOWHERE, GUATU_NOWHERE, GUATU_NOWHERE } };

/* What stands out in two stretches, of which @a comes first. */
static Block
join (Block a, Block b)
{
  if (a.at.missing == GUATU_NOWHERE)
    a.at.missing = b.at.missing;
  if (b.at.least == GUATU_NOWHERE)
    return a;
  if (a.at.least == GUATU_NOWHERE || b.least < a.least)
    {
      a.at.least = b.at.least;
      a.least = b.least;
    }
  if (a.at.greatest == GUATU_NOWHERE || b.greatest > a.greatest)
    {
      a.at.greatest = b.at.greatest;
      a.greatest = b.greatest;
    }
  return a;
}

/* Adds the next observation to what stands out in those before it. */
static inline void
look_at (Block *found, const GuatuObservation *observation, guint32 position)
{
  const double value = observation->value;

  if (observation->missing)
    {
      if (found->at.missing == GUATU_NOWHERE)
        found->at.missing = position;
      return;
    }
  if (found->at.least == GUATU_NOWHERE)
    {
      found->at.least = found->at.greatest = position;
      found->least = found->greatest = value;
    }
  else if (value < found->least)
    {
      found->at.least = position;
      found->least = value;
    }
  else if (value > found->greatest)
    {
      found->at.greatest = position;
      found->greatest = value;
    }
}

/* What stands out among packed observations from a position on, as far as @n, which
 * becomes fewer at the end of what is kept together; %FALSE if that is to be found one by
 * one. */
static gboolean
look_through_packed (const GuatuExtremesPyramid *pyramid, guint position, guint *n,
                     Block *found)
{
  const GuatuPackedObservations *packed = pyramid->indicator->packed;
  GuatuPackedExtremes extremes;

  if (packed == NULL
      || !guatu_packed_observations_find_extremes (packed, position, n, &extremes))
    return FALSE;
  *found = (Block) {
    .at = { extremes.least, extremes.greatest, GUATU_NOWHERE },
    .least = extremes.least_value,
    .greatest = extremes.greatest_value,
  };
  return TRUE;
}

/* What stands out in a stretch of observations that are in order. */
static Block
look_through_in_order (const GuatuExtremesPyramid *pyramid, guint from, guint to)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  Block found = nothing;

  guatu_observation_walk_init (&walk, pyramid->indicator, from, to - from);
  while ((observation = guatu_observation_walk_next (&walk)) != NULL)
    look_at (&found, observation, guatu_observation_walk_index (&walk));
  return found;
}

/* What stands out in a stretch of observations, as join() finds it. */
static Block
look_through (const GuatuExtremesPyramid *pyramid, guint from, guint to)
{
  Block found = nothing;

  for (guint i = from; pyramid->order != NULL && i < to; i++)
    {
      const GuatuObservation copy
          = guatu_indicator_get (pyramid->indicator, pyramid->order[i]);

      look_at (&found, &copy, i);
    }
  for (guint i = from, n; pyramid->order == NULL && i < to; i += n)
    {
      Block some;

      n = to - i;
      if (!look_through_packed (pyramid, i, &n, &some))
        some = look_through_in_order (pyramid, i, i + n);
      found = join (found, some);
    }
  return found;
}

static Block
join_all (const GuatuExtremesPyramid *pyramid, guint level, guint from, guint to)
{
  Block all = nothing;
  const GArray *below;

  if (level == 0)
    return look_through (pyramid, from, to);
  below = g_ptr_array_index (pyramid->levels, level - 1);
  for (guint i = from; i < to; i++)
    all = join (all, g_array_index (below, Block, i));
  return all;
}

static void
build_levels (GuatuExtremesPyramid *pyramid)
{
  guint n = pyramid->length;

  for (guint level = 0; n > FAN_OUT; level++)
    {
      guint n_blocks = (n + FAN_OUT - 1) / FAN_OUT;
      GArray *blocks = g_array_sized_new (FALSE, FALSE, sizeof (Block), n_blocks);

      for (guint i = 0; i < n_blocks; i++)
        {
          Block block
              = join_all (pyramid, level, i * FAN_OUT, MIN (n, (i + 1) * FAN_OUT));

          g_array_append_val (blocks, block);
        }
      g_ptr_array_add (pyramid->levels, blocks);
      n = n_blocks;
    }
}

/**
 * guatu_extremes_pyramid_new:
 * @indicator: an indicator that does not change as long as the pyramid is used
 * @order: (nullable) (array length=length): the numbers of its observations by position,
 *   which stay as long as the pyramid is used; %NULL where number and position are the
 * same
 * @length: how many positions there are
 *
 * Returns: (transfer full): what stands out in stretches of these observations
 */
GuatuExtremesPyramid *
guatu_extremes_pyramid_new (const GuatuIndicator *indicator, const guint32 *order,
                            guint length)
{
  GuatuExtremesPyramid *pyramid = g_new (GuatuExtremesPyramid, 1);

  *pyramid = (GuatuExtremesPyramid) {
    .indicator = indicator,
    .order = order,
    .length = length,
    .levels = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref),
  };
  build_levels (pyramid);
  return pyramid;
}

/** guatu_extremes_pyramid_free: frees what stands out, and not what it is of. */
void
guatu_extremes_pyramid_free (GuatuExtremesPyramid *pyramid)
{
  g_ptr_array_unref (pyramid->levels);
  g_free (pyramid);
}

/**
 * guatu_extremes_pyramid_find:
 * @pyramid: a pyramid
 * @from: a position
 * @to: the position behind the last one
 *
 * Returns: what stands out from @from up to @to
 */
GuatuExtremes
guatu_extremes_pyramid_find (const GuatuExtremesPyramid *pyramid, guint from, guint to)
{
  Block before = nothing, after = nothing;
  guint level = 0;

  g_return_val_if_fail (to <= pyramid->length, nothing.at);

  /* What lies at the two sides of whole blocks, then the blocks, as a stretch of the
   * level above. */
  for (; level < pyramid->levels->len && to > from + 2 * FAN_OUT; level++)
    {
      guint first = (from + FAN_OUT - 1) / FAN_OUT, last = to / FAN_OUT;

      before = join (before, join_all (pyramid, level, from, first * FAN_OUT));
      after = join (join_all (pyramid, level, last * FAN_OUT, to), after);
      from = first;
      to = last;
    }
  return join (join (before, join_all (pyramid, level, from, to)), after).at;
}
