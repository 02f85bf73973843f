/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint guatu_fold_character (gunichar c, gunichar folded[8]);
char *guatu_fold_radicals (char *words);

G_END_DECLS
