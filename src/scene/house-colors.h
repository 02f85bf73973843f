/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/figure.h"
#include "scene/series-color.h"

G_BEGIN_DECLS

const GuatuHouseColors *guatu_house_colors (const GuatuFigure *figure);
GuatuColor guatu_house_color (guint32 color);
void guatu_house_series_colors (GuatuSeriesColor *inks, const GuatuSeriesColor *usual,
                                const GuatuFigure *figure, GuatuColor paper,
                                GuatuColor ink);

G_END_DECLS
