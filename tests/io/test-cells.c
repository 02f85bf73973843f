/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells.h"

#include <math.h>
#include <string.h>

#include "io/grid/cell-number.h"
#include "io/grid/decimal-mark.h"
#include "io/grid/heading.h"
#include "io/io-error.h"
#include "io/sheet/number-format.h"

/* Sheets whose cells know their places: what is merged, hidden, empty or out of order. */

static void
put (GuatuCells *grid, guint row, guint column, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (guatu_cells_put (grid, row, column, GUATU_CELL_TEXT, text, strlen (text),
                                  0, &error));
  g_assert_no_error (error);
}

static void
end (GuatuCells *grid)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (guatu_cells_end (grid, &error));
  g_assert_no_error (error);
}

static void
assert_place (const GuatuCells *grid, guint row, guint column, const char *expected)
{
  g_autofree char *place = guatu_cells_place (grid, row, column);

  g_assert_cmpstr (place, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("表1");

  put (grid, 6, 2, "d");
  put (grid, 2, 2, "b");
  put (grid, 2, 0, "old");
  put (grid, 2, 0, "a");
  put (grid, 3, 0, "c");
  put (grid, 3, 1, "  \xc2\xa0");
  end (grid);
  g_assert_cmpuint (grid->n_columns, ==, 2);
  g_assert_cmpuint (guatu_cells_n_rows (grid), ==, 4);
  g_assert_cmpstr (guatu_cells_text (grid, 0, 0), ==, "a");
  g_assert_cmpstr (guatu_cells_text (grid, 0, 1), ==, "b");
  g_assert_cmpstr (guatu_cells_text (grid, 1, 0), ==, "c");
  g_assert_null (guatu_cells_text (grid, 1, 1));
  g_assert_null (guatu_cells_text (grid, 2, 0));
  g_assert_cmpstr (guatu_cells_text (grid, 3, 1), ==, "d");
  assert_place (grid, 0, 0, "表1!A3");
  assert_place (grid, 3, 1, "表1!C7");
  g_assert_cmpuint (guatu_cells_row_number (grid, 3), ==, 7);
  g_assert_cmpuint (guatu_cells_find_row (grid, 7), ==, 3);
  g_assert_cmpuint (guatu_cells_find_row (grid, 5), ==, 2);
}

static void
test_merges (void)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");
  g_autoptr (GError) error = NULL;

  put (grid, 0, 0, "title");
  put (grid, 0, 2, "stale");
  put (grid, 1, 0, "place");
  put (grid, 2, 0, "stale");
  put (grid, 2, 2, "2023");
  put (grid, 3, 1, "covered by nothing");
  g_assert_true (guatu_cells_merge (grid, 0, 0, 0, 2, &error));
  g_assert_true (guatu_cells_merge (grid, 1, 0, 2, 0, &error));
  g_assert_true (guatu_cells_merge (grid, 3, 0, 3, 1, &error));
  g_assert_true (guatu_cells_merge (grid, 4, 0, 1048575, 16383, &error));
  end (grid);
  for (guint column = 0; column < 3; column++)
    {
      g_assert_cmpstr (guatu_cells_text (grid, 0, column), ==, "title");
      g_assert_true (guatu_cells_cell (grid, 0, column)->is_spread == (column > 0));
    }
  g_assert_cmpstr (guatu_cells_text (grid, 2, 0), ==, "place");
  g_assert_cmpstr (guatu_cells_text (grid, 2, 2), ==, "2023");
  g_assert_cmpuint (guatu_cells_n_rows (grid), ==, 3);
}

static void
test_hidden (void)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");

  for (guint row = 0; row < 6; row++)
    for (guint column = 0; column < 3; column++)
      put (grid, row, column, "x");
  put (grid, 2, 2, "kept");
  guatu_cells_hide_columns (grid, 1, 1);
  guatu_cells_hide_rows (grid, 3, 4);
  guatu_cells_hide_rows (grid, 0, 1);
  guatu_cells_hide_rows (grid, 4, 4);
  end (grid);
  g_assert_cmpuint (grid->n_columns, ==, 2);
  g_assert_cmpuint (guatu_cells_n_rows (grid), ==, 2);
  g_assert_cmpstr (guatu_cells_text (grid, 0, 1), ==, "kept");
  assert_place (grid, 0, 1, "a!C3");
  assert_place (grid, 1, 0, "a!A6");
  g_assert_cmpuint (grid->n_hidden_rows, ==, 4);
  g_assert_cmpuint (grid->n_hidden_columns, ==, 1);
}

static void
test_nothing (void)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");
  g_autoptr (GError) error = NULL;

  put (grid, 3, 3, " ");
  put (grid, 4, 4, "hidden");
  guatu_cells_hide_rows (grid, 4, 4);
  g_assert_false (guatu_cells_end (grid, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
}

/* The last row and column are taken, and one step past them is refused with its place. */
static void
test_limits (void)
{
  static const struct
  {
    guint row;
    guint column;
    guint length;
    gboolean is_taken;
  } cases[] = {
    { GUATU_CELLS_MAX_ROWS - 1, 0, 1, TRUE },
    { GUATU_CELLS_MAX_ROWS, 0, 1, FALSE },
    { 0, GUATU_CELLS_MAX_COLUMNS - 1, 1, TRUE },
    { 0, GUATU_CELLS_MAX_COLUMNS, 1, FALSE },
    { 0, 0, GUATU_CELLS_MAX_TEXT, TRUE },
    { 0, 0, GUATU_CELLS_MAX_TEXT + 1, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");
      g_autofree char *text = g_strnfill (cases[i].length, 'x');
      g_autoptr (GError) error = NULL;

      g_assert_true (guatu_cells_put (grid, cases[i].row, cases[i].column,
                                      GUATU_CELL_TEXT, text, cases[i].length, 0, &error)
                     == cases[i].is_taken);
      if (!cases[i].is_taken)
        g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
    }
}

/* Few bytes that merge very much, or very often, stand for no more than a sheet may
 * have. */
static void
test_merge_limits (void)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");
  g_autoptr (GError) error = NULL;

  put (grid, 0, 0, "x");
  put (grid, 9999, 999, "x");
  g_assert_true (guatu_cells_merge (grid, 0, 0, 9999, 999, &error));
  g_assert_false (guatu_cells_end (grid, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
  g_clear_error (&error);
  for (guint i = 1; i < GUATU_CELLS_MAX_MERGES; i++)
    g_assert_true (guatu_cells_merge (grid, i, 0, i, 1, &error));
  g_assert_false (guatu_cells_merge (grid, 0, 0, 1, 1, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
}

/* What is found quickly to be a number, and what might be a time or is none. */
static void
test_plain_numbers (void)
{
  static const struct
  {
    const char *text;
    gboolean is_plain;
  } cases[] = {
    { "0", TRUE },        { "-12757.4", TRUE },
    { "44927", TRUE },    { "3023", TRUE },
    { "1999.123", TRUE }, { "2023", FALSE },
    { "1.", FALSE },      { "2023.07", FALSE },
    { "1,234", FALSE },   { "--1", FALSE },
    { "1.2.3", FALSE },   { "", FALSE },
    { "-", FALSE },       { ".5", FALSE },
    { "1e5", FALSE },     { "1234567890123456", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuCellNumber) number = { .missing = FALSE };

      g_assert_true (guatu_text_is_plain_number (cases[i].text) == cases[i].is_plain);
      if (!cases[i].is_plain)
        continue;
      g_assert_true (guatu_cell_number_parse (cases[i].text, FALSE, &number));
      g_assert_cmpfloat (number.number.value, ==, g_ascii_strtod (cases[i].text, NULL));
    }
}

/* A comma before decimals, and what can only have a point, in one table. */
static void
test_decimal_marks (void)
{
  static const struct
  {
    const char *text;
    double with_comma;
    gboolean has_comma, has_point;
  } cases[] = {
    { "12,5", 12.5, TRUE, FALSE },
    { "-1.234,56", -1234.56, TRUE, FALSE },
    { "3,5 %", 3.5, TRUE, FALSE },
    { "1.234.567", 1234567, FALSE, FALSE },
    { "1.234", 1234, FALSE, FALSE },
    { "1,234", 1.234, FALSE, FALSE },
    { "1234,567", 1234.567, TRUE, FALSE },
    { "0.123", 0.123, FALSE, TRUE },
    { "3.5", 3.5, FALSE, TRUE },
    { "-0.5%", -0.5, FALSE, TRUE },
    { "1,234.5", 1234.5, FALSE, TRUE },
    { "12.34", 12.34, FALSE, TRUE },
    { "1,234,567", 1234567, FALSE, FALSE },
    { "3.5-4.5%", 3.5, FALSE, FALSE },
    { "2023.5", 2023.5, FALSE, FALSE },
    { "12345.678", 12345.678, FALSE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuCellNumber) number = { .missing = FALSE };

      g_test_message ("%s", cases[i].text);
      g_assert_true (guatu_text_has_decimal_comma (cases[i].text) == cases[i].has_comma);
      g_assert_true (guatu_text_has_decimal_point (cases[i].text) == cases[i].has_point);
      g_assert_true (guatu_cell_number_parse (cases[i].text, TRUE, &number));
      g_assert_cmpfloat (number.number.value, ==, cases[i].with_comma);
    }
}

/* All kinds of dashes that stand alone say that there is no number. */
static void
test_dashes (void)
{
  static const char *const dashes[] = { "-", "–", "—", "——", "−", "－" };

  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    {
      g_auto (GuatuCellNumber) number = { .missing = FALSE };

      g_assert_true (guatu_cell_number_parse (dashes[i], FALSE, &number));
      g_assert_true (number.missing);
    }
}

static void
test_serial_years (void)
{
  static const struct
  {
    const char *text;
    int year;
  } cases[] = { { "18264", 1950 }, { "44927", 2023 }, { "73051", 2100 }, { "44928", 0 },
                { "73416", 0 },    { "17899", 0 },    { "4492a", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period = { .year = 0 };

      g_assert_true (guatu_text_is_serial_year (cases[i].text, &period)
                     == (cases[i].year != 0));
      g_assert_cmpint (period.year, ==, cases[i].year);
    }
}

/* Months of a year that are written short are no day. */
static void
test_month_spans (void)
{
  static const struct
  {
    const char *text;
    const char *period;
  } cases[] = {
    { "2023.1-3", "2023-01/2023-03" },
    { "2023/1—6", "2023-01/2023-06" },
    { "2023.1-12", "2023-01/2023-12" },
    { "2023.07至09", "2023-07/2023-09" },
    { "2023.1～6月", "2023-01/2023-06" },
    { "2023.1.3", "2023-01-03" },
    { "2023/1/3", "2023-01-03" },
    { "2023-1-3", "2023-01-03" },
    { "2023.3-1", NULL },
    { "2023.1-13", NULL },
    { "2023.0-3", NULL },
    { "2023-1/3", NULL },
    { "2023.1-3日", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuPeriod period;
      const gboolean is_period = guatu_text_is_period (cases[i].text, &period);
      g_autofree char *read = is_period ? guatu_period_to_string (period) : NULL;

      g_assert_cmpstr (read, ==, cases[i].period);
    }
}

/* A number of a sheet is written to 15 digits, however many it has. */
static void
test_fifteen_digits (void)
{
  static const double odd[]
      = { 0.0001, 0.1 + 0.2, 1e14,   1e15, 123456789012345, -0.0625, 999999999999.5,
          0.3,    -1e-3,     5e-324, 0,    1.0 / 3,         2.5,     1e14 + 0.5 };
  const GuatuNumberStyle style = { .format = NULL };
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("a");
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);

  for (guint i = 0; i < 20000; i++)
    {
      const double whole = g_rand_double_range (rand, -9.0, 9.0);
      const double value = i < G_N_ELEMENTS (odd)
                               ? odd[i]
                               : round (whole * pow (10, g_rand_int_range (rand, 0, 15)))
                                     / pow (10, g_rand_int_range (rand, 0, 9));
      char expected[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (expected, sizeof expected, "%.15g", value);
      g_assert_true (guatu_cells_put_number (grid, i, 0, value, &style, NULL));
      if (strchr (expected, 'e') == NULL)
        g_assert_cmpstr (
            g_array_index (grid->cells, GuatuCell, grid->cells->len - 1).text, ==,
            expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/cells/order", test_order);
  g_test_add_func ("/io/cells/merges", test_merges);
  g_test_add_func ("/io/cells/hidden", test_hidden);
  g_test_add_func ("/io/cells/nothing", test_nothing);
  g_test_add_func ("/io/cells/limits", test_limits);
  g_test_add_func ("/io/cells/merge-limits", test_merge_limits);
  g_test_add_func ("/io/cells/plain-numbers", test_plain_numbers);
  g_test_add_func ("/io/cells/fifteen-digits", test_fifteen_digits);
  g_test_add_func ("/io/cells/serial-years", test_serial_years);
  g_test_add_func ("/io/cells/month-spans", test_month_spans);
  g_test_add_func ("/io/cells/decimal-marks", test_decimal_marks);
  g_test_add_func ("/io/cells/dashes", test_dashes);
  return g_test_run ();
}
