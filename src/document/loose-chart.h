/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/builder.h"

G_BEGIN_DECLS

/**
 * GuatuLooseChart:
 * @chart: what the chart says; what it refers to are items with an id and nothing else
 * @open: which of its dimensions the program is to choose as it is put in
 * @lists: from each of those items to the #GuatuList that it is of
 * @ids: finds them by list and id
 *
 * A chart apart from its dataset, so that it can be kept without it, changed, and put
 * into another. Its mark, texts, numbers, choices and lists may be set; what they refer
 * to is what guatu_loose_chart_item() returns.
 */
typedef struct
{
  GuatuChartDescription *chart;
  GuatuOpenDimensions open;
  GHashTable *lists;
  GHashTable *ids;
} GuatuLooseChart;

GuatuLooseChart *
guatu_loose_chart_new (const GuatuDataset *dataset,
                       const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
GuatuLooseChart *
guatu_loose_chart_copy (const GuatuLooseChart *loose) G_GNUC_WARN_UNUSED_RESULT;
void guatu_loose_chart_free (GuatuLooseChart *loose);
void guatu_loose_chart_set_id (GuatuLooseChart *loose, const char *id);
gpointer guatu_loose_chart_item (GuatuLooseChart *loose, GuatuList list, const char *id);
GuatuChartDescription *
guatu_loose_chart_try (const GuatuLooseChart *loose,
                       const GuatuDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_loose_chart_put (const GuatuLooseChart *loose, GuatuBuilder *builder,
                                guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuLooseChart, guatu_loose_chart_free)

G_END_DECLS
