/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void guatu_program_start (const char *language);
const char *guatu_program_language (void);
gboolean guatu_program_language_is_makeshift (void);
char *guatu_program_take_language_option (int *argc,
                                          char **argv) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
