/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void guatu_menu_end_with (GMenuModel *menu, GtkWidget *widget);

G_END_DECLS
