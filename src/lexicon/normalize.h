/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean guatu_lexicon_is_normal (const char *text);
char *guatu_lexicon_normalize (const char *text) G_GNUC_WARN_UNUSED_RESULT;

gboolean guatu_text_is_chinese (const char *text);

G_END_DECLS
