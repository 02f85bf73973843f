/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/large-pages.h"

#include <sys/mman.h>

/* From so many bytes on memory is asked for in large pages. */
#define LARGE_BYTES (4 * 1024 * 1024)

/**
 * guatu_ask_for_large_pages:
 * @memory: (array length=size): what is about to be filled
 * @size: its bytes
 *
 * To be given the pages of much memory singly takes longer than to fill it, so that those
 * wholly within are asked for as large ones, where there are such.
 */
void
guatu_ask_for_large_pages (gpointer memory, gsize size)
{
#ifdef MADV_HUGEPAGE
  const gsize before
      = (GUATU_LARGE_PAGE - (gsize) memory % GUATU_LARGE_PAGE) % GUATU_LARGE_PAGE;

  if (size >= LARGE_BYTES)
    madvise ((char *) memory + before,
             (size - before) / GUATU_LARGE_PAGE * GUATU_LARGE_PAGE, MADV_HUGEPAGE);
#endif
}
