/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/heap.h"

#include <malloc.h>
#include <unistd.h>

#include "dataset/large-pages.h"

#ifdef __GLIBC__

/* So much of the heap is asked for in large pages. What is not touched of it is no more
 * than a range of addresses. */
#define LARGE_HEAP (32 * 1024 * 1024)

/* By how much it grows beyond. */
#define GROWTH (4 * 1024 * 1024)

/* More than this at once is no part of the heap. */
#define SINGLE (1024 * 1024)

/* So many processors can share the heap; more would wait for each other. */
#define SHARE 4

/* Lets the heap go on at the next large page, and be of such from there. */
static void
begin_large_heap (void)
{
  const gsize used = (gsize) sbrk (0) % GUATU_LARGE_PAGE;
  char *begin = sbrk ((intptr_t) (GUATU_LARGE_PAGE - used));

  if (begin == (char *) -1)
    return;
  mallopt (M_TOP_PAD, LARGE_HEAP);
  begin = sbrk (0);
  g_free (g_malloc (SINGLE / 4));
  guatu_ask_for_large_pages (begin, (gsize) ((char *) sbrk (0) - begin));
  mallopt (M_TOP_PAD, GROWTH);
}

/**
 * guatu_heap_prepare:
 *
 * Says how memory is got from the system, before any is needed. A program that ends soon
 * would spend a good part of its time on getting it page by page, which costs most in
 * virtual machines, and again for each figure of a batch: a band of pixels, and what it
 * is compressed to, are not given back in between.
 */
void
guatu_heap_prepare (void)
{
  mallopt (M_MMAP_THRESHOLD, SINGLE);
  mallopt (M_TRIM_THRESHOLD, 2 * LARGE_HEAP);
  if (g_get_num_processors () <= SHARE)
    mallopt (M_ARENA_MAX, 1);
  begin_large_heap ();
}

#else

void
guatu_heap_prepare (void)
{
}

#endif
