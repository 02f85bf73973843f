/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-repeat.h"

#include <string.h>

#include "io/grid/plain-number.h"
#include "io/sheet/byte-mask.h"

/* A cell of time or a number is no longer than this; others are left to who reads any. */
#define MAX_CELL 32u

/* How far behind where a cell begins it is looked at where cells end. */
#define LOOKED_AT (2 * GUATU_MASK_BYTES)

/* What rows have in common. */
typedef struct
{
  const char *text;
  gsize length;
} Stretch;

/**
 * guatu_csv_repeat_init:
 * @repeat: (out): to be cleared
 * @stream: where the rows go
 */
void
guatu_csv_repeat_init (GuatuCsvRepeat *repeat, const GuatuStream *stream, char separator)
{
  *repeat = (GuatuCsvRepeat) { .separator = separator };
  repeat->columns = guatu_stream_varying (stream, &repeat->n_columns);
  repeat->stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  repeat->cells = g_new (GuatuField, repeat->n_columns * GUATU_REPEATED_ROWS);
  for (guint i = 0; i < repeat->n_columns * GUATU_REPEATED_ROWS; i++)
    repeat->cells[i].shown_decimals = GUATU_DECIMALS_UNSAID;
}

/** guatu_csv_repeat_clear: frees what it holds. */
void
guatu_csv_repeat_clear (GuatuCsvRepeat *repeat)
{
  g_array_unref (repeat->stretches);
  g_free (repeat->cells);
}

/** guatu_csv_repeat_forget: no row is remembered of a text that ends at @text_end. */
void
guatu_csv_repeat_forget (GuatuCsvRepeat *repeat, const char *text_end)
{
  repeat->text_end = text_end;
  g_array_set_size (repeat->stretches, 0);
}

static void
add_stretch (GuatuCsvRepeat *repeat, const char *from, const char *to)
{
  const Stretch stretch = { from, (gsize) (to - from) };

  g_array_append_val (repeat->stretches, stretch);
  repeat->longest += stretch.length + MAX_CELL;
}

/* Whether a row has nothing but the columns, and an end of its line. */
static void
find_density (GuatuCsvRepeat *repeat)
{
  const guint n = repeat->n_columns;
  const Stretch *stretches = (const Stretch *) repeat->stretches->data;
  const Stretch *last = &stretches[n];

  repeat->has_returns = last->length == 2 && memcmp (last->text, "\r\n", 2) == 0;
  repeat->is_dense
      = stretches[0].length == 0
        && (repeat->has_returns || (last->length == 1 && *last->text == '\n'));
  for (guint i = 1; i < n; i++)
    repeat->is_dense = repeat->is_dense && stretches[i].length == 1;
}

/**
 * guatu_csv_repeat_begin:
 * @repeat: rows that may be repeated
 * @row: where a row begins that was read
 * @end: where it ends, behind the end of its line
 * @fields: (array length=n_fields): its cells; those in quotes stand elsewhere
 *
 * Remembers a row that the next ones may repeat, if it has all the columns, none of them
 * in quotes.
 */
void
guatu_csv_repeat_begin (GuatuCsvRepeat *repeat, const char *row, const char *end,
                        const GuatuField *fields, guint n_fields)
{
  const char *from = row;

  g_array_set_size (repeat->stretches, 0);
  repeat->longest = LOOKED_AT;
  for (guint i = 0; i < repeat->n_columns; i++)
    {
      const guint column = repeat->columns[i];

      if (column >= n_fields || fields[column].text < from || fields[column].text >= end)
        {
          g_array_set_size (repeat->stretches, 0);
          return;
        }
      add_stretch (repeat, from, fields[column].text);
      from = fields[column].text + fields[column].length;
    }
  if (repeat->n_columns == 0)
    return;
  add_stretch (repeat, from, end);
  find_density (repeat);
}

/* What is behind a cell may be looked at, too. */
G_STATIC_ASSERT (MAX_CELL >= GUATU_PLAIN_NUMBER_ROOM);

/* Where a cell ends that is not in quotes; NULL if it is, or is long. There are MAX_CELL
 * bytes of text from @at on. */
static inline const char *
find_end (const char *at, char separator)
{
  guint64 ends = guatu_byte_mask_of_16 (at, separator, '\n');

  G_STATIC_ASSERT (MAX_CELL == 32);
  if (ends == 0)
    ends = guatu_byte_mask_of_16 (at + 16, separator, '\n') << 16;
  return ends == 0 || *at == '"' ? NULL : at + __builtin_ctzll (ends);
}

/* Whether a stretch is the same as in the row before; many are a single byte, between two
 * cells or at the end. There are sixteen bytes of text from each place on, and more of it
 * than the stretch. */
static inline gboolean
is_same (const char *at, const Stretch *stretch)
{
  const char *text = stretch->text;
  const gsize length = stretch->length;
  guint same = 0xffff;
  gsize i = 0;

  if (length <= 1)
    return length == 0 || *at == *text;
  if (length <= 16)
    return (~guatu_same_bytes_of_16 (at, text) & ((1u << length) - 1)) == 0;
  for (; i + 16 < length && same == 0xffff; i += 16)
    same = guatu_same_bytes_of_16 (at + i, text + i);
  return (same & guatu_same_bytes_of_16 (at + length - 16, text + length - 16)) == 0xffff;
}

/* Takes the cells of a row; returns where it ends, or NULL if it is not as it should be.
 */
static inline const char *
take_row (const Stretch *stretches, guint n, const char *at, char separator,
          GuatuField *cells)
{
  for (guint i = 0; i < n; i++)
    {
      const char *stop;

      if (!is_same (at, &stretches[i]))
        return NULL;
      at += stretches[i].length;
      stop = find_end (at, separator);
      if (stop == NULL)
        return NULL;
      if (*stop == '\n' && stop > at && stop[-1] == '\r')
        stop--;
      cells[i].text = at;
      cells[i].length = (guint32) (stop - at);
      at = stop;
    }
  return is_same (at, &stretches[n]) ? at + stretches[n].length : NULL;
}

/* Takes rows as long as there is room and each is as it should be. */
static guint
take_rows (const GuatuCsvRepeat *repeat, const char **at)
{
  const Stretch *stretches = (const Stretch *) repeat->stretches->data;
  const guint n = repeat->n_columns;
  guint row = 0;

  for (; row < GUATU_REPEATED_ROWS && (gsize) (repeat->text_end - *at) > repeat->longest;
       row++)
    {
      const char *end
          = take_row (stretches, n, *at, repeat->separator, &repeat->cells[row * n]);

      if (end == NULL)
        break;
      *at = end;
    }
  return row;
}

/**
 * Ends:
 * @block: some bytes
 * @mask: a bit for each of them that is a separator or ends a line, from a place on
 */
typedef struct
{
  const char *block;
  guint64 mask;
} Ends;

static inline void
look_from (Ends *ends, const char *block, char separator)
{
  ends->block = block;
  ends->mask = guatu_byte_mask (block, separator, '\n');
}

/* Takes a cell that ends with a byte; returns where, or NULL if it does not, or is in
 * quotes or long. */
static inline const char *
take_cell (Ends *ends, const char *at, char separator, char end, GuatuField *cell)
{
  const char *stop;

  if (G_UNLIKELY (ends->mask == 0))
    look_from (ends, ends->block + GUATU_MASK_BYTES, separator);
  if (G_UNLIKELY (ends->mask == 0))
    return NULL;
  stop = ends->block + __builtin_ctzll (ends->mask);
  ends->mask &= ends->mask - 1;
  cell->text = at;
  cell->length = (guint32) (stop - at);
  return *stop == end && *at != '"' && cell->length < MAX_CELL ? stop : NULL;
}

/* Does take_rows() of a text that has no other columns: all ends of cells are found one
 * after the other. */
static guint
take_dense_rows (const GuatuCsvRepeat *repeat, const char **next)
{
  const char *const text_end = repeat->text_end;
  const gsize longest = repeat->longest;
  const char separator = repeat->separator;
  const gboolean has_returns = repeat->has_returns;
  const guint n = repeat->n_columns;
  GuatuField *cells = repeat->cells;
  const char *at = *next;
  guint row = 0;
  Ends ends;

  if ((gsize) (text_end - at) <= longest)
    return 0;
  look_from (&ends, at, separator);
  for (; row < GUATU_REPEATED_ROWS && (gsize) (text_end - at) > longest;
       row++, *next = ++at)
    {
      for (const GuatuField *end = cells + n - 1; cells < end; cells++, at++)
        if ((at = take_cell (&ends, at, separator, separator, cells)) == NULL)
          return row;
      at = take_cell (&ends, at, separator, '\n', cells);
      if (at == NULL || (at[-1] == '\r') != has_returns)
        return row;
      cells++->length -= (guint32) has_returns;
    }
  return row;
}

/**
 * guatu_csv_repeat_take:
 * @repeat: the row before
 * @at: where it ends
 * @n_rows: (out): how many rows were taken, at most %GUATU_REPEATED_ROWS
 *
 * Takes the next rows as long as they are the one before but for the texts of the
 * columns, and have more rows behind them.
 *
 * Returns: where the last one ends
 */
const char *
guatu_csv_repeat_take (const GuatuCsvRepeat *repeat, const char *at, guint *n_rows)
{
  *n_rows = repeat->stretches->len == 0 ? 0
            : repeat->is_dense          ? take_dense_rows (repeat, &at)
                                        : take_rows (repeat, &at);
  return at;
}
