/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "scene/figure.h"

G_BEGIN_DECLS

GuatuLook guatu_look_of_system (void);
void guatu_look_watch (gpointer object, GCallback changed);
double guatu_text_scale (GtkWidget *widget);

G_END_DECLS
