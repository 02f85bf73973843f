/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

gboolean guatu_period_move (GuatuPeriod *period, int years);

G_END_DECLS
