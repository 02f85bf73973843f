/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/observation-list.h"

#include <string.h>

#include "io/read.h"
#include "packed.h"

static const char text[]
    = "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": ["
      "{\"id\": \"p\", \"kind\": \"percent\", \"label\": \"%\"},"
      "{\"id\": \"y\", \"kind\": \"currency\", \"label\": {\"zh\": \"元\", \"en\": "
      "\"CNY\"}}],"
      "\"places\": [{\"id\": \"x\", \"name\": {\"zh\": \"县\", \"en\": \"County\"}}],"
      "\"indicators\": ["
      "{\"id\": \"g\", \"name\": {\"zh\": \"增速\", \"en\": \"Growth <b> & more\"},"
      "\"unit\": \"p\", \"observations\": ["
      "{\"period\": \"2023\", \"value\": 6.10, \"bound\": \"at-least\"},"
      "{\"period\": \"2021\", \"value\": -3.2, \"status\": \"estimate\"},"
      "{\"period\": \"2022\", \"value\": null}]},"
      "{\"id\": \"i\", \"name\": {\"zh\": \"00123\", \"en\": \"=1+1\"}, \"unit\": \"y\","
      "\"unit_mult\": 8, \"observations\": ["
      "{\"period\": \"2023\", \"value\": 238, \"place\": \"x\"}]}],"
      "\"charts\": [{\"id\": \"c\", \"title\": \"C\", \"mark\": \"bar\","
      "\"indicators\": [\"g\"], \"periods\": [\"2023\"]}]}";

static GuatuDataset *
read_dataset (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  GuatuDataset *dataset = guatu_read_bytes (bytes, "d", NULL, NULL);

  g_assert_nonnull (dataset);
  return dataset;
}

/* The texts of a column, with bars between them. */
static char *
list (const GArray *rows, GuatuColumn column, GuatuLanguage language)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *cell
          = guatu_listed_text (&g_array_index (rows, GuatuListed, i), column, language);

      g_string_append_printf (all, "%s%s", i > 0 ? "|" : "", cell);
    }
  return g_string_free (all, FALSE);
}

static void
assert_list (const GArray *rows, GuatuColumn column, const char *expected)
{
  g_autofree char *found = list (rows, column, GUATU_LANGUAGE_EN);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_lists (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);
  g_autoptr (GArray) charted
      = guatu_observations_of_chart (g_ptr_array_index (dataset->charts, 0));
  g_autofree char *zh = list (all, GUATU_COLUMN_VALUE, GUATU_LANGUAGE_ZH);

  g_assert_cmpuint (all->len, ==, 4);
  assert_list (charted, GUATU_COLUMN_PERIOD, "2023");
  assert_list (all, GUATU_COLUMN_PLACE, "|||County");
  g_assert_true (g_str_has_prefix (zh, "6.1"));
  g_assert_nonnull (strstr (zh, "238亿元"));
}

static void
test_sort (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);

  guatu_observations_sort (all, GUATU_COLUMN_PERIOD, FALSE, GUATU_LANGUAGE_EN);
  assert_list (all, GUATU_COLUMN_PERIOD, "2021|2022|2023|2023");
  /* By what numbers are, not by how they are written; what is missing comes last. */
  guatu_observations_sort (all, GUATU_COLUMN_VALUE, TRUE, GUATU_LANGUAGE_EN);
  assert_list (all, GUATU_COLUMN_PERIOD, "2023|2023|2021|2022");
  guatu_observations_sort (all, GUATU_COLUMN_VALUE, FALSE, GUATU_LANGUAGE_EN);
  assert_list (all, GUATU_COLUMN_PERIOD, "2021|2023|2023|2022");
  guatu_observations_sort (all, GUATU_COLUMN_INDICATOR, FALSE, GUATU_LANGUAGE_EN);
  assert_list (all, GUATU_COLUMN_PLACE, "County|||");
}

static void
test_filter (void)
{
  static const struct
  {
    const char *typed;
    guint n;
  } cases[] = { { "", 4 },         { " ", 4 },           { "238", 1 },
                { "增速", 3 },     { "growth 2021", 1 }, { "COUNTY", 1 },
                { "estimate", 1 }, { "nothing", 0 } };
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) found = guatu_observations_filter (all, cases[i].typed);

      g_test_message ("%s", cases[i].typed);
      g_assert_cmpuint (found->len, ==, cases[i].n);
    }
}

/* In text, a minus is an ASCII one and a number stands without its unit. */
static void
test_tsv (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);
  g_autofree char *tsv = guatu_observations_to_tsv (all, GUATU_LANGUAGE_ZH);
  g_auto (GStrv) lines = g_strsplit (tsv, "\n", -1);

  g_assert_cmpuint (g_strv_length (lines), ==, 6);
  g_assert_cmpstr (lines[0], ==,
                   "指标\t地区\t时间\t数值\t单位\t界限\t数据性质\t来源\t备注");
  g_assert_true (g_str_has_prefix (lines[1], "增速\t\t2023年\t6.10%\t%\t以上\t"));
  g_assert_nonnull (strstr (lines[2], "\t-3.2%\t%\t\t"));
  g_assert_nonnull (strstr (lines[4], "00123\t县\t2023年\t238\t亿元\t\t"));
}

/* What English has no word for is written out. */
static void
test_scale (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);
  g_autofree char *tsv = guatu_observations_to_tsv (all, GUATU_LANGUAGE_EN);

  g_assert_nonnull (strstr (tsv, "\t238\tCNY 100 million\t"));
  g_assert_nonnull (strstr (tsv, "\t6.10%\t%\tat least\t"));
}

/* Every cell says what it is: numbers what they are worth, percent divided by a hundred.
 */
static void
test_html (void)
{
  g_autoptr (GuatuDataset) dataset = read_dataset ();
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);
  g_autofree char *html = guatu_observations_to_html (all, GUATU_LANGUAGE_EN);

  g_assert_nonnull (
      strstr (html, "<td sdval=\"0.061\" sdnum=\"2052;0;0.00%\">6.10%</td>"));
  g_assert_nonnull (
      strstr (html, "<td sdval=\"-0.032\" sdnum=\"2052;0;0.0%\">-3.2%</td>"));
  g_assert_nonnull (strstr (html, "<td sdval=\"238\" sdnum=\"2052;0;0\">238</td>"));
  g_assert_nonnull (strstr (html, "<td sdnum=\"2052;0;@\">=1+1</td>"));
  g_assert_nonnull (strstr (html, "Growth &lt;b&gt; &amp; more"));
  g_assert_null (strstr (html, "<td>"));
}

/* Rows found among all, sorted by each of some columns. */
static char *
write_sorted (const GuatuDataset *dataset)
{
  static const GuatuColumn columns[]
      = { GUATU_COLUMN_PERIOD, GUATU_COLUMN_VALUE, GUATU_COLUMN_PLACE };
  g_autoptr (GArray) all = guatu_observations_of_dataset (dataset);
  g_autoptr (GArray) found = guatu_observations_filter (all, "2001 9");
  GString *tables = g_string_new (NULL);

  g_assert_cmpuint (found->len, >, 100);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *tsv = NULL;

      guatu_observations_sort (found, columns[i], i == 1, GUATU_LANGUAGE_EN);
      tsv = guatu_observations_to_tsv (found, GUATU_LANGUAGE_EN);
      g_string_append (tables, tsv);
    }
  return g_string_free (tables, FALSE);
}

/* Very many rows are listed as others are, and stay packed. */
static void
test_packed (void)
{
  guint n = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n);
  const gsize before = memory_in_use ();
  g_autofree char *found = write_sorted (dataset);
  const gsize after = memory_in_use ();
  g_autofree char *expected = NULL;

  g_assert_cmpuint (after, <,
                    before + 2 * strlen (found) + n * sizeof (GuatuObservation) / 4);
  unpack_all (dataset);
  expected = write_sorted (dataset);
  g_assert_cmpstr (found, ==, expected);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/observation-list/lists", test_lists);
  g_test_add_func ("/observation-list/sort", test_sort);
  g_test_add_func ("/observation-list/filter", test_filter);
  g_test_add_func ("/observation-list/tsv", test_tsv);
  g_test_add_func ("/observation-list/scale", test_scale);
  g_test_add_func ("/observation-list/html", test_html);
  g_test_add_func ("/observation-list/packed", test_packed);
  return g_test_run ();
}
