/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/out/write-as.h"

#include <string.h>

#include <glib/gstdio.h>

#include "io/grid/long.h"
#include "io/out/cell-text.h"
#include "io/read.h"
#include "io/sheet/csv.h"

/* A dataset goes out in another format, and comes back with all that the format holds. */

/* Everything that an observation may say, and what is a part of what comes after it. */
#define RICH                                                                             \
  "{ \"guatu\": 1, \"id\": \"rich\", \"title\": { \"zh\": \"全\", \"en\": \"Rich\" }, "  \
  "\"sources\": [ { \"id\": \"y\", \"title\": { \"zh\": \"年鉴, “甲”\", "                \
  "\"en\": \"Year\\\"book\" }, \"publisher\": { \"zh\": \"局\", \"en\": \"Bureau\" }, "  \
  "\"published\": \"2024-03\", \"url\": \"https://example.org/a,b\" } ], "               \
  "\"units\": [ { \"id\": \"mu\", \"kind\": \"area\", "                                  \
  "\"label\": { \"zh\": \"亩\", \"en\": \"mu\" } }, "                                    \
  "{ \"id\": \"rank\", \"kind\": \"rank\" }, "                                           \
  "{ \"id\": \"home\", \"kind\": \"count\", \"label\": { \"zh\": \"套\", \"en\": "       \
  "\"homes\" }, \"label_one\": { \"zh\": \"套\", \"en\": \"home\" } } ], "               \
  "\"places\": [ { \"id\": \"p\", \"name\": { \"zh\": \"=甲县\", \"en\": \"-A County\" " \
  "} "                                                                                   \
  "}, { \"id\": \"q\", \"name\": { \"zh\": \"'=乙县\", \"en\": \"@B\" } } ], "           \
  "\"themes\": [ { \"id\": \"t\", \"title\": { \"zh\": \"主题\", \"en\": \"Theme\" } } " \
  "], \"indicators\": [ "                                                                \
  "{ \"id\": \"part\", \"theme\": \"t\", \"name\": { \"zh\": \"水田\", \"en\": "         \
  "\"Paddy\" }, \"short_name\": { \"zh\": \"田\", \"en\": \"Field\" }, \"note\": { "     \
  "\"zh\": \"+注\", \"en\": \"Note\" }, \"unit\": \"mu\", \"unit_mult\": 4, "            \
  "\"decimals\": 1, \"better\": \"down\", \"part_of\": \"whole\", \"observations\": [ "  \
  "{ \"period\": \"2022-07\", \"value\": -7.0, \"place\": \"p\", \"bound\": "            \
  "\"at-least\", "                                                                       \
  "\"base\": \"previous\", \"prices\": \"constant\", \"source\": \"y\", \"locator\": { " \
  "\"zh\": \"第3页\", \"en\": \"page 3\" }, \"note\": { \"zh\": \"说\", \"en\": "        \
  "\"say\" }, "                                                                          \
  "\"quote\": \"达到-7万亩\" }, "                                                        \
  "{ \"period\": \"2023\", \"value\": 7.5, \"value_high\": 8.25, \"place\": \"q\", "     \
  "\"bound\": \"range\", \"status\": \"target\" }, "                                     \
  "{ \"period\": \"2023-Q1/2023-Q3\", \"value\": null, \"missing\": \"confidential\", "  \
  "\"place\": \"p\" }, "                                                                 \
  "{ \"period\": \"2023-01/2023-11\", \"value\": 123456789012345, \"place\": \"p\", "    \
  "\"bound\": \"about\", \"provisional\": true, \"revised\": true, \"break\": true }, "  \
  "{ \"period\": \"2023-W09\", \"value\": 0.000001, \"place\": \"p\", "                  \
  "\"bound\": \"at-most\", \"status\": \"estimate\" }, "                                 \
  "{ \"period\": \"2023-07-01\", \"value\": 3, \"place\": \"p\", \"base\": \"2020\" }, " \
  "{ \"period\": \"2023-07-01T13:45\", \"value\": 4, \"place\": \"p\", "                 \
  "\"base\": { \"place\": \"p\" } }, "                                                   \
  "{ \"period\": \"2018/2022\", \"value\": 5, \"place\": \"p\", "                        \
  "\"base\": \"two-year-average\", \"prices\": \"current\" }, "                          \
  "{ \"period\": \"2023-04-01/2024-03-31\", \"value\": 6, \"place\": \"p\" }, "          \
  "{ \"period\": \"2023-H1\", \"value\": null, \"place\": \"p\" } ] }, "                 \
  "{ \"id\": \"whole\", \"name\": \"GDP\", \"unit\": \"mu\", \"observations\": [ "       \
  "{ \"period\": \"2023\", \"value\": 1e25 } ] }, "                                      \
  "{ \"id\": \"place-in-race\", \"name\": { \"zh\": \"名次\", \"en\": \"Rank\" }, "      \
  "\"unit\": \"rank\", \"observations\": [ { \"period\": \"2023\", \"value\": 2 } ] }, " \
  "{ \"id\": \"homes\", \"name\": { \"zh\": \"住房\", \"en\": \"Homes\" }, "             \
  "\"unit\": \"home\", \"observations\": [ { \"period\": \"2023\", \"value\": 1 } ] } "  \
  "], \"charts\": [] }"

static GuatuDataset *
read_own (const char *text)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "rich", problems, &error);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_no_error (error);
  return dataset;
}

static GuatuDataset *
read_file (const char *path, GuatuProblems *problems, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return guatu_read_file (file, NULL, NULL, problems, NULL, error);
}

/* Writes a dataset in a format, and reads the file. */
static GuatuDataset *
there_and_back (const GuatuDataset *dataset, const char *name, GuatuLanguage language,
                GBytes **written)
{
  const GuatuWriteOptions options = { .language = language };
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autofree char *folder = g_dir_make_tmp ("guatu-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GuatuFormat format = GUATU_FORMAT_PNG;
  GuatuDataset *back;
  gsize length;
  const char *data;

  g_assert_true (guatu_format_of_target (name, &format));
  *written = guatu_write_as (format, dataset, &options, &error);
  g_assert_no_error (error);
  data = g_bytes_get_data (*written, &length);
  g_assert_true (g_file_set_contents (path, data, (gssize) length, NULL));
  back = read_file (path, problems, &error);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s: %s", ((GuatuProblem *) g_ptr_array_index (problems, i))->place,
                    ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
  g_remove (path);
  g_rmdir (folder);
  return back;
}

/* A dataset as text, without its title, its charts and its id. */
static char *
without_charts (const GuatuDataset *dataset)
{
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_ZH };
  g_autoptr (GBytes) bytes
      = guatu_write_as (GUATU_FORMAT_DATASET, dataset, &options, NULL);
  const char *text = g_bytes_get_data (bytes, NULL);
  const char *sources = strstr (text, "\"sources\"");
  const char *begin = sources != NULL ? sources : strstr (text, "\"units\"");
  const char *end = strstr (text, ",\n  \"charts\"");

  g_assert_nonnull (begin);
  return g_strndup (begin, end != NULL ? (gsize) (end - begin)
                                       : strlen (begin) - strlen ("\n}\n"));
}

static void
test_rich (gconstpointer data)
{
  static const GuatuLanguage languages[] = { GUATU_LANGUAGE_ZH, GUATU_LANGUAGE_EN };
  g_autoptr (GuatuDataset) dataset = read_own (RICH);
  g_autofree char *expected = without_charts (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (GBytes) written = NULL;
      g_autoptr (GuatuDataset) back
          = there_and_back (dataset, data, languages[i], &written);
      g_autofree char *found = without_charts (back);

      g_assert_cmpstr (found, ==, expected);
    }
}

/* Our own files go out in either language, come back the same, and go out again the same.
 */
static void
test_own_files (gconstpointer data)
{
  static const char *const files[]
      = { "data/jinan-2023.guatu.json", "doc/marks.guatu.json", "doc/saying.guatu.json",
          "doc/yearbook.guatu.json" };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", files[i], NULL);
      g_autoptr (GuatuProblems) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) dataset = read_file (path, problems, NULL);
      g_autoptr (GBytes) chinese = NULL, english = NULL, again = NULL;
      g_autoptr (GuatuDataset) by_chinese
          = there_and_back (dataset, data, GUATU_LANGUAGE_ZH, &chinese);
      g_autoptr (GuatuDataset) by_english
          = there_and_back (dataset, data, GUATU_LANGUAGE_EN, &english);
      g_autoptr (GuatuDataset) by_both
          = there_and_back (by_english, data, GUATU_LANGUAGE_ZH, &again);
      g_autofree char *one = without_charts (by_chinese);
      g_autofree char *other = without_charts (by_english);
      g_autofree char *both = without_charts (by_both);

      g_assert_cmpstr (one, ==, other);
      /* What has charts in it has others now. */
      if (g_str_has_suffix (data, ".csv"))
        g_assert_true (g_bytes_equal (chinese, again));
      g_assert_cmpstr (both, ==, one);
      g_assert_cmpuint (by_both->indicators->len, ==, dataset->indicators->len);
      g_assert_cmpuint (by_chinese->charts->len, >, 0);
    }
}

static char *
write_text (const GuatuDataset *dataset, GuatuFormat format,
            const GuatuWriteOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_write_as (format, dataset, options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What Excel and WPS need: the mark, rows ended by CR and LF, no formulas, no dates. */
static void
test_csv (void)
{
  g_autoptr (GuatuDataset) dataset = read_own (RICH);
  const GuatuWriteOptions chinese = { .language = GUATU_LANGUAGE_ZH };
  const GuatuWriteOptions english = { .language = GUATU_LANGUAGE_EN };
  g_autofree char *zh = write_text (dataset, GUATU_FORMAT_CSV, &chinese);
  g_autofree char *en = write_text (dataset, GUATU_FORMAT_CSV, &english);
  g_auto (GStrv) rows = g_strsplit (zh, "\r\n", -1);

  g_assert_true (g_str_has_prefix (zh, "\xef\xbb\xbf指标,指标（英文）,地区,"));
  g_assert_cmpuint (g_strv_length (rows), ==, 1 + 13 + 1);
  g_assert_null (strchr (rows[0], '\n'));
  g_assert_nonnull (strstr (rows[1], "水田,Paddy,'=甲县,'-A County,2022年7月,-7.0,"));
  g_assert_nonnull (strstr (rows[1], ",\"年鉴, “甲”\",\"Year\"\"book\","));
  g_assert_nonnull (strstr (rows[2], ",''=乙县,'@B,2023年,7.5,8.25,万亩,目标,区间,"));
  g_assert_nonnull (
      strstr (en, "Paddy,水田,'-A County,'=甲县,2022M07,-7.0,,\"10,000 mu\""));
}

/* As people lay a table out, which is read as any other. */
static void
test_wide (void)
{
  g_autoptr (GuatuDataset) dataset = read_own (RICH);
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_ZH, .wide = TRUE };
  g_autofree char *wide = write_text (dataset, GUATU_FORMAT_CSV, &options);
  g_autoptr (GPtrArray) losses
      = guatu_write_as_losses (GUATU_FORMAT_CSV, dataset, &options);

  g_test_message ("%s", wide);
  g_assert_true (g_str_has_prefix (wide, "\xef\xbb\xbf指标,地区,单位,"));
  g_assert_nonnull (strstr (wide, "\r\n水田,'=甲县,万亩,"));
  g_assert_nonnull (strstr (wide, ",≥-7.0,"));
  g_assert_nonnull (strstr (wide, ",约123456789012345 b(P)(R),"));
  g_assert_nonnull (strstr (wide, ",目标7.5—8.25"));
  g_assert_nonnull (strstr (wide, ",c,"));
  g_assert_cmpuint (losses->len, >, 5);
}

/* The formats of statistics have all numbers, each once, and come back with them. */
static void
test_statistics (gconstpointer data)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "yearbook.guatu.json", NULL);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = read_file (path, problems, NULL);
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_EN };
  g_autoptr (GError) error = NULL;
  GuatuFormat format = GUATU_FORMAT_PNG;
  g_autoptr (GBytes) written = NULL;
  g_autofree char *folder = g_dir_make_tmp ("guatu-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "out", NULL);
  g_autoptr (GuatuDataset) back = NULL;
  double sum = 0, back_sum = 0;
  guint n = 0, n_back = 0;

  g_assert_true (guatu_format_named (data, &format));
  written = guatu_write_as (format, dataset, &options, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (file, g_bytes_get_data (written, NULL),
                                      (gssize) g_bytes_get_size (written), NULL));
  back = read_file (file, problems, &error);
  g_assert_no_error (error);
  g_remove (file);
  g_rmdir (folder);
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);

      n += guatu_indicator_n_observations (indicator);
      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        sum += guatu_indicator_base_value (indicator,
                                           guatu_indicator_observation (indicator, j));
    }
  for (guint i = 0; i < back->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (back->indicators, i);

      n_back += guatu_indicator_n_observations (indicator);
      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        back_sum += guatu_indicator_base_value (
            indicator, guatu_indicator_observation (indicator, j));
    }
  g_assert_cmpuint (n_back, ==, n);
  if (format == GUATU_FORMAT_SDMX_CSV)
    g_assert_cmpfloat_with_epsilon (back_sum, sum, sum * 1e-12);
}

/* What Vega-Lite gets, held against the file in the suite. */
static void
test_vega_lite (void)
{
  static const char *const ids[]
      = { "bar", "bar-stacked", "bar-shares", "line-missing", "ring", "heat", "area" };
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "..", "doc", "marks.guatu.json", NULL);
  g_autofree char *expected_path
      = g_test_build_filename (G_TEST_DIST, "io", "marks.vl.json", NULL);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = read_file (path, problems, NULL);
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  GuatuWriteOptions options = { .language = GUATU_LANGUAGE_ZH, .charts = charts };
  g_autofree char *found = NULL;
  g_autofree char *expected = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_ptr_array_add (charts, (gpointer) guatu_dataset_chart (dataset, ids[i]));
  found = write_text (dataset, GUATU_FORMAT_VEGA_LITE, &options);
  if (g_strcmp0 (g_getenv ("GUATU_GOLDEN"), "update") == 0)
    g_assert_true (g_file_set_contents (expected_path, found, -1, NULL));
  g_assert_true (g_file_get_contents (expected_path, &expected, NULL, NULL));
  g_assert_cmpstr (found, ==, expected);
  g_assert_nonnull (strstr (found, ": null"));
  g_assert_null (strstr (found, ": \"\""));
  g_assert_null (strstr (found, "temporal"));
}

/* Asserts that a text in the long form has one problem, at a cell. */
static void
assert_problem (const char *row, const char *place, const char *message)
{
  g_autofree char *text = g_strconcat ("Indicator,Period,Value,Indicator ID,Unit ID,Unit "
                                       "kind,Unit label,Status,Part of (ID)\n"
                                       "A,2022,1,a,mu,area,mu,,\n",
                                       row, "\n", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuCells) grid = guatu_csv_parse (text, strlen (text), ',', &error);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuTableReport) report = guatu_table_report_new ();
  g_autoptr (GuatuDataset) dataset = NULL;
  const GuatuProblem *problem;

  g_assert_no_error (error);
  g_assert_true (guatu_long_is (grid));
  dataset = guatu_read_long (grid, "d.csv", report, problems);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s: %s", ((GuatuProblem *) g_ptr_array_index (problems, i))->place,
                    ((GuatuProblem *) g_ptr_array_index (problems, i))->message);
  if (place == NULL)
    {
      g_assert_cmpuint (problems->len, ==, 0);
      g_assert_nonnull (dataset);
      return;
    }
  g_assert_null (dataset);
  g_assert_cmpuint (problems->len, ==, 1);
  problem = g_ptr_array_index (problems, 0);
  g_assert_cmpstr (problem->place, ==, place);
  g_assert_cmpuint (problem->line, ==, 3);
  g_assert_nonnull (strstr (problem->message, message));
}

static void
test_problems (void)
{
  assert_problem ("A,2023,2,a,mu,area,mu,target,", NULL, NULL);
  assert_problem ("A,soon,2,a,mu,area,mu,,", "B3", "“soon” is no period");
  assert_problem ("A,2023,two,a,mu,area,mu,,", "C3", "“two” is no number");
  assert_problem ("A,2023,2,A b,mu,area,mu,,", "D3", "“A b” is no id");
  assert_problem ("A,2023,2,,mu,area,mu,,", "D3", "no id of an indicator");
  assert_problem ("A,2023,2,a,ha,area,ha,,", "E3", "in another unit in a row above");
  assert_problem ("B,2023,2,b,x,furlong,x,,", "F3", "no kind of unit");
  assert_problem ("A,2023,2,a,mu,area,mu,maybe,", "H3", "none of the words");
  assert_problem ("B,2023,2,b,mu,area,mu,,c", "I3", "no id “c”");
  assert_problem ("A,2022,2,a,mu,area,mu,,", "C3", "same period");
}

static void
test_guard (void)
{
  static const char *const same[] = { "", "a=b", "7", "'", "it's", "−3" };
  static const char *const guarded[] = { "=1", "+1", "-1", "@a", "'=1", "''@" };

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *guard = guatu_cell_guard (same[i]);
      g_autofree char *back = guatu_cell_unguard (same[i]);

      g_assert_cmpstr (guard, ==, same[i]);
      g_assert_cmpstr (back, ==, same[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (guarded); i++)
    {
      g_autofree char *guard = guatu_cell_guard (guarded[i]);
      g_autofree char *back = guatu_cell_unguard (guard);

      g_assert_cmpint (*guard, ==, '\'');
      g_assert_cmpstr (guard + 1, ==, guarded[i]);
      g_assert_cmpstr (back, ==, guarded[i]);
    }
}

/* What is lost is what is there, and nothing is lost in our own format. */
static void
test_losses (void)
{
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_ZH };
  g_autoptr (GuatuDataset) rich = read_own (RICH);
  g_autoptr (GuatuDataset) builtin = guatu_read_builtin (NULL);
  g_autoptr (GPtrArray) own
      = guatu_write_as_losses (GUATU_FORMAT_DATASET, builtin, &options);
  g_autoptr (GPtrArray) of_rich
      = guatu_write_as_losses (GUATU_FORMAT_CSV, rich, &options);
  g_autoptr (GPtrArray) of_builtin
      = guatu_write_as_losses (GUATU_FORMAT_CSV, builtin, &options);

  g_assert_cmpuint (own->len, ==, 0);
  g_assert_cmpuint (of_rich->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (of_rich, 0), ==, "the title of the dataset");
  g_assert_cmpuint (of_builtin->len, ==, 5);
  g_assert_cmpstr (g_ptr_array_index (of_builtin, 1), ==, "charts: 30");
  g_assert_true (g_str_has_prefix (g_ptr_array_index (of_builtin, 2),
                                   "notes that stand under tables and charts: "));
}

/* Whether a table can be read when that is said of it. */
static gboolean
is_read (GBytes *table, const char *name, const GuatuTableOptions *options)
{
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset
      = guatu_read_contents (table, name, options, NULL, problems, NULL, NULL);

  return dataset != NULL;
}

/* What there is not, of a table, is a mistake for those formats alone that say they heed
 * it; the others are not asked about it. */
static void
test_heeds (void)
{
  static const char *const names[]
      = { "a.csv", "a.xlsx", "a.ods", "a.jsonstat", "a.sdmx.csv" };
  const GuatuTableOptions encoding = { .encoding = "no-such-encoding" };
  const GuatuTableOptions sheet = { .sheet = "no such sheet" };
  const GuatuTableOptions nothing = { NULL };
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_EN };
  g_autoptr (GuatuDataset) dataset = read_own (RICH);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GuatuFormat format = GUATU_FORMAT_PNG;
      g_autoptr (GBytes) table = NULL;

      g_test_message ("%s", names[i]);
      g_assert_true (guatu_format_of_target (names[i], &format));
      table = guatu_write_as (format, dataset, &options, NULL);
      format = guatu_format_of_file (names[i], g_bytes_get_data (table, NULL),
                                     g_bytes_get_size (table));
      g_assert_true (is_read (table, names[i], &nothing));
      g_assert_true (is_read (table, names[i], &encoding)
                     == !guatu_format_heeds (format, GUATU_HEEDS_ENCODING));
      g_assert_true (is_read (table, names[i], &sheet)
                     == !guatu_format_heeds (format, GUATU_HEEDS_SHEET));
    }
}

int
main (int argc, char *argv[])
{
  /* A workbook says when it was made. */
  g_setenv ("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/convert/rich/csv", "rich.csv", test_rich);
  g_test_add_data_func ("/convert/own-files/csv", "own.csv", test_own_files);
  g_test_add_data_func ("/convert/rich/xlsx", "rich.xlsx", test_rich);
  g_test_add_data_func ("/convert/rich/ods", "rich.ods", test_rich);
  g_test_add_data_func ("/convert/own-files/xlsx", "own.xlsx", test_own_files);
  g_test_add_data_func ("/convert/own-files/ods", "own.ods", test_own_files);
  g_test_add_data_func ("/convert/statistics/sdmx-csv", "sdmx-csv", test_statistics);
  g_test_add_data_func ("/convert/statistics/json-stat", "json-stat", test_statistics);
  g_test_add_func ("/convert/vega-lite", test_vega_lite);
  g_test_add_func ("/convert/csv", test_csv);
  g_test_add_func ("/convert/wide", test_wide);
  g_test_add_func ("/convert/problems", test_problems);
  g_test_add_func ("/convert/guard", test_guard);
  g_test_add_func ("/convert/losses", test_losses);
  g_test_add_func ("/convert/heeds", test_heeds);
  return g_test_run ();
}
