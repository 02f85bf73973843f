/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/chart-search.h"
#include "io/read.h"

/* The ids of the charts that a search finds in the built-in dataset, with blanks. */
static char *
find (const char *text)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuChartSearch) search = guatu_chart_search_new (text);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);

      if (guatu_chart_search_finds (search, chart))
        g_string_append_printf (found, "%s%s", found->len > 0 ? " " : "", chart->id);
    }
  return g_string_free (found, FALSE);
}

static void
test_finds (void)
{
  static const char *const cases[][2] = {
    /* Words of names, in either language, all of them. */
    { "工业", "growth-targets growth-lines" },
    { "GROWTH industrial", "growth-targets growth-lines" },
    { "industrial 没有", "" },
    /* What statistics call it, though no chart of ours does. */
    { "gdp", "growth-targets growth-lines" },
    { "社零", "growth-targets growth-lines shanghai-sales-growth" },
    /* Numbers, as they are written in either language. */
    { "238", "investment-totals" },
    { "238亿元", "investment-totals" },
    { "CNY 23.8 billion", "investment-totals" },
    { "23.8 billion yuan", "investment-totals" },
    { "238吨", "" },
    { "≥10%", "growth-targets growth-lines shanghai-sales-growth" },
    { "12%以上", "growth-targets growth-lines" },
    { "12%以下", "" },
    { "238 投资", "investment-totals" },
    { "238 农田", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = find (cases[i][0]);

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (found, ==, cases[i][1]);
    }
}

static void
test_periods (void)
{
  g_autofree char *year = find ("2024年");
  g_autofree char *quarter = find ("2024年一季度");

  g_assert_cmpstr (year, ==, "growth-targets growth-lines");
  g_assert_cmpstr (quarter, ==, "");
}

/* Of nothing, all is found. */
static void
test_nothing (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (NULL);
  g_autoptr (GuatuChartSearch) search = guatu_chart_search_new (" ");

  for (guint i = 0; i < dataset->charts->len; i++)
    g_assert_true (
        guatu_chart_search_finds (search, g_ptr_array_index (dataset->charts, i)));
}

/* The names within the braces of a title are the file's and not the reader's, who finds
 * what stands there instead. */
static void
test_figures_in_titles (void)
{
  static const char text[]
      = "{\"guatu\": 1, \"id\": \"d\", \"title\": \"D\", \"units\": [{\"id\": \"u\", "
        "\"kind\": \"count\", \"label\": \"homes\"}], \"indicators\": [{\"id\": "
        "\"secret\", \"name\": \"Homes\", \"unit\": \"u\", \"observations\": "
        "[{\"period\": "
        "\"2023\", \"value\": 7}]}], \"charts\": [{\"id\": \"c\", \"title\": \"Now "
        "{secret.2023} {{new}}\", \"mark\": \"bar\", \"indicators\": [\"secret\"]}]}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (bytes, "d", problems, NULL);
  g_autoptr (GuatuChartSearch) named = guatu_chart_search_new ("now 7 homes {new}");
  g_autoptr (GuatuChartSearch) unnamed = guatu_chart_search_new ("secret");
  const GuatuChartDescription *chart;

  g_assert_nonnull (dataset);
  chart = g_ptr_array_index (dataset->charts, 0);
  g_assert_true (guatu_chart_search_finds (named, chart));
  g_assert_false (guatu_chart_search_finds (unnamed, chart));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-search/finds", test_finds);
  g_test_add_func ("/chart-search/periods", test_periods);
  g_test_add_func ("/chart-search/figures-in-titles", test_figures_in_titles);
  g_test_add_func ("/chart-search/nothing", test_nothing);
  return g_test_run ();
}
