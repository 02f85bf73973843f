/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/stream.h"

G_BEGIN_DECLS

/* From how many bytes on a table is read row by row, if its rows are all alike. */
#define GUATU_CSV_ROWS_FROM (1024 * 1024)

/**
 * GuatuCsvRows:
 * @text: (array length=length) (nullable): a table of text in UTF-8; %NULL if it is read
 *   from a file, as far as it has no quotes
 * @separator: what parts two cells
 * @fd: if @text is %NULL, a file that may be read anywhere, and may change meanwhile
 * @start: where in the file the text begins
 *
 * A long table of text whose cells are not kept.
 */
typedef struct
{
  const char *text;
  gsize length;
  char separator;
  int fd;
  gsize start;
} GuatuCsvRows;

GuatuCells *guatu_csv_rows_sample (const GuatuCsvRows *rows) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_csv_rows_read (GuatuStream *stream, gpointer rows, GError **error);

G_END_DECLS
