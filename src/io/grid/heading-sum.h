/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/heading.h"

G_BEGIN_DECLS

void guatu_heading_take_sum (GuatuHeading *heading, char *text);
void guatu_period_set_span (GuatuPeriod *period, GuatuSpanSaid span);

G_END_DECLS
