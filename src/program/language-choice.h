/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *guatu_language_of_environment (void);
gboolean guatu_language_is_foreign (void);
const char *guatu_language_choice (const char *argument, const char *preference,
                                   const char *system);
gboolean guatu_program_knows_language (const char *name);

G_END_DECLS
