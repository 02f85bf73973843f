/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"
#include "io/items/items.h"
#include "io/out/long-columns.h"

G_BEGIN_DECLS

/* Private to the reading of the long form of a table. */

/**
 * GuatuLong:
 * @language: of the headings
 * @at: the column that each column of the form is in, or -1
 * @row: the row that is being read
 * @lists: from ids to items
 * @parts: (element-type GuatuIndicator): those that say what they are parts of
 * @part_cells: (element-type guint): where, as guatu_cells_where() says
 */
typedef struct
{
  const GuatuCells *grid;
  GuatuProblems *problems;
  GuatuItems items;
  GuatuLanguage language;
  int at[GUATU_N_LONG_COLUMNS];
  guint row;
  GHashTable *lists[GUATU_N_LISTS];
  GPtrArray *parts;
  GArray *part_cells;
} GuatuLong;

const GuatuCell *guatu_long_cell (const GuatuLong *table, GuatuLongColumn column);
char *guatu_long_get (const GuatuLong *table,
                      GuatuLongColumn column) G_GNUC_WARN_UNUSED_RESULT;
void guatu_long_get_pair (const GuatuLong *table, GuatuLongColumn column,
                          GuatuText *text);
void guatu_long_tell (GuatuLong *table, GuatuLongColumn column, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
void guatu_long_read_row (GuatuLong *table);
GuatuItem *guatu_long_item (GuatuLong *table);
const GuatuPlace *guatu_long_place (GuatuLong *table);
const GuatuSource *guatu_long_source (GuatuLong *table);

G_END_DECLS
