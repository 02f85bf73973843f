/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A file that is read in many pieces is read as a short one is. */

#include "look-up.h"
#include "small.h"

#define N_ITEMS 1500
#define N_OBSERVATIONS 8000

/* Indicators that refer to the last, which is long, and a chart with a long list. */
static GString *
make_dataset (void)
{
  GString *text = g_string_new (
      "{\"guatu\":1,\"id\":\"long\",\"title\":\"Long\",\n\"units\":[{\"id\":\"u\","
      "\"kind\":\"count\",\"label\":\"u\"}],\n\"indicators\":[\n");

  for (guint i = 0; i < N_ITEMS; i++)
    g_string_append_printf (
        text,
        "{\"id\":\"i%u\",\"name\":\"指标 %u\",\"unit\":\"u\",\"part_of\":\"last\","
        "\"observations\":[{\"period\":\"2023-01\",\"value\":%u}]},\n",
        i, i, i);
  g_string_append (text, "{\"id\":\"last\",\"name\":\"Last\",\"unit\":\"u\","
                         "\"observations\":[\n");
  for (guint i = 0; i < N_OBSERVATIONS; i++)
    g_string_append_printf (text, "%s{\"period\":\"%04u-%02u\",\"value\":%u}",
                            i > 0 ? ",\n" : "", 1500 + i / 12, i % 12 + 1, i);
  g_string_append (text, "]}],\n\"charts\":[\n");
  for (guint i = 0; i < N_ITEMS; i++)
    g_string_append_printf (text,
                            "{\"id\":\"c%u\",\"title\":\"Chart %u\",\"mark\":\"bar\","
                            "\"indicators\":[\"i%u\"]},\n",
                            i, i, N_ITEMS - 1 - i);
  g_string_append (text, "{\"id\":\"last\",\"title\":\"Last\",\"mark\":\"line\","
                         "\"indicators\":[\"i0\"],\"periods\":[\n");
  for (guint i = 0; i < N_OBSERVATIONS; i++)
    g_string_append_printf (text, "%s  \"%04u-%02u\"", i > 0 ? ",\n" : "", 1500 + i / 12,
                            i % 12 + 1);
  g_string_append (text, "]}]}");
  return text;
}

static void
test_whole (void)
{
  g_autoptr (GString) text = make_dataset ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = read_text (text->str, NULL, &error);
  const GuatuIndicator *last;
  const GuatuChartDescription *chart;

  g_assert_no_error (error);
  g_assert_cmpuint (dataset->indicators->len, ==, N_ITEMS + 1);
  last = look_up (dataset->indicators, "last");
  for (guint i = 0; i < N_ITEMS; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, i);
      g_autofree char *name = g_strdup_printf ("指标 %u", i);

      g_assert_cmpstr (indicator->name.zh, ==, name);
      g_assert_true (indicator->part_of == last);
      g_assert_cmpfloat (guatu_indicator_observation (indicator, 0)->value, ==, i);
      chart = g_ptr_array_index (dataset->charts, N_ITEMS - 1 - i);
      g_assert_true (g_ptr_array_index (chart->indicators, 0) == indicator);
    }

  g_assert_cmpuint (guatu_indicator_n_observations (last), ==, N_OBSERVATIONS);
  for (guint i = 0; i < N_OBSERVATIONS; i++)
    g_assert_cmpfloat (guatu_indicator_observation (last, i)->value, ==, i);
  chart = g_ptr_array_index (dataset->charts, N_ITEMS);
  g_assert_cmpint (chart->category, ==, GUATU_DIMENSION_PERIOD);
  g_assert_cmpuint (chart->periods->len, ==, N_OBSERVATIONS);
}

/* Late in the file, where it is read after other pieces, a problem has its place. */
static const struct
{
  const char *from;
  const char *to;
  const char *line;
} mistakes[] = {
  { "\"last\",\"observations\":[{\"period\":\"2023-01\",\"value\":1400}",
    "\"lost\",\"observations\":[{\"period\":\"2023-01\",\"value\":1400}",
    "f:1404:53: indicators[1400].part_of: “indicators” has no id “lost”. Add it there, "
    "or "
    "correct it here." },
  { "\"value\":7000}", "\"value\":-}",
    "f:8505:29: “-” is not a number as JSON writes it, or it is too large." },
  { "\"value\":7000}", "\"value\":\"4\"}",
    "f:8505:29: indicators[1500].observations[7000].value: A number is expected here." },
  { "\"2083-05\",\"value\"", "\"2083-04\",\"value\"",
    "f:8505:1: indicators[1500].observations[7000]: This has the same period, place and "
    "status as observations[6999]. Keep one of them." },
  { "\"id\":\"i1300\"", "\"id\":\"i3\"",
    "f:1304:7: indicators[1300].id: “indicators” already has another id “i3”. Change "
    "one." },
  { "  \"2083-05\"", "  \"1500-01\"",
    "f:18007:3: charts[1500].periods[7000]: This stands in the list already. Remove "
    "it." },
};

static void
test_problems (void)
{
  g_autoptr (GString) text = make_dataset ();

  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autoptr (GString) changed = g_string_new (text->str);
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GuatuDataset) dataset = NULL;
      g_autofree char *line = NULL;

      g_assert_cmpuint (g_string_replace (changed, mistakes[i].from, mistakes[i].to, 1),
                        ==, 1);
      dataset = read_text (changed->str, problems, NULL);
      g_assert_cmpuint (problems->len, >, 0);
      line = guatu_problem_to_string (g_ptr_array_index (problems, 0), "f");
      g_assert_cmpstr (line, ==, mistakes[i].line);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read-long/whole", test_whole);
  g_test_add_func ("/read-long/problems", test_problems);
  return g_test_run ();
}
