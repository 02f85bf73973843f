/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

gboolean guatu_title_period (const char *text, GuatuPeriod *period);
gboolean guatu_title_survey (const char *text, GuatuPeriod *period);

G_END_DECLS
