/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

GArray *guatu_time_ticks_choose (int first_day, int last_day,
                                 guint most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
