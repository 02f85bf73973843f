/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/coded-columns.h"

G_BEGIN_DECLS

/**
 * GuatuCodedTable:
 * @cube: what it becomes
 * @cells: its cells
 * @columns: (element-type GuatuCodedColumn): what each column is
 * @seen: the cells that were read, by their members
 * @told: (element-type utf8): flags that were told of
 * @footnotes: (element-type utf8 utf8): lines under the numbers, by their number
 * @head: the row of headings
 * @end: the row after the numbers
 * @across: if @is_across, the dimension of periods that stand over columns
 *
 * A download of a statistical database that is being read.
 */
typedef struct
{
  GuatuCube *cube;
  const GuatuCells *cells;
  GArray *columns;
  GHashTable *seen;
  GHashTable *told;
  GHashTable *footnotes;
  guint head;
  guint end;
  guint across;
  gboolean is_across;
} GuatuCodedTable;

/** guatu_coded_column: what the column with this number is. */
static inline const GuatuCodedColumn *
guatu_coded_column (const GuatuCodedTable *table, guint index)
{
  return &g_array_index (table->columns, GuatuCodedColumn, index);
}

void guatu_coded_find_end (GuatuCodedTable *table);
void guatu_coded_take_title (const GuatuCodedTable *table);
void guatu_coded_take_sources (const GuatuCodedTable *table);
void guatu_coded_tell_of_columns (const GuatuCodedTable *table);
void guatu_coded_take_attribute (GuatuCodedTable *table, guint row, guint index,
                                 int *unit_mult, GuatuObserved *observed);
void guatu_coded_take_estimate (const GuatuCodedTable *table, guint row, guint column,
                                GuatuObserved *observed);

G_END_DECLS
