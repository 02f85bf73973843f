/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/csv-rows.h"
#include "io/sheet/csv.h"

/* What is looked at to find out what the columns of a long table are: its beginning, a
 * little of many places within, where no quote could make it uncertain which lines are
 * rows, and its end, where notes are. */
#define SAMPLE_HEAD (64u * 1024)
#define SAMPLE_PIECE 1024u
#define SAMPLE_PIECES 64u
#define SAMPLE_TAIL (8u * 1024)

static const char *
line_end (const char *at, const char *end)
{
  const char *found = memchr (at, '\n', (gsize) (end - at));

  return found != NULL ? found + 1 : end;
}

/* Adds whole lines from a place on; returns how long they are. */
static gsize
add_lines (GString *sample, const char *from, gsize length, const char *end)
{
  const char *to = line_end (from + MIN (length, (gsize) (end - from)), end);

  g_string_append_len (sample, from, to - from);
  return (gsize) (to - from);
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
static void
add_tail (GString *sample, const char *from, const char *end)
{
  const char *at
      = (gsize) (end - from) > SAMPLE_TAIL ? line_end (end - SAMPLE_TAIL, end) : from;
  guint n_quotes = 0;

  for (const char *c = at; c < end; c++)
    n_quotes += *c == '"';
  if (n_quotes % 2 == 0)
    g_string_append_len (sample, at, end - at);
}

/**
 * guatu_csv_rows_sample:
 * @rows: a long table of text
 *
 * Returns: (transfer full) (nullable): the cells of its first rows and, if none of its
 *   cells is quoted, of some others, and of its last ones
 */
GuatuCells *
guatu_csv_rows_sample (const GuatuCsvRows *rows)
{
  g_autoptr (GString) sample = g_string_new (NULL);
  const char *text = rows->text, *end = text + rows->length, *from;

  if (memchr (text, '"', rows->length) != NULL)
    {
      from = text + head_length (text, rows->length);
      g_string_append_len (sample, text, from - text);
    }
  else
    {
      const gsize step = rows->length / SAMPLE_PIECES;

      add_lines (sample, text, SAMPLE_HEAD, end);
      from = text + sample->len;
      for (gsize at = sample->len + step; at + step + SAMPLE_TAIL < rows->length;
           at += step)
        {
          from = line_end (text + at, end);
          from += add_lines (sample, from, SAMPLE_PIECE, end);
        }
    }
  add_tail (sample, from, end);
  return guatu_csv_parse (sample->str, sample->len, rows->separator, NULL);
}
