/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/out/chart-grid.h"

G_BEGIN_DECLS

/* What a cell is, which says how it looks. */
typedef enum
{
  GUATU_SHEET_PLAIN,
  GUATU_SHEET_TITLE,
  GUATU_SHEET_HEADING,
  GUATU_SHEET_NOTE,
} GuatuSheetStyle;

/**
 * GuatuSheetChart:
 * @grid: what it shows
 * @row: the row of the headings of its numbers, from 0
 * @title: over it
 * @unit: what its numbers are in
 *
 * A chart beside the numbers that it shows, whose categories stand in the first column.
 */
typedef struct
{
  const GuatuChartGrid *grid;
  guint row;
  const char *title;
  const char *unit;
} GuatuSheetChart;

/**
 * GuatuSheetSink:
 * @begin_sheet: begins a sheet of a name that no other one has, with the widths of its
 *   first columns in characters
 * @text: puts a text into a cell of the row
 * @number: puts a number into one: @digits as its source writes it, with words @before
 *   and @after it that are to be shown and not to be part of it
 * @end_row: ends the row
 * @chart: (nullable): puts a chart beside the rows of its numbers, which were written;
 *   %NULL for a format without
 *
 * What rows of cells are written to, in order; columns are counted from 0.
 */
typedef struct _GuatuSheetSink GuatuSheetSink;
struct _GuatuSheetSink
{
  void (*begin_sheet) (GuatuSheetSink *sink, const char *name, const guint *widths,
                       guint n_widths);
  void (*text) (GuatuSheetSink *sink, guint column, const char *text,
                GuatuSheetStyle style);
  void (*number) (GuatuSheetSink *sink, guint column, const char *digits,
                  const char *before, const char *after);
  void (*end_row) (GuatuSheetSink *sink);
  void (*chart) (GuatuSheetSink *sink, const GuatuSheetChart *chart);
};

gboolean guatu_write_sheets (GuatuSheetSink *sink, const GuatuDataset *dataset,
                             GuatuLanguage language, GError **error);
gboolean guatu_chart_is_native (const GuatuChartDescription *chart);

G_END_DECLS
