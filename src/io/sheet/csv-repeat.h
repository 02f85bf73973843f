/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/stream.h"

G_BEGIN_DECLS

/**
 * GuatuCsvRepeat:
 * @text_end: where the text ends
 * @separator: what parts its cells
 * @columns: (array length=n_columns): those of time and of numbers, from the left on
 * @stretches: (array): what stands before each of these, and behind the last one; none
 *   where the last row cannot be repeated
 * @is_dense: whether that is nothing but separators
 * @has_returns: if @is_dense, whether lines end with a carriage return, too
 * @longest: how many bytes a row has at most that repeats it
 * @cells: has room for the cells of these columns of %GUATU_REPEATED_ROWS rows
 *
 * Rows that repeat the one before them but for time and numbers, as most of a long table
 * do: the rest of them is compared with that row at once, and nobody looks for what parts
 * its cells.
 */
typedef struct
{
  const char *text_end;
  char separator;
  const guint *columns;
  guint n_columns;
  GArray *stretches;
  gboolean is_dense;
  gboolean has_returns;
  gsize longest;
  GuatuField *cells;
} GuatuCsvRepeat;

void guatu_csv_repeat_init (GuatuCsvRepeat *repeat, const GuatuStream *stream,
                            char separator);
void guatu_csv_repeat_forget (GuatuCsvRepeat *repeat, const char *text_end);
void guatu_csv_repeat_clear (GuatuCsvRepeat *repeat);
void guatu_csv_repeat_begin (GuatuCsvRepeat *repeat, const char *row, const char *end,
                             const GuatuField *fields, guint n_fields);
const char *guatu_csv_repeat_take (const GuatuCsvRepeat *repeat, const char *at,
                                   guint *n_rows);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuCsvRepeat, guatu_csv_repeat_clear)

G_END_DECLS
