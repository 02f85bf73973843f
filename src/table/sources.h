/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

char *guatu_sources_locators (GPtrArray *locators,
                              GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
void guatu_sources_text (const GuatuTable *table, GuatuText *text);

/* The sources of a page of charts: named once, and cited under each chart. */
GPtrArray *guatu_sources_of_charts (const GPtrArray *charts) G_GNUC_WARN_UNUSED_RESULT;
void guatu_sources_list (const GPtrArray *sources, GuatuText *text);
void guatu_sources_relabel (GuatuText *text, const GuatuText *label);
void guatu_sources_cite (const GuatuTable *table, const GPtrArray *sources,
                         GuatuText *text);

G_END_DECLS
