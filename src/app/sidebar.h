/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuSidebar:
 *
 * The charts of a dataset under their themes, each as the chart itself, small.
 *
 * Its signal "chart-selected" is emitted when another chart is selected, and
 * "chart-activated" when a chart is clicked, be it the selected one.
 */
#define GUATU_TYPE_SIDEBAR (guatu_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (GuatuSidebar, guatu_sidebar, GUATU, SIDEBAR, AdwBin)

void guatu_sidebar_set_dataset (GuatuSidebar *self, GuatuDataset *dataset,
                                GuatuLanguage language);
void guatu_sidebar_set_language (GuatuSidebar *self, GuatuLanguage language);
void guatu_sidebar_select (GuatuSidebar *self, const GuatuChartDescription *chart);
const GuatuChartDescription *guatu_sidebar_get_selected (GuatuSidebar *self);
void guatu_sidebar_step (GuatuSidebar *self, int step);
void guatu_sidebar_search (GuatuSidebar *self);

G_END_DECLS
