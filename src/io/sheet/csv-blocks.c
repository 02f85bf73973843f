/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-blocks.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "io/sheet/decode.h"

/* A block, with what the kernel reads it from, stays in the cache next to a processor,
 * where several looks at it cost little. A line has to fit in. */
#define BLOCK_BYTES ((gsize) 128 * 1024)

/* Reads so many bytes of a file, fewer only at its end; returns how many, or -1. */
static gssize
read_at (int fd, char *buffer, gsize length, gsize offset)
{
  gsize done = 0;

  while (done < length)
    {
      const gssize n = pread (fd, buffer + done, length - done, (off_t) (offset + done));

      if (n == 0)
        break;
      if (n < 0 && errno != EINTR)
        return -1;
      done += n > 0 ? (gsize) n : 0;
    }
  return (gssize) done;
}

/**
 * guatu_csv_rows_get:
 * @rows: a long table of text
 * @offset: where in it
 * @length: how many bytes, all of them within it
 * @room: where they are put, if they are not in memory
 *
 * Returns: (transfer none) (nullable): a part of the text; %NULL if it cannot be read
 */
const char *
guatu_csv_rows_get (const GuatuCsvRows *rows, gsize offset, gsize length, GString *room)
{
  if (rows->text != NULL)
    return rows->text + offset;
  g_string_set_size (room, length);
  return read_at (rows->fd, room->str, length, rows->start + offset) == (gssize) length
             ? room->str
             : NULL;
}

/** guatu_csv_blocks_init: @blocks: (out): before the first block; to be cleared */
void
guatu_csv_blocks_init (GuatuCsvBlocks *blocks, const GuatuCsvRows *rows)
{
  *blocks = (GuatuCsvBlocks) { .rows = rows };
  if (rows->text == NULL)
    blocks->buffer = g_malloc (BLOCK_BYTES);
  blocks->text = blocks->end = rows->text != NULL ? rows->text : blocks->buffer;
}

/** guatu_csv_blocks_clear: frees what it holds. */
void
guatu_csv_blocks_clear (GuatuCsvBlocks *blocks)
{
  g_free (blocks->buffer);
}

/**
 * guatu_csv_is_plain:
 * @text: (array length=length): some lines
 * @length: their bytes
 *
 * Returns: whether a file of such lines can be read block by block: they are UTF-8, and
 *   each is a row, since no cell is in quotes
 */
gboolean
guatu_csv_is_plain (const char *text, gsize length)
{
  return memchr (text, '"', length) == NULL && guatu_text_is_utf8 (text, length);
}

/* Moves on in a file. A line that is cut is kept for the next block. */
static gboolean
read_block (GuatuCsvBlocks *blocks)
{
  const GuatuCsvRows *rows = blocks->rows;
  const gsize n_left = blocks->n_filled - (gsize) (blocks->end - blocks->buffer);
  gsize n_wanted, n_rows;
  gssize n;

  memmove (blocks->buffer, blocks->end, n_left);
  blocks->offset += (gsize) (blocks->end - blocks->buffer);
  n_wanted = MIN (BLOCK_BYTES, rows->length - blocks->offset) - n_left;
  n = read_at (rows->fd, blocks->buffer + n_left, n_wanted,
               rows->start + blocks->offset + n_left);
  blocks->n_filled = n_rows = n_left + (gsize) MAX (n, 0);
  /* A file that got shorter meanwhile ends early. */
  if ((gsize) n == n_wanted && blocks->offset + n_rows < rows->length)
    while (n_rows > 0 && blocks->buffer[n_rows - 1] != '\n')
      n_rows--;
  blocks->end = blocks->buffer + n_rows;
  blocks->has_failed = n < 0 || (n_rows == 0 && blocks->n_filled > 0)
                       || (n_rows > 0 && !guatu_csv_is_plain (blocks->buffer, n_rows));
  return n_rows > 0 && !blocks->has_failed;
}

/**
 * guatu_csv_blocks_next:
 * @blocks: blocks of rows
 *
 * Moves on to the next rows. Of a file these have to be lines of UTF-8 without quotes,
 * none of which is very long.
 *
 * Returns: whether there are any; if not, @has_failed says whether all were seen
 */
gboolean
guatu_csv_blocks_next (GuatuCsvBlocks *blocks)
{
  if (blocks->rows->text == NULL)
    return read_block (blocks);
  if (blocks->end != blocks->rows->text)
    return FALSE;
  blocks->end = blocks->text + blocks->rows->length;
  return blocks->rows->length > 0;
}
