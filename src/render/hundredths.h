/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Room for any number of hundredths. */
#define GUATU_HUNDREDTHS_SIZE 24

const char *guatu_hundredths_write (char text[GUATU_HUNDREDTHS_SIZE], gint64 value,
                                    gboolean whole);

G_END_DECLS
