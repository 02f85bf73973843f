/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/chart-item.h"
#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuChartList:
 *
 * The charts of a dataset, or those that were found among them, for a list view. One of
 * the dataset's charts is selected, whether or not it is among those found.
 *
 * It holds numbers, and no object for each chart: a dataset may have very many. It only
 * changes as a whole, so that an item always has the neighbours that it was made with.
 */
#define GUATU_TYPE_CHART_LIST (guatu_chart_list_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartList, guatu_chart_list, GUATU, CHART_LIST, GObject)

GuatuChartList *guatu_chart_list_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_list_set_dataset (GuatuChartList *self, GuatuDataset *dataset);
void guatu_chart_list_set_found (GuatuChartList *self, GArray *found);
const GuatuChartDescription *guatu_chart_list_get_chart (GuatuChartList *self,
                                                         guint position);
const GuatuChartDescription *guatu_chart_list_get_selected (GuatuChartList *self);
guint guatu_chart_list_get_selected_position (GuatuChartList *self);
void guatu_chart_list_select (GuatuChartList *self, const GuatuChartDescription *chart);
guint guatu_chart_list_step (GuatuChartList *self, int step);

G_END_DECLS
