/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/report/flow.h"

G_BEGIN_DECLS

/* A table within a text has no more columns, and no cell reaches further; more arranges a
 * page. */
#define GUATU_FLOW_MAX_COLUMNS 256u
#define GUATU_FLOW_MAX_DOWN 1000u

/* What parts paragraphs in a cell, until it is known whether that arranges a page. */
#define GUATU_FLOW_WITHIN '\v'

/**
 * GuatuFlow:
 * @text: what is done
 * @paragraph: the paragraph or the cell that is being read
 * @beside: (element-type utf8): the beginnings of those around what stands beside them
 * @tables: (element-type gboolean): for each table that is open, the innermost last,
 *   whether it arranges a page: it has another one in it
 * @rows: the rows of the innermost one: cells parted by tabs, rows by ends of lines
 * @reach: (element-type guint): for each column the rows that a cell from above still
 *   reaches into
 * @n_columns: of the longest row
 * @longest: the bytes of the longest cell
 *
 * The text of a document while it is put together. Private to the folder.
 */
struct _GuatuFlow
{
  GString *text;
  GString *paragraph;
  GPtrArray *beside;
  GArray *tables;
  GString *rows;
  GArray *reach;
  guint n_rows;
  guint column;
  guint n_columns;
  gsize longest;
  guint across;
  guint down;
  gboolean in_cell;
};

gboolean guatu_flow_has_room (const GuatuFlow *flow, gsize more, GError **error);
void guatu_flow_put_paragraph (GuatuFlow *flow, const char *text, gsize length);

G_END_DECLS
