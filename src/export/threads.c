/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/threads.h"

static gpointer
wait_for (gpointer mutex)
{
  g_mutex_lock (mutex);
  g_mutex_unlock (mutex);
  return NULL;
}

/**
 * guatu_threads_spare:
 * @most: how many would be enough
 *
 * Tries it: users and containers are given only so many, of which others may have
 * theirs.
 *
 * Returns: how many threads can be made just now, up to @most
 */
guint
guatu_threads_spare (guint most)
{
  g_autofree GThread **threads = g_new (GThread *, most);
  GMutex mutex;
  guint n = 0;

  g_mutex_init (&mutex);
  g_mutex_lock (&mutex);
  while (n < most
         && (threads[n] = g_thread_try_new ("spare", wait_for, &mutex, NULL)) != NULL)
    n++;
  g_mutex_unlock (&mutex);
  for (guint i = 0; i < n; i++)
    g_thread_join (threads[i]);
  g_mutex_clear (&mutex);
  return n;
}
