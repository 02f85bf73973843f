/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/observation.h"
#include "io/grid/year-span.h"
#include "io/items/growth-name.h"
#include "lexicon/unit-text.h"

G_BEGIN_DECLS

/**
 * GuatuHeading:
 * @name: (transfer full): what is left when all else is taken: 地区生产总值; may be empty
 * @row_name: (transfer full) (nullable): where a row and a column make up @name together,
 *   what the row says of it
 * @column_name: (transfer full) (nullable): and what the column says
 * @place: (transfer full) (nullable): where it is of, if a database says that with its
 * name
 * @upper: (transfer full) (nullable): of a column, what stands over it and over others
 * @lower: (transfer full) (nullable): and what stands over it alone
 * @unit: its unit, if @has_unit
 * @period: if @has_period
 * @part: (transfer full) (nullable): a part of a year without its year: 1—11月
 * @state: (nullable): the word that says whether it is a plan, an outturn, preliminary
 * @years_before: how many years before that of the table it is, if it has no period: 上年
 * @growth: of a growth, which one
 * @comparison: of a growth, what it is compared with
 * @is_growth: whether it is a growth of what @name says or, if that is empty, of another
 * @is_change: of a column, whether it says only by how much something changed
 * @is_part: whether it says that it is a part of what stands above: 其中：
 * @is_total: whether it is the sum of all others: 合计
 * @step: of which periods its days or months stand for one, if @has_step
 * @span: whether it is summed up since the year began
 * @span_word: (nullable): the word that says so
 * @mark: (transfer full) (nullable): its footnote mark
 *
 * What a cell at the edge of a table says of the numbers beside it: 2023年产值（亿元）.
 */
typedef struct
{
  char *name;
  char *row_name;
  char *column_name;
  char *place;
  char *upper;
  char *lower;
  gboolean has_unit;
  GuatuUnitText unit;
  gboolean has_period;
  GuatuPeriod period;
  char *part;
  GuatuStatus status;
  gboolean provisional;
  const char *state;
  guint years_before;
  GuatuGrowth growth;
  GuatuComparison comparison;
  gboolean is_growth;
  gboolean is_change;
  gboolean is_part;
  gboolean is_total;
  gboolean has_step;
  GuatuPeriodKind step;
  GuatuYearSpan span;
  const char *span_word;
  char *mark;
} GuatuHeading;

G_END_DECLS
