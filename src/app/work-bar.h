/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GuatuWorkBar:
 *
 * Tells of work that goes on outside the window's thread and lets it be
 * cancelled. Work that is done within a blink is not told of.
 */
#define GUATU_TYPE_WORK_BAR (guatu_work_bar_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWorkBar, guatu_work_bar, GUATU, WORK_BAR, AdwBin)

GCancellable *guatu_work_bar_begin (GuatuWorkBar *self, const char *what);
void guatu_work_bar_set_progress (GuatuWorkBar *self, const char *what, double fraction);
void guatu_work_bar_end (GuatuWorkBar *self, GCancellable *work);
void guatu_work_bar_cancel (GuatuWorkBar *self);
gboolean guatu_work_bar_is_working (GuatuWorkBar *self);

G_END_DECLS
