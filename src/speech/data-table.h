/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* A table of more cells than this is read by programs, and not by people. */
#define GUATU_DATA_TABLE_MAX_CELLS 20000u

typedef enum
{
  GUATU_DATA_CELL_NONE,    /* the dataset has nothing here */
  GUATU_DATA_CELL_MISSING, /* it says that the number is missing */
  GUATU_DATA_CELL_NUMBER,
} GuatuDataCellKind;

/**
 * GuatuDataCell:
 * @text: the number as the figure writes it, with its bound, or why it is missing
 * @exact: (nullable): the number for programs, in the unit itself: 23800000000; of a
 *   range both ends: 7/8
 * @standing: (nullable): how it stands, where no heading says it
 * @derived: whether it was worked out from others
 */
typedef struct
{
  GuatuDataCellKind kind;
  char *text;
  char *exact;
  char *standing;
  gboolean derived;
} GuatuDataCell;

/**
 * GuatuDataHead:
 * @standing: (nullable): how all numbers under it or beside it stand
 */
typedef struct
{
  char *label;
  char *standing;
} GuatuDataHead;

/**
 * GuatuDataTable:
 * @title: of the chart
 * @subtitle: (nullable): of the chart
 * @unit: (nullable): of all numbers that do not bear one: 单位：亿元
 * @standing: (nullable): how all its numbers stand, and of when they are
 * @corner: what its rows are: 指标
 * @turned: whether its rows are the series of the chart, and not its categories
 * @rows: (array length=n_rows): not fewer than the columns
 * @columns: (array length=n_columns)
 * @cells: (array): row by row
 * @n_left_out: how many values the chart shows, where they are too many for a table;
 *   there are then no rows
 * @note: (nullable): with the word for it: 注：…
 * @source: (nullable): with the word for it: 资料来源：…
 *
 * What a chart shows, in words, for a table in one language. Whatever is the same of all
 * numbers, of a column or of a row is said once.
 */
typedef struct
{
  GuatuLanguage language;
  char *title;
  char *subtitle;
  char *unit;
  char *standing;
  char *corner;
  gboolean turned;
  guint n_rows;
  guint n_columns;
  GuatuDataHead *rows;
  GuatuDataHead *columns;
  GuatuDataCell *cells;
  guint n_left_out;
  char *note;
  char *source;
} GuatuDataTable;

GuatuDataTable *guatu_data_table_new (const GuatuChartDescription *chart,
                                      GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
void guatu_data_table_free (GuatuDataTable *table);
GuatuDataCell *guatu_data_table_cell (const GuatuDataTable *table, guint row,
                                      guint column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuDataTable, guatu_data_table_free)

G_END_DECLS
