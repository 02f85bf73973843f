/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuChartCard:
 *
 * Tells what a mark shows and where the number is from. Its signal "closed" is
 * emitted when the reader has done with it.
 */
#define GUATU_TYPE_CHART_CARD (guatu_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (GuatuChartCard, guatu_chart_card, GUATU, CHART_CARD, AdwBin)

GtkWidget *guatu_chart_card_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_card_show_mark (GuatuChartCard *self, const GuatuSceneMark *mark,
                                 GuatuLanguage language);
void guatu_chart_card_show_reading (GuatuChartCard *self, const GuatuScene *scene,
                                    const GPtrArray *marks);
void guatu_chart_card_set_pinned (GuatuChartCard *self, gboolean pinned);

G_END_DECLS
