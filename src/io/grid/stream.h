/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/problem.h"
#include "io/grid/sheet.h"

G_BEGIN_DECLS

/**
 * GuatuField:
 * @text: what stands in a cell, without a zero behind it; need not live longer than the
 *   row
 * @length: its bytes
 * @shown_decimals: as in a #GuatuCell
 */
typedef struct
{
  const char *text;
  guint32 length;
  guint32 shown_decimals;
} GuatuField;

typedef struct _GuatuStream GuatuStream;

/**
 * GuatuRows:
 * @read: hands all rows of a table from guatu_stream_first_row() on to
 *   guatu_stream_add_row(), and ends early where that says so; returns %FALSE with an
 * error where the table cannot be read
 * @data: for @read
 * @are_regular: (out): whether the rows are all alike, so that they were understood
 *
 * The rows of a table that is too long to keep its cells.
 */
typedef struct
{
  gboolean (*read) (GuatuStream *stream, gpointer data, GError **error);
  gpointer data;
  gboolean are_regular;
} GuatuRows;

gboolean guatu_sheet_stream (GuatuSheet *sheet, gpointer rows, GError **error);
void guatu_stream_locate (const GuatuSheet *sheet, const GuatuItem *item, guint index,
                          GuatuProblem *problem);
gboolean guatu_stream_add_row (GuatuStream *stream, guint row, const GuatuField *fields,
                               guint n_fields);

void guatu_stream_tell (GuatuStream *stream, guint64 done, guint64 total);
gboolean guatu_stream_refuse (GuatuStream *stream);
guint guatu_stream_first_row (const GuatuStream *stream);

G_END_DECLS
