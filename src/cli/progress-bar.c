/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/progress-bar.h"

#include <unistd.h>

#define CELLS 24

/* The bar with two numbers of four digits fits in here, and this in any terminal. */
#define LINE 40

/**
 * guatu_progress_bar_init:
 * @bar: (out caller-allocates): a bar that does not show yet
 * @quiet: whether it is never to show
 *
 * A bar shows on standard error if that is a terminal, and nowhere else.
 */
void
guatu_progress_bar_init (GuatuProgressBar *bar, gboolean quiet)
{
  *bar = (GuatuProgressBar) { .is_wanted = !quiet && isatty (STDERR_FILENO) };
}

/**
 * guatu_progress_bar_show:
 * @bar: a bar
 * @done: how much is done
 * @total: of how much, more than 0
 */
void
guatu_progress_bar_show (GuatuProgressBar *bar, guint done, guint total)
{
  char cells[CELLS + 1] = { 0 };

  if (!bar->is_wanted)
    return;

  for (guint i = 0; i < CELLS; i++)
    cells[i] = i * (guint64) total < done * (guint64) CELLS ? '#' : '.';
  g_printerr ("\r[%s] %u/%u", cells, done, total);
  bar->is_shown = TRUE;
}

/**
 * guatu_progress_bar_hide:
 * @bar: a bar
 *
 * Clears the line, for something else to be printed there.
 */
void
guatu_progress_bar_hide (GuatuProgressBar *bar)
{
  if (bar->is_shown)
    g_printerr ("\r%*s\r", LINE, "");
  bar->is_shown = FALSE;
}
