/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <time.h>

G_BEGIN_DECLS

double gaps_work (clockid_t clock);
void gaps_start (void);
double gaps_longest (void);
double gaps_longest_work (void);
void gaps_rest (guint milliseconds);
void gaps_stop (void);

G_END_DECLS
