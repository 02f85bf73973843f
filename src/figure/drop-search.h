/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuDropSearch:
 * @first: no step before it has room
 * @room: one that has; the number of steps where none is known
 * @at: that is to be tried next
 *
 * Finds the first of some steps at which a figure has room, where each goes without more
 * than the one before it: those before a step without room have none, and those behind
 * one that has room have it, too. It begins with a guess and moves away from it, so that
 * a good guess costs two tries however many steps there are.
 */
typedef struct
{
  guint first;
  guint room;
  guint at;
} GuatuDropSearch;

void guatu_drop_search_init (GuatuDropSearch *search, guint n, guint first, guint guess);
gboolean guatu_drop_search_next (const GuatuDropSearch *search, guint *step);
void guatu_drop_search_tell (GuatuDropSearch *search, gboolean has_room);

G_END_DECLS
