/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

gboolean guatu_period_count (GuatuPeriod period, int *count);
gboolean guatu_period_join (GuatuPeriod *like, GuatuPeriod period);
gboolean guatu_period_begins_anew (GuatuPeriod from, GuatuPeriod to);
GuatuPeriod guatu_period_at (GuatuPeriod like, int count);
int guatu_period_count_on (GuatuPeriod like, int day);
double guatu_period_months_to (int day);
double guatu_period_middle (GuatuPeriod period);

G_END_DECLS
