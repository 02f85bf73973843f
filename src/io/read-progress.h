/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuReadProgress:
 * @done: how much of a file, or of what is in it, was gone through
 * @total: of how much, more than 0
 * @data: what guatu_read_progress_push() was given
 *
 * Is told, from time to time, how far the reading of something long has come. A file may
 * be gone through more than once, and @done then begins anew.
 */
typedef void (*GuatuReadProgress) (guint64 done, guint64 total, gpointer data);

void guatu_read_progress_push (GuatuReadProgress progress, gpointer data);
void guatu_read_progress_pop (void);
void guatu_read_progress_tell (guint64 done, guint64 total);

G_END_DECLS
