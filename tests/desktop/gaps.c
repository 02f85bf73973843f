/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gaps.h"

/* How long the main loop is kept from turning. */

/* When the main loop last came back from waiting, as its own clock and as its thread's.
 */
static gint64 woken;
static double woken_work;
static double longest;
static double longest_work;

double
gaps_work (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

static int
timed_poll (GPollFD *fds, guint n_fds, int timeout)
{
  int ready = 0;

  longest = MAX (longest, (double) (g_get_monotonic_time () - woken) / 1e3);
  longest_work = MAX (longest_work, gaps_work (CLOCK_THREAD_CPUTIME_ID) - woken_work);
  ready = g_poll (fds, n_fds, timeout);
  woken = g_get_monotonic_time ();
  woken_work = gaps_work (CLOCK_THREAD_CPUTIME_ID);
  return ready;
}

void
gaps_start (void)
{
  woken = g_get_monotonic_time ();
  woken_work = gaps_work (CLOCK_THREAD_CPUTIME_ID);
  longest = 0;
  longest_work = 0;
  g_main_context_set_poll_func (NULL, timed_poll);
}

/* Lets the window do what it wants to for a while, such as to draw thumbnails. */
void
gaps_rest (guint milliseconds)
{
  const gint64 until = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < until)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (2000);
      woken = g_get_monotonic_time ();
    }
}

/* Milliseconds, at most, since gaps_start(). */
double
gaps_longest (void)
{
  return longest;
}

/* The same, of processor time of the main thread. */
double
gaps_longest_work (void)
{
  return longest_work;
}

void
gaps_stop (void)
{
  g_main_context_set_poll_func (NULL, NULL);
}
