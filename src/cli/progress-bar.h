/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuProgressBar:
 * @is_wanted: whether there is a terminal to show it on
 * @is_shown: whether it stands there now
 *
 * How far the work has come, in the last line of a terminal.
 */
typedef struct
{
  gboolean is_wanted;
  gboolean is_shown;
} GuatuProgressBar;

void guatu_progress_bar_init (GuatuProgressBar *bar, gboolean quiet);
void guatu_progress_bar_show (GuatuProgressBar *bar, guint done, guint total);
void guatu_progress_bar_hide (GuatuProgressBar *bar);

G_END_DECLS
