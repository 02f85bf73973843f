/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/csv-out.h"

#include <string.h>

#include "io/out/cell-text.h"
#include "io/out/long-columns.h"
#include "io/out/wide.h"

/* CSV as Excel and WPS open it: UTF-8 with its mark, rows that end with CR and LF, and
 * nothing that is taken for a formula. */

#define MARK "\xef\xbb\xbf"

/**
 * guatu_csv_append:
 * @text: what is written
 * @cell: (nullable): a text
 * @separator: what parts cells: a comma or a tab
 * @is_first: whether it begins a row
 *
 * Adds a cell, in quotes where it takes them by RFC 4180.
 */
void
guatu_csv_append (GString *text, const char *cell, char separator, gboolean is_first)
{
  if (!is_first)
    g_string_append_c (text, separator);
  if (cell == NULL)
    return;
  if (strchr (cell, separator) == NULL && strpbrk (cell, "\"\r\n") == NULL && *cell != ' '
      && !g_str_has_suffix (cell, " "))
    {
      g_string_append (text, cell);
      return;
    }
  g_string_append_c (text, '"');
  for (const char *c = cell; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *c);
    }
  g_string_append_c (text, '"');
}

/* A text, which no sheet is to take for a formula. */
static void
append_text (GString *text, const char *cell, char separator, gboolean is_first)
{
  g_autofree char *guarded = cell != NULL ? guatu_cell_guard (cell) : NULL;

  guatu_csv_append (text, guarded, separator, is_first);
}

static void
end_row (GString *text)
{
  g_string_append (text, "\r\n");
}

typedef struct
{
  GString *text;
  const GArray *columns;
  char separator;
} Long;

static void
append_long_row (const GuatuLongRow *row, gpointer data)
{
  const Long *table = data;

  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuLongColumn column = g_array_index (table->columns, GuatuLongColumn, i);
      g_autofree char *cell = guatu_long_text (column, row);

      if (guatu_long_is_number (column))
        guatu_csv_append (table->text, cell, table->separator, i == 0);
      else
        append_text (table->text, cell, table->separator, i == 0);
    }
  end_row (table->text);
}

static void
write_long (GString *text, const GuatuDataset *dataset, GuatuLanguage language,
            char separator)
{
  g_autoptr (GArray) columns = guatu_long_used_columns (dataset, language);
  Long table = { text, columns, separator };

  for (guint i = 0; i < columns->len; i++)
    append_text (
        text, guatu_long_heading (g_array_index (columns, GuatuLongColumn, i), language),
        separator, i == 0);
  end_row (text);
  guatu_long_rows (dataset, language, append_long_row, &table);
}

/* Why a number is missing, in marks that readers of tables know. */
static const char *
missing_mark (const GuatuObservation *observation)
{
  static const char *const marks[] = {
    [GUATU_REASON_UNSAID] = "—",         [GUATU_REASON_NOT_AVAILABLE] = "..",
    [GUATU_REASON_NOT_APPLICABLE] = "x", [GUATU_REASON_CONFIDENTIAL] = "c",
    [GUATU_REASON_BELOW_HALF] = "…",
  };

  return marks[observation->reason];
}

static void
append_wide_cell (GString *text, const GuatuWideRow *row, guint period,
                  GuatuLanguage language, char separator)
{
  g_auto (GuatuWideCell) cell = { NULL };
  g_autofree char *all = NULL;
  GuatuObservation observation;

  if (!guatu_wide_row_get (row, period, &observation))
    {
      guatu_csv_append (text, NULL, separator, FALSE);
      return;
    }
  guatu_wide_cell (row->indicator, &observation, language, &cell);
  all = cell.number != NULL ? g_strconcat (cell.before, cell.number, cell.after, NULL)
                            : g_strdup (missing_mark (&observation));
  guatu_csv_append (text, all, separator, FALSE);
}

static gboolean
write_wide (GString *text, const GuatuDataset *dataset, GuatuLanguage language,
            char separator, GError **error)
{
  const gboolean zh = language == GUATU_LANGUAGE_ZH;
  g_autoptr (GuatuWide) wide = guatu_wide_new (dataset->indicators, -1, error);

  if (wide == NULL)
    return FALSE;
  append_text (text, zh ? "指标" : "Indicator", separator, TRUE);
  if (wide->has_places)
    append_text (text, zh ? "地区" : "Place", separator, FALSE);
  append_text (text, zh ? "单位" : "Unit", separator, FALSE);
  for (guint i = 0; i < wide->periods->len; i++)
    {
      g_autofree char *period
          = guatu_cell_period (g_array_index (wide->periods, GuatuPeriod, i), language);

      append_text (text, period, separator, FALSE);
    }
  end_row (text);
  for (guint i = 0; i < wide->rows->len; i++)
    {
      const GuatuWideRow *row = g_ptr_array_index (wide->rows, i);
      g_autofree char *unit = guatu_cell_unit (row->indicator, language);

      append_text (text, guatu_text_get (&row->indicator->name, language), separator,
                   TRUE);
      if (wide->has_places)
        append_text (text,
                     row->place != NULL ? guatu_text_get (&row->place->name, language)
                                        : NULL,
                     separator, FALSE);
      append_text (text, unit, separator, FALSE);
      for (guint j = 0; j < wide->periods->len; j++)
        append_wide_cell (text, row, j, language, separator);
      end_row (text);
    }
  return TRUE;
}

/**
 * guatu_write_csv:
 * @dataset: a dataset
 * @options: how
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Writes a table: long, a row a number with all that is said of it, or wide, a row an
 * indicator with a column a period.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
guatu_write_csv (const GuatuDataset *dataset, const GuatuWriteOptions *options,
                 GError **error)
{
  g_autoptr (GString) text = g_string_new (MARK);
  const char separator = options->tabs ? '\t' : ',';

  if (!options->wide)
    write_long (text, dataset, options->language, separator);
  else if (!write_wide (text, dataset, options->language, separator, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&text));
}
