/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/grid/stream-private.h"

/* What the columns beside the numbers say, of what and where: each combination of texts
 * is understood once, as a row of a small table would be. */

static GuatuColumn
kind_of (const GuatuSheet *sheet, guint column)
{
  return g_array_index (sheet->columns, GuatuColumn, column);
}

static gboolean
is_among (GuatuColumn kind, const GuatuColumn *kinds, guint n_kinds)
{
  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i] == kind)
      return TRUE;
  return FALSE;
}

/**
 * guatu_stream_key_init:
 * @key: (out): to be cleared
 * @sheet: a table whose columns are known
 * @kinds: (array length=n_kinds): of the columns that say it
 */
void
guatu_stream_key_init (GuatuStreamKey *key, const GuatuSheet *sheet,
                       const GuatuColumn *kinds, guint n_kinds)
{
  const guint n_columns = sheet->grid->n_columns;

  key->n = 0;
  key->columns = g_new (guint, n_columns);
  key->texts = g_new0 (GuatuDictionary *, n_columns);
  key->codes = g_new0 (guint32, n_columns);
  key->lasts = g_new0 (GuatuField, n_columns);
  key->together = guatu_dictionary_new ();
  key->last = GUATU_NO_CODE;
  for (guint column = 0; column < n_columns; column++)
    if (is_among (kind_of (sheet, column), kinds, n_kinds))
      {
        key->texts[key->n] = guatu_dictionary_new ();
        key->columns[key->n++] = column;
      }
}

/** guatu_stream_key_clear: frees what a key holds. */
void
guatu_stream_key_clear (GuatuStreamKey *key)
{
  for (guint i = 0; i < key->n; i++)
    guatu_dictionary_free (key->texts[i]);
  g_free (key->texts);
  g_free (key->columns);
  g_free (key->codes);
  g_free (key->lasts);
  guatu_dictionary_free (key->together);
}

static guint
find_or_add (GuatuDictionary *dictionary, const char *text, gsize length)
{
  const guint code = guatu_dictionary_find (dictionary, text, length);

  return code != GUATU_NO_CODE ? code : guatu_dictionary_add (dictionary, text, length);
}

/** guatu_stream_key_find: the number of the combination that a row has, new or not. */
guint
guatu_stream_key_find (GuatuStreamKey *key, const GuatuField *fields, guint n_fields)
{
  gboolean differs = key->last == GUATU_NO_CODE;

  for (guint i = 0; i < key->n; i++)
    {
      const guint column = key->columns[i];
      const gboolean has_any = column < n_fields;
      const guint code = find_or_add (key->texts[i], has_any ? fields[column].text : "",
                                      has_any ? fields[column].length : 0);
      gsize length;

      differs = differs || code != key->codes[i];
      key->codes[i] = code;
      key->lasts[i].text = guatu_dictionary_text (key->texts[i], code, &length);
      key->lasts[i].length = (guint32) length;
    }
  if (differs)
    key->last = key->n == 1 ? key->codes[0]
                            : find_or_add (key->together, (const char *) key->codes,
                                           key->n * sizeof *key->codes);
  return key->last;
}

/**
 * guatu_stream_read_alone:
 * @stream: a stream
 * @key: columns of it
 * @row: (out): what they say; to be cleared
 *
 * Reads the cells that these columns have in the last row as if they were the only ones.
 */
void
guatu_stream_read_alone (GuatuStream *stream, const GuatuStreamKey *key,
                         GuatuSheetRow *row)
{
  GuatuSheet *sheet = stream->sheet;
  GuatuCells *grid = (GuatuCells *) sheet->grid;
  const guint n_cells = grid->cells->len, number = guatu_cells_n_rows (grid);
  guint end;

  g_array_set_size (grid->starts, number);
  guatu_cells_begin_row (grid, number + 1);
  /* What is behind the last of them is not asked for. */
  for (guint column = 0, i = 0; i < key->n; column++)
    {
      const char *text = "";
      gsize length = 0;

      if (key->columns[i] == column)
        {
          text = guatu_dictionary_text (key->texts[i], key->codes[i], &length);
          i++;
        }
      if (!guatu_cells_add_lasting (grid, text, length, NULL))
        stream->is_refused = TRUE;
    }
  end = grid->cells->len;
  g_array_append_val (grid->starts, end);
  g_array_append_val (sheet->body, number);
  guatu_sheet_read_row (sheet, sheet->body->len - 1, row);
  g_array_set_size (sheet->body, sheet->body->len - 1);
  g_array_set_size (grid->cells, n_cells);
  g_array_set_size (grid->starts, number);
  g_array_append_val (grid->starts, n_cells);
  g_array_set_size (grid->lines, number);
}

/**
 * guatu_stream_what:
 * @stream: a stream
 * @fields: (array length=n_fields): a row
 * @code: (out): the number of what it is about
 *
 * Returns: whether it could be told
 */
gboolean
guatu_stream_what (GuatuStream *stream, const GuatuField *fields, guint n_fields,
                   guint *code)
{
  GuatuSheetRow row = { .place = NULL };
  const GuatuHeading *heading = &row.heading;

  *code = guatu_stream_key_find (&stream->what, fields, n_fields);
  if (*code < stream->whats->len)
    return TRUE;
  guatu_stream_read_alone (stream, &stream->what, &row);
  /* The cell is gone when the next row is read; how far in it was is not. */
  if (row.cell != NULL && row.cell->indent > 0)
    stream->is_refused = TRUE;
  row.cell = NULL;
  g_array_append_val (stream->whats, row);
  g_array_set_size (stream->targets, stream->whats->len * stream->n_values);
  if (heading->has_period || heading->part != NULL || heading->mark != NULL
      || heading->span != GUATU_SPAN_UNSAID
      || (heading->is_growth && *heading->name == '\0'))
    return guatu_stream_refuse (stream);
  return !stream->is_refused;
}

/**
 * guatu_stream_where:
 * @stream: a stream
 * @fields: (array length=n_fields): a row
 * @place: (out) (nullable): the place that it names
 *
 * Returns: whether it could be told
 */
gboolean
guatu_stream_where (GuatuStream *stream, const GuatuField *fields, guint n_fields,
                    const GuatuPlace **place)
{
  static const GuatuHeading over = { .name = (char *) "" };
  const guint code = guatu_stream_key_find (&stream->where, fields, n_fields);
  GuatuSheetRow row = { .place = NULL };

  if (code < stream->wheres->len)
    {
      *place = g_ptr_array_index (stream->wheres, code);
      return TRUE;
    }
  guatu_stream_read_alone (stream, &stream->where, &row);
  *place = guatu_sheet_find_place (stream->sheet, &row, &over);
  g_ptr_array_add (stream->wheres, (gpointer) *place);
  if (row.cell != NULL || row.heading.mark != NULL)
    stream->is_refused = TRUE;
  guatu_sheet_row_clear (&row);
  return !stream->is_refused;
}
