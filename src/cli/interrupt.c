/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/interrupt.h"

#include <signal.h>

/* What was asked to end has so long for it; then the process is ended wherever it is: a
 * library may be slow, or a disk. */
#define GRACE_MS 350

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

/* The program is interrupted as a whole, so that there is one of this. */
static struct
{
  GCancellable *cancellable;
  sigset_t waited_for;
  GMutex mutex; /* of what follows */
  GCond changed;
  gboolean is_over;
  int came;
} interrupt;

/* Ends the process by a signal, whether or not the thread takes it, so that a shell
 * script which runs it stops, too. */
static void
die_of (int number)
{
  sigset_t only;

  sigemptyset (&only);
  sigaddset (&only, number);
  signal (number, SIG_DFL);
  raise (number);
  pthread_sigmask (SIG_UNBLOCK, &only, NULL);
}

/* Returns: whether the work was over in time */
static gboolean
give_grace (void)
{
  gint64 until = g_get_monotonic_time () + GRACE_MS * G_TIME_SPAN_MILLISECOND;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&interrupt.mutex);

  while (!interrupt.is_over
         && g_cond_wait_until (&interrupt.changed, &interrupt.mutex, until))
    continue;
  return interrupt.is_over;
}

/* The thread that takes the signals, which no other does. */
static gpointer
wait_for_signal (gpointer data)
{
  int number = 0;
  gboolean is_over;

  while (sigwait (&interrupt.waited_for, &number) != 0)
    continue;
  g_mutex_lock (&interrupt.mutex);
  is_over = interrupt.is_over;
  interrupt.came = number;
  g_mutex_unlock (&interrupt.mutex);
  if (!is_over)
    g_cancellable_cancel (interrupt.cancellable);
  if (is_over || !give_grace ())
    die_of (number);
  return NULL;
}

/**
 * guatu_interrupt_begin:
 * @cancellable: is cancelled by Ctrl+C and its like
 *
 * From here on such a signal does not end the program at once: it has a moment to come
 * to its end and to say how far it got. Files are written whole, so that no half one is
 * left even where that moment is not enough. What was to be ignored (nohup, a job in the
 * background) still is, and where no thread can be made a signal ends the program as
 * any other. To be called once, before other threads are made.
 */
void
guatu_interrupt_begin (GCancellable *cancellable)
{
  sigset_t before;

  interrupt.cancellable = g_object_ref (cancellable);
  sigemptyset (&interrupt.waited_for);
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      struct sigaction action = { 0 };

      if (sigaction (signals[i], NULL, &action) == 0 && action.sa_handler == SIG_DFL)
        sigaddset (&interrupt.waited_for, signals[i]);
    }
  pthread_sigmask (SIG_BLOCK, &interrupt.waited_for, &before);
  if (g_thread_try_new ("signals", wait_for_signal, NULL, NULL) == NULL)
    pthread_sigmask (SIG_SETMASK, &before, NULL);
}

/**
 * guatu_interrupt_came:
 *
 * Returns: whether the program is to end as soon as it can
 */
gboolean
guatu_interrupt_came (void)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&interrupt.mutex);

  return interrupt.came != 0;
}

/**
 * guatu_interrupt_end:
 *
 * Ends the program by the signal that came, if one came.
 */
void
guatu_interrupt_end (void)
{
  int came;

  g_mutex_lock (&interrupt.mutex);
  interrupt.is_over = TRUE;
  came = interrupt.came;
  g_cond_broadcast (&interrupt.changed);
  g_mutex_unlock (&interrupt.mutex);
  if (came != 0)
    die_of (came);
}
