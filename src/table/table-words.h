/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"
#include "text/number-words.h"

G_BEGIN_DECLS

void guatu_table_choose_words (const GuatuTable *table,
                               const GuatuChartDescription *chart, GuatuLanguage language,
                               GuatuNumberWords *words);
gboolean guatu_table_hides_periods (const GuatuTable *table,
                                    const GuatuChartDescription *chart);

G_END_DECLS
