/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GuatuFigureTools:
 *
 * The language of the figure, and its export: in the header bar where there is
 * room, else under the chart.
 */
#define GUATU_TYPE_FIGURE_TOOLS (guatu_figure_tools_get_type ())
G_DECLARE_FINAL_TYPE (GuatuFigureTools, guatu_figure_tools, GUATU, FIGURE_TOOLS, AdwBin)

G_END_DECLS
