/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/ticks.h"

G_BEGIN_DECLS

double guatu_ticks_log_value (const GuatuTicks *ticks, gint64 position);

G_END_DECLS
