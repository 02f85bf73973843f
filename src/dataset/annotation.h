/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* More notes than this on one plot are a text that belongs under it. */
#define GUATU_MAX_ANNOTATIONS 8

/**
 * GuatuAnnotation:
 * @indicator: (nullable): of the value that it is at; not owned
 * @place: (nullable): the same
 * @has_period: whether it says a period
 * @period: of the value that it is at, or the one that it is at itself
 * @text: what it says
 *
 * A text at one value of a chart or, where it says a period that several values share, at
 * that period.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuPlace *place;
  gboolean has_period;
  GuatuPeriod period;
  GuatuText text;
} GuatuAnnotation;

void guatu_chart_add_annotation (GuatuChartDescription *chart,
                                 const GuatuAnnotation *annotation);
void guatu_chart_insert_annotation (GuatuChartDescription *chart, guint index,
                                    const GuatuAnnotation *annotation);
void guatu_chart_remove_annotation (GuatuChartDescription *chart, guint index);
const GuatuAnnotation *guatu_chart_annotation (const GuatuChartDescription *chart,
                                               guint index);
guint guatu_chart_n_annotations (const GuatuChartDescription *chart);
gboolean guatu_annotation_is_of (const GuatuAnnotation *annotation,
                                 const GuatuIndicator *indicator,
                                 const GuatuObservation *observation);
gboolean guatu_annotation_is_at_period (const GuatuAnnotation *annotation);

G_END_DECLS
