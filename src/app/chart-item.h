/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/**
 * GuatuChartItem:
 *
 * A chart as an item of a list. Lists make one when they are asked for it.
 */
#define GUATU_TYPE_CHART_ITEM (guatu_chart_item_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartItem, guatu_chart_item, GUATU, CHART_ITEM, GObject)

GuatuChartItem *
guatu_chart_item_new (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
const GuatuChartDescription *guatu_chart_item_get_chart (GuatuChartItem *self);

G_END_DECLS
