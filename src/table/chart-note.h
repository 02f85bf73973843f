/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

char *guatu_chart_note (const GuatuChartDescription *chart,
                        GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
