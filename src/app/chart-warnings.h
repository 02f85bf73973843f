/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuChartWarnings:
 *
 * A button that is there when a figure could not show everything in full, and
 * that lists what.
 */
#define GUATU_TYPE_CHART_WARNINGS (guatu_chart_warnings_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartWarnings, guatu_chart_warnings, GUATU, CHART_WARNINGS,
                      AdwBin)

void guatu_chart_warnings_set_scene (GuatuChartWarnings *self, const GuatuScene *scene);

G_END_DECLS
