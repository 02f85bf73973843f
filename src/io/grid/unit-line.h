/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lexicon/unit-text.h"

G_BEGIN_DECLS

gboolean guatu_unit_says_none (const char *text);
gboolean guatu_unit_line_choose (const char *line, const char *name, GuatuUnitText *unit);

G_END_DECLS
