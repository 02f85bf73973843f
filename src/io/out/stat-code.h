/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/* What the formats of statistics write alike. */

char *guatu_stat_id (const char *id) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_stat_period (GuatuPeriod period) G_GNUC_WARN_UNUSED_RESULT;
const char *guatu_stat_flag (const GuatuObservation *observation);

G_END_DECLS
