/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "table/glance.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

#define GUATU_CHART_ERROR (guatu_chart_error_quark ())
GQuark guatu_chart_error_quark (void);

typedef enum
{
  GUATU_CHART_ERROR_SIZE,    /* the figure is too small or too large */
  GUATU_CHART_ERROR_PROBLEM, /* the check of its file found why it cannot be drawn */
} GuatuChartError;

GuatuScene *guatu_chart_build (GuatuDataset *dataset, const GuatuChartDescription *chart,
                               const GuatuFigure *figure, GuatuTypesetter *typesetter,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *guatu_chart_build_at_glance (GuatuDataset *dataset,
                                         const GuatuChartDescription *chart,
                                         const GuatuFigure *figure,
                                         const GuatuGlance *glance,
                                         GuatuTypesetter *typesetter,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
