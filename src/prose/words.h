/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/tables.h"

G_BEGIN_DECLS

gboolean guatu_words_take (const char *text, gsize *length, int *item);
const GuatuCue *guatu_words_cue (int item);

G_END_DECLS
