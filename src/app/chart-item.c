/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/chart-item.h"

struct _GuatuChartItem
{
  GObject parent_instance;

  const GuatuChartDescription *chart; /* the list holds its dataset */
};

G_DEFINE_FINAL_TYPE (GuatuChartItem, guatu_chart_item, G_TYPE_OBJECT)

static void
guatu_chart_item_class_init (GuatuChartItemClass *klass)
{
}

static void
guatu_chart_item_init (GuatuChartItem *self)
{
}

/** guatu_chart_item_new: (transfer full): an item that stands for a chart. */
GuatuChartItem *
guatu_chart_item_new (const GuatuChartDescription *chart)
{
  GuatuChartItem *self = g_object_new (GUATU_TYPE_CHART_ITEM, NULL);

  self->chart = chart;
  return self;
}

/** guatu_chart_item_get_chart: the chart that it stands for. */
const GuatuChartDescription *
guatu_chart_item_get_chart (GuatuChartItem *self)
{
  return self->chart;
}
