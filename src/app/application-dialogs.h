/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/application.h"

G_BEGIN_DECLS

extern const GActionEntry guatu_application_dialog_actions[];
extern const int guatu_application_n_dialog_actions;

G_END_DECLS
