/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

gboolean guatu_period_text_parse (const char *text, GuatuPeriod *period);
gboolean guatu_period_text_may_be_part (const char *text);

G_END_DECLS
