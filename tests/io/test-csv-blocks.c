/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A long table of text that is read from its file block by block gives what it gives when
 * all of it is in memory, whatever stands at the ends of blocks. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "folder.h"
#include "io/read-csv.h"
#include "io/read-bytes.h"
#include "io/read.h"
#include "io/sheet/csv-blocks.h"
#include "io/write.h"
#include "same-dataset.h"

static const GuatuTableOptions nothing_said = { NULL };

/* Some blocks, of which the rows end anywhere. */
#define LENGTH (GUATU_CSV_ROWS_FROM + 300 * 1024)

/* All that reading tells, as a text. */
static char *
describe (GuatuDataset *dataset, const GuatuTableReport *report,
          const GuatuProblems *problems, const GError *error)
{
  const GuatuWriteOptions options = { 0 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->len; i++)
    {
      const GuatuTableNotice *notice = g_ptr_array_index (report, i);

      g_string_append_printf (text, "%d %s %s\n", notice->is_warning, notice->place,
                              notice->text);
    }
  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      g_string_append_printf (text, "%s %u: %s\n", problem->place, problem->line,
                              problem->message);
    }
  g_string_append (text, error != NULL ? error->message : "no error\n");
  if (dataset != NULL)
    {
      g_autoptr (GBytes) bytes = guatu_write_json (dataset, &options, NULL);

      g_string_append_len (text, g_bytes_get_data (bytes, NULL),
                           (gssize) g_bytes_get_size (bytes));
    }
  return g_string_free (text, FALSE);
}

/* Reads a file, or all of it in memory, as whoever opens one does. */
static char *
read_all (const FolderFixture *fixture, gboolean in_memory)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;

  if (in_memory)
    {
      g_autoptr (GBytes) bytes = guatu_read_bytes_of_file (file, NULL, &error);

      g_assert_no_error (error);
      dataset = guatu_read_contents (bytes, fixture->path, NULL, report, problems, NULL,
                                     &error);
    }
  else
    dataset = guatu_read_file (file, NULL, report, problems, NULL, &error);
  return describe (dataset, report, problems, error);
}

/* Whether a file is read block by block; if not, nothing is told. */
static gboolean
is_read_by_block (const FolderFixture *fixture)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_auto (GuatuOpenFile) opened = GUATU_OPEN_FILE_INIT;
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_read = FALSE;

  g_assert_true (guatu_open_file (file, &opened, NULL, &error));
  dataset
      = guatu_read_long_csv (&opened, &nothing_said, report, problems, &is_read, &error);
  if (!is_read)
    {
      g_assert_null (dataset);
      g_assert_no_error (error);
      g_assert_cmpuint (report->len, ==, 0);
      g_assert_cmpuint (problems->len, ==, 0);
    }
  return is_read;
}

static void
assert_read (FolderFixture *fixture, const GString *text, gboolean by_block)
{
  g_autofree char *found = NULL;
  g_autofree char *expected = NULL;

  folder_put (fixture, text->str, (gssize) text->len);
  g_assert_cmpint (is_read_by_block (fixture), ==, by_block);
  found = read_all (fixture, FALSE);
  expected = read_all (fixture, TRUE);
  assert_same_long_text (found, expected);
}

/* A table of places whose rows are of many lengths. */
static GString *
long_table (const char *mark, const char *line_end, guint seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GString *text = g_string_new (mark);

  g_string_append_printf (text, "place,year,产值（亿元）,Sales%s", line_end);
  for (guint place = 0; text->len < LENGTH; place++)
    {
      const guint n = (guint) g_rand_int_range (random, 1, 60);
      const int width = g_rand_int_range (random, 1, 40);

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, "%s %*u,%u,%u.%02u,%d%s",
                                place % 3 == 0 ? "某县" : "County", width, place,
                                1960 + i, g_rand_int_range (random, 0, 100000), i,
                                g_rand_int_range (random, -500, 500), line_end);
    }
  return text;
}

static void
test_plain (FolderFixture *fixture, gconstpointer data)
{
  static const char *const marks[] = { "", "\xEF\xBB\xBF" };
  static const char *const line_ends[] = { "\n", "\r\n" };

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GString) text = long_table (marks[i & 1], line_ends[i >> 1], 20230 + i);

      /* A last line without an end, too. */
      if (i == 0 || i == 3)
        g_string_append (text, "County the last,2020,5,5");
      assert_read (fixture, text, TRUE);
    }
}

/* The line that begins at or behind a place, which no sample has. */
static gssize
line_at (const GString *text, gsize at)
{
  return strchr (text->str + at + text->len / 128, '\n') + 1 - text->str;
}

/* What no block can be read with is found late, or soon. */
static void
test_not_plain (FolderFixture *fixture, gconstpointer data)
{
  static const char *const lines[]
      = { "\"County, quoted\",1950,1,2\n", "\xBD\xAD\xCB\xD5,1950,1,2\n", "Section\n",
          "County\xE6,1950,1,2\n" };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (GString) text = long_table ("", "\n", 20240 + i);
      const gsize place = i % 2 == 0 ? text->len / 16 * 9 : 100;

      g_string_insert (text, line_at (text, place), lines[i]);
      assert_read (fixture, text, FALSE);
    }
}

/* A line that fits in no block. */
static void
test_long_line (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = long_table ("", "\n", 20250);
  g_autofree char *spaces = g_strnfill (200 * 1024, ' ');
  g_autofree char *line = g_strdup_printf ("County 5000,1950,1,2%s\n", spaces);

  g_string_insert (text, line_at (text, text->len / 2), line);
  assert_read (fixture, text, FALSE);
}

/* Two values for one cell are told with both places, as of any table. */
static void
test_second_value (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = long_table ("", "\n", 20260);
  const char *begin = strchr (text->str, '\n') + 1;
  g_autofree char *line = g_strndup (begin, (gsize) (strchr (begin, '\n') + 1 - begin));
  g_autofree char *found = NULL;

  g_string_append (text, line);
  assert_read (fixture, text, TRUE);
  found = read_all (fixture, FALSE);
  g_assert_nonnull (strstr (found, " C2."));
}

/* The same cells are looked at first. */
static void
test_sample (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = long_table ("", "\n", 20270);
  GuatuCsvRows rows = { text->str, text->len, ',', 0, 0 };
  g_autoptr (GuatuCells) expected = guatu_csv_rows_sample (&rows);
  g_autoptr (GuatuCells) found = NULL;

  folder_put (fixture, text->str, (gssize) text->len);
  rows.text = NULL;
  rows.fd = g_open (fixture->path, O_RDONLY | O_CLOEXEC, 0);
  found = guatu_csv_rows_sample (&rows);
  g_assert_cmpuint (guatu_cells_n_rows (found), ==, guatu_cells_n_rows (expected));
  for (guint row = 0; row < guatu_cells_n_rows (found); row++)
    for (guint column = 0; column < 4; column++)
      g_assert_cmpstr (guatu_cells_text (found, row, column), ==,
                       guatu_cells_text (expected, row, column));
  close (rows.fd);
}

/* A file that is cut while it is read ends early, and one that is gone is not read. */
static void
test_cut (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) text = long_table ("", "\n", 20280);
  GuatuCsvRows rows = { NULL, text->len, ',', 0, 0 };
  g_auto (GuatuCsvBlocks) blocks = { .rows = &rows };
  gsize n = 0;

  folder_put (fixture, text->str, (gssize) text->len);
  rows.fd = g_open (fixture->path, O_RDONLY | O_CLOEXEC, 0);
  guatu_csv_blocks_init (&blocks, &rows);
  g_assert_true (guatu_csv_blocks_next (&blocks));
  g_assert_cmpint (truncate (fixture->path, LENGTH / 2), ==, 0);
  do
    {
      const gsize length = (gsize) (blocks.end - blocks.text);

      g_assert_cmpuint (blocks.offset, ==, n);
      g_assert_cmpmem (blocks.text, length, text->str + n, length);
      n += length;
    }
  while (guatu_csv_blocks_next (&blocks));
  g_assert_cmpuint (n, ==, LENGTH / 2);
  g_assert_false (blocks.has_failed);
  g_assert_null (guatu_csv_rows_sample (&rows));
  close (rows.fd);
}

/* A folder cannot be read, however it came to be there. */
static void
test_failed (FolderFixture *fixture, gconstpointer data)
{
  const GuatuCsvRows rows
      = { NULL, LENGTH, ',', g_open (fixture->folder, O_RDONLY | O_CLOEXEC, 0), 0 };
  g_auto (GuatuCsvBlocks) blocks = { .rows = &rows };

  guatu_csv_blocks_init (&blocks, &rows);
  g_assert_false (guatu_csv_blocks_next (&blocks));
  g_assert_true (blocks.has_failed);
  g_assert_null (guatu_csv_rows_sample (&rows));
  close (rows.fd);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (FolderFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/csv-blocks/plain", test_plain },
    { "/csv-blocks/not-plain", test_not_plain },
    { "/csv-blocks/long-line", test_long_line },
    { "/csv-blocks/second-value", test_second_value },
    { "/csv-blocks/sample", test_sample },
    { "/csv-blocks/cut", test_cut },
    { "/csv-blocks/failed", test_failed },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, FolderFixture, "long.csv", folder_set_up, tests[i].test,
                folder_tear_down);
  return g_test_run ();
}
