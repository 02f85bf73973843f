/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/prose.h"

G_BEGIN_DECLS

char *guatu_read_to_json (const GuatuProse *prose,
                          const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_read_to_text (const GuatuProse *prose,
                          const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
