/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "small.h"

/* One piece of the small dataset, what it is replaced by, and the paths of all
 * the problems that this makes, in their order and separated by spaces. */
static const struct
{
  const char *from;
  const char *to;
  const char *paths;
} mistakes[] = {
  /* The file as a whole */
  { "\"guatu\": 1,", "\"guatu\": 2,", "guatu" },
  { "\"guatu\": 1,", "\"guatu\": \"1\",", "guatu" },
  { "\"guatu\": 1,", "", "-" },
  { "\"id\": \"small\",", "", "-" },
  { "\"id\": \"small\"", "\"id\": \"Small\"", "id" },
  { "\"id\": \"small\"", "\"id\": \"-small\"", "id" },
  { "\"id\": \"small\"", "\"id\": \"\"", "id" },
  { "\"id\": \"small\"", "\"id\": \"sm\\nall\"", "id" },
  { "\"id\": \"small\"", "\"id\": 7", "id" },
  { "\"id\": \"small\"", "\"\\u0069d\": \"sm\\u0061ll\"", "" },
  { "\"id\": \"small\"", "\"\\u0069d\": \"sm\\u0041ll\"", "id" },
  { "\"id\": \"small\"", "\"id\": \"small\", \"colour\": 1", "colour" },
  { "\"id\": \"small\"", "\"id\": \"small\", \"X-a\": 1", "X-a" },
  { "\"id\": \"small\"", "\"id\": \"small\", \"x-a\": {\"id\": [1, null]}", "" },
  { "\"places\": [\n", "\"x-places\": [\n",
    "indicators[1].observations[0].place indicators[1].observations[1].place "
    "indicators[2].observations[0].place indicators[4].observations[0].base.place "
    "charts[0].places[0]" },
  { "\"places\": [\n", "\"places\": {}, \"x-b\": [\n",
    "places indicators[1].observations[0].place indicators[1].observations[1].place "
    "indicators[2].observations[0].place indicators[4].observations[0].base.place "
    "charts[0].places[0]" },
  { "\"charts\": [\n", "\"charts\": {}, \"x-b\": [\n", "charts" },
  { "\"indicators\": [\n", "\"indicators\": null, \"x-b\": [\n",
    "indicators charts[0].indicators[0] charts[0].indicators[1] "
    "charts[1].indicators[0]" },

  /* Texts */
  { "{ \"zh\": \"小数据\", \"en\": \"Small\" }", "\"\"", "title" },
  { "{ \"zh\": \"小数据\", \"en\": \"Small\" }", "7", "title" },
  { "{ \"zh\": \"小数据\", \"en\": \"Small\" }", "null", "title" },
  { "{ \"zh\": \"小数据\", \"en\": \"Small\" }", "\"a\\tb\"", "title" },
  { "{ \"zh\": \"小数据\", \"en\": \"Small\" }", "\"a\\u0085b\"", "title" },
  { "\"zh\": \"小数据\", \"en\": \"Small\"", "\"zh\": \"小数据\"", "title" },
  { "\"zh\": \"小数据\", \"en\": \"Small\"", "\"zh\": \"\", \"en\": 1",
    "title.zh title.en" },
  { "\"en\": \"Small\" }", "\"en\": \"Small\", \"fr\": \"Petit\" }", "title.fr" },
  { "\"en\": \"Small\" }", "\"en\": \"Small\", \"x-fr\": \"Petit\" }", "" },

  /* Lists with ids */
  { "\"id\": \"report\", ", "",
    "sources[0] indicators[1].observations[0].source "
    "indicators[1].observations[1].source indicators[4].observations[0].source" },
  { "\"id\": \"percent\"", "\"id\": \"yuan\"", "units[1].id indicators[0].unit" },
  { "\"id\": \"part\"", "\"id\": \"output\"",
    "indicators[0].derived.of[0] indicators[2].id charts[0].indicators[1] "
    "charts[1].indicators[0]" },
  { "\"id\": \"second\"", "\"id\": \"first\"", "charts[1].id" },
  { "{ \"id\": \"growth\", \"title\": \"Growth\" }", "{ \"id\": \"growth\" }",
    "themes[0]" },
  { "{ \"id\": \"here\", \"name\": \"Here\" }",
    "{ \"id\": \"here\", \"name\": \"Here\" }, 3", "places[1]" },
  { "\"published\": \"2024-01\"", "\"published\": \"January\"", "sources[0].published" },
  { "\"https://example.org/\"", "\"ftp://example.org/\"", "sources[0].url" },
  { "\"https://example.org/\"", "\"https\"", "sources[0].url" },
  { "\"project\", \"kind\": \"count\"", "\"project\", \"kind\": \"number\"",
    "units[2].kind" },
  { "\"project\", \"kind\": \"count\", ", "\"project\", ", "units[2]" },
  { "\"label\": \"\"", "\"label\": { \"zh\": \"\", \"en\": \"points\" }", "" },
  { "\"kind\": \"index\", \"label\": \"\"", "\"kind\": \"rank\"", "" },
  { "\"kind\": \"index\"", "\"kind\": \"points\"", "units[5].label" },
  { "\"kind\": \"index\", \"label\": \"\"", "\"kind\": \"energy\"", "units[5]" },
  { "\"per\": \"person\"", "\"per\": \"head\"", "units[3].per" },
  { "\"per\": \"person\"", "\"per\": \"yuan-per-person\"", "units[3]" },
  { "\"of\": \"yuan\"", "\"of\": \"project\"", "units[4]" },
  { "\"of\": \"yuan\"", "\"of\": \"wan-yuan\"", "units[4]" },
  { "\"of\": \"yuan\", \"power\": 4", "\"of\": \"yuan\"", "units[4]" },
  { "\"of\": \"yuan\"", "\"of\": \"index\"", "units[4]" },
  /* Each of the other; of a unit that stands after it; of one that could not be read. */
  { "\"en\": \"CNY\" } }", "\"en\": \"CNY\" }, \"of\": \"wan-yuan\", \"power\": -4 }",
    "units[0] units[4]" },
  { "\"en\": \"projects\" },",
    "\"en\": \"projects\" }, \"of\": \"person\", \"power\": 0,", "" },
  { "\"label\": \"%\"", "\"label\": \"%\", \"of\": \"person\", \"power\": 0",
    "units[1]" },
  { "\"of\": \"yuan\", \"power\": 4 },\n    { \"id\": \"index\", \"kind\": \"index\"",
    "\"of\": \"index\", \"power\": 4 },\n    { \"id\": \"index\", \"kind\": \"indices\"",
    "units[5].kind units[5].label" },
  { "\"label_one\": { \"zh\": \"个\", \"en\"", "\"label_one\": { \"zh\": [], \"en\"",
    "units[2].label_one.zh" },

  /* Indicators */
  { "\"unit\": \"project\"", "\"unit\": \"job\"", "indicators[3].unit" },
  { "\"unit\": \"project\",", "", "indicators[3]" },
  { "\"name\": \"Count\", ", "", "indicators[3]" },
  { "\"observations\": []", "\"x-none\": []", "indicators[3]" },
  { "\"observations\": []",
    "\"observations\": [], \"derived\": { \"op\": \"sum\", \"of\": [\"count\"] }",
    "indicators[3] indicators[3].derived.of[0]" },
  { "\"observations\": []", "\"observations\": {}", "indicators[3].observations" },
  { "\"observations\": []", "\"observations\": [null]", "indicators[3].observations[0]" },
  { "\"theme\": \"growth\", \"name\"", "\"theme\": \"wealth\", \"name\"",
    "indicators[1].theme" },
  { "\"unit_mult\": 8", "\"unit_mult\": 8.5", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": 13", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": -13", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": 1e300", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": \"8\"", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": null", "indicators[1].unit_mult" },
  { "\"unit_mult\": 8", "\"unit_mult\": 0.8e1", "" },
  { "\"unit_mult\": 8", "\"unit_mult\": -12", "" },
  { "\"decimals\": 2", "\"decimals\": 9", "" },
  { "\"decimals\": 2", "\"decimals\": 10", "indicators[1].decimals" },
  { "\"decimals\": 2", "\"decimals\": -1", "indicators[1].decimals" },
  { "\"better\": \"up\"", "\"better\": \"sideways\"", "indicators[1].better" },
  { "\"part_of\": \"output\"", "\"part_of\": \"whole\"", "indicators[2].part_of" },
  { "\"part_of\": \"output\"", "\"part_of\": \"part\"", "indicators[2].part_of" },
  { "\"op\": \"share\"", "\"op\": \"product\"", "indicators[0].derived.op" },
  { "\"op\": \"share\"", "\"op\": \"sum\"", "indicators[0].unit" },
  { "[\"part\", \"output\"]", "[\"part\", \"input\"]", "indicators[0].derived.of[1]" },
  { "[\"part\", \"output\"]", "[\"share\", \"share\"]",
    "indicators[0].derived.of[0] indicators[0].derived.of[1]" },
  { "[\"part\", \"output\"]", "[\"part\"]", "indicators[0].derived.of" },
  { "[\"part\", \"output\"]", "[]", "indicators[0].derived.of" },
  { "[\"part\", \"output\"]", "\"part\"", "indicators[0].derived.of" },

  /* Observations */
  { "\"period\": \"2024\", ", "", "indicators[1].observations[1]" },
  { "\"period\": \"2024\"", "\"period\": 2024", "indicators[1].observations[1].period" },
  { "\"period\": \"2024\"", "\"period\": \"2024-02-30\"",
    "indicators[1].observations[1].period" },
  { "\"period\": \"2024\", \"value\": null, \"place\": \"here\"",
    "\"period\": \"2024\", \"place\": \"here\"", "indicators[1].observations[1]" },
  { "\"value\": 7.0", "\"value\": \"7.0\"", "indicators[1].observations[0].value" },
  { "\"value\": 7.0", "\"value\": true", "indicators[1].observations[0].value" },
  { "\"value\": 7.0", "\"value\": {}", "indicators[1].observations[0].value" },
  { "\"at-least\"", "\"least\"", "indicators[1].observations[0].bound" },
  { "\"estimate\"", "\"guess\"", "indicators[1].observations[0].status" },
  { "\"2023\", \"value\": 7.0, \"place\": \"here\"",
    "\"2023\", \"value\": 7.0, \"place\": \"there\"",
    "indicators[1].observations[0].place" },
  { "\"estimate\", \"source\": \"report\"", "\"estimate\", \"source\": \"book\"",
    "indicators[1].observations[0].source" },
  { "12.50e7 }", "12.50e7, \"locator\": \"\", \"note\": [] }",
    "indicators[2].observations[1].locator indicators[2].observations[1].note" },
  { "12.50e7 }", "12.50e7, \"Value\": 1 }", "indicators[2].observations[1].Value" },
  { "\"2023-Q1\", \"value\": 12.50e7", "\"2023\", \"place\": \"here\", \"value\": 1",
    "indicators[2].observations[1]" },

  { "\"value\": 7.0", "\"value\": 1e101", "indicators[1].observations[0].value" },
  { "\"value\": 7.0", "\"value\": -1e101", "indicators[1].observations[0].value" },
  { "\"value\": 7.0", "\"value\": 1e-101", "indicators[1].observations[0].value" },
  { "\"value\": 7.0", "\"value\": 1e92", "" },
  { "\"value\": 7.0", "\"value\": 1.1e92", "indicators[1].observations[0].value" },
  { "\"value_high\": 9", "\"value_high\": 6",
    "indicators[4].observations[0].value_high" },
  { "\"value_high\": 9", "\"value_high\": 7.0",
    "indicators[4].observations[0].value_high" },
  { "\"value_high\": 9", "\"value_high\": 1e101",
    "indicators[4].observations[0].value_high" },
  { "\"value_high\": 9, ", "", "indicators[4].observations[0]" },
  { "\"bound\": \"range\"", "\"bound\": \"about\"", "indicators[4].observations[0]" },
  { "\"value\": null, \"missing\"", "\"value\": 3, \"missing\"",
    "indicators[4].observations[1]" },
  { "\"missing\": \"confidential\"", "\"missing\": \"secret\"",
    "indicators[4].observations[1].missing" },
  { "{ \"place\": \"here\" }", "{ \"place\": \"there\" }",
    "indicators[4].observations[0].base.place" },
  { "\"base\": \"2020\"", "\"base\": \"before\"", "indicators[4].observations[1].base" },
  { "\"base\": \"2020\"", "\"base\": 2020", "indicators[4].observations[1].base" },
  { "\"quote\": \"7 to 9 projects\"", "\"quote\": \"\"",
    "indicators[4].observations[0].quote" },

  /* Charts */
  { "\"mark\": \"line\"", "\"mark\": \"pie\"", "charts[1].mark" },
  { "\"mark\": \"line\", ", "", "charts[1]" },
  { "\"indicators\": [\"part\"]", "\"indicators\": []", "charts[1].indicators" },
  { "\"indicators\": [\"part\"]", "\"indicators\": [\"part\", \"part\"]",
    "charts[1].indicators[1]" },
  { "\"indicators\": [\"part\"]", "\"indicators\": [1, 1]",
    "charts[1].indicators[0] charts[1].indicators[1]" },
  { "\"indicators\": [\"part\"]", "\"indicators\": [\"piece\"]",
    "charts[1].indicators[0]" },
  { "\"indicators\": [\"part\"], \"series\": null",
    "\"indicators\": [\"part\", \"share\"]", "charts[1].indicators[1]" },
  { "\"indicators\": [\"part\"]", "\"indicators\": [\"count\"]", "charts[1]" },
  { "[\"2023\", \"2024\"]", "[\"2023\", \"2023\"]", "charts[0].periods[1]" },
  { "[\"2023\", \"2024\"]", "[\"2023\", \"24\"]", "charts[0].periods[1]" },
  { "[\"2023\", \"2024\"]", "[]", "charts[0].periods" },
  { "[\"2023\", \"2024\"]", "[\"1999\"]", "charts[0]" },
  { "\"places\": [\"here\"]", "\"places\": [\"there\"]", "charts[0].places[0]" },
  { "\"category\": \"indicator\"", "\"category\": \"status\"", "charts[0].category" },
  { "\"category\": \"indicator\"", "\"category\": null", "charts[0].category" },
  { "\"category\": \"indicator\"", "\"category\": \"period\"",
    "charts[0].category charts[0].series" },
  { "\"series\": \"period\"", "\"series\": \"time\"", "charts[0].series" },
  { "\"series\": \"period\"", "\"series\": null", "charts[0].category" },
  { "\"vertical\"", "\"diagonal\"", "charts[0].orientation" },
  { "\"stack\": \"zero\"", "\"stack\": true", "charts[0].stack" },
  { "\"ascending\"", "\"up\"", "charts[0].sort" },
  { "\"zero\": false", "\"zero\": 0", "charts[0].zero" },
  { "\"scale\": \"linear\"", "\"scale\": \"ln\"", "charts[0].scale" },
  { "\"scale\": \"linear\"", "\"scale\": \"log\"", "charts[0].scale" },
  { "\"value\": 12.50e7", "\"value\": -1", "charts[1].scale" },
  { "\"mark\": \"line\"", "\"mark\": \"line\", \"stack\": \"zero\"", "charts[1].stack" },
  { "\"title\": \"Second\", ", "", "charts[1]" },
  { "\"subtitle\": \"Here\"", "\"subtitle\": false, \"legend\": true",
    "charts[0].subtitle charts[0].legend" },
  /* What is wrong with single values hides nothing of what is wrong with all. */
  { "\"subtitle\": \"Here\", \"note\": \"All.\", \"mark\": \"bar\"",
    "\"legend\": true, \"mark\": \"line\"", "charts[0].legend charts[0].stack" },
  { "{ \"period\": \"2023-Q1\", \"value\": 12.50e7 }",
    "{ \"period\": \"2023-Q1\", \"value\": 0 }, { \"period\": \"2023-Q1\", \"value\": 1 "
    "}, "
    "{ \"period\": \"x\", \"value\": 1 }, { \"period\": \"y\", \"value\": 1 }",
    "indicators[2].observations[2] indicators[2].observations[3].period "
    "indicators[2].observations[4].period charts[1].scale" },
};

static char *
replace_once (const char *text, const char *from, const char *to)
{
  const char *at = strstr (text, from);
  g_autofree char *before = NULL;

  g_assert_nonnull (at);
  g_assert_null (strstr (at + 1, from));
  before = g_strndup (text, (gsize) (at - text));
  return g_strconcat (before, to, at + strlen (from), NULL);
}

/* The paths of the problems, "-" for the file as a whole. */
static char *
join_paths (const GuatuProblems *problems)
{
  GString *paths = g_string_new (NULL);

  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpuint (problem->line, >, 0);
      g_assert_cmpuint (problem->column, >, 0);
      g_assert_true (g_str_has_suffix (problem->message, "."));
      g_string_append_printf (paths, "%s%s", i > 0 ? " " : "",
                              problem->place[0] != '\0' ? problem->place : "-");
    }
  return g_string_free (paths, FALSE);
}

/* What is wrong with a chart keeps only that chart from being drawn, if it can be told
 * of by a title. */
static gboolean
opens (const GuatuProblems *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      if (!g_str_has_prefix (problem->place, "charts[")
          || strstr (problem->message, "“title” is missing") != NULL)
        return FALSE;
    }
  return TRUE;
}

/* Each of the problems is that of the chart that its path names. */
static void
assert_of_charts (const GuatuDataset *dataset, const GuatuProblems *problems)
{
  guint n = 0;

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autofree char *path = g_strdup_printf ("charts[%u]", i);

      for (guint j = 0; chart->problems != NULL && j < chart->problems->len; j++, n++)
        {
          const GuatuProblem *problem = g_ptr_array_index (chart->problems, j);

          g_assert_true (g_str_has_prefix (problem->place, path));
          g_assert_cmpuint (problem->line, >, 0);
        }
    }
  g_assert_cmpuint (n, ==, problems->len);
}

static void
test_mistakes (void)
{
  g_autofree char *text = read_small ();

  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *changed = replace_once (text, mistakes[i].from, mistakes[i].to);
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuDataset) dataset = read_text (changed, problems, &error);
      g_autofree char *paths = join_paths (problems);

      g_test_message ("%s → %s", mistakes[i].from, mistakes[i].to);
      g_assert_cmpstr (paths, ==, mistakes[i].paths);
      if (opens (problems))
        {
          g_assert_no_error (error);
          g_assert_nonnull (dataset);
          assert_of_charts (dataset, problems);
          continue;
        }
      g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_INVALID);
      g_assert_null (dataset);
    }
}

/* A problem reads like a line of a compiler, with the column in characters. */
static void
test_message (void)
{
  static const struct
  {
    const char *text;
    const char *line;
  } cases[] = {
    { "{\"id\": \"金\",\n \"金\": x}", "f:2:7: A value is expected here, not “x”." },
    { "[1]", "f:1:1: An object is expected here." },
    { "{\"guatu\": 3}", "f:1:11: guatu: This version of Guatu reads format 1, and the "
                        "file is in another. A "
                        "newer version may read it." },
    { "{\"guatu\": 1, \"id\": \"d\", \"title\": \"T\", \"units\": [{\"id\": \"u\", "
      "\"kind\": "
      "\"mass\", \"label\": \"u\"}],\n\"indicators\": [{\"id\": \"i\", \"name\": \"I\", "
      "\"unit\": \"v\", \"observations\": []}]}",
      "f:2:49: indicators[0].unit: “units” has no id “v”. Add it there, or correct it "
      "here." },
    /* What is told of the dataset as a whole is found by its path. */
    { "{\"guatu\": 1, \"id\": \"d\", \"title\": \"T\", \"units\": [{\"id\": \"u\", "
      "\"kind\": \"mass\", \"label\": \"u\"}], \"x-a\": [{\"indicators\": [0]}, \"]\"],\n"
      "\"\\u0069ndicators\" : [ {\"id\": \"i\", \"name\": \"金\", \"unit\": \"u\", "
      "\"observations\": [{\"period\": \"2023\", \"value\": 1}\n , "
      "{\"period\": \"2023\", \"value\": 1}]}]}",
      "f:3:4: indicators[0].observations[1]: This has the same period, place and status "
      "as observations[0]. Keep one of them." },
    { "", "f:1:1: The file is empty." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      g_autofree char *line = NULL;

      g_assert_null (read_text (cases[i].text, problems, NULL));
      g_assert_cmpuint (problems->len, >, 0);
      line = guatu_problem_to_string (g_ptr_array_index (problems, 0), "f");
      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

static void
test_summary (void)
{
  g_autoptr (GError) one = NULL;
  g_autoptr (GError) two = NULL;

  g_assert_null (read_text ("[", NULL, &one));
  g_assert_cmpstr (one->message, ==, "“small” has 1 problem and cannot be opened.");
  g_assert_null (read_text ("{\"guatu\":1,\"id\":\"d\",\"title\":\"T\"}", NULL, &two));
  g_assert_cmpstr (two->message, ==, "“small” has 2 problems and cannot be opened.");
}

/* Names that a file makes up are shown short and on one line. */
static void
test_long_name (void)
{
  g_autofree char *fill = g_strnfill (100000, 'k');
  g_autofree char *text = g_strconcat ("{\"\\n", fill, "\":1}", NULL);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();

  g_assert_null (read_text (text, problems, NULL));
  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      g_assert_cmpuint (strlen (problem->place), <, 100);
      g_assert_cmpuint (strlen (problem->message), <, 200);
      g_assert_null (strchr (problem->place, '\n'));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read-problems/mistakes", test_mistakes);
  g_test_add_func ("/read-problems/message", test_message);
  g_test_add_func ("/read-problems/summary", test_summary);
  g_test_add_func ("/read-problems/long-name", test_long_name);
  return g_test_run ();
}
