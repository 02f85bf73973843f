/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuWallCard:
 *
 * A chart on the wall: a small sheet with its title under it, to be clicked.
 */
#define GUATU_TYPE_WALL_CARD (guatu_wall_card_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWallCard, guatu_wall_card, GUATU, WALL_CARD, GtkButton)

GtkWidget *guatu_wall_card_new (const GuatuChartDescription *chart,
                                GuatuLanguage language,
                                int width) G_GNUC_WARN_UNUSED_RESULT;
const GuatuChartDescription *guatu_wall_card_get_chart (GuatuWallCard *self);
void guatu_wall_card_set_thumbnail (GuatuWallCard *self, GdkTexture *thumbnail);
gboolean guatu_wall_card_wants_thumbnail (GuatuWallCard *self);

G_END_DECLS
