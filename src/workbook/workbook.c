/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gmodule.h>
#include <string.h>

#include "io/out/workbook-writer.h"
#include "workbook/chart.h"

/* A workbook by libxlsxwriter, which keeps one row in memory and writes a file. */

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
  if (book->sheet == NULL || book->row >= GUATU_WORKBOOK_MAX_ROWS
      || column >= GUATU_WORKBOOK_MAX_COLUMNS)
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
    guatu_workbook_add_chart (book->workbook, book->sheet, book->sheet_name, chart);
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

/* A workbook takes no more than 255 letters of a title, which we count as bytes. */
static void
set_properties (Workbook *book, const char *title, gint64 created)
{
  g_autofree char *shown = g_strndup (title, 255);
  lxw_doc_properties properties = { .created = (time_t) created };

  if (g_utf8_validate (shown, -1, NULL))
    properties.title = shown;
  workbook_set_properties (book->workbook, &properties);
}

static GuatuSheetSink *
begin (const char *path, const char *folder, const char *title, gint64 created)
{
  lxw_workbook_options options
      = { .constant_memory = LXW_TRUE, .tmpdir = (char *) folder };
  lxw_workbook *workbook = workbook_new_opt (path, &options);
  Workbook *book;

  if (workbook == NULL)
    return NULL;
  book = g_new0 (Workbook, 1);
  book->sink = (GuatuSheetSink) { begin_sheet, put_text, put_number, end_row, put_chart };
  book->workbook = workbook;
  book->number_formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  add_styles (book);
  set_properties (book, title, created);
  return &book->sink;
}

static const char *
end (GuatuSheetSink *sink, gboolean *is_full)
{
  Workbook *book = (Workbook *) sink;
  const lxw_error failure = workbook_close (book->workbook);

  *is_full = book->is_full;
  g_hash_table_unref (book->number_formats);
  g_free (book->sheet_name);
  g_free (book);
  return failure == LXW_NO_ERROR ? NULL : lxw_strerror (failure);
}

extern G_MODULE_EXPORT const GuatuWorkbookWriter GUATU_MODULE;
const GuatuWorkbookWriter GUATU_MODULE = { { GUATU_VERSION }, begin, end };
