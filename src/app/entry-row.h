/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *guatu_entry_row_new (const char *title,
                                const char *text) G_GNUC_WARN_UNUSED_RESULT;
void guatu_entry_row_tell_name (AdwEntryRow *row);

G_END_DECLS
