/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pango looks for fonts in threads of its own, so many at a time for each thread that
 * sets text, and aborts where it cannot make one. */
#define GUATU_THREADS_OF_PANGO 3

guint guatu_threads_spare (guint most);

G_END_DECLS
