/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/settings.h"

G_BEGIN_DECLS

#define GUATU_TYPE_APPLICATION (guatu_application_get_type ())
G_DECLARE_FINAL_TYPE (GuatuApplication, guatu_application, GUATU, APPLICATION,
                      AdwApplication)

GuatuApplication *
guatu_application_new (GuatuSettings *settings) G_GNUC_WARN_UNUSED_RESULT;
GuatuSettings *guatu_application_get_settings (GuatuApplication *self);

G_END_DECLS
