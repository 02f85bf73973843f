/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "dataset/language.h"

G_BEGIN_DECLS

void guatu_language_start (const char *option);
void guatu_language_change (const char *preference);
GuatuLanguage guatu_language_of_figures (const char *preference);
GuatuLanguage guatu_language_of_words (GuatuLanguage figures);

G_END_DECLS
