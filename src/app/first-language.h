/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/settings.h"

G_BEGIN_DECLS

void guatu_first_language_ask (GtkWindow *parent, GuatuSettings *settings);

G_END_DECLS
