/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-rows.h"

#include <gio/gio.h>
#include <string.h>

#include "io/sheet/byte-mask.h"
#include "io/sheet/csv-blocks.h"
#include "io/sheet/csv-repeat.h"

/* Rows between two looks at the cancellable. */
#define CHECK_EACH 16384u

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

/**
 * Scan:
 * @at: where the next cell begins
 * @end: where the text does
 * @block: the bytes that @ends is of
 * @ends: a bit for each of them that is a separator or ends a line, and for the end of
 * the text, from @at on
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

/* The ends of cells among the bytes from a place on, of which the text has some or none
 * left. */
static guint64
find_ends (const Scan *scan, const char *block)
{
  const gsize left = (gsize) (scan->end - block);
  char last[GUATU_MASK_BYTES] = { 0 };

  if (left >= GUATU_MASK_BYTES)
    return guatu_byte_mask (block, scan->separator, '\n');
  memcpy (last, block, left);
  return guatu_byte_mask (last, scan->separator, '\n') | G_GUINT64_CONSTANT (1) << left;
}

/* Forgets the ends before the place that a scan is at. */
static void
catch_up (Scan *scan)
{
  const gsize offset = (gsize) (scan->at - scan->block);

  if (offset < GUATU_MASK_BYTES)
    {
      scan->ends &= ~G_GUINT64_CONSTANT (0) << offset;
      return;
    }
  scan->block = scan->at;
  scan->ends = find_ends (scan, scan->block);
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

/* Takes a cell in quotes. Returns whether it is as it should be, and in @is_last whether
 * the row is at its end. */
static gboolean
scan_quoted (Scan *scan, gboolean *is_last)
{
  GuatuField *field = &g_array_index (scan->fields, GuatuField, scan->n_fields++);
  const char *at;

  if (!scan->has_quoted)
    g_string_truncate (scan->quoted, 0);
  scan->has_quoted = TRUE;
  at = take_quoted (scan->at, scan->end, scan->separator, scan->quoted, field);
  if (at == NULL)
    return FALSE;
  at += at < scan->end && *at == '\r';
  *is_last = at == scan->end || *at != scan->separator;
  scan->at = at + (at < scan->end);
  catch_up (scan);
  return TRUE;
}

/* Makes room for more cells of a row, if it may have more. */
static gboolean
make_room (Scan *scan)
{
  const guint n = scan->fields->len;

  if (n == GUATU_CELLS_MAX_COLUMNS)
    return FALSE;
  g_array_set_size (scan->fields, CLAMP (n * 2, 16, GUATU_CELLS_MAX_COLUMNS));
  for (guint i = n; i < scan->fields->len; i++)
    g_array_index (scan->fields, GuatuField, i).shown_decimals = GUATU_DECIMALS_UNSAID;
  return TRUE;
}

/* Takes cells up to the end of the row, to one that is quoted, or as many as there is
 * room for, which is some. Returns whether the row is at its end. */
static gboolean
scan_plain (Scan *scan)
{
  const char *at = scan->at, *end = scan->end, *block = scan->block, *stop;
  const char separator = scan->separator;
  GuatuField *const fields = (GuatuField *) scan->fields->data;
  GuatuField *const room = fields + scan->fields->len;
  GuatuField *field = fields + scan->n_fields;
  guint64 ends = scan->ends;

  for (;;)
    {
      while (ends == 0)
        ends = find_ends (scan, block += GUATU_MASK_BYTES);
      stop = block + __builtin_ctzll (ends);
      ends &= ends - 1;
      field->text = at;
      field->length = (guint32) (stop - at);
      field++;
      if (stop == end || *stop != separator)
        break;
      at = stop + 1;
      if (field == room || (at < end && *at == '"'))
        break;
    }
  scan->block = block;
  scan->ends = ends;
  scan->n_fields = (guint) (field - fields);
  scan->at = stop < end ? stop + 1 : stop;
  if (stop < end && *stop == separator)
    return FALSE;
  if (field[-1].length > 0 && stop[-1] == '\r')
    field[-1].length--;
  return TRUE;
}

/* Whether the cells of a row are not too long, of which none is longer than all. */
static gboolean
have_fair_lengths (const Scan *scan, gsize row_length)
{
  if (row_length <= GUATU_CELLS_MAX_TEXT)
    return TRUE;
  for (guint i = 0; i < scan->n_fields; i++)
    if (g_array_index (scan->fields, GuatuField, i).length > GUATU_CELLS_MAX_TEXT)
      return FALSE;
  return TRUE;
}

/* Reads the cells of a row; returns whether they are as they should be. */
static gboolean
scan_row (Scan *scan)
{
  const char *begin = scan->at;
  gboolean is_last = FALSE;

  scan->n_fields = 0;
  scan->has_quoted = FALSE;
  while (!is_last)
    {
      if (scan->n_fields == scan->fields->len && !make_room (scan))
        return FALSE;
      if (scan->at == scan->end || *scan->at != '"')
        is_last = scan_plain (scan);
      else if (!scan_quoted (scan, &is_last))
        return FALSE;
    }
  if (scan->has_quoted)
    place_quoted (scan);
  return have_fair_lengths (scan, (gsize) (scan->at - begin));
}

/* Hands on rows that repeat the one before but for time and numbers; there may be none.
 * Returns whether the table goes on as it began. */
static gboolean
read_repeated (Scan *scan, GuatuStream *stream, const GuatuCsvRepeat *repeat, guint *row)
{
  GuatuRepeatedRows rows = { .first = *row,
                             .fields = (const GuatuField *) scan->fields->data,
                             .n_fields = scan->n_fields,
                             .cells = repeat->cells };

  scan->at = guatu_csv_repeat_take (repeat, scan->at, &rows.n);
  *row += rows.n;
  return rows.n == 0 || guatu_stream_add_repeated (stream, &rows);
}

/* Hands a row on, but for one of headings. */
static gboolean
read_row (Scan *scan, GuatuStream *stream, GuatuCsvRepeat *repeat, guint row)
{
  const char *begin = scan->at;

  catch_up (scan);
  if (!scan_row (scan))
    return guatu_stream_refuse (stream);
  if (row < guatu_stream_first_row (stream))
    return TRUE;
  if (!guatu_stream_add_row (stream, row, (const GuatuField *) scan->fields->data,
                             scan->n_fields))
    return FALSE;
  guatu_csv_repeat_begin (repeat, begin, scan->at,
                          (const GuatuField *) scan->fields->data,
                          guatu_stream_knows_last (stream) ? scan->n_fields : 0);
  return TRUE;
}

/* Begins to look at a block. */
static void
begin_block (Scan *scan, GuatuCsvRepeat *repeat, const GuatuCsvBlocks *blocks)
{
  scan->at = scan->block = blocks->text;
  scan->end = blocks->end;
  scan->ends = find_ends (scan, scan->block);
  guatu_csv_repeat_forget (repeat, blocks->end);
}

/* Says how far the rows were read, and looks whether to go on. */
static gboolean
check (const Scan *scan, const GuatuCsvBlocks *blocks, GuatuStream *stream,
       GError **error)
{
  guatu_stream_tell (stream, blocks->offset + (gsize) (scan->at - blocks->text),
                     blocks->rows->length);
  return !g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error);
}

/** guatu_csv_rows_read: see #GuatuRows; the rows of headings are left out. */
gboolean
guatu_csv_rows_read (GuatuStream *stream, gpointer data, GError **error)
{
  const GuatuCsvRows *rows = data;
  g_autoptr (GString) quoted = g_string_new (NULL);
  g_autoptr (GArray) fields = g_array_new (FALSE, FALSE, sizeof (GuatuField));
  g_auto (GuatuCsvBlocks) blocks = { .rows = rows };
  g_auto (GuatuCsvRepeat) repeat = { .stretches = NULL };
  Scan scan = { .separator = rows->separator, .quoted = quoted, .fields = fields };
  guint row = 0, next_check = 0;

  guatu_csv_blocks_init (&blocks, rows);
  guatu_csv_repeat_init (&repeat, stream, scan.separator);
  while (guatu_csv_blocks_next (&blocks))
    {
      begin_block (&scan, &repeat, &blocks);
      while (scan.at < scan.end)
        {
          if (row >= next_check)
            {
              if (!check (&scan, &blocks, stream, error))
                return FALSE;
              next_check = row + CHECK_EACH;
            }
          if (!read_repeated (&scan, stream, &repeat, &row))
            return FALSE;
          if (scan.at < scan.end && !read_row (&scan, stream, &repeat, row++))
            return FALSE;
        }
    }
  return blocks.has_failed ? guatu_stream_refuse (stream) : TRUE;
}
