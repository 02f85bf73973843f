/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/table.h"

G_BEGIN_DECLS

void guatu_sources_text (const GuatuTable *table, GuatuText *text);

G_END_DECLS
