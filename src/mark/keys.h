/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/legend-swatch.h"

G_BEGIN_DECLS

/* The keys of marks, one file each. */
extern const GuatuLegendKey guatu_bar_key;    /* of bars that lie */
extern const GuatuLegendKey guatu_column_key; /* of bars that stand upright */
extern const GuatuLegendKey guatu_line_key;
extern const GuatuLegendKey guatu_area_key; /* of a line with the area under it */
extern const GuatuLegendKey guatu_dot_key;

G_END_DECLS
