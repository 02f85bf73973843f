/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/indicator.h"

G_BEGIN_DECLS

/* How numbers, periods and units are written into cells of tables. */

char *guatu_cell_number (const GuatuIndicator *indicator, double value,
                         int decimals) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cell_value (const GuatuIndicator *indicator,
                        const GuatuObservation *observation) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cell_period (GuatuPeriod period,
                         GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cell_unit (const GuatuIndicator *indicator,
                       GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cell_guard (const char *text) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_cell_unguard (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
