/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A character carries at most this many combining marks. */
#define GUATU_MAX_COMBINING_MARKS 16

char *guatu_printable_text (const char *text, guint max_marks,
                            guint *n_marks) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
