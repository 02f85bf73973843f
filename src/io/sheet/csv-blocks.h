/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/sheet/csv-rows.h"

G_BEGIN_DECLS

/**
 * GuatuCsvBlocks:
 * @rows: a long table of text
 * @text: whole rows of it, which are looked at
 * @end: where these end
 * @offset: where in the text they begin
 * @has_failed: whether the text cannot be read block by block
 *
 * A text whose rows are looked at one after the other: all at once, if it is in memory,
 * else as many as stay in the processor's cache.
 */
typedef struct
{
  const GuatuCsvRows *rows;
  const char *text;
  const char *end;
  gsize offset;
  gboolean has_failed;
  /*< private >*/
  char *buffer;
  gsize n_filled;
} GuatuCsvBlocks;

void guatu_csv_blocks_init (GuatuCsvBlocks *blocks, const GuatuCsvRows *rows);
void guatu_csv_blocks_clear (GuatuCsvBlocks *blocks);
gboolean guatu_csv_blocks_next (GuatuCsvBlocks *blocks);
gboolean guatu_csv_is_plain (const char *text, gsize length);
const char *guatu_csv_rows_get (const GuatuCsvRows *rows, gsize offset, gsize length,
                                GString *room);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuCsvBlocks, guatu_csv_blocks_clear)

G_END_DECLS
