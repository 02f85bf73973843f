/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/loose-chart.h"

G_BEGIN_DECLS

/**
 * GuatuNewChart:
 *
 * A dialog in which indicators are chosen, and one of the charts that show them. Its
 * signal "made" has the #GuatuLooseChart, which has no id yet.
 */
#define GUATU_TYPE_NEW_CHART (guatu_new_chart_get_type ())
G_DECLARE_FINAL_TYPE (GuatuNewChart, guatu_new_chart, GUATU, NEW_CHART, AdwWindow)

GuatuNewChart *guatu_new_chart_new (GtkWindow *parent, GuatuDataset *dataset,
                                    GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
