/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GUATU_LARGE_PAGE ((gsize) 2 * 1024 * 1024)

void guatu_ask_for_large_pages (gpointer memory, gsize size);

G_END_DECLS
