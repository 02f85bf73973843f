/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* More bands than this shade more of a plot than they leave. */
#define GUATU_MAX_SHADES 6

/**
 * GuatuShadedPeriod:
 * @from: the period with which it begins
 * @to: the one with which it ends
 * @label: may be absent
 *
 * A span of time behind the marks of a chart over time, such as a recession or the years
 * of a plan.
 */
typedef struct
{
  GuatuPeriod from;
  GuatuPeriod to;
  GuatuText label;
} GuatuShadedPeriod;

void guatu_chart_add_shade (GuatuChartDescription *chart, const GuatuShadedPeriod *shade);
void guatu_chart_insert_shade (GuatuChartDescription *chart, guint index,
                               const GuatuShadedPeriod *shade);
void guatu_chart_remove_shade (GuatuChartDescription *chart, guint index);
void guatu_chart_copy_shades (GuatuChartDescription *chart,
                              const GuatuChartDescription *from);
guint guatu_chart_n_shades (const GuatuChartDescription *chart);
const GuatuShadedPeriod *guatu_chart_shade (const GuatuChartDescription *chart,
                                            guint index);
gboolean guatu_shade_has (const GuatuShadedPeriod *shade, GuatuPeriod period);

G_END_DECLS
