/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/sheet/xml-sheet.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/sheet/decode.h"
#include "io/sheet/number-format.h"
#include "io/sheet/xml.h"

/* XML Spreadsheet 2003, which programs write under the name of a workbook. */

typedef struct
{
  GHashTable *formats; /* from the id of a style to how it shows numbers */
  GPtrArray *sheets;
  GuatuCells *grid; /* that is read, or NULL */
  char *style;      /* that is being read */
  guint row;
  guint column;
  guint last_column;
  guint last_row;
  GuatuNumberFormat *format;
  char *type;
  GString *text;
  gboolean in_data;
  guint skipped; /* elements within one that is left out */
} Reading;

static void
format_free (gpointer data)
{
  guatu_number_format_clear (data);
  g_free (data);
}

/* The names that the format has for some codes. */
static void
parse_format (const char *code, GuatuNumberFormat *format)
{
  static const struct
  {
    const char *name;
    const char *code;
  } names[] = { { "Percent", "0.00%" },        { "Fixed", "0.00" },
                { "Standard", "#,##0.00" },    { "Short Date", "yyyy/m/d" },
                { "Long Date", "yyyy-mm-dd" }, { "Medium Date", "dd-mmm-yy" },
                { "General Date", "yyyy/m/d" } };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (code, names[i].name))
      code = names[i].code;
  guatu_number_format_parse (code, format);
}

static void
begin_style (Reading *reading, const char *name, const char **attributes)
{
  if (g_str_equal (name, "Style"))
    {
      g_free (reading->style);
      reading->style = g_strdup (guatu_xml_attribute (attributes, "ID"));
    }
  else if (g_str_equal (name, "NumberFormat") && reading->style != NULL)
    {
      const char *code = guatu_xml_attribute (attributes, "Format");
      GuatuNumberFormat *format = g_new0 (GuatuNumberFormat, 1);

      parse_format (code != NULL ? code : "General", format);
      g_hash_table_replace (reading->formats, g_strdup (reading->style), format);
    }
}

static gboolean
begin_sheet (Reading *reading, const char **attributes, GError **error)
{
  const char *name = guatu_xml_attribute (attributes, "Name");

  if (!guatu_workbook_has_room (reading->sheets->len, error))
    return FALSE;
  reading->grid = guatu_cells_new_sheet (name != NULL ? name : "");
  g_ptr_array_add (reading->sheets, reading->grid);
  reading->row = reading->column = G_MAXUINT;
  reading->last_row = reading->last_column = 0;
  return TRUE;
}

/* A place that is not written is the one after that before it. */
static guint
next_place (const char **attributes, guint place, guint n_skipped)
{
  const guint index = guatu_xml_number (attributes, "Index", 0);

  return MIN (index > 0 ? index - 1 : place + 1 + n_skipped, GUATU_CELLS_MAX_ROWS);
}

static void
begin_column (Reading *reading, const char **attributes)
{
  const guint span
      = MIN (guatu_xml_number (attributes, "Span", 0), GUATU_CELLS_MAX_COLUMNS);
  const guint first = next_place (attributes, reading->column, reading->last_column);

  if (guatu_xml_flag (attributes, "Hidden"))
    guatu_cells_hide_columns (reading->grid, first, first + span);
  reading->column = first;
  reading->last_column = span;
}

static void
begin_row (Reading *reading, const char **attributes)
{
  const guint span = MIN (guatu_xml_number (attributes, "Span", 0), GUATU_CELLS_MAX_ROWS);

  guatu_cells_end_row (reading->grid);
  reading->row = next_place (attributes, reading->row, reading->last_row);
  if (guatu_xml_flag (attributes, "Hidden"))
    guatu_cells_hide_rows (reading->grid, reading->row, reading->row + span);
  reading->last_row = span;
  reading->column = G_MAXUINT;
  reading->last_column = 0;
}

static gboolean
begin_cell (Reading *reading, const char **attributes, GError **error)
{
  const guint across
      = MIN (guatu_xml_number (attributes, "MergeAcross", 0), GUATU_CELLS_MAX_COLUMNS);
  const guint down
      = MIN (guatu_xml_number (attributes, "MergeDown", 0), GUATU_CELLS_MAX_ROWS);
  const char *style = guatu_xml_attribute (attributes, "StyleID");

  reading->column = next_place (attributes, reading->column, reading->last_column);
  reading->last_column = across;
  reading->format = style != NULL ? g_hash_table_lookup (reading->formats, style) : NULL;
  return (across == 0 && down == 0)
         || guatu_cells_merge (reading->grid, reading->row, reading->column,
                               reading->row + down, reading->column + across, error);
}

/* A day becomes what its cell shows of it. */
static gboolean
put_date (Reading *reading, GError **error)
{
  const GuatuNumberFormatKind kind
      = reading->format != NULL ? reading->format->kind : GUATU_NUMBER_FORMAT_DAY;
  const char *text = reading->text->str;
  g_autofree char *shown = NULL;
  guint year = 0, month = 0, day = 0;

  if (sscanf (text, "%4u-%2u-%2u", &year, &month, &day) == 3)
    {
      if (kind == GUATU_NUMBER_FORMAT_YEAR)
        shown = g_strdup_printf ("%u年", year);
      else if (kind == GUATU_NUMBER_FORMAT_MONTH)
        shown = g_strdup_printf ("%u年%u月", year, month);
      else
        shown = g_strdup_printf ("%04u-%02u-%02u", year, month, day);
      text = shown;
    }
  return guatu_cells_put (reading->grid, reading->row, reading->column, GUATU_CELL_TEXT,
                          text, strlen (text), 0, error);
}

static gboolean
put (Reading *reading, GError **error)
{
  const GuatuNumberFormat plain = { .decimals = GUATU_DECIMALS_UNSAID };
  const GuatuNumberStyle style
      = { .format = reading->format != NULL ? reading->format : &plain };
  const char *text = reading->text->str;
  const char *type = reading->type != NULL ? reading->type : "String";

  if (reading->text->len == 0)
    return TRUE;
  if (g_str_equal (type, "Number"))
    {
      char *end = NULL;
      const double value = g_ascii_strtod (text, &end);

      if (end != text && *end == '\0')
        return guatu_cells_put_number (reading->grid, reading->row, reading->column,
                                       value, &style, error);
    }
  if (g_str_equal (type, "Error"))
    return guatu_cells_put_error (reading->grid, reading->row, reading->column, text,
                                  error);
  if (g_str_equal (type, "DateTime"))
    return put_date (reading, error);
  return guatu_cells_put (reading->grid, reading->row, reading->column, GUATU_CELL_TEXT,
                          text, reading->text->len, 0, error);
}

static void
begin_data (Reading *reading, const char **attributes)
{
  g_free (reading->type);
  reading->type = g_strdup (guatu_xml_attribute (attributes, "Type"));
  g_string_truncate (reading->text, 0);
  reading->in_data = TRUE;
}

static gboolean
begin (const char *name, const char **attributes, gpointer data, GError **error)
{
  static const char *const left_out[] = { "Comment", "PhoneticText", "Names" };
  Reading *reading = data;

  for (guint i = 0; i < G_N_ELEMENTS (left_out) && reading->skipped == 0; i++)
    if (g_str_equal (name, left_out[i]))
      {
        reading->skipped = 1;
        return TRUE;
      }
  if (reading->skipped > 0)
    reading->skipped++;
  else if (g_str_equal (name, "Worksheet"))
    return begin_sheet (reading, attributes, error);
  else if (reading->grid == NULL)
    begin_style (reading, name, attributes);
  else if (g_str_equal (name, "Column"))
    begin_column (reading, attributes);
  else if (g_str_equal (name, "Row"))
    begin_row (reading, attributes);
  else if (g_str_equal (name, "Cell"))
    return begin_cell (reading, attributes, error);
  else if (g_str_equal (name, "Data"))
    begin_data (reading, attributes);
  else if (g_str_equal (name, "Visible"))
    begin_data (reading, attributes);
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
  if (g_str_equal (name, "Worksheet"))
    reading->grid = NULL;
  if (!reading->in_data || reading->grid == NULL)
    return TRUE;
  if (g_str_equal (name, "Visible"))
    reading->grid->is_hidden = g_str_has_prefix (reading->text->str, "Sheet");
  if (g_str_equal (name, "Visible") || g_str_equal (name, "Data"))
    reading->in_data = FALSE;
  return !g_str_equal (name, "Data") || reading->row == G_MAXUINT
         || reading->column == G_MAXUINT || put (reading, error);
}

static gboolean
take_text (const char *text, gsize length, gpointer data, GError **error)
{
  Reading *reading = data;

  if (reading->in_data && reading->skipped == 0)
    g_string_append_len (reading->text, text, (gssize) length);
  return TRUE;
}

/**
 * guatu_xml_sheet_is:
 * @data: (array length=length): a file, or how it begins
 * @length: its bytes
 *
 * Returns: whether it is XML that says it is a workbook of this kind
 */
gboolean
guatu_xml_sheet_is (const guint8 *data, gsize length)
{
  const char *text = (const char *) data;
  const char *const marks[]
      = { "urn:schemas-microsoft-com:office:spreadsheet", "progid=\"Excel.Sheet\"" };

  length = MIN (length, 2048);
  if (length >= 3 && memcmp (text, "\xEF\xBB\xBF", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  while (length > 0 && g_ascii_isspace (*text))
    {
      text++;
      length--;
    }
  if (length < 2 || text[0] != '<' || (text[1] != '?' && text[1] != 'W'))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (g_strstr_len (text, (gssize) length, marks[i]) != NULL
        && g_strstr_len (text, (gssize) length, "<html") == NULL)
      return TRUE;
  return FALSE;
}

/**
 * guatu_xml_sheet_read_sheets:
 * @bytes: a workbook
 * @options: what somebody says of its tables
 * @report: how it was understood, and what was not
 * @error: a #GuatuIoError
 *
 * Reads the sheets of a workbook. Formulas are not reckoned: what the program that wrote
 * the file had reckoned counts.
 *
 * Returns: (transfer full) (nullable) (element-type GuatuCells): see #GuatuSheetsRead
 */
GPtrArray *
guatu_xml_sheet_read_sheets (GBytes *bytes, const GuatuTableOptions *options,
                             GuatuTableReport *report, GError **error)
{
  static const GuatuXmlEvents events = { begin, end, take_text };
  gsize length, n = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  const char *found = NULL;
  g_autofree char *text = guatu_decode (data != NULL ? data : "", length,
                                        options->encoding, &found, &n, error);
  g_autoptr (GPtrArray) sheets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_cells_free);
  Reading reading = { .sheets = sheets };
  gboolean done;

  if (text == NULL)
    return NULL;
  guatu_table_report_add (report, FALSE, "", _ ("The text is written in %s."), found);
  reading.formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, format_free);
  reading.text = g_string_new (NULL);
  done = guatu_xml_read_text (text, n, &events, &reading, error);
  g_hash_table_unref (reading.formats);
  g_string_free (reading.text, TRUE);
  g_free (reading.style);
  g_free (reading.type);
  return done ? g_steal_pointer (&sheets) : NULL;
}
