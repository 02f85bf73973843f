/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/clean.h"
#include "prose/number.h"

G_BEGIN_DECLS

const char *guatu_exclude_number (const GuatuClean *clean, gsize sentence_end,
                                  const GuatuNumber *number);

G_END_DECLS
