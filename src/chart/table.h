/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/chart.h"

G_BEGIN_DECLS

/**
 * GuatuCell:
 * @observation: (nullable): %NULL where the dataset has none
 * @value: in the base unit; 0 where there is none or it is missing
 */
typedef struct
{
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  double value;
} GuatuCell;

/**
 * GuatuKey:
 * @label: what the category or series is called
 *
 * One category or one series: what all its cells have in common.
 */
typedef struct
{
  const GuatuIndicator *indicator;
  GuatuPeriod period;
  const GuatuPlace *place;
  int status;
  GuatuText label;
} GuatuKey;

/**
 * GuatuTable:
 * @categories: (element-type GuatuKey): in the order in which they are drawn
 * @series: (element-type GuatuKey): at least one
 * @cells: category by category, the series of each side by side
 * @lowest: of the values, in the base unit
 * @highest: of the values, in the base unit
 * @unit: (nullable): the unit of all, or %NULL where counted words are mixed
 *
 * What a chart shows: its observations by category and series.
 */
typedef struct
{
  GArray *categories;
  GArray *series;
  GuatuCell *cells;
  double lowest;
  double highest;
  const GuatuUnit *unit;
  GuatuUnitKind kind;
} GuatuTable;

GuatuTable *guatu_table_new (const GuatuDataset *dataset,
                             const GuatuChartDescription *chart,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;
void guatu_table_free (GuatuTable *table);
const GuatuKey *guatu_table_category (const GuatuTable *table, guint category);
const GuatuKey *guatu_table_series (const GuatuTable *table, guint series);
const GuatuCell *guatu_table_cell (const GuatuTable *table, guint category, guint series);
gboolean guatu_cell_has_value (const GuatuCell *cell);
double guatu_table_largest (const GuatuTable *table);
gboolean guatu_table_series_status (const GuatuTable *table, guint series,
                                    GuatuStatus *status);
gboolean guatu_table_uses_bound (const GuatuTable *table, GuatuBound bound);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTable, guatu_table_free)

G_END_DECLS
