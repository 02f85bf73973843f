/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/text.h"

G_BEGIN_DECLS

void guatu_text_label_set (GtkLabel *label, const char *text, GuatuLanguage language);
void guatu_text_label_set_text (GtkLabel *label, const GuatuText *text,
                                GuatuLanguage language);
gboolean guatu_text_label_is_cut (GtkLabel *label);
void guatu_text_label_tell_whole (GtkLabel *label);

G_END_DECLS
