/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/ods-out.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/io-error.h"
#include "io/out/sheets.h"
#include "io/out/zip-writer.h"

/* An OpenDocument spreadsheet, version 1.3: the sheets of a workbook without charts. */

#define MEDIA_TYPE "application/vnd.oasis.opendocument.spreadsheet"
#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NAMESPACES                                                                       \
  " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""                   \
  " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""                     \
  " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""                       \
  " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""                     \
  " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""                \
  " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""            \
  " office:version=\"1.3\""

/* So much is compressed at once. */
#define BLOCK_BYTES (64 * 1024)

/* So much of the archive's form is left to what is not the table. */
#define MAX_BYTES (G_GUINT64_CONSTANT (4) * 1024 * 1024 * 1024 - 1024 * 1024)

/**
 * Spreadsheet:
 * @body: the rows of a sheet that are not compressed yet
 * @packed: the sheets before them; very many rows take more memory than there is
 * @styles: of numbers and columns
 * @number_styles: from the form of a number to the name of its style
 * @widths: the styles of columns that there are
 * @column: the next one of the row
 * @in_row: whether a row has begun
 * @in_sheet: whether a sheet has
 */
typedef struct
{
  GuatuSheetSink sink;
  GString *body;
  GuatuZipStream packed;
  GString *styles;
  GHashTable *number_styles;
  GHashTable *widths;
  guint column;
  gboolean in_row;
  gboolean in_sheet;
} Spreadsheet;

static const char *const style_names[] = {
  [GUATU_SHEET_PLAIN] = NULL,
  [GUATU_SHEET_TITLE] = "title",
  [GUATU_SHEET_HEADING] = "heading",
  [GUATU_SHEET_NOTE] = "note",
};

/* The styles that every file has. */
#define FIXED_STYLES                                                                     \
  "<style:style style:name=\"title\" style:family=\"table-cell\">"                       \
  "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"14pt\"/></style:style>" \
  "<style:style style:name=\"heading\" style:family=\"table-cell\">"                     \
  "<style:table-cell-properties fo:border-bottom=\"0.5pt solid #000000\"/>"              \
  "<style:text-properties fo:font-weight=\"bold\"/></style:style>"                       \
  "<style:style style:name=\"note\" style:family=\"table-cell\">"                        \
  "<style:text-properties fo:color=\"#595959\"/></style:style>"

static void
append_escaped (GString *xml, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (xml, escaped);
}

static void
compress_body (Spreadsheet *book)
{
  guatu_zip_stream_write (&book->packed, book->body->str, book->body->len);
  g_string_truncate (book->body, 0);
}

static void
end_sheet (Spreadsheet *book)
{
  if (book->in_sheet)
    g_string_append (book->body, "</table:table>\n");
  book->in_sheet = FALSE;
}

/* Half an em of 10 points for each character. */
static void
append_columns (Spreadsheet *book, const guint *widths, guint n_widths)
{
  for (guint i = 0; i < n_widths; i++)
    {
      g_autofree char *name = g_strdup_printf ("w%u", widths[i]);

      if (g_hash_table_add (book->widths, g_strdup (name)))
        g_string_append_printf (
            book->styles,
            "<style:style style:name=\"%s\" style:family=\"table-column\">"
            "<style:table-column-properties style:column-width=\"%upt\"/></style:style>",
            name, widths[i] * 6);
      g_string_append_printf (book->body, "<table:table-column table:style-name=\"%s\"/>",
                              name);
    }
}

static void
begin_sheet (GuatuSheetSink *sink, const char *name, const guint *widths, guint n_widths)
{
  Spreadsheet *book = (Spreadsheet *) sink;

  end_sheet (book);
  g_string_append (book->body, "<table:table table:name=\"");
  append_escaped (book->body, name);
  g_string_append (book->body, "\">");
  append_columns (book, widths, n_widths);
  book->in_sheet = TRUE;
}

/* Begins the cell of a column, over those that are empty. */
static void
begin_cell (Spreadsheet *book, guint column)
{
  if (!book->in_row)
    g_string_append (book->body, "<table:table-row>");
  book->in_row = TRUE;
  if (column > book->column + 1)
    g_string_append_printf (book->body,
                            "<table:table-cell table:number-columns-repeated=\"%u\"/>",
                            column - book->column);
  else if (column > book->column)
    g_string_append (book->body, "<table:table-cell/>");
  book->column = column + 1;
}

static void
put_text (GuatuSheetSink *sink, guint column, const char *text, GuatuSheetStyle style)
{
  Spreadsheet *book = (Spreadsheet *) sink;

  begin_cell (book, column);
  g_string_append (book->body, "<table:table-cell office:value-type=\"string\"");
  if (style_names[style] != NULL)
    g_string_append_printf (book->body, " table:style-name=\"%s\"", style_names[style]);
  g_string_append (book->body, "><text:p>");
  append_escaped (book->body, text);
  g_string_append (book->body, "</text:p></table:table-cell>");
}

static void
append_number_text (GString *xml, const char *words)
{
  if (*words == '\0')
    return;
  g_string_append (xml, "<number:text>");
  append_escaped (xml, words);
  g_string_append (xml, "</number:text>");
}

/* The name of the style that shows a number with its decimals and words. */
static const char *
number_style (Spreadsheet *book, const char *digits, const char *before,
              const char *after)
{
  const char *point = strchr (digits, '.');
  const guint decimals = point != NULL ? (guint) strlen (point + 1) : 0;
  g_autofree char *key = g_strdup_printf ("%u\1%s\1%s", decimals, before, after);
  char *name = g_hash_table_lookup (book->number_styles, key);

  if (name != NULL)
    return name;
  name = g_strdup_printf ("n%u", g_hash_table_size (book->number_styles));
  g_hash_table_insert (book->number_styles, g_steal_pointer (&key), name);
  g_string_append_printf (book->styles, "<number:number-style style:name=\"%sf\">", name);
  append_number_text (book->styles, before);
  g_string_append_printf (book->styles,
                          "<number:number number:decimal-places=\"%u\" "
                          "number:min-decimal-places=\"%u\" "
                          "number:min-integer-digits=\"1\"/>",
                          decimals, decimals);
  append_number_text (book->styles, after);
  g_string_append_printf (book->styles,
                          "</number:number-style><style:style style:name=\"%s\" "
                          "style:family=\"table-cell\" style:data-style-name=\"%sf\"/>",
                          name, name);
  return name;
}

static void
put_number (GuatuSheetSink *sink, guint column, const char *digits, const char *before,
            const char *after)
{
  Spreadsheet *book = (Spreadsheet *) sink;

  begin_cell (book, column);
  g_string_append_printf (book->body,
                          "<table:table-cell office:value-type=\"float\" "
                          "office:value=\"%s\"",
                          digits);
  if (strpbrk (digits, "eE") == NULL)
    g_string_append_printf (book->body, " table:style-name=\"%s\"",
                            number_style (book, digits, before, after));
  g_string_append (book->body, "><text:p>");
  append_escaped (book->body, before);
  g_string_append (book->body, digits);
  append_escaped (book->body, after);
  g_string_append (book->body, "</text:p></table:table-cell>");
}

static void
end_row (GuatuSheetSink *sink)
{
  Spreadsheet *book = (Spreadsheet *) sink;

  g_string_append (book->body, book->in_row ? "</table:table-row>\n"
                                            : "<table:table-row><table:table-cell/>"
                                              "</table:table-row>\n");
  book->in_row = FALSE;
  book->column = 0;
  if (book->body->len >= BLOCK_BYTES)
    compress_body (book);
}

/* The styles are known when the sheets have been written, and stand before them. */
static void
add_content (Spreadsheet *book, GuatuZipWriter *zip)
{
  static const char head[] = HEAD "<office:document-content" NAMESPACES
                                  "><office:automatic-styles>" FIXED_STYLES;
  static const char between[]
      = "</office:automatic-styles><office:body><office:spreadsheet>\n";
  g_auto (GuatuZipStream) first = { .packed = NULL };
  GuatuZipStream *const streams[] = { &first, &book->packed };

  guatu_zip_stream_init (&first);
  guatu_zip_stream_write (&first, head, strlen (head));
  guatu_zip_stream_write (&first, book->styles->str, book->styles->len);
  guatu_zip_stream_write (&first, between, strlen (between));
  g_string_append (book->body,
                   "</office:spreadsheet></office:body></office:document-content>\n");
  compress_body (book);
  guatu_zip_writer_add_streams (zip, "content.xml", streams, G_N_ELEMENTS (streams));
}

static GBytes *
pack (Spreadsheet *book)
{
  static const char manifest[]
      = HEAD "<manifest:manifest xmlns:manifest=\""
             "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
             "manifest:version=\"1.3\">"
             "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
             "manifest:media-type=\"" MEDIA_TYPE "\"/>"
             "<manifest:file-entry manifest:full-path=\"content.xml\" "
             "manifest:media-type=\"text/xml\"/></manifest:manifest>\n";
  GuatuZipWriter zip;

  guatu_zip_writer_init (&zip);
  /* It comes first and as it is, so that the file is known by it. */
  guatu_zip_writer_add (&zip, "mimetype", MEDIA_TYPE, strlen (MEDIA_TYPE), FALSE);
  guatu_zip_writer_add (&zip, "META-INF/manifest.xml", manifest, strlen (manifest), TRUE);
  add_content (book, &zip);
  return guatu_zip_writer_finish (&zip);
}

/**
 * guatu_write_ods:
 * @dataset: a dataset
 * @options: the language
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Writes an OpenDocument spreadsheet: a sheet a theme, and one with all that is said of
 * each number.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_ods (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                 GError **error)
{
  g_autoptr (GString) body = g_string_sized_new (BLOCK_BYTES);
  g_autoptr (GString) styles = g_string_new (NULL);
  g_autoptr (GHashTable) number_styles
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) widths
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Spreadsheet book = { { begin_sheet, put_text, put_number, end_row, NULL },
                       .body = body,
                       .styles = styles,
                       .number_styles = number_styles,
                       .widths = widths };

  GBytes *bytes = NULL;

  guatu_zip_stream_init (&book.packed);
  if (guatu_write_sheets (&book.sink, dataset, options->language, error))
    {
      end_sheet (&book);
      if (book.packed.length + body->len < MAX_BYTES)
        bytes = pack (&book);
      else
        g_set_error_literal (
            error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
            _ ("The spreadsheet would be larger than 4 GiB. Write CSV instead."));
    }
  guatu_zip_stream_clear (&book.packed);
  return bytes;
}
