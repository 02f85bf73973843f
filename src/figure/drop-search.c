/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/drop-search.h"

/**
 * guatu_drop_search_init:
 * @n: how many steps there are
 * @first: no step before it has room
 * @guess: that is to be tried first
 */
void
guatu_drop_search_init (GuatuDropSearch *search, guint n, guint first, guint guess)
{
  *search = (GuatuDropSearch) { .first = MIN (first, n), .room = n };
  search->at = n > 0 ? CLAMP (guess, search->first, n - 1) : 0;
}

/**
 * guatu_drop_search_next:
 * @step: (out): that is to be tried
 *
 * Returns: %FALSE once the first step with room, or that there is none, is known
 */
gboolean
guatu_drop_search_next (const GuatuDropSearch *search, guint *step)
{
  *step = search->at;
  return search->first < search->room;
}

/** guatu_drop_search_tell: says whether the step that was to be tried has room. */
void
guatu_drop_search_tell (GuatuDropSearch *search, gboolean has_room)
{
  if (has_room)
    {
      search->room = search->at;
      search->at -= search->at > search->first;
      return;
    }
  search->first = search->at + 1;
  search->at = search->first;
}
