/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/settings.h"
#include "app/window-private.h"

G_BEGIN_DECLS

void guatu_first_language_ask (GuatuWindow *parent, GuatuSettings *settings);

G_END_DECLS
