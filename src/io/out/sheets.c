/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/sheets.h"

#include <string.h>

#include "io/out/cell-text.h"
#include "io/out/long-columns.h"
#include "io/out/sheet-chart.h"
#include "io/out/sheet-notes.h"
#include "io/out/wide.h"
#include "text/said-text.h"

/* What sheets a dataset becomes: one for each theme, as people lay tables out, with its
 * charts where the format has any; and one with all that is said of each number. */

/* As many letters as the name of a sheet may have. */
#define MAX_NAME 31

/* So many rows have room for a chart beside them. */
#define CHART_ROWS 18u

/**
 * Book:
 * @names: those that sheets have, in lower case
 * @row: the next one of the sheet, from 0
 */
typedef struct
{
  GuatuSheetSink *sink;
  const GuatuDataset *dataset;
  GuatuLanguage language;
  GHashTable *names;
  guint row;
} Book;

/* A name that no other sheet has in either case, without what sheets refuse. */
static char *
sheet_name (Book *book, const char *wanted)
{
  g_autoptr (GString) bare = g_string_new (NULL);
  guint n = 0;

  for (const char *c = wanted; *c != '\0' && n < MAX_NAME - 4; c = g_utf8_next_char (c))
    if (strchr ("[]:*?/\\'", *c) == NULL && g_utf8_get_char (c) < 0x10000)
      {
        g_string_append_unichar (bare, g_utf8_get_char (c));
        n++;
      }
  g_strstrip (bare->str);
  if (*bare->str == '\0' || g_ascii_strcasecmp (bare->str, "History") == 0)
    g_string_assign (bare, book->language == GUATU_LANGUAGE_ZH ? "表" : "Table");
  for (guint i = 1;; i++)
    {
      char *name
          = i == 1 ? g_strdup (bare->str) : g_strdup_printf ("%s %u", bare->str, i);
      char *folded = g_utf8_casefold (name, -1);

      if (g_hash_table_add (book->names, folded))
        return name;
      g_free (name);
    }
}

static void
begin_sheet (Book *book, const char *wanted, const guint *widths, guint n_widths)
{
  g_autofree char *name = sheet_name (book, wanted);

  book->sink->begin_sheet (book->sink, name, widths, n_widths);
  book->row = 0;
}

static void
put_text (Book *book, guint column, const char *text, GuatuSheetStyle style)
{
  if (text != NULL && *text != '\0')
    book->sink->text (book->sink, column, text, style);
}

static void
end_row (Book *book)
{
  book->sink->end_row (book->sink);
  book->row++;
}

static const char *
word (const Book *book, const char *zh, const char *en)
{
  return book->language == GUATU_LANGUAGE_ZH ? zh : en;
}

/* Adds a text to those of a row that it has not yet. */
static void
add_once (GPtrArray *texts, const GuatuText *text, GuatuLanguage language)
{
  const char *said = guatu_text_is_absent (text) ? NULL : guatu_text_get (text, language);

  if (said != NULL && !g_ptr_array_find_with_equal_func (texts, said, g_str_equal, NULL))
    g_ptr_array_add (texts, (gpointer) said);
}

static void
put_joined (Book *book, guint column, GPtrArray *texts)
{
  g_autofree char *joined = NULL;

  g_ptr_array_add (texts, NULL);
  joined = g_strjoinv (word (book, "；", "; "), (char **) texts->pdata);
  put_text (book, column, joined, GUATU_SHEET_NOTE);
}

/* Where the numbers of a row come from, each thing once. */
static void
put_origins (Book *book, guint column, const GuatuWideRow *row, guint n_periods)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GPtrArray) sections = g_ptr_array_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();

  for (guint i = 0; i < n_periods; i++)
    {
      GuatuObservation observation;
      const GuatuOrigin *origin
          = guatu_wide_row_get (row, i, &observation)
                ? guatu_indicator_origin (row->indicator, &observation)
                : NULL;

      if (origin == NULL)
        continue;
      if (origin->source != NULL)
        add_once (sources, &origin->source->title, book->language);
      add_once (sections, &origin->locator, book->language);
      add_once (notes, &origin->note, book->language);
    }
  add_once (notes, &row->indicator->note, book->language);
  put_joined (book, column, sources);
  put_joined (book, column + 1, sections);
  put_joined (book, column + 2, notes);
}

static void
put_headings (Book *book, const GuatuWide *wide)
{
  guint column = 0;

  put_text (book, column++, word (book, "指标", "Indicator"), GUATU_SHEET_HEADING);
  if (wide->has_places)
    put_text (book, column++, word (book, "地区", "Place"), GUATU_SHEET_HEADING);
  put_text (book, column++, word (book, "单位", "Unit"), GUATU_SHEET_HEADING);
  for (guint i = 0; i < wide->periods->len; i++)
    {
      g_autofree char *period = guatu_cell_period (
          g_array_index (wide->periods, GuatuPeriod, i), book->language);

      put_text (book, column++, period, GUATU_SHEET_HEADING);
    }
  put_text (book, column++, word (book, "来源", "Source"), GUATU_SHEET_HEADING);
  put_text (book, column++, word (book, "出处", "Section"), GUATU_SHEET_HEADING);
  put_text (book, column++, word (book, "说明", "Note"), GUATU_SHEET_HEADING);
  end_row (book);
}

static void
put_wide_row (Book *book, const GuatuWide *wide, const GuatuWideRow *row)
{
  g_autofree char *unit = guatu_cell_unit (row->indicator, book->language);
  guint column = 0;

  put_text (book, column++, guatu_text_get (&row->indicator->name, book->language),
            GUATU_SHEET_PLAIN);
  if (wide->has_places)
    put_text (book, column++,
              row->place != NULL ? guatu_text_get (&row->place->name, book->language)
                                 : NULL,
              GUATU_SHEET_PLAIN);
  put_text (book, column++, unit, GUATU_SHEET_PLAIN);
  for (guint i = 0; i < wide->periods->len; i++, column++)
    {
      g_auto (GuatuWideCell) cell = { NULL };
      GuatuObservation observation;

      if (!guatu_wide_row_get (row, i, &observation))
        continue;
      guatu_wide_cell (row->indicator, &observation, book->language, &cell);
      if (cell.number != NULL)
        book->sink->number (book->sink, column, cell.number, cell.before, cell.after);
    }
  put_origins (book, column, row, wide->periods->len);
  end_row (book);
}

/* A number of a chart, with the words that belong to it. */
static void
put_grid_number (Book *book, const GuatuChartGrid *grid, guint category, guint series)
{
  const GuatuGridCell *cell = guatu_chart_grid_cell (grid, category, series);
  g_auto (GuatuWideCell) words = { NULL };
  g_autofree char *digits = NULL;
  double value = 0;
  int decimals = 0;

  if (!guatu_chart_grid_value (grid, category, series, &value, &decimals))
    return;
  guatu_wide_cell (cell->indicator, cell->observation, book->language, &words);
  digits = guatu_cell_number (grid->indicator, value, decimals);
  book->sink->number (book->sink, series + 1, digits, words.before,
                      cell->indicator->unit_mult == grid->unit_mult ? words.after : "");
}

static void
put_grid (Book *book, const GuatuChartGrid *grid, const char *unit)
{
  put_text (book, 0, unit, GUATU_SHEET_HEADING);
  for (guint i = 0; i < grid->series->len; i++)
    put_text (book, i + 1,
              guatu_text_get (g_ptr_array_index (grid->series, i), book->language),
              GUATU_SHEET_HEADING);
  end_row (book);
  for (guint i = 0; i < grid->categories->len; i++)
    {
      put_text (book, 0,
                guatu_text_get (g_ptr_array_index (grid->categories, i), book->language),
                GUATU_SHEET_PLAIN);
      for (guint j = 0; j < grid->series->len; j++)
        put_grid_number (book, grid, i, j);
      end_row (book);
    }
}

/* The numbers of a chart, with what draws them beside. */
static void
put_chart (Book *book, const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartGrid) grid = guatu_chart_grid_new (chart);
  g_autofree char *unit
      = grid != NULL ? guatu_cell_unit (grid->indicator, book->language) : NULL;
  GuatuSheetChart shown;

  if (grid == NULL || grid->is_mixed)
    return;
  guatu_sheet_chart_init (&shown, grid, unit);
  end_row (book);
  shown.title = guatu_chart_said_in (chart, &chart->title, book->language);
  put_text (book, 0, shown.title, GUATU_SHEET_TITLE);
  end_row (book);
  if (!guatu_text_is_absent (&chart->subtitle))
    {
      put_text (book, 0, guatu_chart_said_in (chart, &chart->subtitle, book->language),
                GUATU_SHEET_NOTE);
      end_row (book);
    }
  shown.row = book->row;
  put_grid (book, grid, unit);
  book->sink->chart (book->sink, &shown);
  while (book->row < shown.row + CHART_ROWS)
    end_row (book);
}

/* A table for each kind of period: years and months are not put side by side. */
static gboolean
put_tables (Book *book, const GPtrArray *indicators, GError **error)
{
  for (int kind = 0; kind < GUATU_N_PERIOD_KINDS; kind++)
    {
      g_autoptr (GuatuWide) wide = guatu_wide_new (indicators, kind, error);

      if (wide == NULL)
        return FALSE;
      if (wide->rows->len == 0)
        continue;
      if (book->row > 1)
        end_row (book);
      put_headings (book, wide);
      for (guint i = 0; i < wide->rows->len; i++)
        put_wide_row (book, wide, g_ptr_array_index (wide->rows, i));
    }
  return TRUE;
}

static void
put_charts (Book *book, const GuatuTheme *theme)
{
  for (guint i = 0; i < book->dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (book->dataset->charts, i);

      if (chart->theme == theme && guatu_sheet_can_draw (chart))
        put_chart (book, chart);
    }
}

static void
put_notes (Book *book, const GuatuTheme *theme)
{
  g_autoptr (GPtrArray) notes = guatu_sheet_notes (book->dataset, theme, book->language);

  for (guint i = 0; i < notes->len; i++)
    {
      put_text (book, 0, g_ptr_array_index (notes, i), GUATU_SHEET_NOTE);
      end_row (book);
    }
}

static gboolean
put_theme (Book *book, const GuatuTheme *theme, GError **error)
{
  const guint widths[] = { 32, 14, 14, 12, 12, 12 };
  g_autoptr (GPtrArray) indicators = g_ptr_array_new ();
  const char *title;

  for (guint i = 0; i < book->dataset->indicators->len; i++)
    {
      GuatuIndicator *indicator = g_ptr_array_index (book->dataset->indicators, i);

      if (indicator->theme == theme && guatu_indicator_n_observations (indicator) > 0)
        g_ptr_array_add (indicators, indicator);
    }
  if (indicators->len == 0)
    return TRUE;
  title = guatu_text_get (theme != NULL ? &theme->title : &book->dataset->title,
                          book->language);
  begin_sheet (book, title, widths, G_N_ELEMENTS (widths));
  put_text (book, 0, title, GUATU_SHEET_TITLE);
  end_row (book);
  if (!put_tables (book, indicators, error))
    return FALSE;
  put_notes (book, theme);
  if (book->sink->chart != NULL)
    put_charts (book, theme);
  return TRUE;
}

typedef struct
{
  Book *book;
  const GArray *columns;
} Long;

static void
put_long_row (const GuatuLongRow *row, gpointer data)
{
  const Long *table = data;

  for (guint i = 0; i < table->columns->len; i++)
    {
      const GuatuLongColumn column = g_array_index (table->columns, GuatuLongColumn, i);
      g_autofree char *cell = guatu_long_text (column, row);

      if (cell != NULL && guatu_long_is_number (column))
        table->book->sink->number (table->book->sink, i, cell, "", "");
      else
        put_text (table->book, i, cell, GUATU_SHEET_PLAIN);
    }
  end_row (table->book);
}

/* All that is said of each number, which opens again as it was. */
static void
put_data (Book *book)
{
  const guint widths[] = { 28, 28, 14, 14, 12, 12 };
  g_autoptr (GArray) columns = guatu_long_used_columns (book->dataset, book->language);
  Long table = { book, columns };

  begin_sheet (book, word (book, "全部数据", "All data"), widths, G_N_ELEMENTS (widths));
  for (guint i = 0; i < columns->len; i++)
    put_text (
        book, i,
        guatu_long_heading (g_array_index (columns, GuatuLongColumn, i), book->language),
        GUATU_SHEET_HEADING);
  end_row (book);
  guatu_long_rows (book->dataset, book->language, put_long_row, &table);
}

/**
 * guatu_write_sheets:
 * @sink: what to write to
 * @dataset: a dataset
 * @language: of all that is written: zh or en
 * @error: %GUATU_IO_ERROR_LIMIT if a table would be too large
 *
 * Writes a dataset as the sheets of a workbook.
 *
 * Returns: whether it was written
 */
gboolean
guatu_write_sheets (GuatuSheetSink *sink, const GuatuDataset *dataset,
                    GuatuLanguage language, GError **error)
{
  g_autoptr (GHashTable) names
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Book book = { sink, dataset, language, names, 0 };

  for (guint i = 0; i < dataset->themes->len; i++)
    if (!put_theme (&book, g_ptr_array_index (dataset->themes, i), error))
      return FALSE;
  if (!put_theme (&book, NULL, error))
    return FALSE;
  put_data (&book);
  return TRUE;
}
