/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/csv-blocks.h"
#include "io/sheet/csv.h"

/* What is looked at to find out what the columns of a long table are: its beginning, a
 * little of many places within, where no quote could make it uncertain which lines are
 * rows, and its end, where notes are. */
#define SAMPLE_HEAD (64u * 1024)
#define SAMPLE_PIECE 1024u
#define SAMPLE_PIECES 64u
#define SAMPLE_TAIL (8u * 1024)

/* How much more of a file than a piece is read to find where its lines end: so much at
 * first, and at most. */
#define LINE_BYTES 2048u
#define LINE_MAX_BYTES (1024u * 1024)

static const char *
line_end (const char *at, const char *end)
{
  const char *found = memchr (at, '\n', (gsize) (end - at));

  return found != NULL ? found + 1 : end;
}

/* Some of the text from a place on: all of it, if it is in memory. */
static const char *
look (const GuatuCsvRows *rows, gsize at, gsize *length, GString *room)
{
  const gsize left = rows->length - at;

  *length = rows->text != NULL ? left : MIN (*length, left);
  return guatu_csv_rows_get (rows, at, *length, room);
}

/* Adds whole lines of more bytes than @length, from a place on or, unless a line is known
 * to begin there, from the next one on. Returns where they end; 0 if they do not end
 * soon, or cannot be read. */
static gsize
add_lines (GString *sample, const GuatuCsvRows *rows, gsize at, gboolean is_begin,
           gsize length)
{
  g_autoptr (GString) room = g_string_new (NULL);

  for (gsize more = LINE_BYTES; more <= LINE_MAX_BYTES; more *= 2)
    {
      gsize n = length + more;
      const char *text = look (rows, at, &n, room), *from, *to;

      if (text == NULL)
        return 0;
      from = is_begin ? text : line_end (text, text + n);
      to = line_end (from + MIN (length, (gsize) (text + n - from)), text + n);
      if (at + n == rows->length || ((gsize) (to - from) > length && to[-1] == '\n'))
        {
          g_string_append_len (sample, from, to - from);
          return at + (gsize) (to - text);
        }
    }
  return 0;
}

/* The beginning of a text up to the end of a row, however its cells are quoted. */
static gsize
head_length (const char *text, gsize length)
{
  gsize last = 0;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < length && i < SAMPLE_HEAD * 4; i++)
    if (text[i] == '"')
      quoted = !quoted;
    else if (text[i] == '\n' && !quoted)
      last = i + 1;
  return last;
}

/* Adds the last lines behind what a sample ends with, unless a quoted cell may begin
 * before them. */
static gboolean
add_tail (GString *sample, const GuatuCsvRows *rows, gsize from)
{
  g_autoptr (GString) room = g_string_new (NULL);
  const gboolean is_far = rows->length - from > SAMPLE_TAIL;
  gsize n = is_far ? SAMPLE_TAIL : rows->length - from;
  const char *at = guatu_csv_rows_get (rows, rows->length - n, n, room);
  const char *end = at + n;
  guint n_quotes = 0;

  if (at == NULL)
    return FALSE;
  if (is_far)
    at = line_end (at, end);
  for (const char *c = at; c < end; c++)
    n_quotes += *c == '"';
  if (n_quotes % 2 == 0)
    g_string_append_len (sample, at, end - at);
  return TRUE;
}

/* Adds lines from all over a text without quotes; returns where they end, or 0. */
static gsize
add_pieces (GString *sample, const GuatuCsvRows *rows)
{
  const gsize step = rows->length / SAMPLE_PIECES;
  gsize to = add_lines (sample, rows, 0, TRUE, SAMPLE_HEAD);

  for (gsize at = to + step; to > 0 && at + step + SAMPLE_TAIL < rows->length; at += step)
    to = add_lines (sample, rows, at, FALSE, SAMPLE_PIECE);
  return to;
}

/**
 * guatu_csv_rows_sample:
 * @rows: a long table of text
 *
 * Returns: (transfer full) (nullable): the cells of its first rows and, if none of its
 *   cells is quoted, of some others, and of its last ones; %NULL if they are not as they
 *   should be, or a file is not to be read block by block
 */
GuatuCells *
guatu_csv_rows_sample (const GuatuCsvRows *rows)
{
  g_autoptr (GString) sample = g_string_new (NULL);
  gsize from;

  if (rows->text != NULL && memchr (rows->text, '"', rows->length) != NULL)
    {
      from = head_length (rows->text, rows->length);
      g_string_append_len (sample, rows->text, (gssize) from);
    }
  else
    {
      from = add_pieces (sample, rows);
      if (from == 0)
        return NULL;
    }
  if (!add_tail (sample, rows, from)
      || (rows->text == NULL && !guatu_csv_is_plain (sample->str, sample->len)))
    return NULL;
  return guatu_csv_parse (sample->str, sample->len, rows->separator, NULL);
}
