/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/**
 * GuatuGlance:
 * @hidden: (element-type utf8): the series that are not shown, by guatu_glance_name()
 * @has_span: whether only a span of time is shown
 * @from: where that begins, in months as guatu_period_middle() counts them
 * @to: where it ends
 * @n_columns: how many columns of pixels the page has while one passes through time, so
 *   that another glance follows at once and nothing is needed of a long line but how it
 *   looks; 0 where it is looked at at leisure
 * @has_held: whether a period is held on to
 * @held: of which a long line then keeps the values, whatever stands out of its column
 *
 * What of a chart is looked at for the moment. No file says it: who reads a chart
 * switches series off and goes through time, and the chart stays what it is.
 */
typedef struct
{
  GPtrArray *hidden;
  gboolean has_span;
  double from;
  double to;
  guint n_columns;
  gboolean has_held;
  GuatuPeriod held;
} GuatuGlance;

/**
 * GuatuTimeSpan:
 * @from: the middle of the first period, in months as guatu_period_middle() counts them
 * @to: that of the last one
 * @least: no shorter span has enough periods to look at
 *
 * The time that a chart has values for.
 */
typedef struct
{
  double from;
  double to;
  double least;
} GuatuTimeSpan;

GuatuGlance *guatu_glance_new (void) G_GNUC_WARN_UNUSED_RESULT;
GuatuGlance *guatu_glance_copy (const GuatuGlance *glance) G_GNUC_WARN_UNUSED_RESULT;
void guatu_glance_free (GuatuGlance *glance);
const char *guatu_glance_name (const GuatuText *label);
gboolean guatu_glance_hides (const GuatuGlance *glance, const char *name);
void guatu_glance_hide (GuatuGlance *glance, const char *name, gboolean hide);
gboolean guatu_glance_is_of_all (const GuatuGlance *glance);
gboolean guatu_glance_has_period (const GuatuGlance *glance, GuatuPeriod period);
gboolean guatu_glance_set_span (GuatuGlance *glance, const GuatuTimeSpan *whole,
                                double from, double to);

gboolean guatu_chart_hides_series (const GuatuChartDescription *chart);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuGlance, guatu_glance_free)

G_END_DECLS
