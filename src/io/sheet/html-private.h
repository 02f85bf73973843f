/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/**
 * GuatuHtmlTable:
 * @grid: its cells
 * @title: (nullable): what stands over it
 * @row: the one that is being read
 * @column: the next one in it
 * @free_from: (element-type guint): for each column the first row in which no cell from
 *   above reaches into it
 * @text: of the cell that is being read
 * @value: (nullable): its number, where a program has written that beside what it shows
 * @n_numbers: how many of its cells begin as numbers do
 *
 * A table of a web page, or of a page that calls itself a workbook, while it is read.
 * Private to the folder.
 */
typedef struct
{
  GuatuCells *grid;
  char *title;
  guint n_rows;
  guint row;
  guint column;
  guint n_columns;
  GArray *free_from;
  GString *text;
  char *value;
  guint n_across;
  guint n_down;
  gboolean in_cell;
  guint n_numbers;
} GuatuHtmlTable;

GuatuHtmlTable *guatu_html_table_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
void guatu_html_table_free (GuatuHtmlTable *table);
void guatu_html_table_begin_row (GuatuHtmlTable *table);
void guatu_html_table_begin_cell (GuatuHtmlTable *table, const char **attributes);
gboolean guatu_html_table_end_cell (GuatuHtmlTable *table, GError **error);
gboolean guatu_html_table_end (GuatuHtmlTable *table, GError **error);
void guatu_html_table_add_sup (GString *text, const char *sup);

G_END_DECLS
