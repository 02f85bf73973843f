/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/packed-periods.h"

/* A stretch takes the bytes of three periods. */
#define MAX_STRETCHES (GUATU_PACKED_BLOCK / 4)

/* Takes the periods for stretches; %FALSE if these are too many. */
static gboolean
pack_stretches (GuatuPackedBlock *block, const GuatuPeriod *all,
                GuatuPackedMemory *memory)
{
  GuatuPeriodStretch stretches[MAX_STRETCHES];
  guint n = 0;

  for (guint i = 0; i < block->n;)
    {
      const guint64 period = guatu_period_to_number (all[i]);
      guint64 last = period, step = 0;
      const guint first = i++;

      if (n == MAX_STRETCHES)
        return FALSE;
      if (i < block->n)
        step = guatu_period_to_number (all[i]) - period;
      for (; i < block->n && guatu_period_to_number (all[i]) == last + step; i++)
        last += step;
      stretches[n++] = (GuatuPeriodStretch) { first, i - first, period, step };
    }
  block->n_stretches = n;
  block->stretches = guatu_packed_memory_copy (memory, stretches, n * sizeof *stretches);
  return TRUE;
}

/** guatu_packed_periods_init: (out): packs periods into a block, whose number of them
 * is known. */
void
guatu_packed_periods_init (GuatuPackedBlock *block, const GuatuPeriod *all,
                           GuatuPackedMemory *memory)
{
  if (pack_stretches (block, all, memory))
    return;
  block->periods
      = guatu_packed_memory_copy (memory, all, block->n * sizeof *block->periods);
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

/** guatu_packed_block_stretch: the periods from one of its observations on, as far as
 * they are known to be a stretch. */
GuatuPeriodStretch
guatu_packed_block_stretch (const GuatuPackedBlock *block, guint index)
{
  GuatuPeriodStretch stretch = { .first = index, .n = 1 };
  guint before;

  if (block->plain != NULL)
    stretch.period = guatu_period_to_number (block->plain[index].period);
  else if (block->periods != NULL)
    stretch.period = guatu_period_to_number (block->periods[index]);
  else
    {
      stretch = block->stretches[find_stretch (block, index)];
      before = index - stretch.first;
      stretch.first = index;
      stretch.n -= before;
      stretch.period += before * stretch.step;
    }
  return stretch;
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
      const GuatuPeriodStretch *stretch = &block->stretches[at];
      const guint end = stretch->first + stretch->n;
      guint64 period = stretch->period + (first + i - stretch->first) * stretch->step;

      for (; i < n && first + i < end; i++, period += stretch->step)
        observations[i].period = guatu_period_from_number (period);
    }
}
