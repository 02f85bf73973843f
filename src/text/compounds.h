/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

glong guatu_compound_length (const gunichar *text, glong n, glong at);

G_END_DECLS
