/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/sheet/ods-private.h"

/* The sheets of an ODS, while they are unpacked. Cells and rows say how often they are
 * repeated; of empty ones, which fill a sheet up, only the place is counted. */

/* A column, and how often it is repeated. */
typedef struct
{
  guint n;
  const GuatuNumberFormat *format;
} ColumnStyle;

typedef struct
{
  GuatuOdsStyles *styles;
  const GuatuTableOptions *options;
  GPtrArray *sheets;
  GuatuCells *grid; /* that is read, or NULL */
  GArray *columns;
  guint n_columns;
  guint row;
  guint n_rows;
  guint column;
  guint n_cells;
  guint first_cell;
  const GuatuNumberFormat *format;
  char *type;
  char *value;
  gboolean is_error;
  gboolean is_covered;
  gboolean in_cell;
  guint skipped; /* elements within one that is left out */
  guint in_paragraph;
  guint n_paragraphs;
  GString *text;
} Reading;

/* What is no part of the text of a cell: notes, changes that were made, drawings, how a
 * text is to be spoken. */
static const char *const left_out[]
    = { "annotation", "tracked-changes", "shapes",
        "frame",      "custom-shape",    "ruby-text",
        "dde-links",  "forms",           "calculation-settings" };

static gboolean
is_left_out (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (left_out); i++)
    if (*name == *left_out[i] && strcmp (name, left_out[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
begin_sheet (Reading *reading, const char **attributes, GError **error)
{
  const char *name = guatu_xml_attribute (attributes, "name");
  const char *style = guatu_xml_attribute (attributes, "style-name");
  GuatuCells *sheet;

  if (!guatu_workbook_has_room (reading->sheets->len, error))
    return FALSE;
  sheet = guatu_cells_new_sheet (name != NULL ? name : "");
  sheet->is_hidden
      = style != NULL && g_hash_table_contains (reading->styles->hidden, style);
  g_ptr_array_add (reading->sheets, sheet);
  reading->grid = guatu_workbook_wants (sheet, reading->sheets->len, reading->options)
                      ? sheet
                      : NULL;
  g_array_set_size (reading->columns, 0);
  reading->row = reading->n_columns = reading->n_rows = 0;
  return TRUE;
}

static guint
repeated (const char **attributes, const char *name)
{
  return CLAMP (guatu_xml_number (attributes, name, 1), 1, GUATU_CELLS_MAX_ROWS);
}

static gboolean
is_shown (const char **attributes)
{
  const char *visibility = guatu_xml_attribute (attributes, "visibility");

  return visibility == NULL || strcmp (visibility, "visible") == 0;
}

static void
begin_column (Reading *reading, const char **attributes)
{
  ColumnStyle column = { repeated (attributes, "number-columns-repeated"), NULL };

  column.format = guatu_ods_style (
      reading->styles, guatu_xml_attribute (attributes, "default-cell-style-name"));
  if (!is_shown (attributes))
    guatu_cells_hide_columns (reading->grid, reading->n_columns,
                              reading->n_columns + column.n - 1);
  reading->n_columns = MIN (reading->n_columns + column.n, GUATU_CELLS_MAX_ROWS);
  g_array_append_val (reading->columns, column);
}

static void
begin_row (Reading *reading, const char **attributes)
{
  reading->n_rows = repeated (attributes, "number-rows-repeated");
  reading->column = 0;
  reading->first_cell = reading->grid->cells->len;
  if (!is_shown (attributes))
    guatu_cells_hide_rows (reading->grid, reading->row,
                           reading->row + reading->n_rows - 1);
}

static gboolean
end_row (Reading *reading, GError **error)
{
  if (reading->n_rows > 1
      && !guatu_cells_repeat (reading->grid, reading->first_cell, 1, 0,
                              reading->n_rows - 1, error))
    return FALSE;
  reading->row = MIN (reading->row + reading->n_rows, GUATU_CELLS_MAX_ROWS);
  guatu_cells_end_row (reading->grid);
  return TRUE;
}

static const GuatuNumberFormat *
column_format (const Reading *reading)
{
  guint column = 0;

  for (guint i = 0; i < reading->columns->len; i++)
    {
      const ColumnStyle *style = &g_array_index (reading->columns, ColumnStyle, i);

      column += style->n;
      if (reading->column < column)
        return style->format;
    }
  return NULL;
}

/* The attributes of a cell that say what is in it; another namespace says once more what
 * type it is, and only there that it is an error. */
static void
read_value (Reading *reading, const char **attributes)
{
  static const char *const values[]
      = { "value", "date-value", "boolean-value", "string-value" };
  const char *style = guatu_xml_attribute (attributes, "style-name");

  g_free (reading->type);
  g_free (reading->value);
  reading->type = g_strdup (guatu_xml_attribute (attributes, "value-type"));
  reading->value = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (values) && reading->value == NULL; i++)
    reading->value = g_strdup (guatu_xml_attribute (attributes, values[i]));
  reading->is_error = FALSE;
  for (guint i = 0; attributes[i] != NULL; i += 2)
    reading->is_error = reading->is_error
                        || (g_str_has_suffix (attributes[i], ":value-type")
                            && strcmp (attributes[i + 1], "error") == 0);
  reading->format = style != NULL ? guatu_ods_style (reading->styles, style)
                                  : column_format (reading);
}

static gboolean
begin_cell (Reading *reading, const char **attributes, gboolean is_covered,
            GError **error)
{
  const guint n_columns = guatu_xml_number (attributes, "number-columns-spanned", 1);
  const guint n_rows = guatu_xml_number (attributes, "number-rows-spanned", 1);

  reading->in_cell = TRUE;
  reading->is_covered = is_covered;
  reading->n_cells = repeated (attributes, "number-columns-repeated");
  reading->n_paragraphs = 0;
  g_string_truncate (reading->text, 0);
  read_value (reading, attributes);
  if (is_covered || (n_columns <= 1 && n_rows <= 1))
    return TRUE;
  return guatu_cells_merge (
      reading->grid, reading->row, reading->column,
      reading->row + CLAMP (n_rows, 1, GUATU_CELLS_MAX_ROWS) - 1,
      reading->column + CLAMP (n_columns, 1, GUATU_CELLS_MAX_COLUMNS) - 1, error);
}

static gboolean
put_text (Reading *reading, const char *text, GError **error)
{
  return guatu_cells_put (reading->grid, reading->row, reading->column, GUATU_CELL_TEXT,
                          text, strlen (text), 0, error);
}

/* A date with its day becomes what the cell shows of it. */
static gboolean
put_date (Reading *reading, GError **error)
{
  const GuatuNumberFormatKind kind
      = reading->format != NULL ? reading->format->kind : GUATU_NUMBER_FORMAT_DAY;
  g_autofree char *text = NULL;
  int year = 0;
  guint month = 0, day = 0;

  if (sscanf (reading->value, "%d-%u-%u", &year, &month, &day) < 3)
    return put_text (reading, reading->value, error);
  if (kind == GUATU_NUMBER_FORMAT_YEAR)
    text = g_strdup_printf ("%d年", year);
  else if (kind == GUATU_NUMBER_FORMAT_MONTH)
    text = g_strdup_printf ("%d年%u月", year, month);
  else
    text = g_strdup_printf ("%04d-%02u-%02u", year, month, day);
  return put_text (reading, text, error);
}

static gboolean
put_number (Reading *reading, GError **error)
{
  const gboolean is_percentage = strcmp (reading->type, "percentage") == 0;
  GuatuNumberFormat format = { .decimals = GUATU_DECIMALS_UNSAID };
  const GuatuNumberStyle style = { .format = &format };
  char *end = NULL;
  const double value = g_ascii_strtod (reading->value, &end);

  if (reading->format != NULL)
    format.decimals = reading->format->decimals;
  format.kind = is_percentage ? GUATU_NUMBER_FORMAT_PERCENT : GUATU_NUMBER_FORMAT_PLAIN;
  if (end == reading->value || *end != '\0')
    return put_text (reading, reading->value, error);
  return guatu_cells_put_number (reading->grid, reading->row, reading->column, value,
                                 &style, error);
}

/* Whether a text is what programs show for an error of a formula. */
static gboolean
shows_error (const char *text)
{
  return g_str_has_prefix (text, "Err:") || g_str_equal (text, "#N/A")
         || (*text == '#'
             && (g_str_has_suffix (text, "!") || g_str_has_suffix (text, "?")));
}

static gboolean
put_cell (Reading *reading, GError **error)
{
  static const char *const numbers[] = { "float", "percentage", "currency" };
  const char *type = reading->type != NULL ? reading->type : "string";

  if (reading->is_error
      || (strcmp (type, "string") != 0 && shows_error (reading->text->str)))
    return guatu_cells_put_error (reading->grid, reading->row, reading->column,
                                  reading->text->str, error);
  for (guint i = 0; reading->value != NULL && i < G_N_ELEMENTS (numbers); i++)
    if (strcmp (type, numbers[i]) == 0)
      return put_number (reading, error);
  if (reading->value != NULL && strcmp (type, "date") == 0)
    return put_date (reading, error);
  if (reading->value != NULL
      && (reading->n_paragraphs == 0 || strcmp (type, "boolean") == 0))
    return put_text (reading, reading->value, error);
  return put_text (reading, reading->text->str, error);
}

static gboolean
end_cell (Reading *reading, GError **error)
{
  const guint first = reading->grid->cells->len;

  reading->in_cell = FALSE;
  if (!reading->is_covered && (reading->n_paragraphs > 0 || reading->value != NULL)
      && (!put_cell (reading, error)
          || !guatu_cells_repeat (reading->grid, first, 0, 1, reading->n_cells - 1,
                                  error)))
    return FALSE;
  reading->column = MIN (reading->column + reading->n_cells, GUATU_CELLS_MAX_ROWS);
  return TRUE;
}

/* Paragraphs are parted by a blank, as are lines. */
static void
begin_text (Reading *reading, const char *name, const char **attributes)
{
  if (strcmp (name, "p") == 0 || strcmp (name, "h") == 0)
    {
      if (reading->n_paragraphs++ > 0)
        g_string_append_c (reading->text, ' ');
      reading->in_paragraph++;
    }
  else if (strcmp (name, "s") == 0)
    for (guint i = MIN (guatu_xml_number (attributes, "c", 1), 255); i > 0; i--)
      g_string_append_c (reading->text, ' ');
  else if (strcmp (name, "tab") == 0 || strcmp (name, "line-break") == 0)
    g_string_append_c (reading->text, ' ');
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped > 0 || is_left_out (name))
    reading->skipped++;
  else if (reading->in_cell)
    begin_text (reading, name, attributes);
  else if (strcmp (name, "table") == 0)
    return begin_sheet (reading, attributes, error);
  else if (reading->grid == NULL)
    guatu_ods_styles_begin (reading->styles, name, attributes);
  else if (strcmp (name, "table-column") == 0)
    begin_column (reading, attributes);
  else if (strcmp (name, "table-row") == 0)
    begin_row (reading, attributes);
  else if (strcmp (name, "table-cell") == 0)
    return begin_cell (reading, attributes, FALSE, error);
  else if (strcmp (name, "covered-table-cell") == 0)
    return begin_cell (reading, attributes, TRUE, error);
  return TRUE;
}

static gboolean
end (const char *name, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped > 0)
    {
      reading->skipped--;
      return TRUE;
    }
  if (strcmp (name, "p") == 0 || strcmp (name, "h") == 0)
    reading->in_paragraph -= reading->in_paragraph > 0;
  else if (strcmp (name, "table") == 0)
    reading->grid = NULL;
  else if (reading->grid != NULL && strcmp (name, "table-row") == 0)
    return end_row (reading, error);
  else if (reading->grid != NULL && g_str_has_suffix (name, "table-cell"))
    return end_cell (reading, error);
  return TRUE;
}

/* More of a text than a cell may have is of no use, but says that it is too long. */
static gboolean
text (const char *piece, gsize length, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->skipped == 0 && reading->in_paragraph > 0
      && reading->text->len <= GUATU_CELLS_MAX_TEXT)
    g_string_append_len (reading->text, piece, (gssize) length);
  return TRUE;
}

/**
 * guatu_ods_read_content:
 * @zip: a file
 * @styles: the styles that its other part has, to which its own are added
 * @options: what somebody says of its tables
 * @sheets: (element-type GuatuCells): its sheets are added to it
 * @error: a #GuatuIoError
 *
 * Returns: whether they could be read
 */
gboolean
guatu_ods_read_content (GuatuZip *zip, GuatuOdsStyles *styles,
                        const GuatuTableOptions *options, GPtrArray *sheets,
                        GError **error)
{
  static const GuatuXmlEvents events = { begin, end, text, "table" };
  g_autoptr (GArray) columns = g_array_new (FALSE, FALSE, sizeof (ColumnStyle));
  g_autoptr (GString) own = g_string_new (NULL);
  Reading reading = {
    .styles = styles,
    .options = options,
    .sheets = sheets,
    .columns = columns,
    .text = own,
  };
  gboolean done = guatu_xml_read_part (zip, "content.xml", &events, &reading, error);

  g_free (reading.type);
  g_free (reading.value);
  return done;
}
