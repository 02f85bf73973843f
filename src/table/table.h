/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/digits.h"
#include "dataset/dataset.h"
#include "dataset/long-series.h"
#include "table/glance.h"

G_BEGIN_DECLS

/* Of a line with more points than this none is drawn as a dot, and its axis of time
 * has round dates instead of each period. */
#define GUATU_TABLE_MAX_DOTTED 40

/**
 * GuatuCellSpan:
 * @start: zero or, in a stack, where the part ends on which this one lies
 * @end: where it ends itself
 *
 * What a value takes along its axis: in the base unit or, in shares, in percent.
 */
typedef struct
{
  double start;
  double end;
} GuatuCellSpan;

/* Whether a value is kept back with its stack, which cannot be drawn, and whether the
 * sign of the gap stands at its mark. */
typedef enum
{
  GUATU_WITHHELD_NOT,
  GUATU_WITHHELD_SILENTLY,
  GUATU_WITHHELD_WITH_SIGN,
} GuatuWithheld;

/* Why a stack cannot be drawn. */
typedef enum
{
  GUATU_GAP_PART_MISSING = 1 << 0,
  GUATU_GAP_WHOLE_ZERO = 1 << 1,
} GuatuGap;

/**
 * GuatuCell:
 * @observation: (nullable): %NULL where the dataset has none
 * @value: in the base unit; 0 where there is none or it is missing
 * @span: where it is drawn; see stack.c
 * @gap: why it is withheld, if it is
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  double value;
  GuatuCellSpan span;
  GuatuWithheld withheld;
  GuatuGap gap;
} GuatuCell;

/**
 * GuatuKey:
 * @highlighted: whether the chart is about it
 * @hidden: of a series, whether it is switched off, so that its cells are empty
 * @rank: by its value, or 0
 * @label: what the category or series is called; see guatu_key_label()
 *
 * One category or one series: what all its cells have in common.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  GuatuPeriod period;
  const GuatuPlace *place;
  int status;
  gboolean highlighted;
  gboolean hidden;
  guint rank;
  GuatuText label;
} GuatuKey;

/**
 * GuatuTable:
 * @categories: (element-type GuatuKey): in the order in which they are drawn
 * @series: (element-type GuatuKey): at least one
 * @cells: category by category, the series of each side by side
 * @lowest: of the values, in the base unit
 * @highest: of the values, in the base unit
 * @digits: (element-type GuatuDigits): of its numbers that are not zero
 * @whole: whether the units count one by one, so that there is no half
 * @positions: (nullable) (array): where the categories lie on an axis of time, from 0;
 *   %NULL where they are no periods in order, and lie side by side
 * @one_kind: whether they are periods of one kind, and @positions count them
 * @regular: whether most of these follow on each other, so that others are absent
 * @breaks: (array): of each cell, whether the line breaks before it
 * @negative: (nullable) (array): of each series of a stack, whether it has values below
 *   zero and none above
 * @reduced: whether only those observations are there that a line needs
 * @gaps: why any of its stacks are not drawn
 * @origins: (nullable) (element-type GuatuOrigin): where a table is reduced, those of
 *   all its observations
 * @remarks: (element-type GuatuRemarks): what there is to remark on its observations
 * @shares_scale: whether its values are on one scale with those of other tables
 * @reach: of the values of all these, from the least to the greatest, in the unit of
 *   spans
 * @n_sharing: how many values are on that scale
 * @passing: whether a reduced one is passed by, so that none of its points but the first
 *   and the last need be known, and those of @held
 * @held: of a reduced one, the category that is held on to, or -1
 * @left_out: what a reduced table goes without
 * @highlights_categories: whether some of its categories stand out of the others
 * @highlights_series: the same of its series
 * @average: where the chart has a line at it, of its first indicator
 * @first: the first of the chart's indicators
 * @newest_of_several: whether it has the newest of several periods alone
 *
 * What a chart shows: its observations by category and series. A reduced table has,
 * of very many, those between which no line looks different; see table-kept.c.
 */
typedef struct
{
  GArray *categories;
  GArray *series;
  GuatuCell *cells;
  double lowest;
  double highest;
  GArray *digits;
  GuatuUnitKind kind;
  gboolean whole;
  double *positions;
  gboolean one_kind;
  gboolean regular;
  guint8 *breaks;
  guint8 *negative;
  gboolean reduced;
  gboolean passing;
  int held;
  GuatuGap gaps;
  GPtrArray *origins;
  GPtrArray *remarks;
  gboolean shares_scale;
  GuatuCellSpan reach;
  guint n_sharing;
  GuatuLeftOut left_out;
  gboolean newest_of_several;
  gboolean highlights_categories;
  gboolean highlights_series;
  GuatuObservation average;
  const GuatuIndicator *first;
} GuatuTable;

GuatuTable *
guatu_table_new (const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;
GuatuTable *
guatu_table_new_at_glance (const GuatuChartDescription *chart,
                           const GuatuGlance *glance) G_GNUC_WARN_UNUSED_RESULT;
GuatuTable *guatu_table_new_reduced (const GuatuChartDescription *chart,
                                     const GuatuGlance *glance,
                                     guint n_columns) G_GNUC_WARN_UNUSED_RESULT;
GuatuTable *
guatu_table_new_of_layer (const GuatuChartDescription *layer,
                          const GuatuChartDescription *chart,
                          const GuatuGlance *glance) G_GNUC_WARN_UNUSED_RESULT;
void guatu_tables_share_scale (GPtrArray *tables, GuatuStack stack);
void guatu_table_add_origins (GuatuTable *table, const GuatuTable *layer);
void guatu_table_free (GuatuTable *table);
const GuatuKey *guatu_table_category (const GuatuTable *table, guint category);
const GuatuKey *guatu_table_series (const GuatuTable *table, guint series);
const GuatuCell *guatu_table_cell (const GuatuTable *table, guint category, guint series);
const GuatuText *guatu_key_label (const GuatuKey *key);
void guatu_key_ranked (const GuatuKey *key, GuatuLanguage language, GuatuText *text);
gboolean guatu_table_highlights (const GuatuTable *table, const GuatuCell *cell);
gboolean guatu_cell_has_value (const GuatuCell *cell);
gboolean guatu_cell_has_sign (const GuatuCell *cell);
guint guatu_table_n_values (const GuatuTable *table);
gboolean guatu_table_has_more_values (const GuatuTable *table, guint n);
double guatu_table_largest (const GuatuTable *table);
const GuatuUnit *guatu_table_unit (const GuatuTable *table,
                                   const GuatuChartDescription *chart,
                                   GuatuLanguage language);
gboolean guatu_table_is_dense (const GuatuTable *table);
double guatu_table_position (const GuatuTable *table, guint category);
gboolean guatu_table_breaks_before (const GuatuTable *table, guint category,
                                    guint series);
gboolean guatu_table_series_status (const GuatuTable *table, guint series,
                                    GuatuStatus *status);
gboolean guatu_table_series_period (const GuatuTable *table, guint series,
                                    GuatuPeriod *period);
const GuatuCell *guatu_table_any_value (const GuatuTable *table);
gboolean guatu_table_periods_differ (const GuatuTable *table);
gboolean guatu_table_uses_bound (const GuatuTable *table, GuatuBound bound);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTable, guatu_table_free)

G_END_DECLS
