/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/sheet/xlsx-private.h"
#include "io/sheet/xlsx-row.h"

/* The cells of a sheet of an XLSX, while it is unpacked. What the file says of its size
 * is not believed, and what has no place follows what was before it. */

typedef struct
{
  GuatuXlsxCell cell; /* that is read */
  gboolean has_formula;
  gboolean in_value;
  guint phonetic;
  guint n_empty_formulas;
  guint empty_row;
  guint empty_column;
  GuatuXlsxPlainRow plain;
} Reading;

/* Reads a place: C7. Of a place that is none, what is read stays as it was. */
static const char *
read_place (const char *text, guint *row, guint *column)
{
  guint own_row = 0, own_column = 0;

  /* Letters of ASCII are the same in both cases but for a bit. */
  for (guint letter;
       (letter = (*text | 0x20u) - 'a') < 26 && own_column <= GUATU_CELLS_MAX_COLUMNS;
       text++)
    own_column = own_column * 26 + letter + 1;
  for (guint digit; (digit = (guint) *text - '0') < 10 && own_row <= GUATU_CELLS_MAX_ROWS;
       text++)
    own_row = own_row * 10 + digit;
  if (own_row == 0 || own_column == 0)
    return NULL;
  *row = own_row - 1;
  *column = own_column - 1;
  return text;
}

static void
begin_row (Reading *reading, const char **attributes)
{
  guint number = guatu_xml_number (attributes, "r", 0);

  guatu_cells_end_row (reading->cell.grid);
  /* The first row comes after one that is none. */
  reading->cell.row = number > 0 ? number - 1 : reading->cell.row + 1;
  reading->cell.column = G_MAXUINT;
  if (guatu_xml_flag (attributes, "hidden"))
    guatu_cells_hide_rows (reading->cell.grid, reading->cell.row, reading->cell.row);
}

/* What is in a cell, by the letter that tells it from others; see #GuatuXlsxCell. */
static char
type_of (const char *type)
{
  if (type == NULL)
    return 'n';
  return strcmp (type, "str") == 0 ? 'f' : *type;
}

/* Begins a cell, of which any may be missing: C7, how it is shown, what is in it. */
static inline void
start_cell (Reading *reading, const char *place, const char *style, const char *type)
{
  reading->cell.column++;
  if (place != NULL)
    read_place (place, &reading->cell.row, &reading->cell.column);
  reading->cell.type = type_of (type);
  reading->cell.style = guatu_xlsx_style (
      reading->cell.xlsx, style != NULL ? guatu_xml_to_number (style, 0) : 0);
  reading->has_formula = FALSE;
  reading->cell.text->len = 0;
  reading->cell.text->str[0] = '\0';
}

/* Reads r="C7", t="s", s="3". */
static void
begin_cell (Reading *reading, const char **attributes)
{
  const char *place = NULL, *style = NULL, *type = NULL;

  for (; *attributes != NULL; attributes += 2)
    {
      const char *name = guatu_xml_local_name (attributes[0]);

      if (guatu_xml_is_letter (name, 'r'))
        place = attributes[1];
      else if (guatu_xml_is_letter (name, 't'))
        type = attributes[1];
      else if (guatu_xml_is_letter (name, 's'))
        style = attributes[1];
    }
  start_cell (reading, place, style, type);
}

static gboolean
merge (Reading *reading, const char **attributes, GError **error)
{
  const char *range = guatu_xml_attribute (attributes, "ref");
  guint row = 0, column = 0, last_row = 0, last_column = 0;

  range = range != NULL ? read_place (range, &row, &column) : NULL;
  if (range == NULL || *range != ':'
      || read_place (range + 1, &last_row, &last_column) == NULL)
    return TRUE;
  return guatu_cells_merge (reading->cell.grid, row, column, last_row, last_column,
                            error);
}

static void
hide_columns (Reading *reading, const char **attributes)
{
  guint first = guatu_xml_number (attributes, "min", 0);

  if (first > 0 && guatu_xml_flag (attributes, "hidden"))
    guatu_cells_hide_columns (reading->cell.grid, first - 1,
                              guatu_xml_number (attributes, "max", first) - 1);
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  Reading *reading = data;

  if (guatu_xml_is_letter (name, 'c'))
    begin_cell (reading, attributes);
  else if (guatu_xml_is_letter (name, 'v') || guatu_xml_is_letter (name, 't'))
    reading->in_value = reading->phonetic == 0;
  else if (strcmp (name, "row") == 0)
    begin_row (reading, attributes);
  else if (guatu_xml_is_letter (name, 'f'))
    reading->has_formula = TRUE;
  else if (strcmp (name, "rPh") == 0)
    reading->phonetic++;
  else if (strcmp (name, "col") == 0)
    hide_columns (reading, attributes);
  else if (strcmp (name, "mergeCell") == 0)
    return merge (reading, attributes, error);
  return TRUE;
}

static gboolean
end_cell (Reading *reading, GError **error)
{
  if (reading->cell.style->is_across
      && !guatu_cells_spread_across (reading->cell.grid, reading->cell.row,
                                     reading->cell.column, reading->cell.text->len > 0,
                                     error))
    return FALSE;
  if (reading->cell.text->len == 0)
    {
      if (reading->has_formula && reading->cell.type != 'f'
          && reading->n_empty_formulas++ == 0)
        {
          reading->empty_row = reading->cell.row;
          reading->empty_column = reading->cell.column;
        }
      return TRUE;
    }
  return guatu_xlsx_put_cell (&reading->cell, error);
}

static gboolean
end (const char *name, gpointer data, GError **error)
{
  Reading *reading = data;

  reading->in_value = FALSE;
  if (guatu_xml_is_letter (name, 'c'))
    return end_cell (reading, error);
  if (*name == 'r' && strcmp (name, "rPh") == 0)
    reading->phonetic--;
  return TRUE;
}

/* As g_string_append_len(), without a call where there is room for some bytes. */
static inline void
append (GString *text, const char *piece, gsize length)
{
  if (text->len + length >= text->allocated_len)
    {
      g_string_append_len (text, piece, (gssize) length);
      return;
    }
  memcpy (text->str + text->len, piece, length);
  text->len += length;
  text->str[text->len] = '\0';
}

/* More of a text than a cell may have is of no use, but says that it is too long. */
static gboolean
text (const char *piece, gsize length, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->in_value && reading->cell.text->len <= GUATU_CELLS_MAX_TEXT)
    append (reading->cell.text, piece, length);
  return TRUE;
}

/* Ends a value where its quotation mark is. */
static const char *
end_value (char *value)
{
  if (value != NULL)
    *strchr (value, '"') = '\0';
  return value;
}

static gboolean
put_plain_cell (Reading *reading, const GuatuXlsxPlainCell *plain, GError **error)
{
  start_cell (reading, plain->place, end_value (plain->style), end_value (plain->type));
  if (plain->text != NULL)
    append (reading->cell.text, plain->text, plain->length);
  return end_cell (reading, error);
}

/* Takes a row that is as nearly all are. */
static gboolean
take_row (char *text, gsize *n_taken, gpointer data, GError **error)
{
  Reading *reading = data;
  const GArray *cells = reading->plain.cells;
  const char *attributes[2 * GUATU_XML_PLAIN_ATTRIBUTES + 1];
  const char *end = guatu_xlsx_row_take (text, &reading->plain);

  if (end == NULL || reading->phonetic > 0)
    return TRUE;
  *n_taken = (gsize) (end - text);
  guatu_xml_plain_attributes (&g_array_index (reading->plain.tag, GuatuXmlToken, 1),
                              reading->plain.tag->len - 1, attributes);
  begin_row (reading, attributes);
  for (guint i = 0; i < cells->len; i++)
    if (!put_plain_cell (reading, &g_array_index (cells, GuatuXlsxPlainCell, i), error))
      return FALSE;
  return TRUE;
}

/* Programs that write formulas without reckoning leave their values to others. */
static void
tell_of_formulas (const Reading *reading)
{
  g_autofree char *place = NULL;

  if (reading->n_empty_formulas == 0)
    return;
  place
      = guatu_cells_place (reading->cell.grid, reading->empty_row, reading->empty_column);
  guatu_table_report_add (
      reading->cell.xlsx->report, TRUE, place,
      ngettext ("%u formula has no value in the file: it is left out. Open the file "
                "in a spreadsheet program and save it, and it will have one.",
                "%u formulas have no value in the file: they are left out. Open the file "
                "in a spreadsheet program and save it, and they will have one.",
                reading->n_empty_formulas),
      reading->n_empty_formulas);
}

/**
 * guatu_xlsx_read_sheet:
 * @xlsx: a workbook whose texts and styles were read
 * @part: its part that has the sheet
 * @grid: gets the cells
 * @error: a #GuatuIoError
 *
 * Returns: whether they could be read
 */
gboolean
guatu_xlsx_read_sheet (GuatuXlsx *xlsx, const char *part, GuatuCells *grid,
                       GError **error)
{
  static const GuatuXmlEvents events = { begin, end, text, "sheetData", take_row };
  g_autoptr (GString) own = g_string_new (NULL);
  g_autoptr (GArray) tag = g_array_new (FALSE, FALSE, sizeof (GuatuXmlToken));
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (GuatuXlsxPlainCell));
  Reading reading = {
    .cell = {
      .xlsx = xlsx,
      .grid = grid,
      .text = own,
      .row = G_MAXUINT,
      .column = G_MAXUINT,
      .style = guatu_xlsx_style (xlsx, 0),
    },
    .plain = { tag, cells },
  };

  if (!guatu_xml_read_part (xlsx->zip, part, &events, &reading, error))
    return FALSE;
  tell_of_formulas (&reading);
  return TRUE;
}
