/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void guatu_interrupt_begin (GCancellable *cancellable);
gboolean guatu_interrupt_came (void);
void guatu_interrupt_end (void);

G_END_DECLS
