/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Long tables in formats that say what their rows are keep a page of their cells at a
 * time. */

#include <gio/gio.h>
#include <string.h>

#include "io/format-reader.h"
#include "io/grid/cells-pages.h"
#include "io/out/write-as.h"
#include "io/read-csv.h"
#include "io/sheet/csv-pages.h"
#include "io/sheet/csv.h"

static const GuatuTableOptions nothing_said = { NULL };

/* More than any page has. */
#define LENGTH (5 * 1024 * 1024)

static void
assert_same_row (const GuatuCells *pages, const GuatuCells *whole, guint row)
{
  guint n = 0, n_expected = 0;
  const GuatuCell *found = guatu_cells_row (pages, row, &n);
  const GuatuCell *expected = guatu_cells_row (whole, row, &n_expected);

  g_assert_cmpuint (n, ==, n_expected);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (found[i].text, ==, expected[i].text);
      g_assert_cmpuint (found[i].row, ==, row);
      g_assert_cmpuint (found[i].column, ==, expected[i].column);
      g_assert_true (guatu_cells_at (pages, guatu_cells_where (pages, &found[i]))
                     == &found[i]);
    }
}

/* All cells are those of the whole, in order and in any order, and the first rows stay
 * where they are. */
static void
test_cells (void)
{
  static const char *const cells[]
      = { "12", "", "\"a, \"\"b\"\"\"", "\"two\nlines\"", " blanks ", "人口", "\"\"" };
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  GString *text = g_string_new ("first,second\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuatuCells) pages = NULL;
  g_autoptr (GuatuCells) whole = NULL;
  g_autoptr (GError) error = NULL;
  const char *heading;
  guint n_rows;

  while (text->len < LENGTH)
    {
      for (int i = g_rand_int_range (random, 0, 9); i >= 0; i--)
        g_string_append_printf (text, "%s%c",
                                cells[g_rand_int_range (random, 0, G_N_ELEMENTS (cells))],
                                i > 0 ? ',' : '\n');
    }
  bytes = g_string_free_to_bytes (text);
  pages = guatu_csv_pages_new (bytes, ',', GUATU_CSV_PAGE_BYTES, &error);
  g_assert_no_error (error);
  whole = guatu_csv_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), ',',
                           &error);
  g_assert_no_error (error);
  n_rows = guatu_cells_n_rows (whole);
  g_assert_cmpuint (guatu_cells_n_rows (pages), ==, n_rows);
  g_assert_cmpuint (pages->n_columns, ==, whole->n_columns);
  g_assert_cmpmem (pages->lines->data, n_rows * sizeof (guint), whole->lines->data,
                   n_rows * sizeof (guint));
  heading = guatu_cells_text (pages, 0, 1);
  for (guint row = 0; row < n_rows; row++)
    assert_same_row (pages, whole, row);
  for (guint i = 0; i < 200; i++)
    assert_same_row (pages, whole, (guint) g_rand_int_range (random, 0, (int) n_rows));
  g_assert_true (guatu_cells_text (pages, 0, 1) == heading);
  g_assert_cmpstr (heading, ==, "second");
  g_assert_false (guatu_cells_paged_failed (pages, NULL));
}

/* Empty rows, as spreadsheets leave them below a table, may take pages of their own. */
static void
test_empty_pages (void)
{
  GString *text = g_string_new ("first,second\n1,2\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuatuCells) pages = NULL;
  g_autoptr (GError) error = NULL;
  guint n_rows = 2;

  for (; text->len < LENGTH; n_rows++)
    g_string_append (text, ",,,,,,,,,,,,,,,,,,,,\n");
  g_string_append (text, "3,4\n");
  bytes = g_string_free_to_bytes (text);
  pages = guatu_csv_pages_new (bytes, ',', GUATU_CSV_PAGE_BYTES, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (guatu_cells_n_rows (pages), ==, n_rows + 1);
  for (guint row = 2; row < n_rows; row++)
    g_assert_null (guatu_cells_text (pages, row, 0));
  g_assert_cmpstr (guatu_cells_text (pages, n_rows, 1), ==, "4");
  g_assert_false (guatu_cells_paged_failed (pages, &error));
  g_assert_no_error (error);
}

/* A page that cannot be read has no cells, and says why. */
static void
test_failure (void)
{
  g_autofree char *wide = g_strnfill (GUATU_CELLS_MAX_TEXT + 1, 'x');
  GString *text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuatuCells) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *expected = NULL;
  guint n_lines = 1;

  for (; text->len < LENGTH; n_lines++)
    g_string_append_printf (text, "a,%u\n", n_lines);
  g_string_append_printf (text, "%s\n", wide);
  bytes = g_string_free_to_bytes (text);
  pages = guatu_csv_pages_new (bytes, ',', GUATU_CSV_PAGE_BYTES, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (guatu_cells_text (pages, 0, 1), ==, "1");
  g_assert_false (guatu_cells_paged_failed (pages, NULL));
  g_assert_null (guatu_cells_text (pages, n_lines - 1, 0));
  g_assert_true (guatu_cells_paged_failed (pages, &error));
  expected = g_strdup_printf ("%u", n_lines);
  g_assert_nonnull (strstr (error->message, expected));
}

static GuatuDataset *
read_format (GuatuFormat format, GBytes *bytes, GuatuProblems *problems, GError **error)
{
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();

  return guatu_format_reader (format)->read_table (bytes, "long.csv", &nothing_said,
                                                   report, problems, error);
}

/* A table of some places and years, as our own reader of tables knows it. */
static GuatuDataset *
make_dataset (void)
{
  GString *text = g_string_new ("place,indicator,year,unit,value\n");
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset;

  for (guint i = 0; i < 24000; i++)
    g_string_append_printf (text, "County %u,%s,%u,%s,%u.5\n", i / 240,
                            i % 240 < 120 ? "Retail sales" : "Output", 1901 + i % 120,
                            i % 240 < 120 ? "CNY billion" : "t", i * 7919 % 10007);
  bytes = g_string_free_to_bytes (text);
  dataset = read_format (GUATU_FORMAT_CSV, bytes, problems, &error);
  g_assert_no_error (error);
  return dataset;
}

/* What we write ourselves comes back as it was, in pages. */
static void
test_there_and_back (void)
{
  static const GuatuFormat formats[] = { GUATU_FORMAT_CSV, GUATU_FORMAT_SDMX_CSV };
  g_autoptr (GuatuDataset) dataset = make_dataset ();

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_EN };
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = guatu_write_as (formats[i], dataset, &options, &error);
      g_autoptr (GuatuDataset) read = NULL;
      g_autoptr (GBytes) again = NULL;

      g_assert_no_error (error);
      g_assert_cmpuint (g_bytes_get_size (bytes), >, 1024 * 1024);
      read = read_format (formats[i], bytes, problems, &error);
      g_assert_no_error (error);
      again = guatu_write_as (formats[i], read, &options, &error);
      g_assert_no_error (error);
      g_assert_true (g_bytes_equal (bytes, again));
    }
}

static GString *
make_owid (void)
{
  GString *text = g_string_new ("Entity,Code,Year,Births,Deaths\n");

  for (guint i = 0; text->len < LENGTH; i++)
    g_string_append_printf (text, "Country %u,C%u,%u,%u,%u.5\n", i / 100, i / 100,
                            1900 + i % 100, i, i % 977);
  return text;
}

/* Two values for one thing are told with the places of both, however far apart. */
static void
test_second_value (void)
{
  GString *text = make_owid ();
  g_autoptr (GBytes) bytes = g_bytes_new (text->str, text->len);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset
      = read_format (GUATU_FORMAT_OWID, bytes, problems, &error);
  g_autoptr (GBytes) second = NULL;
  const GuatuProblem *problem;
  guint n_lines = 0;

  g_assert_no_error (error);
  for (const char *c = text->str; *c != '\0'; c++)
    n_lines += *c == '\n';
  g_assert_cmpuint (
      guatu_indicator_n_observations (g_ptr_array_index (dataset->indicators, 0)), ==,
      n_lines - 1);
  g_string_append (text, "Country 0,C0,1903,5,\n");
  second = g_string_free_to_bytes (text);
  g_assert_null (read_format (GUATU_FORMAT_OWID, second, problems, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpuint (problem->line, ==, n_lines + 1);
  g_assert_nonnull (strstr (problem->message, "D5."));
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (make_owid ());
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_cancellable_push_current (cancellable);
  g_assert_null (read_format (GUATU_FORMAT_OWID, bytes, problems, &error));
  g_cancellable_pop_current (cancellable);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-pages/cells", test_cells);
  g_test_add_func ("/csv-pages/empty", test_empty_pages);
  g_test_add_func ("/csv-pages/failure", test_failure);
  g_test_add_func ("/csv-pages/there-and-back", test_there_and_back);
  g_test_add_func ("/csv-pages/second-value", test_second_value);
  g_test_add_func ("/csv-pages/cancelled", test_cancelled);
  return g_test_run ();
}
