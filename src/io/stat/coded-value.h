/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

gboolean guatu_coded_value (const char *text, GuatuObserved *observed);
const char *guatu_coded_flag (const char *name);
int guatu_coded_multiplier (const char *text);

G_END_DECLS
