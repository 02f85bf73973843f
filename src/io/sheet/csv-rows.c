/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-rows.h"

#include <gio/gio.h>
#include <string.h>

#include "io/read-progress.h"
#include "io/sheet/csv.h"

/* What is looked at to find out what the columns of a long table are: its beginning, a
 * little of many places within, where no quote could make it uncertain which lines are
 * rows, and its end, where notes are. */
#define SAMPLE_HEAD (64u * 1024)
#define SAMPLE_PIECE 1024u
#define SAMPLE_PIECES 64u
#define SAMPLE_TAIL (8u * 1024)

/* Rows between two looks at the cancellable. */
#define CHECK_EACH 16384u

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

/* Takes a cell in quotes, of which two stand for one; returns where it ends, or %NULL if
 * it does not end as it should. */
static const char *
take_quoted (const char *at, const char *end, char separator, GString *quoted,
             GuatuField *field)
{
  const gsize start = quoted->len;

  for (at++; at < end; at++)
    {
      if (*at == '"' && (at + 1 == end || at[1] != '"'))
        break;
      at += *at == '"';
      g_string_append_c (quoted, *at);
    }
  if (at == end)
    return NULL;
  at++;
  while (at < end && *at == ' ')
    at++;
  if (at < end && *at != separator && *at != '\n'
      && !(*at == '\r' && at + 1 < end && at[1] == '\n'))
    return NULL;
  /* The buffer may move until the row is read to its end. */
  field->text = NULL;
  field->length = (guint32) (quoted->len - start);
  return at;
}

/* So many bytes are looked at together for where cells end. */
#define BLOCK 64

/**
 * Scan:
 * @at: where the next cell begins
 * @end: where the text does
 * @block: the bytes that @ends is of
 * @ends: a bit for each of them that is a separator or ends a line, from @at on
 * @quoted: the texts of the cells of a row that are quoted, one after the other
 * @has_quoted: whether there are any
 * @fields: (element-type GuatuField): has room for the cells of the row
 * @n_fields: how many there are
 */
typedef struct
{
  const char *at;
  const char *end;
  const char *block;
  guint64 ends;
  char separator;
  GString *quoted;
  gboolean has_quoted;
  GArray *fields;
  guint n_fields;
} Scan;

/* The bytes of eight that are zero, as the highest bit of each: the carry of an addition
 * does not leave its byte, so that no bit is wrong. */
static inline guint64
find_zeros (guint64 word)
{
  const guint64 low = G_GUINT64_CONSTANT (0x7f7f7f7f7f7f7f7f);

  return ~(((word & low) + low) | word | low);
}

/* Finds the ends of cells among the bytes from a place on. */
static void
look_at_block (Scan *scan, const char *block)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 separators = ones * (guchar) scan->separator, lines = ones * '\n';
  const gsize left = (gsize) (scan->end - block);
  char last[BLOCK] = { 0 };
  const char *bytes = block;

  if (left < BLOCK)
    bytes = memcpy (last, block, left);
  scan->block = block;
  scan->ends = 0;
  for (guint i = 0; i < BLOCK / 8; i++)
    {
      guint64 word, found;

      memcpy (&word, bytes + 8 * i, 8);
      word = GUINT64_FROM_LE (word);
      found = find_zeros (word ^ separators) | find_zeros (word ^ lines);
      /* Moves the highest bit of each byte to the eight highest of all, in order. */
      scan->ends |= ((found >> 7) * G_GUINT64_CONSTANT (0x0102040810204080) >> 56)
                    << (8 * i);
    }
}

/* Where the cell that is not quoted, or what is left of one, ends: at a separator, at the
 * end of the line, or of the text. */
static inline const char *
cell_end (Scan *scan)
{
  while (scan->ends == 0)
    {
      if (scan->end - scan->block <= BLOCK)
        return scan->end;
      look_at_block (scan, scan->block + BLOCK);
    }
  return scan->block + __builtin_ctzll (scan->ends);
}

/* Forgets the ends before the place that a scan is at. */
static void
catch_up (Scan *scan)
{
  const gsize offset = (gsize) (scan->at - scan->block);

  if (offset >= BLOCK)
    look_at_block (scan, scan->at);
  else
    scan->ends &= ~G_GUINT64_CONSTANT (0) << offset;
}

/* Goes on behind the end of a cell. */
static inline void
pass_end (Scan *scan)
{
  scan->at++;
  scan->ends &= scan->ends - 1;
}

static void
place_quoted (Scan *scan)
{
  const char *at = scan->quoted->str;

  for (guint i = 0; i < scan->n_fields; i++)
    {
      GuatuField *field = &g_array_index (scan->fields, GuatuField, i);

      if (field->text != NULL)
        continue;
      field->text = at;
      at += field->length;
    }
}

/* Takes a cell in quotes, and moves to its end. */
static gboolean
begin_quoted (Scan *scan, GuatuField *field)
{
  if (!scan->has_quoted)
    g_string_truncate (scan->quoted, 0);
  scan->has_quoted = TRUE;
  scan->at = take_quoted (scan->at, scan->end, scan->separator, scan->quoted, field);
  if (scan->at == NULL)
    return FALSE;
  catch_up (scan);
  return TRUE;
}

/* Room for another cell of the row; %NULL if it has too many. */
static inline GuatuField *
add_field (Scan *scan)
{
  if (scan->n_fields == scan->fields->len)
    {
      if (scan->n_fields == GUATU_CELLS_MAX_COLUMNS)
        return NULL;
      g_array_set_size (scan->fields,
                        MIN (scan->fields->len * 2, GUATU_CELLS_MAX_COLUMNS));
    }
  return &g_array_index (scan->fields, GuatuField, scan->n_fields++);
}

/* Reads the cells of a row; returns whether they are as they should be. */
static gboolean
scan_row (Scan *scan)
{
  gboolean is_last = FALSE;

  scan->n_fields = 0;
  scan->has_quoted = FALSE;
  while (!is_last)
    {
      GuatuField *field = add_field (scan);
      const char *begin = scan->at, *stop;

      if (field == NULL)
        return FALSE;
      field->shown_decimals = GUATU_DECIMALS_UNSAID;
      if (begin < scan->end && *begin == '"')
        {
          if (!begin_quoted (scan, field))
            return FALSE;
          stop = cell_end (scan);
          is_last = stop == scan->end || *stop == '\n';
        }
      else
        {
          stop = cell_end (scan);
          is_last = stop == scan->end || *stop == '\n';
          field->text = begin;
          field->length = (guint32) (stop - begin);
          if (is_last && stop > begin && stop[-1] == '\r')
            field->length--;
        }
      if (field->length > GUATU_CELLS_MAX_TEXT)
        return FALSE;
      scan->at = stop;
      if (stop < scan->end)
        pass_end (scan);
    }
  if (scan->has_quoted)
    place_quoted (scan);
  return TRUE;
}

/** guatu_csv_rows_read: see #GuatuRows; the rows of headings are left out. */
gboolean
guatu_csv_rows_read (GuatuStream *stream, gpointer data, GError **error)
{
  const GuatuCsvRows *rows = data;
  const guint first = guatu_stream_first_row (stream);
  g_autoptr (GString) quoted = g_string_new (NULL);
  g_autoptr (GArray) fields = g_array_new (FALSE, FALSE, sizeof (GuatuField));
  Scan scan = { .at = rows->text,
                .end = rows->text + rows->length,
                .separator = rows->separator,
                .quoted = quoted,
                .fields = fields };

  g_array_set_size (fields, 16);
  look_at_block (&scan, scan.at);
  for (guint row = 0; scan.at < scan.end; row++)
    {
      if (row % CHECK_EACH == 0)
        {
          guatu_read_progress_tell ((guint64) (scan.at - rows->text), rows->length);
          if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
            return FALSE;
        }
      if (!scan_row (&scan))
        return guatu_stream_refuse (stream);
      if (row >= first
          && !guatu_stream_add_row (stream, row, (const GuatuField *) fields->data,
                                    scan.n_fields))
        return FALSE;
    }
  return TRUE;
}
