/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

void counts_start (void);
char *counts_tell (void) G_GNUC_WARN_UNUSED_RESULT;
gsize counts_bytes (void);

G_END_DECLS
