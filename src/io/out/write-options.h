/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/dataset.h"

G_BEGIN_DECLS

/**
 * GuatuWriteOptions:
 * @language: of headings, and of names where a format has them in one: zh or en
 * @wide: of a table: whether a row is an indicator and a column a period, rather than a
 *   row a number
 * @tabs: of a table of text: whether tabs part its cells rather than commas
 * @charts: (nullable) (element-type GuatuChartDescription): of what draws charts, which
 *   ones; %NULL for all
 *
 * How a dataset is written in another format.
 */
typedef struct
{
  GuatuLanguage language;
  gboolean wide;
  gboolean tabs;
  const GPtrArray *charts;
} GuatuWriteOptions;

G_END_DECLS
