/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/write.h"

#include <math.h>
#include <string.h>

#include "dataset/chart-selection.h"
#include "io/read.h"
#include "same-dataset.h"
#include "look-up.h"

#define HEAD                                                                             \
  "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\",\"x-mine\":[1],\"units\":[{\"id\":\"u\","   \
  "\"kind\":\"count\",\"label\":\"u\"}],\"indicators\":[{\"id\":\"a\",\"name\":\"A\","   \
  "\"unit\":\"u\",\"observations\":["

static const GuatuFigureNote note = { GUATU_LANGUAGE_ZH, 600, 400.5, "dark" };

static GuatuDataset *
read_valid (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", problems, &error);

  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      g_test_message ("%s: %s", problem->place, problem->message);
    }
  g_assert_no_error (error);
  return dataset;
}

static GuatuDataset *
read_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "io", "small.guatu.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_file (file, NULL, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  return dataset;
}

static GuatuDataset *
read_builtin (void)
{
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  return dataset;
}

/* What is written reads as the same, and is written again as the same bytes. */
static void
assert_round_trip (const GuatuDataset *dataset)
{
  g_autoptr (GBytes) bytes = guatu_write_part (dataset, NULL, NULL, NULL);
  g_autoptr (GuatuDataset) read = read_valid (bytes);
  g_autoptr (GBytes) again = guatu_write_part (read, NULL, NULL, NULL);

  assert_same_dataset (dataset, read);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_round_trip (void)
{
  g_autoptr (GuatuDataset) small = read_small ();
  g_autoptr (GuatuDataset) builtin = read_builtin ();

  assert_round_trip (small);
  assert_round_trip (builtin);
}

/* The digits of the source, where a double could have others. */
static void
test_digits (void)
{
  static const char *const numbers[] = {
    "7.0",
    "0.10",
    "0.1",
    "238",
    "-0.30",
    "1.50",
    "1e100",
    "1e-20",
    "0.05",
    "0",
    "12345678.123456",
    "-7",
    "0.00",
    "1e21",
    "9007199254",
    "100000",
    "0.000000000000001",
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_strconcat (
          HEAD "{\"period\":\"2023\",\"value\":", numbers[i], "}]}]}", NULL);
      g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
      g_autoptr (GuatuDataset) dataset = read_valid (bytes);
      g_autoptr (GBytes) written = guatu_write_part (dataset, NULL, NULL, NULL);
      g_autofree char *expected = g_strdup_printf ("\"value\": %s }", numbers[i]);

      if (strchr (numbers[i], 'e') == NULL)
        g_assert_nonnull (g_strstr_len (g_bytes_get_data (written, NULL),
                                        (gssize) g_bytes_get_size (written), expected));
      assert_round_trip (dataset);
    }
}

/* Any number that a file can hold, in many spellings. */
static void
test_random_digits (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      double value
          = (g_test_rand_double () - 0.5) * pow (10, g_test_rand_int_range (-18, 24));
      int digits = g_test_rand_int_range (1, 20);
      g_autofree char *format
          = g_strdup_printf ("%%.%d%c", digits, "eg"[g_test_rand_bit ()]);
      char number[G_ASCII_DTOSTR_BUF_SIZE * 2];
      g_autofree char *text = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GuatuDataset) dataset = NULL;

      g_ascii_formatd (number, sizeof number, format, value);
      text = g_strconcat (HEAD "{\"period\":\"2023\",\"value\":", number, "}]}]}", NULL);
      bytes = g_bytes_new_static (text, strlen (text));
      dataset = read_valid (bytes);
      assert_round_trip (dataset);
    }
}

/* For people to read: an observation on a line, a plain text as a string, and nothing
 * that goes without saying. */
static void
test_layout (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (
      HEAD "{\"period\":\"2023\",\"value\":7.0,\"bound\":\"exact\"},"
           "{\"period\":\"2024\",\"value\":null,\"status\":\"target\","
           "\"note\":{\"zh\":\"甲\",\"en\":\"A\"}}]}]}",
      strlen (HEAD "{\"period\":\"2023\",\"value\":7.0,\"bound\":\"exact\"},"
                   "{\"period\":\"2024\",\"value\":null,\"status\":\"target\","
                   "\"note\":{\"zh\":\"甲\",\"en\":\"A\"}}]}]}"));
  g_autoptr (GuatuDataset) dataset = read_valid (bytes);
  g_autoptr (GBytes) written = guatu_write_part (dataset, NULL, NULL, NULL);
  g_autofree char *text
      = g_strndup (g_bytes_get_data (written, NULL), g_bytes_get_size (written));

  g_assert_cmpstr (
      text, ==,
      "{\n"
      "  \"guatu\": 1,\n"
      "  \"id\": \"d\",\n"
      "  \"title\": \"T\",\n"
      "  \"units\": [\n"
      "    { \"id\": \"u\", \"kind\": \"count\", \"label\": \"u\" }\n"
      "  ],\n"
      "  \"indicators\": [\n"
      "    {\n"
      "      \"id\": \"a\",\n"
      "      \"name\": \"A\",\n"
      "      \"unit\": \"u\",\n"
      "      \"observations\": [\n"
      "        { \"period\": \"2023\", \"value\": 7.0 },\n"
      "        { \"period\": \"2024\", \"value\": null, \"status\": \"target\","
      " \"note\": { \"zh\": \"甲\", \"en\": \"A\" } }\n"
      "      ]\n"
      "    }\n"
      "  ]\n"
      "}\n");
}

static guint
count_selected (const GuatuChartDescription *chart)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);
  guint n = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        if (guatu_chart_selection_has (selection,
                                       guatu_indicator_observation (indicator, j)))
          n++;
    }
  return n;
}

/* The figure of one chart, or with @other of two. */
static GBytes *
write_charts (const GuatuDataset *dataset, const GuatuChartDescription *chart,
              const GuatuChartDescription *other)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;

  g_ptr_array_add (charts, (gpointer) chart);
  if (other != NULL)
    g_ptr_array_add (charts, (gpointer) other);
  bytes = guatu_write_part (dataset, charts, &note, &error);
  g_assert_no_error (error);
  return bytes;
}

/* A figure has what its chart shows: all of it, and no other chart or indicator. */
static void
test_figures (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      const GuatuChartDescription *read_chart = NULL;
      g_autoptr (GBytes) bytes = write_charts (dataset, chart, NULL);
      g_autoptr (GuatuDataset) read = NULL;
      g_autoptr (GBytes) again = NULL;

      g_test_message ("%s", chart->id);
      read = read_valid (bytes);
      g_assert_cmpuint (read->charts->len, ==, 1);
      read_chart = guatu_dataset_chart (read, chart->id);
      g_assert_nonnull (read_chart);
      g_assert_cmpint (read_chart->category, ==, chart->category);
      g_assert_cmpint (read_chart->series, ==, chart->series);
      g_assert_cmpuint (count_selected (read_chart), ==, count_selected (chart));

      again = write_charts (read, read_chart, NULL);
      g_assert_true (g_bytes_equal (bytes, again));
    }
}

/* Of a dataset with more than the chart shows: only what is selected, and all that
 * something else is worked out of. */
static void
test_part (void)
{
  static const char text[]
      = HEAD "{\"period\":\"2022\",\"value\":1},{\"period\":\"2023\",\"value\":2}]},"
             "{\"id\":\"b\",\"name\":\"B\",\"unit\":\"u\",\"part_of\":\"a\","
             "\"observations\":[{\"period\":\"2022\",\"value\":3},"
             "{\"period\":\"2023\",\"value\":4}]},"
             "{\"id\":\"c\",\"name\":\"C\",\"unit\":\"u\","
             "\"derived\":{\"op\":\"sum\",\"of\":[\"b\",\"b\"]}}],\"charts\":["
             "{\"id\":\"one\",\"title\":\"1\",\"mark\":\"bar\",\"indicators\":[\"a\"],"
             "\"periods\":[\"2023\"]},"
             "{\"id\":\"two\",\"title\":\"2\",\"mark\":\"bar\",\"indicators\":[\"c\"],"
             "\"periods\":[\"2023\"]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GuatuDataset) dataset = read_valid (bytes);
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) two = NULL;
  g_autoptr (GuatuDataset) read_one = NULL;
  g_autoptr (GuatuDataset) read_two = NULL;

  one = write_charts (dataset, guatu_dataset_chart (dataset, "one"), NULL);
  two = write_charts (dataset, guatu_dataset_chart (dataset, "two"), NULL);
  read_one = read_valid (one);
  read_two = read_valid (two);

  g_assert_cmpuint (read_one->indicators->len, ==, 1);
  g_assert_cmpuint (guatu_indicator_n_observations (read_one->indicators->pdata[0]), ==,
                    1);
  g_assert_cmpuint (read_two->indicators->len, ==, 2);
  g_assert_null (look_up (read_two->indicators, "a"));
  g_assert_null (((const GuatuIndicator *) look_up (read_two->indicators, "b"))->part_of);
  g_assert_cmpuint (guatu_indicator_n_observations (look_up (read_two->indicators, "b")),
                    ==, 2);
}

/* Of two charts, what either of them shows, and both of them, in the dataset's order. */
static void
test_union (void)
{
  static const char text[]
      = HEAD "{\"period\":\"2021\",\"value\":0},{\"period\":\"2022\",\"value\":1},"
             "{\"period\":\"2023\",\"value\":2}]}],\"charts\":["
             "{\"id\":\"one\",\"title\":\"1\",\"mark\":\"bar\",\"indicators\":[\"a\"],"
             "\"periods\":[\"2023\"]},"
             "{\"id\":\"two\",\"title\":\"2\",\"mark\":\"bar\",\"indicators\":[\"a\"],"
             "\"periods\":[\"2022\"]},"
             "{\"id\":\"three\",\"title\":\"3\",\"mark\":\"bar\",\"indicators\":[\"a\"],"
             "\"periods\":[\"2021\"]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GuatuDataset) dataset = read_valid (bytes);
  g_autoptr (GBytes) both = write_charts (dataset, guatu_dataset_chart (dataset, "two"),
                                          guatu_dataset_chart (dataset, "one"));
  g_autoptr (GuatuDataset) read = read_valid (both);

  g_assert_cmpuint (read->charts->len, ==, 2);
  g_assert_cmpstr (((GuatuChartDescription *) read->charts->pdata[0])->id, ==, "one");
  g_assert_null (guatu_dataset_chart (read, "three"));
  g_assert_cmpuint (guatu_indicator_n_observations (look_up (read->indicators, "a")), ==,
                    2);
  for (guint i = 0; i < read->charts->len; i++)
    g_assert_cmpuint (count_selected (read->charts->pdata[i]), ==, 1);
}

/* How the figure was drawn stands beside the data; the reader passes over it. */
static void
test_note (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();
  g_autoptr (GBytes) bytes = write_charts (dataset, dataset->charts->pdata[0], NULL);

  g_assert_nonnull (g_strstr_len (
      g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
      "\n  \"x-figure\": { \"language\": \"zh\", \"width\": 600, \"height\": 400.5,"
      " \"look\": \"dark\" },\n"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/write/round-trip", test_round_trip);
  g_test_add_func ("/write/digits", test_digits);
  g_test_add_func ("/write/random-digits", test_random_digits);
  g_test_add_func ("/write/layout", test_layout);
  g_test_add_func ("/write/figures", test_figures);
  g_test_add_func ("/write/part", test_part);
  g_test_add_func ("/write/union", test_union);
  g_test_add_func ("/write/note", test_note);
  return g_test_run ();
}
