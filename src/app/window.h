/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/settings.h"
#include "export/choice.h"

G_BEGIN_DECLS

#define GUATU_TYPE_WINDOW (guatu_window_get_type ())
G_DECLARE_FINAL_TYPE (GuatuWindow, guatu_window, GUATU, WINDOW, AdwApplicationWindow)

GuatuWindow *guatu_window_new (GtkApplication *application, GuatuSettings *settings);
void guatu_window_succeed (GuatuWindow *self);
void guatu_window_open (GuatuWindow *self, GFile *file);
void guatu_window_open_builtin (GuatuWindow *self);
void guatu_window_offer_left (GuatuWindow *self);
void guatu_window_export (GuatuWindow *self, GuatuFormat format, const char *path);
void guatu_window_export_choice (GuatuWindow *self, const GuatuExportChoice *choice,
                                 const char *path);

G_END_DECLS
