/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GuatuViewSwitch:
 *
 * Switches the window between the chart, the table and the wall.
 */
#define GUATU_TYPE_VIEW_SWITCH (guatu_view_switch_get_type ())
G_DECLARE_FINAL_TYPE (GuatuViewSwitch, guatu_view_switch, GUATU, VIEW_SWITCH, AdwBin)

G_END_DECLS
