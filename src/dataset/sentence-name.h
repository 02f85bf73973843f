/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/text.h"

G_BEGIN_DECLS

char *guatu_sentence_name (const GuatuText *name,
                           GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_sentence_name_is_many (const char *name);

G_END_DECLS
