/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/sheet.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "io/grid/seen.h"
#include "io/io-error.h"

/* What a table says becomes a part of the dataset: layout, columns, numbers, parts,
 * charts. */

/** guatu_sheet_note: says how something was understood. */
void
guatu_sheet_note (GuatuSheet *sheet, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (
      sheet->report, FALSE,
      sheet->tables->several && sheet->grid->name != NULL ? sheet->grid->name : "", "%s",
      text);
}

/** guatu_sheet_warn: says that a cell was left out or not understood. */
void
guatu_sheet_warn (GuatuSheet *sheet, guint row, guint column, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *place = guatu_cells_place (sheet->grid, row, column);
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_table_report_add (sheet->report, TRUE, place, "%s", text);
}

/** guatu_sheet_tell: adds a problem with a cell. */
void
guatu_sheet_tell (GuatuSheet *sheet, const GuatuCell *cell, const char *format, ...)
{
  g_autofree char *text = NULL;
  g_autofree char *place = guatu_cells_place (sheet->grid, cell->row, cell->column);
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  guatu_problems_add (sheet->problems, place,
                      g_array_index (sheet->grid->lines, guint, cell->row), 1, "%s",
                      text);
}

/**
 * guatu_sheet_new:
 * @tables: all tables of the file
 * @grid: the cells that it stands in
 * @first_row: the row that it begins in
 *
 * Returns: (transfer full): a table of which nothing is known
 */
GuatuSheet *
guatu_sheet_new (GuatuTables *tables, const GuatuCells *grid, guint first_row)
{
  GuatuSheet *sheet = g_new0 (GuatuSheet, 1);

  sheet->tables = tables;
  sheet->grid = grid;
  sheet->first_row = first_row;
  sheet->options = tables->options;
  sheet->report = tables->report;
  sheet->problems = tables->problems;
  sheet->titles = g_ptr_array_new_with_free_func (g_free);
  sheet->notes = g_ptr_array_new_with_free_func (g_free);
  sheet->row_words = g_array_new (FALSE, FALSE, sizeof (GuatuRowWord));
  sheet->body = g_array_new (FALSE, FALSE, sizeof (guint));
  sheet->sections = g_ptr_array_new ();
  sheet->columns = g_array_new (FALSE, FALSE, sizeof (GuatuColumn));
  sheet->steps = g_array_new (FALSE, FALSE, sizeof (GuatuPeriodKind));
  sheet->by_name = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  sheet->seen = guatu_seen_new ();
  sheet->kinds = g_hash_table_new (NULL, NULL);
  sheet->items = &sheet->own_items;
  guatu_items_init_part (sheet->items, &tables->items);
  if (grid->english != NULL)
    sheet->items->english = sheet->english = g_hash_table_ref (grid->english);
  sheet->items->totals_compare = TRUE;
  return sheet;
}

/** guatu_sheet_free: frees a table. */
void
guatu_sheet_free (GuatuSheet *sheet)
{
  for (guint i = 0; sheet->headings != NULL && i < sheet->grid->n_columns; i++)
    guatu_heading_clear (&sheet->headings[i]);
  g_free (sheet->headings);
  g_ptr_array_unref (sheet->titles);
  g_ptr_array_unref (sheet->notes);
  g_array_unref (sheet->row_words);
  g_array_unref (sheet->body);
  g_ptr_array_unref (sheet->sections);
  g_clear_pointer (&sheet->levels, g_array_unref);
  g_array_unref (sheet->columns);
  g_array_unref (sheet->steps);
  guatu_items_clear (&sheet->own_items);
  g_hash_table_unref (sheet->by_name);
  g_clear_pointer (&sheet->english, g_hash_table_unref);
  g_hash_table_unref (sheet->seen);
  g_hash_table_unref (sheet->kinds);
  g_free (sheet->source);
  g_free (sheet->unit);
  g_free (sheet);
}

/** guatu_sheet_keep_english: keeps what a name is in English, as the file says it. */
void
guatu_sheet_keep_english (GuatuSheet *sheet, const char *zh, const char *en)
{
  if (sheet->english == NULL)
    sheet->items->english = sheet->english
        = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  guatu_english_keep (sheet->english, zh, en);
}

/* Says what of a sheet is not looked at, or not as it is shown. */
static void
tell_of_hidden (GuatuSheet *sheet)
{
  const GuatuCells *grid = sheet->grid;

  if (sheet->first_row > 0)
    return;
  if (grid->n_hidden_rows > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u row is hidden: it is left out.",
                                "%u rows are hidden: they are left out.",
                                grid->n_hidden_rows),
                      grid->n_hidden_rows);
  if (grid->n_no_dates > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u number is shown as a date of 1900 or 1905: it is "
                                "taken as it is stored.",
                                "%u numbers are shown as dates of 1900 or 1905: they are "
                                "taken as they are stored.",
                                grid->n_no_dates),
                      grid->n_no_dates);
  if (grid->n_hidden_columns > 0)
    guatu_sheet_note (sheet,
                      ngettext ("%u column is hidden: it is left out.",
                                "%u columns are hidden: they are left out.",
                                grid->n_hidden_columns),
                      grid->n_hidden_columns);
}

/* What has to be said of years that are not those of the calendar. */
static void
add_fiscal_note (const GuatuSheet *sheet, const char *note)
{
  static const GuatuText said[] = {
    [GUATU_FISCAL_BEGUN] = { (char *) "各年为财政年度或学年，以其起始年份表示。",
                             (char *) "Years are fiscal or school years, each shown by "
                                      "the year in which it begins." },
    [GUATU_FISCAL_NAMED]
    = { (char *) "各年为财政年度。", (char *) "Years are fiscal years." },
  };
  const GuatuText *fiscal = &said[sheet->fiscal_years];
  g_autofree char *zh = NULL;
  g_autofree char *en = NULL;

  if (sheet->fiscal_years == GUATU_FISCAL_NONE)
    return;
  zh = g_strconcat (note, fiscal->zh, NULL);
  en = g_strconcat (note, *note != '\0' ? " " : "", fiscal->en, NULL);
  guatu_text_set (&sheet->items->note, zh, en);
}

/* What stands under each chart: all notes. */
static void
set_note (GuatuSheet *sheet)
{
  const char *title = guatu_text_is_absent (&sheet->items->whole)
                          ? guatu_builder_title (sheet->items->builder)->zh
                          : sheet->items->whole.zh;
  g_autofree char *note = NULL;

  g_ptr_array_add (sheet->notes, NULL);
  note = g_strjoinv (guatu_text_is_chinese (title) ? "" : " ",
                     (char **) sheet->notes->pdata);
  g_ptr_array_set_size (sheet->notes, (int) sheet->notes->len - 1);
  if (*note != '\0')
    guatu_text_set (&sheet->items->note, note, note);
  add_fiscal_note (sheet, note);
}

/**
 * guatu_sheet_understand:
 * @sheet: a table of which nothing is known
 * @error: %GUATU_IO_ERROR_INVALID, unless there are problems; %GUATU_IO_ERROR_PERIOD, if
 *   the only one is that nothing says when the table is of
 *
 * Makes sense of a table as people make them, and adds what it says to the dataset.
 *
 * Returns: whether there is anything in it, and nothing wrong with it
 */
gboolean
guatu_sheet_understand (GuatuSheet *sheet, GError **error)
{
  const guint n_problems = sheet->problems->len;

  tell_of_hidden (sheet);
  /* Of a long table only some rows are at hand. */
  if (sheet->tables->fill == NULL)
    guatu_sheet_settle_times (sheet);
  if (!guatu_sheet_find_layout (sheet, error))
    return FALSE;
  guatu_sheet_set_title (sheet);
  guatu_sheet_find_columns (sheet);
  if (sheet->tables->fill == NULL)
    guatu_sheet_fill (sheet);
  else if (!sheet->tables->fill (sheet, sheet->tables->fill_data, error))
    return FALSE;
  if (g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
    return FALSE;
  if (sheet->items->list->len == 0 && sheet->problems->len == n_problems)
    {
      g_set_error_literal (
          error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID,
          _ ("No column of the table has numbers that were understood."));
      return FALSE;
    }
  if (sheet->problems->len > n_problems)
    {
      if (sheet->lacks_period && sheet->problems->len == n_problems + 1)
        g_set_error_literal (error, GUATU_IO_ERROR, GUATU_IO_ERROR_PERIOD,
                             _ ("Nothing says which year the table is of."));
      return FALSE;
    }
  guatu_sheet_add_parts (sheet);
  guatu_items_name_national (sheet->items);
  if (sheet->begun_by == NULL)
    set_note (sheet);
  sheet->is_understood = TRUE;
  return TRUE;
}
