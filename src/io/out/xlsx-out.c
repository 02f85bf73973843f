/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/xlsx-out.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "io/io-error.h"
#include "io/out/sheet-sink.h"
#include "io/out/xlsx-chart.h"

/* A workbook by libxlsxwriter, which keeps one row in memory and writes a file. */

/* What a sheet has at most. */
#define MAX_ROWS 1048576u
#define MAX_COLUMNS 16384u

#define PAPER_A4 9

/**
 * Workbook:
 * @styles: by #GuatuSheetStyle
 * @number_formats: from the format of a number to how a cell has it
 * @row: the one that is written, from 0
 * @is_full: whether a sheet had no room for all
 */
typedef struct
{
  GuatuSheetSink sink;
  lxw_workbook *workbook;
  lxw_worksheet *sheet;
  char *sheet_name;
  lxw_format *styles[GUATU_SHEET_NOTE + 1];
  GHashTable *number_formats;
  guint row;
  gboolean is_full;
} Workbook;

static void
begin_sheet (GuatuSheetSink *sink, const char *name, const guint *widths, guint n_widths)
{
  Workbook *book = (Workbook *) sink;

  book->sheet = workbook_add_worksheet (book->workbook, name);
  g_free (book->sheet_name);
  book->sheet_name = g_strdup (name);
  book->row = 0;
  if (book->sheet == NULL)
    {
      book->is_full = TRUE;
      return;
    }
  for (guint i = 0; i < n_widths; i++)
    worksheet_set_column (book->sheet, (lxw_col_t) i, (lxw_col_t) i, widths[i], NULL);
  worksheet_set_paper (book->sheet, PAPER_A4);
  worksheet_set_landscape (book->sheet);
  worksheet_fit_to_pages (book->sheet, 1, 0);
}

/* Whether a cell has room on the sheet. */
static gboolean
has_room (Workbook *book, guint column)
{
  if (book->sheet == NULL || book->row >= MAX_ROWS || column >= MAX_COLUMNS)
    book->is_full = TRUE;
  return !book->is_full;
}

static void
put_text (GuatuSheetSink *sink, guint column, const char *text, GuatuSheetStyle style)
{
  Workbook *book = (Workbook *) sink;

  if (has_room (book, column))
    worksheet_write_string (book->sheet, book->row, (lxw_col_t) column, text,
                            book->styles[style]);
}

/* Words of a format of numbers are in quotes, and have none themselves. */
static void
append_quoted (GString *format, const char *words)
{
  if (*words == '\0')
    return;
  g_string_append_c (format, '"');
  for (const char *c = words; *c != '\0'; c++)
    if (*c != '"')
      g_string_append_c (format, *c);
  g_string_append_c (format, '"');
}

/* ≥7.0 is the number 7, shown by the format "≥"0.0. */
static lxw_format *
number_format (Workbook *book, const char *digits, const char *before, const char *after)
{
  g_autoptr (GString) code = g_string_new (NULL);
  const char *point = strchr (digits, '.');
  lxw_format *format;

  if (strpbrk (digits, "eE") != NULL)
    return NULL;
  append_quoted (code, before);
  g_string_append (code, point != NULL ? "0." : "0");
  for (const char *c = point != NULL ? point + 1 : ""; *c != '\0'; c++)
    g_string_append_c (code, '0');
  append_quoted (code, after);
  format = g_hash_table_lookup (book->number_formats, code->str);
  if (format == NULL)
    {
      format = workbook_add_format (book->workbook);
      format_set_num_format (format, code->str);
      g_hash_table_insert (book->number_formats, g_strdup (code->str), format);
    }
  return format;
}

static void
put_number (GuatuSheetSink *sink, guint column, const char *digits, const char *before,
            const char *after)
{
  Workbook *book = (Workbook *) sink;

  if (has_room (book, column))
    worksheet_write_number (book->sheet, book->row, (lxw_col_t) column,
                            g_ascii_strtod (digits, NULL),
                            number_format (book, digits, before, after));
}

static void
end_row (GuatuSheetSink *sink)
{
  ((Workbook *) sink)->row++;
}

static void
put_chart (GuatuSheetSink *sink, const GuatuSheetChart *chart)
{
  Workbook *book = (Workbook *) sink;

  if (has_room (book, 0))
    guatu_xlsx_add_chart (book->workbook, book->sheet, book->sheet_name, chart);
}

static void
add_styles (Workbook *book)
{
  for (guint i = GUATU_SHEET_TITLE; i <= GUATU_SHEET_NOTE; i++)
    book->styles[i] = workbook_add_format (book->workbook);
  format_set_bold (book->styles[GUATU_SHEET_TITLE]);
  format_set_font_size (book->styles[GUATU_SHEET_TITLE], 14);
  format_set_bold (book->styles[GUATU_SHEET_HEADING]);
  format_set_bottom (book->styles[GUATU_SHEET_HEADING], LXW_BORDER_THIN);
  format_set_font_color (book->styles[GUATU_SHEET_NOTE], 0x595959);
}

/* When it was made, or what a build that is to be the same each time says. */
static time_t
creation_time (void)
{
  const char *said = g_getenv ("SOURCE_DATE_EPOCH");
  gint64 seconds = 0;

  if (said != NULL && g_ascii_string_to_signed (said, 10, 1, G_MAXINT32, &seconds, NULL))
    return (time_t) seconds;
  return (time_t) (g_get_real_time () / G_USEC_PER_SEC);
}

static void
set_properties (Workbook *book, const GuatuDataset *dataset, GuatuLanguage language)
{
  g_autofree char *title = g_strndup (guatu_text_get (&dataset->title, language), 255);
  lxw_doc_properties properties = { .created = creation_time () };

  if (g_utf8_validate (title, -1, NULL))
    properties.title = title;
  workbook_set_properties (book->workbook, &properties);
}

static gboolean
fail (GError **error, const char *reason)
{
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_SAVE,
               _ ("The workbook cannot be made: %s"), reason);
  return FALSE;
}

/* Writes the workbook to a file of its own that nobody else sees. */
static gboolean
write_file (const char *path, const GuatuDataset *dataset,
            const GuatuWriteOptions *options, GError **error)
{
  lxw_workbook_options how
      = { .constant_memory = LXW_TRUE, .tmpdir = (char *) g_get_tmp_dir () };
  g_autoptr (GHashTable) formats
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Workbook book = { { begin_sheet, put_text, put_number, end_row, put_chart },
                    .number_formats = formats };
  gboolean done;
  lxw_error failure;

  book.workbook = workbook_new_opt (path, &how);
  if (book.workbook == NULL)
    return fail (error, g_strerror (ENOMEM));
  add_styles (&book);
  set_properties (&book, dataset, options->language);
  done = guatu_write_sheets (&book.sink, dataset, options->language, error);
  failure = workbook_close (book.workbook);
  g_free (book.sheet_name);
  if (!done)
    return FALSE;
  if (failure != LXW_NO_ERROR)
    return fail (error, lxw_strerror (failure));
  if (!book.is_full)
    return TRUE;
  g_set_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT,
               _ ("A sheet has no more than %u rows and %u columns. Write CSV instead."),
               MAX_ROWS, MAX_COLUMNS);
  return FALSE;
}

/**
 * guatu_write_xlsx:
 * @dataset: a dataset
 * @options: the language
 * @error: a #GuatuIoError
 *
 * Writes a workbook for Excel, WPS and LibreOffice: a sheet a theme with its charts, and
 * one with all that is said of each number.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_xlsx (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                  GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *contents = NULL;
  g_autoptr (GError) own_error = NULL;
  gsize length = 0;
  gboolean done;
  const int fd = g_file_open_tmp ("guatu-XXXXXX.xlsx", &path, &own_error);

  if (fd < 0)
    {
      fail (error, own_error->message);
      return NULL;
    }
  close (fd);
  done = write_file (path, dataset, options, error);
  if (done && !g_file_get_contents (path, &contents, &length, &own_error))
    done = fail (error, own_error->message);
  g_unlink (path);
  return done ? g_bytes_new_take (g_steal_pointer (&contents), length) : NULL;
}
