/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint guatu_fold_character (gunichar c, gunichar before, gunichar folded[8]);

G_END_DECLS
