/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/interrupt.h"

#include <signal.h>

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

static volatile sig_atomic_t came;

static void
remember (int number)
{
  came = number;
}

/**
 * guatu_interrupt_begin:
 *
 * From here on Ctrl+C does not end the program at once, so that it can finish the
 * file that it is writing and leave no half of one behind. The second one does. What
 * was to be ignored (nohup, a job in the background) still is.
 */
void
guatu_interrupt_begin (void)
{
  const struct sigaction action
      = { .sa_handler = remember, .sa_flags = (int) (SA_RESTART | SA_RESETHAND) };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      struct sigaction before = { 0 };

      if (sigaction (signals[i], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
        sigaction (signals[i], &action, NULL);
    }
}

/**
 * guatu_interrupt_came:
 *
 * Returns: whether the program is to end as soon as it can
 */
gboolean
guatu_interrupt_came (void)
{
  return came != 0;
}

/**
 * guatu_interrupt_end:
 *
 * Ends the program by the signal that came, if one came: a shell script that runs it
 * then stops, too.
 */
void
guatu_interrupt_end (void)
{
  if (came == 0)
    return;

  signal (came, SIG_DFL);
  raise (came);
}
