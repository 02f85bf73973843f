/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* accessible-naming.c */
GType guatu_accessible_menu_item_get_type (void);
void guatu_accessible_name_button (GtkButton *button);
void guatu_accessible_name_menu_button (GtkMenuButton *button);
void guatu_accessible_name_drop_down (GtkDropDown *choice);
void guatu_accessible_name_labelled (GtkLabel *label);
void guatu_accessible_name_menu_item (GtkWidget *item);
void guatu_accessible_name_group (AdwPreferencesGroup *group);
void guatu_accessible_name_choices (AdwPreferencesRow *row);

/* accessible-hiding.c */
void guatu_accessible_hide_flap (AdwFlap *flap);
void guatu_accessible_hide_unrevealed (GtkRevealer *revealer);
void guatu_accessible_hide_other_pages (GtkStack *stack);
void guatu_accessible_hide_squeezed (AdwSqueezer *squeezer);
void guatu_accessible_set_hidden (gpointer accessible, gboolean is_hidden);

G_END_DECLS
