/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuWallView:
 *
 * All charts of a dataset as sheets beside each other, by theme. Only what is near the
 * view exists and is drawn. Its signal "chart-activated" has the chart that is to be
 * shown large.
 */
#define GUATU_TYPE_WALL_VIEW (guatu_wall_view_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWallView, guatu_wall_view, GUATU, WALL_VIEW, AdwBin)

void guatu_wall_view_show (GuatuWallView *self, GuatuDataset *dataset,
                           const GuatuChartDescription *chart, GuatuLanguage language);
void guatu_wall_view_hide (GuatuWallView *self);
void guatu_wall_view_zoom (GuatuWallView *self, int step);

G_END_DECLS
