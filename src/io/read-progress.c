/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/read-progress.h"

/* Who wants to know how reading goes on is, like the current cancellable, known to the
 * thread that reads, so that no reader has to hand it on. */

typedef struct
{
  GuatuReadProgress progress;
  gpointer data;
} Listener;

static GPrivate current = G_PRIVATE_INIT (g_free);

/**
 * guatu_read_progress_push:
 * @progress: is told of all that this thread reads from now on
 * @data: what it is called with
 *
 * There is one at a time.
 */
void
guatu_read_progress_push (GuatuReadProgress progress, gpointer data)
{
  Listener *listener = g_new (Listener, 1);

  *listener = (Listener) { progress, data };
  g_private_replace (&current, listener);
}

/** guatu_read_progress_pop: nobody is told any more. */
void
guatu_read_progress_pop (void)
{
  g_private_replace (&current, NULL);
}

/** guatu_read_progress_tell: tells whoever wants to know; see #GuatuReadProgress. */
void
guatu_read_progress_tell (guint64 done, guint64 total)
{
  const Listener *listener = g_private_get (&current);

  if (listener != NULL && total > 0)
    listener->progress (done, total, listener->data);
}
