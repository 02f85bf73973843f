/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/cells.h"

G_BEGIN_DECLS

/* What a number in a sheet is, by how it is shown. */
typedef enum
{
  GUATU_NUMBER_FORMAT_PLAIN,
  GUATU_NUMBER_FORMAT_PERCENT,
  GUATU_NUMBER_FORMAT_YEAR,  /* a date of which only the year is shown */
  GUATU_NUMBER_FORMAT_MONTH, /* the year and the month */
  GUATU_NUMBER_FORMAT_DAY,   /* a day, or a day without its year */
} GuatuNumberFormatKind;

/**
 * GuatuNumberFormat:
 * @kind: what a number is
 * @decimals: how many are shown, or %GUATU_DECIMALS_UNSAID
 * @is_scaled: whether a thousandth or another part of the number is shown
 * @unit: (transfer full) (nullable): the unit that stands behind the number, or the
 *   currency before it
 * @is_unit_before: whether it is that
 * @is_part: whether what stands behind the number makes it a part of a year: 5月
 *
 * How a sheet shows a number, as far as that says what it is.
 */
typedef struct
{
  GuatuNumberFormatKind kind;
  guint decimals;
  gboolean is_scaled;
  char *unit;
  gboolean is_unit_before;
  gboolean is_part;
} GuatuNumberFormat;

void guatu_number_format_parse (const char *code, GuatuNumberFormat *format);
void guatu_number_format_set_builtin (guint id, GuatuNumberFormat *format);
void guatu_number_format_clear (GuatuNumberFormat *format);

/**
 * GuatuNumberStyle:
 * @format: (nullable): how the number is shown
 * @indent: how far in
 * @is_across: whether a text is centred over the empty cells of the style on its right
 * @is_1904: whether dates count from 1904
 *
 * How a cell is shown.
 */
typedef struct
{
  const GuatuNumberFormat *format;
  guint indent;
  gboolean is_across;
  gboolean is_1904;
} GuatuNumberStyle;

gboolean guatu_cells_put_number (GuatuCells *grid, guint row, guint column, double value,
                                 const GuatuNumberStyle *style, GError **error);
gboolean guatu_cells_put_error (GuatuCells *grid, guint row, guint column,
                                const char *text, GError **error);
gboolean guatu_serial_date (double serial, gboolean is_1904, GDate *date);

G_END_DECLS
