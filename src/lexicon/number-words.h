/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/number-text.h"

G_BEGIN_DECLS

gboolean guatu_number_words_parse (const char *text, GuatuNumberText *number,
                                   gboolean *sure);

G_END_DECLS
