/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-periods.h"

/* A stretch takes the bytes of three periods. */
#define MAX_STRETCHES (GUATU_PACKED_BLOCK / 4)

static inline guint64
to_number (GuatuPeriod period)
{
  guint64 number;

  G_STATIC_ASSERT (sizeof period == sizeof number);
  memcpy (&number, &period, sizeof number);
  return number;
}

static inline GuatuPeriod
to_period (guint64 number)
{
  GuatuPeriod period;

  memcpy (&period, &number, sizeof period);
  return period;
}

/* Takes the periods for stretches; %FALSE if these are too many. */
static gboolean
pack_stretches (GuatuPackedBlock *block, const GuatuObservation *all,
                GuatuPackedMemory *memory)
{
  GuatuPackedPeriods stretches[MAX_STRETCHES];
  guint n = 0;

  for (guint i = 0; i < block->n;)
    {
      const guint64 period = to_number (all[i].period);
      guint64 last = period, step = 0;
      const guint first = i++;

      if (n == MAX_STRETCHES)
        return FALSE;
      if (i < block->n)
        step = to_number (all[i].period) - period;
      for (; i < block->n && to_number (all[i].period) == last + step; i++)
        last += step;
      stretches[n++] = (GuatuPackedPeriods) { first, period, step };
    }
  block->n_stretches = n;
  block->stretches = guatu_packed_memory_copy (memory, stretches, n * sizeof *stretches);
  return TRUE;
}

/** guatu_packed_periods_init: (out): packs the periods of observations into a block,
 * whose number of them is known. */
void
guatu_packed_periods_init (GuatuPackedBlock *block, const GuatuObservation *all,
                           GuatuPackedMemory *memory)
{
  if (pack_stretches (block, all, memory))
    return;
  block->periods = guatu_packed_memory_take (memory, block->n * sizeof *block->periods);
  for (guint i = 0; i < block->n; i++)
    block->periods[i] = all[i].period;
}

/* The stretch that an observation's period is of. */
static guint
find_stretch (const GuatuPackedBlock *block, guint index)
{
  guint low = 0, high = block->n_stretches;

  while (high - low > 1)
    {
      const guint middle = (low + high) / 2;

      if (block->stretches[middle].first <= index)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/** guatu_packed_block_period: the period of one of its observations. */
GuatuPeriod
guatu_packed_block_period (const GuatuPackedBlock *block, guint index)
{
  const GuatuPackedPeriods *stretch;

  if (block->plain != NULL)
    return block->plain[index].period;
  if (block->periods != NULL)
    return block->periods[index];
  stretch = &block->stretches[find_stretch (block, index)];
  return to_period (stretch->period + (index - stretch->first) * stretch->step);
}

/** guatu_packed_periods_read: (out): sets the periods of observations of a block. */
void
guatu_packed_periods_read (const GuatuPackedBlock *block, guint first, guint n,
                           GuatuObservation *observations)
{
  guint at = block->stretches != NULL ? find_stretch (block, first) : 0, i = 0;

  for (; block->periods != NULL && i < n; i++)
    observations[i].period = block->periods[first + i];
  for (; i < n; at++)
    {
      const GuatuPackedPeriods *stretch = &block->stretches[at];
      const guint end = at + 1 < block->n_stretches ? stretch[1].first : block->n;
      guint64 period = stretch->period + (first + i - stretch->first) * stretch->step;

      for (; i < n && first + i < end; i++, period += stretch->step)
        observations[i].period = to_period (period);
    }
}
