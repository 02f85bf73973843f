/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/settings.h"

G_BEGIN_DECLS

#define GUATU_TYPE_PREFERENCES (guatu_preferences_get_type ())
G_DECLARE_FINAL_TYPE (GuatuPreferences, guatu_preferences, GUATU, PREFERENCES,
                      AdwPreferencesWindow)

GtkWidget *guatu_preferences_new (GuatuSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
