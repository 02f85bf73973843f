/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/* Called for a number that a chart shows. */
typedef void (*GuatuExplainNumber) (const GuatuIndicator *indicator,
                                    const GuatuObservation *observation, gpointer data);

void guatu_explain_numbers (const GuatuChartDescription *chart,
                            GuatuExplainNumber function, gpointer data);
char *
guatu_explain_to_text (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_explain_to_json (const GuatuChartDescription *chart,
                             const char *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
