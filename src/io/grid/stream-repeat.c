/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/runs.h"
#include "io/grid/stream-private.h"

/* Rows that are about the same as the one before them, many at once: their times are read
 * one after the other, then the numbers of each column. A row with a cell that is no
 * plain time or number goes the way of all rows. */

/**
 * Batch:
 * @from: the first of the rows that was not added yet
 * @n: how many rows from there on are plain, as far as they were looked at
 * @periods: their times
 * @numbers: (array): column by column their numbers
 * @fields: (array): a whole row
 */
typedef struct
{
  const GuatuRepeatedRows *rows;
  guint from;
  guint n;
  GuatuPeriod periods[GUATU_REPEATED_ROWS];
  GuatuPlainNumbers *numbers;
  GuatuField *fields;
} Batch;

/**
 * guatu_stream_varying:
 * @stream: a stream
 * @n: (out): how many columns there are
 *
 * Returns: (transfer none) (array length=n): the columns of time and of numbers, from the
 *   left on: a row that has all else in common with the one before it is about the same
 */
const guint *
guatu_stream_varying (const GuatuStream *stream, guint *n)
{
  *n = stream->n_varying;
  return stream->varying;
}

/* The cells of a column, which is one of those that vary, from the batch's first row. */
static const GuatuField *
cells_of (const GuatuStream *stream, const Batch *batch, guint column)
{
  guint i = 0;

  while (stream->varying[i] != column)
    i++;
  return &batch->rows->cells[batch->from * stream->n_varying + i];
}

/* All cells of a row. */
static const GuatuField *
whole_row (const GuatuStream *stream, Batch *batch, guint row)
{
  memcpy (batch->fields, batch->rows->fields,
          batch->rows->n_fields * sizeof *batch->fields);
  for (guint i = 0; i < stream->n_varying; i++)
    batch->fields[stream->varying[i]] = batch->rows->cells[row * stream->n_varying + i];
  return batch->fields;
}

/* Reads the times of the rows up to the first one of which more is said; returns whether
 * they could be told. */
static gboolean
read_times (GuatuStream *stream, Batch *batch)
{
  const GuatuField *cells
      = stream->has_iso_when ? cells_of (stream, batch, stream->when.columns[0]) : NULL;
  const GuatuStreamWhen *when;
  guint i = 0;

  while (i < batch->n)
    {
      if (cells != NULL)
        i += guatu_stream_next_whens (stream, cells + i * stream->n_varying,
                                      stream->n_varying, batch->n - i,
                                      batch->periods + i);
      if (i == batch->n)
        break;
      when = guatu_stream_when (stream, whole_row (stream, batch, batch->from + i),
                                batch->rows->n_fields);
      if (when == NULL)
        return FALSE;
      if (!guatu_stream_when_is_plain (when))
        batch->n = i;
      else
        batch->periods[i++] = when->period;
    }
  return TRUE;
}

/* Whether the numbers of a column of numbers go where none of the columns before it has
 * any. */
static gboolean
stands_alone (const GuatuStream *stream, guint value)
{
  const GuatuItem *item = guatu_stream_target (stream, stream->what.last, value)->item;

  for (guint i = 0; i < value; i++)
    if (guatu_stream_target (stream, stream->what.last, i)->item == item)
      return FALSE;
  return item != NULL;
}

/* Reads the numbers of the rows up to the first one that is no plain number. */
static void
read_numbers (GuatuStream *stream, Batch *batch)
{
  for (guint i = 0; i < stream->n_values; i++)
    {
      if (stream->sheet->decimal_comma || !stands_alone (stream, i))
        batch->n = 0;
      if (batch->n > 0)
        batch->n
            = guatu_plain_numbers_parse (cells_of (stream, batch, stream->values[i]),
                                         stream->n_varying, batch->n, &batch->numbers[i]);
    }
}

/* How many numbers have as many decimals as the first of them. */
static guint
count_alike (const guint8 *decimals, guint n)
{
  guint i = 1;

  if (memcmp (decimals, decimals + 1, n - 1) == 0)
    return n;
  while (i < n && decimals[i] == *decimals)
    i++;
  return i;
}

/* Adds the numbers of a column, as many as are alike at once. */
static void
add_column (GuatuStream *stream, const Batch *batch, guint value)
{
  const GuatuPlainNumbers *numbers = &batch->numbers[value];
  const GuatuStreamTarget *target
      = guatu_stream_target (stream, stream->what.last, value);
  GuatuItem *item = target->item;
  GuatuAlike alike = { .like = target->like };

  G_STATIC_ASSERT (GUATU_REPEATED_ROWS <= GUATU_PLAIN_NUMBERS);
  alike.like.place = g_ptr_array_index (stream->wheres, stream->where.last);
  for (guint i = 0; i < batch->n; i += alike.n)
    {
      alike.like.decimals = numbers->decimals[i] & 31;
      alike.n = count_alike (numbers->decimals + i, batch->n - i);
      alike.significands = numbers->significands + i;
      alike.periods = batch->periods + i;
      guatu_indicator_extend_runs_alike (item->indicator, &alike);
      guatu_indicator_append_alike (item->indicator, &alike);
    }
  guatu_stream_take_positions (
      stream, item, (batch->rows->first + batch->from) * stream->n_values + value,
      batch->n);
  guatu_item_take_decimals (item, GUATU_DECIMALS_UNSAID, 0);
  item->n_streamed += batch->n;
  stream->n += batch->n;
}

/* Adds the next of the rows, and at least one. */
static gboolean
add_some (GuatuStream *stream, Batch *batch)
{
  const guint n_rows = batch->rows->n;

  batch->n = stream->knows_last && stream->n <= GUATU_DATASET_MAX_OBSERVATIONS
                 ? n_rows - batch->from
                 : 0;
  if (!read_times (stream, batch))
    return FALSE;
  read_numbers (stream, batch);
  for (guint i = 0; i < stream->n_values && batch->n > 0; i++)
    add_column (stream, batch, i);
  batch->from += batch->n;
  if (batch->from == n_rows)
    return TRUE;
  batch->from++;
  return guatu_stream_add_row (stream, batch->rows->first + batch->from - 1,
                               whole_row (stream, batch, batch->from - 1),
                               batch->rows->n_fields);
}

/**
 * guatu_stream_add_repeated:
 * @stream: a stream
 * @rows: some rows
 *
 * Does what guatu_stream_add_row() does, of rows that repeat the one that was added last
 * but for time and numbers.
 *
 * Returns: whether the table goes on as it began; if not, no more rows are wanted
 */
gboolean
guatu_stream_add_repeated (GuatuStream *stream, const GuatuRepeatedRows *rows)
{
  Batch batch = { .rows = rows, .numbers = stream->numbers, .fields = stream->fields };

  while (batch.from < rows->n)
    if (!add_some (stream, &batch))
      return FALSE;
  return TRUE;
}
