/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/csv-repeat.h"

#include "io/grid/plain-number.h"
#include "io/sheet/byte-mask.h"

/* A cell of time or a number is no longer than this; others are left to who reads any. */
#define MAX_CELL 32u

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
  repeat->longest = 0;
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
  if (repeat->n_columns > 0)
    add_stretch (repeat, from, end);
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

/* Whether a stretch is the same as in the row before. There are sixteen bytes of text
 * from each place on, and more of it than the stretch. */
static inline gboolean
is_same (const char *at, const Stretch *stretch)
{
  const char *text = stretch->text;
  const gsize length = stretch->length;
  gsize i = 0;

  if (length <= 16)
    return (~guatu_same_bytes_of_16 (at, text) & ((1u << length) - 1)) == 0;
  for (; i + 16 < length; i += 16)
    if (guatu_same_bytes_of_16 (at + i, text + i) != 0xffff)
      return FALSE;
  return guatu_same_bytes_of_16 (at + length - 16, text + length - 16) == 0xffff;
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
  const Stretch *stretches = (const Stretch *) repeat->stretches->data;
  const guint n = repeat->n_columns;
  guint row = 0;

  if (repeat->stretches->len > 0)
    for (; row < GUATU_REPEATED_ROWS && (gsize) (repeat->text_end - at) > repeat->longest;
         row++)
      {
        const char *end
            = take_row (stretches, n, at, repeat->separator, &repeat->cells[row * n]);

        if (end == NULL)
          break;
        at = end;
      }
  *n_rows = row;
  return at;
}
