/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/language.h"

G_BEGIN_DECLS

/* How tests of random cases are asked for by the environment, and how they say in which
 * case a crash, or one without an end, was. */

void property_watch_init (int *argc, char ***argv);
void property_watch_begin (guint32 seed, char **logged);
void property_watch_end (void);

guint32 property_seed (void);
guint32 property_n_cases (void);
void property_language (GuatuLanguage *language);

G_END_DECLS
