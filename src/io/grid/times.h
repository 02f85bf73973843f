/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/sheet.h"

G_BEGIN_DECLS

/* How a text may write a month that no text alone is sure to be. */
typedef enum
{
  GUATU_MONTH_NUMBER, /* 202201, 2022.1: a number elsewhere */
  GUATU_MONTH_TEXT,   /* 2022-1 */
} GuatuMonthForm;

/**
 * GuatuMonthText:
 * @year: its year
 * @month: 1 to 12, as it is written
 * @has_point: whether a point stands before the month
 * @has_zero: whether the month has a zero before it
 * @is_short: whether the month is one digit
 * @form: what else it may be
 */
typedef struct
{
  guint year;
  guint month;
  gboolean has_point;
  gboolean has_zero;
  gboolean is_short;
  GuatuMonthForm form;
} GuatuMonthText;

/**
 * GuatuFiscalText:
 * @year: the year that it begins in, or, if @is_named, by which it is named
 * @is_named: whether it says that it is a fiscal year, and names one year only: FY2023
 * @is_sure: whether it can be nothing else; 2010-11 is a month, too
 */
typedef struct
{
  guint year;
  gboolean is_named;
  gboolean is_sure;
} GuatuFiscalText;

gboolean guatu_month_text_parse (const char *text, GuatuMonthText *month);
gboolean guatu_fiscal_text_parse (const char *text, GuatuFiscalText *year);
gboolean guatu_bare_span_parse (const char *text, guint *first, guint *last);

/* Cells of a row or a column, one after the other, and what stands before them. */
typedef struct
{
  GuatuSheet *sheet;
  const char *over; /* (nullable) */
  GPtrArray *cells; /* (element-type GuatuCell) */
  gboolean is_row;
} GuatuTimeLine;

/** guatu_time_line_text: what a cell of a line says. */
static inline const char *
guatu_time_line_text (const GuatuTimeLine *line, guint index)
{
  return ((const GuatuCell *) g_ptr_array_index (line->cells, index))->text;
}

void guatu_time_line_write (const GuatuTimeLine *line, guint index, const char *text);
gboolean guatu_time_line_take_months (const GuatuTimeLine *line);
gboolean guatu_time_line_take_fiscal_years (const GuatuTimeLine *line);
void guatu_time_line_take_spans (const GuatuTimeLine *line);

G_END_DECLS
