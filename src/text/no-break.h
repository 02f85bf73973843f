/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean *guatu_no_break_find (const gunichar *text, glong n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
