/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "dataset/text.h"

G_BEGIN_DECLS

void guatu_text_label_set (GtkLabel *label, const char *text, GuatuLanguage language);
void guatu_text_label_set_text (GtkLabel *label, const GuatuText *text,
                                GuatuLanguage language);

G_END_DECLS
