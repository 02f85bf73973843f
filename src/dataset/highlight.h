/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/**
 * GuatuHighlight:
 * @dimension: which of the others tells what is highlighted
 * @indicator: (nullable): not owned
 * @place: (nullable): not owned
 *
 * A category or a series of a chart that it is about, beside which others are quiet.
 */
typedef struct
{
  GuatuDimension dimension;
  const GuatuIndicator *indicator;
  const GuatuPlace *place;
  GuatuPeriod period;
} GuatuHighlight;

void guatu_chart_add_highlight (GuatuChartDescription *chart,
                                const GuatuHighlight *highlight);
gboolean guatu_highlight_is_of (const GuatuHighlight *highlight,
                                const GuatuIndicator *indicator, const GuatuPlace *place,
                                GuatuPeriod period);

G_END_DECLS
