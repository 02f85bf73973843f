/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/grid/cells.h"

#include <string.h>

/* Large sheets, which are packed while their rows are put: each has what it would have if
 * nobody said where its rows end. */

#define N_COLUMNS 20u
#define N_ROWS (2 * GUATU_CELLS_ROWS_FROM / N_COLUMNS)

/* What is done to a sheet that has a number or a text in each of its cells. */
typedef enum
{
  NOTHING,
  FROM_COLUMN_C,
  EMPTY_COLUMN,
  HIDDEN_BESIDE,
  HIDDEN_COLUMN,
  HIDDEN_ROW,
  MERGED,
  EMPTY_ROW,
  TWICE,
  BACKWARDS,
} Shape;

/* Texts of many lengths, with all signs of numbers, and what looks like a number. */
static char *
text_of (guint row, guint column, GuatuCellKind *kind)
{
  static const char *const texts[] = { "地区",   "-12.5.3",
                                       "12,345", "1e5",
                                       "a",      "0123456789.-0123456789.-0123456789.-" };
  static const char *const numbers[] = { "0",
                                         "-0",
                                         "007",
                                         "-7",
                                         "0.05",
                                         "-0.0",
                                         "5.",
                                         ".5",
                                         "00.5",
                                         "-",
                                         "-.5",
                                         "--1",
                                         "1.2.3",
                                         "0.1234567",
                                         "1e300",
                                         "0.12345678",
                                         "12.50",
                                         "255",
                                         "256",
                                         "4096",
                                         "16777216.0",
                                         "1.",
                                         "10000",
                                         "9999999999999999",
                                         "12345678901234567",
                                         "-999999999999999.9",
                                         "-99999999.1234567" };

  *kind = column > 0 && row % 7 != 3 ? GUATU_CELL_NUMBER : GUATU_CELL_TEXT;
  if (*kind == GUATU_CELL_NUMBER && column % 9 == 8)
    return g_strdup (numbers[row % G_N_ELEMENTS (numbers)]);
  if (*kind == GUATU_CELL_NUMBER)
    return g_strdup_printf ("%s%u%s%0*u", row % 3 == 1 ? "-" : "", row * column % 997,
                            column % 4 == 1 ? "." : "", (int) (column % 9), row % 10);
  if (column == 5)
    return g_strnfill (100 + row % 900, 'x');
  return column == 0 ? g_strdup_printf ("County %u", row / 2)
                     : g_strdup (texts[(row + column) % G_N_ELEMENTS (texts)]);
}

static void
put (GuatuCells *grid, guint row, guint column, Shape shape)
{
  GuatuCellKind kind;
  g_autofree char *text = text_of (row, column, &kind);

  if ((shape == EMPTY_COLUMN && column == 7) || (shape == EMPTY_ROW && row == N_ROWS / 2))
    return;
  g_assert_true (guatu_cells_put (grid, row, column + (shape == FROM_COLUMN_C ? 2 : 0),
                                  kind, text, strlen (text), column == 1 ? row % 300 : 0,
                                  NULL));
  if (kind == GUATU_CELL_NUMBER && column % 3 == 0)
    guatu_cells_set_shown_decimals (grid, column % 5);
}

static GuatuCells *
sheet (Shape shape, gboolean ends_rows)
{
  GuatuCells *grid = guatu_cells_new_sheet ("a");

  for (guint i = 0; i < N_ROWS; i++)
    {
      const guint row = shape == BACKWARDS ? N_ROWS - 1 - i : i;

      for (guint column = 0; column < N_COLUMNS; column++)
        put (grid, row, column, shape);
      if (shape == TWICE && row == N_ROWS - 10)
        put (grid, row - 5, 3, NOTHING);
      if (ends_rows)
        guatu_cells_end_row (grid);
    }
  if (shape == HIDDEN_BESIDE)
    {
      guatu_cells_hide_columns (grid, N_COLUMNS, GUATU_CELLS_MAX_COLUMNS - 1);
      guatu_cells_hide_rows (grid, N_ROWS, GUATU_CELLS_MAX_ROWS - 1);
    }
  if (shape == HIDDEN_COLUMN)
    guatu_cells_hide_columns (grid, 4, 5);
  if (shape == HIDDEN_ROW)
    guatu_cells_hide_rows (grid, N_ROWS - 1, N_ROWS - 1);
  if (shape == MERGED)
    g_assert_true (guatu_cells_merge (grid, 0, 3, 0, 4, NULL));
  g_assert_true (guatu_cells_end (grid, NULL));
  return grid;
}

static void
assert_same (const GuatuCells *a, const GuatuCells *b)
{
  g_assert_cmpuint (guatu_cells_n_cells (a), ==, guatu_cells_n_cells (b));
  g_assert_cmpuint (guatu_cells_n_rows (a), ==, guatu_cells_n_rows (b));
  g_assert_cmpuint (a->n_columns, ==, b->n_columns);
  g_assert_cmpuint (a->n_hidden_rows, ==, b->n_hidden_rows);
  g_assert_cmpuint (a->n_hidden_columns, ==, b->n_hidden_columns);
  for (guint row = 0; row < guatu_cells_n_rows (a); row++)
    {
      guint n = 0, n_others = 0;
      const GuatuCell *cells = guatu_cells_row (a, row, &n);
      const GuatuCell *others = guatu_cells_row (b, row, &n_others);

      g_assert_cmpuint (n, ==, n_others);
      g_assert_cmpuint (guatu_cells_row_number (a, row), ==,
                        guatu_cells_row_number (b, row));
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpstr (cells[i].text, ==, others[i].text);
          g_assert_cmpuint (cells[i].row, ==, others[i].row);
          g_assert_cmpuint (cells[i].column, ==, others[i].column);
          g_assert_cmpuint (cells[i].kind, ==, others[i].kind);
          g_assert_cmpuint (cells[i].indent, ==, others[i].indent);
          g_assert_cmpuint (cells[i].is_spread, ==, others[i].is_spread);
          g_assert_cmpuint (cells[i].shown_decimals, ==, others[i].shown_decimals);
        }
    }
  for (guint column = 0; column < a->n_columns; column++)
    {
      g_autofree char *name = guatu_cells_column_name (a, column);
      g_autofree char *other = guatu_cells_column_name (b, column);

      g_assert_cmpstr (name, ==, other);
    }
}

/* Packed or not, and however it is read, it is the same sheet. */
static void
test_same (gconstpointer data)
{
  const Shape shape = (Shape) GPOINTER_TO_INT (data);
  g_autoptr (GuatuCells) packed = sheet (shape, TRUE);
  g_autoptr (GuatuCells) whole = sheet (shape, FALSE);

  g_assert_null (whole->pages);
  g_assert_true ((packed->pages != NULL) == (shape <= HIDDEN_BESIDE));
  assert_same (packed, whole);
  guatu_cells_unpack (packed);
  g_assert_null (packed->pages);
  assert_same (packed, whole);
}

/* A row that was looked at before stays where it is on the first page, and comes again on
 * others. */
static void
test_back (void)
{
  g_autoptr (GuatuCells) grid = sheet (NOTHING, TRUE);
  const GuatuCell *first = guatu_cells_cell (grid, 0, 2);
  g_autofree char *last = g_strdup (guatu_cells_text (grid, N_ROWS - 1, 19));

  g_assert_cmpstr (guatu_cells_text (grid, N_ROWS / 2, 0), !=, last);
  g_assert_cmpstr (guatu_cells_text (grid, N_ROWS - 1, 19), ==, last);
  g_assert_true (guatu_cells_cell (grid, 0, 2) == first);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    Shape shape;
  } cases[] = {
    { "/io/cells-pack/nothing", NOTHING },
    { "/io/cells-pack/from-column-c", FROM_COLUMN_C },
    { "/io/cells-pack/empty-column", EMPTY_COLUMN },
    { "/io/cells-pack/hidden-beside", HIDDEN_BESIDE },
    { "/io/cells-pack/hidden-column", HIDDEN_COLUMN },
    { "/io/cells-pack/hidden-row", HIDDEN_ROW },
    { "/io/cells-pack/merged", MERGED },
    { "/io/cells-pack/empty-row", EMPTY_ROW },
    { "/io/cells-pack/twice", TWICE },
    { "/io/cells-pack/backwards", BACKWARDS },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, GINT_TO_POINTER (cases[i].shape), test_same);
  g_test_add_func ("/io/cells-pack/back", test_back);
  return g_test_run ();
}
