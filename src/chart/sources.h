/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/table.h"

G_BEGIN_DECLS

char *guatu_sources_locators (GPtrArray *locators,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
void guatu_sources_text (const GuatuTable *table, GuatuText *text);

G_END_DECLS
