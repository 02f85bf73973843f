/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pango looks for fonts in threads of its own, so many for each thread that sets text,
 * with one that is just ending, and aborts where it cannot make one. */
#define GUATU_THREADS_OF_PANGO 4

guint guatu_threads_spare (guint most);

G_END_DECLS
