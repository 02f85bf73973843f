/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

const GuatuText *guatu_chart_said (const GuatuChartDescription *chart,
                                   const GuatuText *text);
const char *guatu_chart_said_in (const GuatuChartDescription *chart,
                                 const GuatuText *text, GuatuLanguage language);

G_END_DECLS
