/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pango looks for fonts in threads of its own and aborts where it cannot make one. Each
 * thread that sets text has two or three of them at a time, and more where the machine is
 * so busy that they end late. */
#define GUATU_THREADS_OF_PANGO 8

guint guatu_threads_spare (guint most);

G_END_DECLS
