/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A long table of text is read row by row, and gives the same dataset as one whose cells
 * are kept, or is read as such. */

#include <gio/gio.h>
#include <string.h>

#include "io/grid/read-cells.h"
#include "io/io-error.h"
#include "io/read-csv.h"
#include "io/read-progress.h"
#include "io/sheet/csv-rows.h"
#include "io/sheet/csv.h"
#include "io/write.h"
#include "same-dataset.h"

static const GuatuTableOptions nothing_said = { NULL };

/* Longer than all samples that are taken of it together. */
#define LENGTH (512 * 1024)

/* A long table, with what a careless program writes. */
static GString *
long_table (const char *heading)
{
  static const char *const names[] = { "Gross domestic product", "Retail sales", "人口" };
  static const char *const units[] = { "CNY billion", "亿元", "万人" };
  static const char *const numbers[]
      = { "12.50", "-3", "\"1,234.5\"", "..", "≥7", "120.5(R)" };
  GString *text = g_string_new (heading);

  for (guint place = 0; text->len < LENGTH; place++)
    for (guint i = 0; i < G_N_ELEMENTS (names); i++)
      for (guint year = 2001; year < 2024; year++)
        if ((place + i + year) % 7 == 0)
          g_string_append_printf (text, "County %u,%s,%u年,%s,%s\r\n", place, names[i],
                                  year, units[i], numbers[(place + year) % 6]);
        else
          g_string_append_printf (text, "County %u,%s,%u年,%s,%u.%02u\r\n", place,
                                  names[i], year, units[i], place * 7 + year, year % 100);
  return text;
}

static GuatuDataset *
read_whole (GBytes *bytes)
{
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuCells) cells = guatu_csv_parse (g_bytes_get_data (bytes, NULL),
                                                  g_bytes_get_size (bytes), ',', NULL);

  g_assert_nonnull (cells);
  return guatu_read_cells (cells, "long.csv", &nothing_said, report, problems, NULL);
}

static GuatuDataset *
read_rows (GBytes *bytes, GuatuProblems *problems)
{
  GuatuCsvRows csv = { .separator = ',' };
  GuatuRows rows = { guatu_csv_rows_read, &csv, FALSE };
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuCells) sample = NULL;
  GuatuDataset *dataset;

  csv.text = g_bytes_get_data (bytes, &csv.length);
  sample = guatu_csv_rows_sample (&csv);
  if (sample == NULL)
    return NULL;
  dataset = guatu_read_rows (&rows, sample, "long.csv", &nothing_said, report, problems,
                             NULL);
  if (!rows.are_regular)
    {
      g_assert_null (dataset);
      g_assert_cmpuint (report->len, ==, 0);
      g_assert_cmpuint (problems->len, ==, 0);
    }
  else
    g_assert_true ((dataset != NULL) == (problems->len == 0));
  return dataset;
}

static char *
write_out (const GuatuDataset *dataset)
{
  const GuatuWriteOptions options = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_write_json (dataset, &options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
test_same_dataset (void)
{
  static const char *const headings[]
      = { "地区,指标,年份,单位,数值\r\n", "\"place\",indicator,year,unit,value\r\n",
          "各县主要指标,,,,\r\nplace,indicator,year,unit,value\r\n" };

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      GString *text = long_table (headings[i]);
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GuatuDataset) rows = NULL;
      g_autoptr (GuatuDataset) whole = NULL;
      g_autofree char *expected = NULL;
      g_autofree char *found = NULL;

      g_string_append (text, "资料来源：统计局\n注：all are preliminary.\n");
      bytes = g_string_free_to_bytes (text);
      rows = read_rows (bytes, problems);
      g_assert_nonnull (rows);
      whole = read_whole (bytes);
      expected = write_out (whole);
      found = write_out (rows);
      assert_same_long_text (found, expected);
    }
}

/* How a program writes its rows, most of which repeat the one before. */
typedef struct
{
  const char *heading;
  const char *row; /* the place, the year or day, and two numbers */
  gboolean has_days;
} Layout;

static const Layout layouts[] = {
  { "place,year,Output,Sales\n", "County %2$u,%1$s,%3$s,%4$s\n", FALSE },
  { "place,date,Output,Sales\r\n", "County %2$u,%1$s,%3$s,%4$s\r\n", TRUE },
  { "year,Output,place,Sales\n", "%1$s,%3$s,\"County, %2$u\",%4$s\n", FALSE },
  { "Output,Sales,date,place\r\n", "%3$s,%4$s,%1$s,\"The \"\"%2$u\"\"\"\r\n", TRUE },
};

/* A number as any row may have it, mostly as the others have theirs. */
static const char *
number_of (GRand *random)
{
  static const char *const others[]
      = { "",   "-",          "..", "-7.25",      "\"8\"",     "0.0", "1.2E3", "12(R)",
          "≥7", "123456.789", " 5", "9876543210", "\"1,234\"", "007", "5.",    "+6" };
  static const char *const plain[] = { "12.50", "3", "0.75", "98765.4", "1234.567" };

  if (g_rand_int_range (random, 0, 12) > 0)
    return plain[g_rand_int_range (random, 0, G_N_ELEMENTS (plain))];
  return others[g_rand_int_range (random, 0, G_N_ELEMENTS (others))];
}

static GBytes *
repeated_table (const Layout *layout, GRand *random)
{
  GString *text = g_string_new (layout->heading);

  for (guint place = 0; text->len < LENGTH / 2; place++)
    {
      const guint n = (guint) g_rand_int_range (random, 1, 200);

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *when = layout->has_days
                                      ? g_strdup_printf ("20%02u-%02u-%02u", i / 336,
                                                         i / 28 % 12 + 1, i % 28 + 1)
                                      : g_strdup_printf ("%u%s", 1800 + i,
                                                         i % 50 == 7   ? "年"
                                                         : i % 50 == 9 ? "年预计"
                                                                       : "");

          g_string_append_printf (text, layout->row, when, place, number_of (random),
                                  number_of (random));
        }
    }
  return g_string_free_to_bytes (text);
}

/* Rows that repeat the one before but for time and numbers say what each says alone. */
static void
test_repeated (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20230103);

  for (guint i = 0; i < 3 * G_N_ELEMENTS (layouts); i++)
    {
      g_autoptr (GBytes) bytes
          = repeated_table (&layouts[i % G_N_ELEMENTS (layouts)], random);
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) rows = read_rows (bytes, problems);
      g_autoptr (GuatuDataset) whole = read_whole (bytes);
      g_autofree char *expected = NULL;
      g_autofree char *found = NULL;

      g_assert_nonnull (rows);
      expected = write_out (whole);
      found = write_out (rows);
      assert_same_long_text (found, expected);
    }
}

/* A number for each day and each of some columns, and nothing else. */
static GBytes *
dense_table (const char *line_end, GRand *random)
{
  GString *text = g_string_new ("date,Output,Sales,Tax");

  g_string_append (text, line_end);
  for (guint i = 0; text->len < LENGTH / 2; i++)
    g_string_append_printf (
        text, "%u-%02u-%02u,%s,%s,%s%s", 1900 + i / 336, i / 28 % 12 + 1, i % 28 + 1,
        number_of (random), number_of (random), number_of (random),
        i % 500 == 499 ? (line_end[1] != '\0' ? "\n" : "\r\n") : line_end);
  return g_string_free_to_bytes (text);
}

/* Rows of nothing but time and numbers say what each says alone, however lines end. */
static void
test_dense (void)
{
  static const char *const line_ends[] = { "\n", "\r\n" };
  g_autoptr (GRand) random = g_rand_new_with_seed (20230104);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (line_ends); i++)
    {
      g_autoptr (GBytes) bytes = dense_table (line_ends[i % 2], random);
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) rows = read_rows (bytes, problems);
      g_autoptr (GuatuDataset) whole = read_whole (bytes);
      g_autofree char *expected = NULL;
      g_autofree char *found = NULL;

      g_assert_nonnull (rows);
      expected = write_out (whole);
      found = write_out (rows);
      assert_same_long_text (found, expected);
    }
}

static void
test_second_value (void)
{
  GString *text = long_table ("地区,指标,年份,单位,数值\n");
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  const GuatuProblem *problem;

  g_string_append (text, "County 1,人口,2003年,万人,5\n");
  bytes = g_string_free_to_bytes (text);
  g_assert_null (read_rows (bytes, problems));
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_true (g_str_has_prefix (problem->place, "E"));
  g_assert_nonnull (strstr (problem->message, "E119."));
  g_assert_nonnull (strstr (problem->message, "人口"));
}

/* Both cells are named wherever they are, also where the rows of an indicator follow each
 * other in no order. */
static void
test_second_values (void)
{
  static const guint again[] = { 0, 1, 2, 4999, 5000, 7777, 10000, 10001, 10002 };
  GString *text = g_string_new ("place,indicator,year,unit,value\n");
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  guint n = 0;

  for (; text->len < LENGTH; n++)
    g_string_append_printf (text, "County %u,Indicator %c,2023,persons,%u\n", n,
                            'A' + (int) (n < 10000 ? n / 7 * n % 5 : n % 2), n);
  g_assert_cmpuint (n, >, 10002);
  for (guint i = 0; i < G_N_ELEMENTS (again); i++)
    {
      const guint k = again[i];

      g_string_append_printf (text, "County %u,Indicator %c,2023,persons,5\n", k,
                              'A' + (int) (k < 10000 ? k / 7 * k % 5 : k % 2));
    }
  bytes = g_string_free_to_bytes (text);
  g_assert_null (read_rows (bytes, problems));
  g_assert_cmpuint (problems->len, ==, G_N_ELEMENTS (again));
  for (guint i = 0; i < G_N_ELEMENTS (again); i++)
    {
      g_autofree char *place = g_strdup_printf ("E%u", n + i + 2);
      g_autofree char *first = g_strdup_printf (" E%u.", again[i] + 2);
      gboolean found = FALSE;

      for (guint j = 0; j < problems->len && !found; j++)
        {
          const GuatuProblem *problem = g_ptr_array_index (problems, j);

          found = g_str_equal (problem->place, place) && problem->line == n + i + 2
                  && strstr (problem->message, first) != NULL;
        }
      g_test_message ("%s, %s", place, first);
      g_assert_true (found);
    }
}

/* What would need a look at the whole table is not read row by row. */
static void
test_irregular (void)
{
  static const char *const ends[] = {
    "Section\nCounty 1,GDP,1990年,亿元,5\n",
    "County 1,增长率,1990年,%,5\n",
    "County 1,GDP①,1990年,亿元,5\n",
    "County 1,GDP,1990年,亿元,\"5,5\"\n",
    "County 1,GDP,sometime,亿元,5\n",
    "County 1,GDP,1990年,亿元,\"5\"6\n",
    "地区,指标,年份,单位,数值\nCounty 1,GDP,1990年,亿元,5\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      GString *text = long_table ("地区,指标,年份,单位,数值\n");
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GBytes) bytes = NULL;

      g_test_message ("%s", ends[i]);
      /* A comma that the first and the last rows do not show. */
      if (strstr (ends[i], "5,5") != NULL)
        g_string_insert (text, strchr (text->str + text->len / 2, '\n') + 1 - text->str,
                         ends[i]);
      else
        g_string_append (text, ends[i]);
      bytes = g_string_free_to_bytes (text);
      g_assert_null (read_rows (bytes, problems));
      g_assert_cmpuint (problems->len, ==, 0);
    }
}

/* Moments of a day, in order; the file is read as it is by name. */
static GuatuDataset *
read_moments (const char *joint, const char *seconds, guint *n)
{
  GString *text = g_string_new ("time,value\n");
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset;

  for (*n = 0; *n < 52000; ++*n)
    g_string_append_printf (text, "20%02u-%02u-%02u%s%02u:%02u%s,%u.5\n",
                            *n / 483840 % 100, *n / 40320 % 12 + 1, *n / 1440 % 28 + 1,
                            joint, *n / 60 % 24, *n % 60, seconds, *n);
  g_assert_cmpuint (text->len, >, GUATU_CSV_ROWS_FROM);
  bytes = g_string_free_to_bytes (text);
  dataset
      = guatu_read_csv (bytes, "moments.csv", &nothing_said, report, problems, &error);
  g_assert_no_error (error);
  return dataset;
}

/* However programs write them; midnight among others is one, too. */
static void
test_moments (void)
{
  static const struct
  {
    const char *joint;
    const char *seconds;
  } shapes[] = { { "T", "" }, { " ", "" }, { " ", ":00" } };
  GuatuPeriod last;

  g_assert_true (guatu_period_parse ("2000-02-09T02:39", &last));
  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      guint n = 0;
      g_autoptr (GuatuDataset) dataset
          = read_moments (shapes[i].joint, shapes[i].seconds, &n);
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);

      g_assert_cmpuint (dataset->indicators->len, ==, 1);
      g_assert_cmpuint (guatu_indicator_n_observations (indicator), ==, n);
      g_assert_cmpuint (guatu_indicator_observation (indicator, 0)->period.kind, ==,
                        GUATU_PERIOD_MOMENT);
      g_assert_cmpfloat (guatu_indicator_observation (indicator, n - 1)->value, ==,
                         n - 0.5);
      g_assert_cmpuint (guatu_indicator_observation (indicator, n - 1)->decimals, ==, 1);
      g_assert_true (guatu_period_equal (
          guatu_indicator_observation (indicator, n - 1)->period, last));
    }
}

/* What is next to the row before, or looks like it, is what it is by itself. */
static void
test_next_periods (void)
{
  static const char *const texts[] = {
    "1999",       "2000",       "2001",       "2101",       "2102",       "1998",
    "1998-01",    "1998-12",    "1998-02",    "1998-Q1",    "1998-Q4",    "1999-Q4",
    "1998-12-31", "1999-01-01", "1999-01-02", "2000-02-28", "2000-02-29", "2000-03-01",
    "2000-03-31", "2000-03-30", "2000-03-01", "1997-H1",    "1997-H2",    "1997-09",
  };
  GString *text = g_string_new ("place,period,value\n");
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;
  const GuatuIndicator *indicator;
  guint n = 0;

  for (guint place = 0; text->len < LENGTH; place++)
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      g_string_append_printf (text, "County %u,%s,%u\n", place * 2 + (i == 20), texts[i],
                              i);
  bytes = g_string_free_to_bytes (text);
  dataset = read_rows (bytes, problems);
  g_assert_nonnull (dataset);
  indicator = g_ptr_array_index (dataset->indicators, 0);
  for (; n < guatu_indicator_n_observations (indicator); n++)
    {
      g_autofree char *found
          = guatu_period_to_string (guatu_indicator_observation (indicator, n)->period);

      g_assert_cmpstr (found, ==, texts[n % G_N_ELEMENTS (texts)]);
    }
  g_assert_cmpuint (n, >, G_N_ELEMENTS (texts));
}

/* A time that the clock has not is none, also next to one that it has. */
static void
test_no_next_periods (void)
{
  static const char *const ends[] = { "24:00", "23:60", "2a:00", "23-00" };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      GString *text = g_string_new ("time,value\n");
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *line = NULL;
      gssize middle;

      for (guint minute = 0; text->len < LENGTH; minute++)
        g_string_append_printf (text, "2000-01-%02uT%02u:%02u,1\n", minute / 1440 + 1,
                                minute / 60 % 24, minute % 60);
      /* Where no sample is taken. */
      middle = strchr (text->str + text->len / 2 + text->len / 128, '\n') + 1 - text->str;
      line = g_strdup_printf ("%.11s%s,1\n", text->str + middle, ends[i]);
      g_string_insert (text, middle, line);
      bytes = g_string_free_to_bytes (text);
      g_assert_null (read_rows (bytes, problems));
    }
}

#define SHEET_ROWS 5200u
#define SHEET_COLUMNS 20u

static void
put_cell (GuatuCells *grid, guint row, guint column)
{
  const gboolean is_name = row == 0 || column < 2;
  g_autofree char *text
      = row == 0     ? (column == 0   ? g_strdup ("place")
                        : column == 1 ? g_strdup ("year")
                                      : g_strdup_printf ("Item %c", 'A' + (int) column))
        : column > 1 ? g_strdup_printf ("%u.%u", row * column % 977, row % 10)
        : column > 0 ? g_strdup_printf ("%u年", 2022 + row % 2)
                     : g_strdup_printf ("County %u", row / 2);

  g_assert_true (guatu_cells_put (grid, row, column,
                                  is_name ? GUATU_CELL_TEXT : GUATU_CELL_NUMBER, text,
                                  strlen (text), 0, NULL));
  if (!is_name)
    guatu_cells_set_shown_decimals (grid, column % 2);
}

/* A large sheet of places in two years, whose cells are packed or not; cells that are
 * merged beside it make it be read as a small one. */
static GuatuDataset *
read_sheet (gboolean is_packed, gboolean as_small)
{
  g_autoptr (GuatuCells) grid = guatu_cells_new_sheet ("Data");
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset;

  for (guint row = 0; row <= SHEET_ROWS; row++)
    {
      for (guint column = 0; column < SHEET_COLUMNS; column++)
        put_cell (grid, row, column);
      if (is_packed)
        guatu_cells_end_row (grid);
    }
  if (as_small)
    g_assert_true (guatu_cells_merge (grid, 5, 30, 5, 31, &error));
  g_assert_true (guatu_cells_end (grid, &error));
  dataset = guatu_read_cells (grid, "long.xlsx", &nothing_said, report, problems, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  return dataset;
}

static void
test_sheet (void)
{
  g_autoptr (GuatuDataset) whole = read_sheet (FALSE, TRUE);
  g_autofree char *expected = write_out (whole);

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GuatuDataset) dataset = read_sheet ((i & 1) != 0, (i & 2) != 0);
      g_autofree char *found = write_out (dataset);

      assert_same_long_text (found, expected);
    }
}

/* Who asks for a table and changes their mind gets none, and is told so. */
static void
test_cancelled (void)
{
  GString *text = long_table ("地区,指标,年份,单位,数值\n");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GError) error = NULL;

      /* Once as a small table, and once row by row. */
      if (i == 1)
        {
          g_autoptr (GString) again = g_string_new (text->str);

          while (text->len < GUATU_CSV_ROWS_FROM)
            g_string_append (text, again->str);
        }
      bytes = g_bytes_new (text->str, text->len);
      g_cancellable_cancel (cancellable);
      g_cancellable_push_current (cancellable);
      g_assert_null (
          guatu_read_csv (bytes, "long.csv", &nothing_said, report, problems, &error));
      g_cancellable_pop_current (cancellable);
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_clear_pointer (&bytes, g_bytes_unref);
    }
  g_string_free (text, TRUE);
}

/* How far reading has come, as it was told. */
typedef struct
{
  guint n;
  guint64 last;
} Told;

static void
take_progress (guint64 done, guint64 total, gpointer data)
{
  Told *told = data;

  g_assert_cmpuint (done, <=, total);
  g_assert_true (told->n == 0 || done > told->last);
  told->last = done;
  told->n++;
}

/* Reading a long table tells how far it is, to whoever listens at the time. */
static void
test_progress (void)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  GString *text = g_string_new ("place,year,value\n");
  Told told = { 0 };

  for (guint i = 0; text->len < 2 * GUATU_CSV_ROWS_FROM; i++)
    g_string_append_printf (text, "County %u,%u,%u.5\n", i / 50, 1950 + i % 50, i);
  bytes = g_string_free_to_bytes (text);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GuatuDataset) dataset = NULL;
      const guint n_before = told.n;

      if (i == 0)
        guatu_read_progress_push (take_progress, &told);
      dataset = read_rows (bytes, problems);
      guatu_read_progress_pop ();
      g_assert_nonnull (dataset);
      g_assert_true (i == 0 ? told.n > 3 : told.n == n_before);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-rows/same-dataset", test_same_dataset);
  g_test_add_func ("/csv-rows/repeated", test_repeated);
  g_test_add_func ("/csv-rows/dense", test_dense);
  g_test_add_func ("/csv-rows/second-value", test_second_value);
  g_test_add_func ("/csv-rows/second-values", test_second_values);
  g_test_add_func ("/csv-rows/irregular", test_irregular);
  g_test_add_func ("/csv-rows/moments", test_moments);
  g_test_add_func ("/csv-rows/next-periods", test_next_periods);
  g_test_add_func ("/csv-rows/no-next-periods", test_no_next_periods);
  g_test_add_func ("/csv-rows/sheet", test_sheet);
  g_test_add_func ("/csv-rows/cancelled", test_cancelled);
  g_test_add_func ("/csv-rows/progress", test_progress);
  return g_test_run ();
}
