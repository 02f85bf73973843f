/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* What is sought among the charts of a dataset, as it was typed. */
typedef struct _GuatuChartSearch GuatuChartSearch;

GuatuChartSearch *guatu_chart_search_new (const char *text) G_GNUC_WARN_UNUSED_RESULT;
void guatu_chart_search_free (GuatuChartSearch *search);
gboolean guatu_chart_search_finds (const GuatuChartSearch *search,
                                   const GuatuChartDescription *chart);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuChartSearch, guatu_chart_search_free)

G_END_DECLS
