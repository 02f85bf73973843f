/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/chart-description.h"

G_BEGIN_DECLS

/* What a cell is, which says how it looks. */
typedef enum
{
  GUATU_SHEET_PLAIN,
  GUATU_SHEET_TITLE,
  GUATU_SHEET_HEADING,
  GUATU_SHEET_NOTE,
} GuatuSheetStyle;

/* How an office draws a chart. */
typedef enum
{
  GUATU_SHEET_COLUMNS,
  GUATU_SHEET_BARS,
  GUATU_SHEET_AREAS,
  GUATU_SHEET_LINES,
  GUATU_SHEET_RING,
} GuatuSheetDrawing;

/**
 * GuatuSheetChart:
 * @drawing: how it is drawn
 * @stack: of columns, bars and areas
 * @title: over it
 * @axis_title: (nullable): what its numbers are in, where their axis has to say so
 * @row: the row of the headings of its numbers, from 0
 * @n_categories: rows of its numbers, whose names stand in the first column
 * @n_series: columns of its numbers
 * @is_log: whether its scale is logarithmic
 * @begins_at_zero: whether its scale does
 * @ends_at_zero: whether its scale does
 *
 * A chart beside the numbers that it shows.
 */
typedef struct
{
  GuatuSheetDrawing drawing;
  GuatuStack stack;
  const char *title;
  const char *axis_title;
  guint row;
  guint n_categories;
  guint n_series;
  gboolean is_log;
  gboolean begins_at_zero;
  gboolean ends_at_zero;
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

G_END_DECLS
