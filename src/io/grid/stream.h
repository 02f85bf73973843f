/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/problem.h"
#include "io/grid/field.h"
#include "io/grid/sheet.h"

G_BEGIN_DECLS

typedef struct _GuatuStream GuatuStream;

/**
 * GuatuRows:
 * @read: hands all rows of a table from guatu_stream_first_row() on to
 *   guatu_stream_add_row(), and ends early where that says so; returns %FALSE with an
 * error where the table cannot be read
 * @data: for @read
 * @are_regular: (out): whether the rows are all alike, so that they were understood
 * @forget: (nullable): frees what the rows are read from, once they were understood
 *
 * The rows of a table that is too long to keep its cells.
 */
typedef struct
{
  gboolean (*read) (GuatuStream *stream, gpointer data, GError **error);
  gpointer data;
  gboolean are_regular;
  void (*forget) (gpointer data);
} GuatuRows;

/* So many rows that repeat one are taken together at most. */
#define GUATU_REPEATED_ROWS 64u

/**
 * GuatuRepeatedRows:
 * @first: the number of the first one
 * @n: how many there are, at most %GUATU_REPEATED_ROWS
 * @fields: (array length=n_fields): the row before them, which was the last one to be
 *   added, and of which guatu_stream_knows_last() was true
 * @cells: row by row their cells of the columns of guatu_stream_varying(), without
 *   decimals that are shown, of each of which %GUATU_PLAIN_NUMBER_ROOM bytes may be
 * looked at; all others are those of @fields
 *
 * Rows that repeat the one before them but for time and numbers.
 */
typedef struct
{
  guint first;
  guint n;
  const GuatuField *fields;
  guint n_fields;
  const GuatuField *cells;
} GuatuRepeatedRows;

gboolean guatu_sheet_stream (GuatuSheet *sheet, gpointer rows, GError **error);
void guatu_stream_locate (const GuatuSheet *sheet, const GuatuItem *item, guint index,
                          GuatuProblem *problem);
gboolean guatu_stream_add_row (GuatuStream *stream, guint row, const GuatuField *fields,
                               guint n_fields);
gboolean guatu_stream_add_repeated (GuatuStream *stream, const GuatuRepeatedRows *rows);
gboolean guatu_stream_knows_last (const GuatuStream *stream);
const guint *guatu_stream_varying (const GuatuStream *stream, guint *n);

void guatu_stream_tell (GuatuStream *stream, guint64 done, guint64 total);
gboolean guatu_stream_refuse (GuatuStream *stream);
guint guatu_stream_first_row (const GuatuStream *stream);

G_END_DECLS
