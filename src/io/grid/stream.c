/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells-private.h"
#include "io/grid/stream-private.h"
#include "io/io-error.h"
#include "io/read-progress.h"

/* A table whose rows are all alike and too many to keep their cells: what each column is
 * was found from some of them, and the rest goes by in order, without an object a cell.
 * Texts are understood once each. Whatever would need a look at the whole table, such as
 * rows that are headings of those below, is refused, so that the caller can take the way
 * of small tables. */

/* A row without a number: if it has a single text, a note, unless numbers follow. */
static void
count_pending (GuatuStream *stream, const GuatuField *fields, guint n_fields)
{
  guint n_filled = 0;

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *text = guatu_cells_clean (fields[i].text, fields[i].length, NULL);

      n_filled += text != NULL;
    }
  stream->n_pending += n_filled == 1;
}

static gboolean
has_value (const GuatuStream *stream, const GuatuField *fields, guint n_fields)
{
  for (guint i = 0; i < stream->n_values; i++)
    if (stream->values[i] < n_fields && fields[stream->values[i]].length > 0)
      return TRUE;
  return FALSE;
}

/**
 * guatu_stream_add_row:
 * @stream: a stream
 * @row: which row it is, from 0; those of headings are left out
 * @fields: (array length=n_fields): its cells
 * @n_fields: how many there are
 *
 * Adds the numbers of a row.
 *
 * Returns: whether the table goes on as it began; if not, no more rows are wanted
 */
gboolean
guatu_stream_add_row (GuatuStream *stream, guint row, const GuatuField *fields,
                      guint n_fields)
{
  const GuatuPlace *place = NULL;
  const GuatuStreamWhen *when;
  guint what = 0;

  stream->knows_last = FALSE;
  if (!has_value (stream, fields, n_fields))
    {
      count_pending (stream, fields, n_fields);
      return TRUE;
    }
  if (stream->n_pending > 0 || n_fields > stream->sheet->grid->n_columns
      || stream->n > GUATU_DATASET_MAX_OBSERVATIONS)
    return guatu_stream_refuse (stream);
  /* What and where are mostly those of the row before. */
  if (guatu_stream_key_repeats (&stream->what, fields, n_fields))
    what = stream->what.last;
  else if (!guatu_stream_what (stream, fields, n_fields, &what))
    return FALSE;
  if (guatu_stream_key_repeats (&stream->where, fields, n_fields))
    place = g_ptr_array_index (stream->wheres, stream->where.last);
  else if (!guatu_stream_where (stream, fields, n_fields, &place))
    return FALSE;
  stream->knows_last = TRUE;
  when = guatu_stream_when (stream, fields, n_fields);
  if (when == NULL)
    return FALSE;
  for (guint i = 0; i < stream->n_values; i++)
    {
      const guint column = stream->values[i];
      GuatuStreamTarget *target = guatu_stream_target (stream, what, i);
      GuatuObservation observation;
      double number;
      guint decimals;

      if (column >= n_fields || fields[column].length == 0)
        continue;
      if (target->item == NULL || !guatu_stream_when_is_plain (when)
          || stream->sheet->decimal_comma
          || !guatu_plain_number_parse (fields[column].text, fields[column].length,
                                        &number, &decimals))
        {
          if (!guatu_stream_add_other (stream, row, &fields[column], i, what, place,
                                       when))
            return FALSE;
          continue;
        }
      guatu_stream_set_plain (&observation, target, number, decimals, when->period,
                              place);
      guatu_stream_append (stream, target, row, i, &observation);
      if (fields[column].shown_decimals != GUATU_DECIMALS_UNSAID
          || !target->item->is_exact)
        guatu_item_take_decimals (target->item, fields[column].shown_decimals,
                                  (int) decimals);
    }
  return TRUE;
}

/** guatu_stream_knows_last: whether the last row had numbers, and can be repeated. */
gboolean
guatu_stream_knows_last (const GuatuStream *stream)
{
  return stream->knows_last;
}

/** guatu_stream_tell: says how far the rows were read, to whoever wants to know, too. */
void
guatu_stream_tell (GuatuStream *stream, guint64 done, guint64 total)
{
  guatu_read_progress_tell (done, total);
}

/** guatu_stream_first_row: the first row below the headings, from 0. */
guint
guatu_stream_first_row (const GuatuStream *stream)
{
  return stream->sheet->first_body;
}

/* Whether a column is one of numbers, or of one of the kinds that say when they are. */
static gboolean
varies (const GuatuSheet *sheet, guint column, const GuatuColumn *whens, guint n_whens)
{
  const GuatuColumn kind = g_array_index (sheet->columns, GuatuColumn, column);
  gboolean is_when = FALSE;

  for (guint i = 0; i < n_whens; i++)
    is_when = is_when || kind == whens[i];
  return is_when || kind == GUATU_COLUMN_VALUES;
}

static void
init (GuatuStream *stream, GuatuSheet *sheet)
{
  static const GuatuColumn whats[] = { GUATU_COLUMN_INDICATORS, GUATU_COLUMN_UNITS };
  static const GuatuColumn wheres[] = { GUATU_COLUMN_PLACES, GUATU_COLUMN_GROUPS };
  static const GuatuColumn whens[] = { GUATU_COLUMN_PERIODS, GUATU_COLUMN_PARTS };

  *stream = (GuatuStream) { .sheet = sheet };
  stream->values = g_new (guint, sheet->grid->n_columns);
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES)
      stream->values[stream->n_values++] = column;
  guatu_stream_key_init (&stream->what, sheet, whats, G_N_ELEMENTS (whats));
  guatu_stream_key_init (&stream->where, sheet, wheres, G_N_ELEMENTS (wheres));
  guatu_stream_key_init (&stream->when, sheet, whens, G_N_ELEMENTS (whens));
  stream->numbers = g_new (GuatuPlainNumbers, stream->n_values);
  stream->fields = g_new (GuatuField, sheet->grid->n_columns);
  stream->varying = g_new (guint, sheet->grid->n_columns);
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (varies (sheet, column, whens, G_N_ELEMENTS (whens)))
      stream->varying[stream->n_varying++] = column;
  stream->has_iso_when
      = stream->when.n == 1
        && g_array_index (sheet->columns, GuatuColumn, stream->when.columns[0])
               == GUATU_COLUMN_PERIODS;
  stream->whats = g_array_new (FALSE, TRUE, sizeof (GuatuSheetRow));
  stream->wheres = g_ptr_array_new ();
  stream->whens = g_array_new (FALSE, TRUE, sizeof (GuatuStreamWhen));
  stream->targets = g_array_new (FALSE, TRUE, sizeof (GuatuStreamTarget));
  stream->missing = guatu_dictionary_new ();
  stream->reasons = g_array_new (FALSE, TRUE, sizeof (GuatuReason));
}

static void
clear (GuatuStream *stream)
{
  for (guint i = 0; i < stream->whats->len; i++)
    guatu_sheet_row_clear (&g_array_index (stream->whats, GuatuSheetRow, i));
  guatu_stream_key_clear (&stream->what);
  guatu_stream_key_clear (&stream->where);
  guatu_stream_key_clear (&stream->when);
  g_free (stream->values);
  g_free (stream->varying);
  g_free (stream->numbers);
  g_free (stream->fields);
  g_array_unref (stream->whats);
  g_ptr_array_unref (stream->wheres);
  g_array_unref (stream->whens);
  g_array_unref (stream->targets);
  guatu_dictionary_free (stream->missing);
  g_array_unref (stream->reasons);
}

/* Whether what was seen of a table is one of rows that are all alike, each a number or
 * some, whose time stands in columns of its own or is that of the whole table. */
static gboolean
is_regular (const GuatuSheet *sheet)
{
  gboolean has_values = FALSE;

  if (sheet->next_row > 0 || sheet->columns_are_places
      || sheet->first_body == sheet->first_header)
    return FALSE;
  for (guint i = 0; i < sheet->sections->len; i++)
    if (g_ptr_array_index (sheet->sections, i) != NULL)
      return FALSE;
  for (guint column = 0; column < sheet->grid->n_columns; column++)
    if (g_array_index (sheet->columns, GuatuColumn, column) == GUATU_COLUMN_VALUES)
      {
        if (sheet->headings[column].has_period || sheet->headings[column].part != NULL
            || sheet->headings[column].years_before > 0
            || sheet->headings[column].span != GUATU_SPAN_UNSAID
            || sheet->headings[column].has_step || sheet->headings[column].place != NULL)
          return FALSE;
        has_values = TRUE;
      }
  return has_values;
}

/**
 * guatu_sheet_stream:
 * @sheet: a table of which some rows are known, and what its columns are
 * @data: a #GuatuRows: all of its rows
 * @error: of these rows
 *
 * Adds all that its numbers say to the builder, as guatu_sheet_fill() does.
 *
 * Returns: whether that could be done
 */
gboolean
guatu_sheet_stream (GuatuSheet *sheet, gpointer data, GError **error)
{
  GuatuRows *rows = data;
  GuatuStream stream;
  gboolean done;

  rows->are_regular = is_regular (sheet);
  if (!rows->are_regular)
    return FALSE;
  init (&stream, sheet);
  done = rows->read (&stream, rows->data, error);
  /* All notes were seen with the first rows, since the source is one of them. */
  rows->are_regular
      = !stream.is_refused && (!done || stream.n_pending == sheet->n_lines_below);
  guatu_stream_end (&stream);
  if (done && rows->are_regular)
    {
      guatu_sheet_tell_of_words (sheet);
      guatu_sheet_set_decimals (sheet);
      if (rows->forget != NULL)
        rows->forget (rows->data);
    }
  clear (&stream);
  return done && rows->are_regular;
}
