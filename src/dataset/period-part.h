/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/period.h"

G_BEGIN_DECLS

char *guatu_period_part_label (GuatuPeriod period,
                               GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
GuatuPeriod guatu_period_whole (GuatuPeriod period);

G_END_DECLS
