/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/chart.h"
#include "table/glance.h"

G_BEGIN_DECLS

/* On a page of the window's own size no type is smaller, in pixels, where the system's
 * text is of usual size. */
#define GUATU_READABLE_TYPE 11.0

GuatuScene *guatu_readable_chart_build (GuatuDataset *dataset,
                                        const GuatuChartDescription *chart,
                                        const GuatuFigure *figure,
                                        const GuatuGlance *glance,
                                        GuatuTypesetter *typesetter,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
