/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void guatu_heading_close_up (char *text);

G_END_DECLS
