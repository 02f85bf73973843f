/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/distribute.h"

#include <stdlib.h>

/* Labels that touch move as one block. */
typedef struct
{
  guint first;
  guint n;
  double extent;
  double sum; /* of where its labels would have the block begin */
} Block;

static int
compare_wanted (gconstpointer a, gconstpointer b)
{
  const GuatuDistributeItem *const *left = a, *const *right = b;

  if ((*left)->wanted != (*right)->wanted)
    return (*left)->wanted < (*right)->wanted ? -1 : 1;
  return *left < *right ? -1 : 1;
}

static double
block_start (const Block *block, double low, double high)
{
  return MAX (low, MIN (block->sum / block->n, high - block->extent));
}

/* Pool-adjacent-violators: blocks that would overlap merge, and a merged block
 * lies where the squares of its labels' moves are least (R. E. Barlow et al.,
 * “Statistical Inference under Order Restrictions”, 1972). */
static guint
pool (Block *blocks, GuatuDistributeItem **order, guint n_items, double low, double high)
{
  guint n = 0;

  for (guint i = 0; i < n_items; i++)
    {
      double extent = order[i]->extent;

      blocks[n++] = (Block) { i, 1, extent, order[i]->wanted - extent / 2 };
      while (n > 1
             && block_start (&blocks[n - 2], low, high) + blocks[n - 2].extent
                    > block_start (&blocks[n - 1], low, high))
        {
          Block *into = &blocks[n - 2], *from = &blocks[n - 1];

          into->sum += from->sum - from->n * into->extent;
          into->extent += from->extent;
          into->n += from->n;
          n--;
        }
    }
  return n;
}

/**
 * guatu_distribute:
 * @items: (inout): moved as little as may be; their order is kept
 * @low: where the first may begin
 * @high: where the last must end
 *
 * Distributes labels along a line so that none overlaps another.
 *
 * Returns: whether there is room for all of them
 */
gboolean
guatu_distribute (GuatuDistributeItem *items, guint n_items, double low, double high)
{
  g_autofree GuatuDistributeItem **order = g_new (GuatuDistributeItem *, n_items);
  g_autofree Block *blocks = g_new (Block, n_items);
  double total = 0;
  guint n_blocks;

  if (n_items == 0)
    return TRUE;

  for (guint i = 0; i < n_items; i++)
    {
      order[i] = &items[i];
      total += items[i].extent;
    }
  qsort (order, n_items, sizeof *order, compare_wanted);
  n_blocks = pool (blocks, order, n_items, low, high);
  for (guint i = 0; i < n_blocks; i++)
    {
      double start = block_start (&blocks[i], low, high);

      for (guint j = blocks[i].first; j < blocks[i].first + blocks[i].n; j++)
        {
          order[j]->middle = start + order[j]->extent / 2;
          start += order[j]->extent;
        }
    }
  return total <= high - low;
}
