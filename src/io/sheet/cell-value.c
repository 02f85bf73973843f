/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <string.h>

#include "dataset/number.h"
#include "io/sheet/number-format.h"

/* The text of a cell that has a number: always the stored one, never what is shown. */

/* The days from the first of the year 1 to that which a sheet counts as 0. */
#define DAYS_BEFORE_1900 693594.0
#define DAYS_BEFORE_1904 695056.0

/* Most numbers have no more digits behind the point; finding that out of others is short.
 */
#define SHORT_DECIMALS 4u

/* Whole numbers below this have at most 15 digits. */
#define EXACT_BELOW 1e15

/* The last day that sheets know, in the year 9999. */
#define LAST_SERIAL 2958466.0

/**
 * guatu_serial_date:
 * @serial: a date as sheets store it
 * @is_1904: whether dates count from 1904
 * @date: (out): the date
 *
 * The first two months of 1900 are a day later than they are stored, since sheets hold
 * that year for a leap year.
 *
 * Returns: whether it is one
 */
gboolean
guatu_serial_date (double serial, gboolean is_1904, GDate *date)
{
  if (!(serial >= 0 && serial < LAST_SERIAL))
    return FALSE;
  if (!is_1904 && serial < 60)
    serial += 1;
  g_date_clear (date, 1);
  g_date_set_julian (
      date, (guint32) (floor (serial) + (is_1904 ? DAYS_BEFORE_1904 : DAYS_BEFORE_1900)));
  return TRUE;
}

/* Whether a number is a decimal of a few digits behind the point, which it then has as
 * well where it is written to 15 digits: no two decimals as long are the same double. */
static gboolean
write_short (char *text, double value)
{
  char written[32];
  char *begin = written + sizeof written;
  double power = 1, scaled = nearbyint (value);
  guint n_decimals = 0;
  guint64 number;

  for (; n_decimals < SHORT_DECIMALS && scaled / power != value; n_decimals++)
    {
      power *= 10;
      scaled = nearbyint (value * power);
    }
  if (scaled == 0 || scaled / power != value || !(fabs (scaled) < EXACT_BELOW))
    return FALSE;
  number = (guint64) fabs (scaled);
  *--begin = '\0';
  for (guint n = 0; number > 0 || n <= n_decimals; n++, number /= 10)
    {
      if (n == n_decimals && n > 0)
        *--begin = '.';
      *--begin = (char) ('0' + number % 10);
    }
  if (value < 0)
    *--begin = '-';
  memcpy (text, begin, (gsize) (written + sizeof written - begin));
  return TRUE;
}

/* Writes a number as digits with a point, as exact as sheets are: to 15 digits. */
static void
write_number (GString *text, double value, guint decimals)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  const char *point;

  if (!write_short (digits, value))
    g_ascii_formatd (digits, sizeof digits, "%.15g", value);
  if (strchr (digits, 'e') != NULL && fabs (value) < 1)
    {
      g_autofree char *small = guatu_number_format (value, GUATU_NUMBER_MAX_DECIMALS, "");
      gsize n = strlen (small);

      while (n > 2 && small[n - 1] == '0' && small[n - 2] != '.')
        n--;
      g_string_append_len (text, small, (gssize) n);
      return;
    }
  g_string_append (text, digits);
  /* What is shown as 6.0 is known to a tenth. */
  point = strchr (digits, '.');
  for (guint n = point != NULL ? (guint) strlen (point + 1) : 0;
       decimals != GUATU_DECIMALS_UNSAID && strchr (digits, 'e') == NULL && n < decimals
       && n < GUATU_NUMBER_MAX_DECIMALS;
       n++)
    g_string_append (text, n == 0 ? ".0" : "0");
}

/* Numbers of Excel's January 1900, and what only is a year. */
#define LAST_OF_JANUARY 31.0
#define MONTHS 12.0
#define FIRST_YEAR 1900.0
#define LAST_YEAR 2100.0

/* Whether a number is hardly the date that its format makes of it: the months 1 to 12 all
 * are Jan-00, and 2023 is 1905年, in July. Numbers to 12 that are shown as months are
 * months. */
static gboolean
is_no_date (double value, GuatuNumberFormatKind kind)
{
  if (value != floor (value))
    return FALSE;
  return (value >= 0 && value <= LAST_OF_JANUARY)
         || (kind == GUATU_NUMBER_FORMAT_YEAR && value >= FIRST_YEAR
             && value <= LAST_YEAR);
}

static gboolean
write_date (GString *text, double value, const GuatuNumberStyle *style)
{
  GDate date;

  if (!guatu_serial_date (value, style->is_1904, &date))
    return FALSE;
  if (style->format->kind == GUATU_NUMBER_FORMAT_YEAR)
    g_string_printf (text, "%d年", g_date_get_year (&date));
  else if (style->format->kind == GUATU_NUMBER_FORMAT_MONTH)
    g_string_printf (text, "%d年%d月", g_date_get_year (&date), g_date_get_month (&date));
  else
    g_string_printf (text, "%04d-%02d-%02d", g_date_get_year (&date),
                     g_date_get_month (&date), g_date_get_day (&date));
  return TRUE;
}

/* Adds the unit of a format, or that a number is a month; returns what the cell then is.
 */
static GuatuCellKind
add_unit (GString *text, double value, const GuatuNumberFormat *format)
{
  if (format->is_part && !(value >= 1 && value <= 12 && value == floor (value)))
    return GUATU_CELL_NUMBER;
  if (format->is_unit_before)
    g_string_prepend (text, format->unit);
  else
    g_string_append (text, format->unit);
  return format->is_part ? GUATU_CELL_TEXT : GUATU_CELL_AMOUNT;
}

/**
 * guatu_cells_put_number:
 * @grid: a grid of a sheet
 * @row: from 0
 * @column: from 0
 * @value: what is stored
 * @style: how it is shown
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a number, a percentage, a date, or a number with its unit. What is infinite is
 * none, and what is too large for any statistics is told where the table is read.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_cells_put_number (GuatuCells *grid, guint row, guint column, double value,
                        const GuatuNumberStyle *style, GError **error)
{
  g_autoptr (GString) text = g_string_sized_new (24);
  const GuatuNumberFormat *format = style->format;
  const GuatuNumberFormatKind kind
      = format != NULL ? format->kind : GUATU_NUMBER_FORMAT_PLAIN;
  const guint decimals = format != NULL ? format->decimals : GUATU_DECIMALS_UNSAID;
  GuatuCellKind cell_kind = GUATU_CELL_TEXT;

  if (!isfinite (value))
    return guatu_cells_put_error (grid, row, column, "#NUM!", error);
  if (kind == GUATU_NUMBER_FORMAT_PERCENT)
    {
      write_number (text, value * 100, decimals);
      g_string_append_c (text, '%');
    }
  else if (kind == GUATU_NUMBER_FORMAT_PLAIN || is_no_date (value, kind)
           || !write_date (text, value, style))
    {
      grid->n_no_dates += kind != GUATU_NUMBER_FORMAT_PLAIN && is_no_date (value, kind);
      write_number (text, value, decimals);
      if (kind == GUATU_NUMBER_FORMAT_MONTH && value >= 1 && value <= MONTHS)
        g_string_append (text, "月");
      else if (format != NULL && format->unit != NULL)
        cell_kind = add_unit (text, value, format);
      else if (strchr (text->str, 'e') == NULL)
        cell_kind = GUATU_CELL_NUMBER;
    }
  if (!guatu_cells_put (grid, row, column, cell_kind, text->str, text->len, style->indent,
                        error))
    return FALSE;
  guatu_cells_set_shown_decimals (grid, decimals);
  return TRUE;
}

/* What sheets call the errors of formulas. */
static const char *const errors[]
    = { "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!" };

/**
 * guatu_cells_put_error:
 * @grid: a grid of a sheet
 * @row: from 0
 * @column: from 0
 * @text: what the file calls an error of a formula
 * @error: %GUATU_IO_ERROR_LIMIT
 *
 * Adds a cell without a number, by a name of the error that every table knows.
 *
 * Returns: whether there is room for it
 */
gboolean
guatu_cells_put_error (GuatuCells *grid, guint row, guint column, const char *text,
                       GError **error)
{
  const char *name = "#VALUE!";

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    if (g_str_equal (text, errors[i]))
      name = errors[i];
  return guatu_cells_put (grid, row, column, GUATU_CELL_TEXT, name, strlen (name), 0,
                          error);
}
