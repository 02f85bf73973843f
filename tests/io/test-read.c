/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/read.h"
#include "look-up.h"

static char *
read_small (void)
{
  g_autofree char *path
      = g_test_build_filename (G_TEST_DIST, "io", "small.guatu.json", NULL);
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static GuatuDataset *
read_text (const char *text, GuatuProblems *problems, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return guatu_read_bytes (bytes, "small", problems, error);
}

static GuatuDataset *
read_valid (const char *text)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = read_text (text, problems, &error);

  for (guint i = 0; i < problems->len; i++)
    {
      g_autofree char *line
          = guatu_problem_to_string (g_ptr_array_index (problems, i), "small");

      g_test_message ("%s", line);
    }
  g_assert_no_error (error);
  g_assert_nonnull (dataset);
  return dataset;
}

/* What the file says arrives, all of it. */
static void
test_lists (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GuatuDataset) dataset = read_valid (text);
  const GuatuSource *source = look_up (dataset->sources, "report");
  const GuatuUnit *unit = look_up (dataset->units, "project");

  g_assert_cmpstr (dataset->id, ==, "small");
  g_assert_cmpstr (dataset->title.zh, ==, "小数据");
  g_assert_cmpstr (dataset->title.en, ==, "Small");
  g_assert_cmpstr (source->title.zh, ==, "Report");
  g_assert_cmpstr (source->publisher.en, ==, "Office");
  g_assert_cmpstr (source->published, ==, "2024-01");
  g_assert_cmpstr (source->url, ==, "https://example.org/");
  g_assert_cmpint (unit->kind, ==, GUATU_UNIT_COUNT);
  g_assert_cmpstr (unit->label_one.en, ==, "project");
  g_assert_true (guatu_text_is_absent (
      &((const GuatuUnit *) look_up (dataset->units, "yuan"))->label_one));
  g_assert_cmpstr (((const GuatuPlace *) look_up (dataset->places, "here"))->name.en, ==,
                   "Here");
  g_assert_cmpstr (guatu_dataset_theme (dataset, "growth")->title.en, ==, "Growth");
  g_assert_null (look_up (dataset->units, "mu"));

  /* What is below the line may stand later in the list. */
  unit = look_up (dataset->units, "yuan-per-person");
  g_assert_true (unit->per == look_up (dataset->units, "person"));
  unit = look_up (dataset->units, "wan-yuan");
  g_assert_true (unit->of == look_up (dataset->units, "yuan"));
  g_assert_cmpint (unit->power, ==, 4);
  unit = look_up (dataset->units, "index");
  g_assert_cmpint (unit->kind, ==, GUATU_UNIT_INDEX);
  g_assert_true (guatu_text_is_absent (&unit->label));
}

static void
test_indicators (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GuatuDataset) dataset = read_valid (text);
  const GuatuIndicator *output = look_up (dataset->indicators, "output");
  const GuatuIndicator *part = look_up (dataset->indicators, "part");
  const GuatuIndicator *share = look_up (dataset->indicators, "share");

  g_assert_true (output->theme == guatu_dataset_theme (dataset, "growth"));
  g_assert_cmpstr (output->note.en, ==, "Gross.");
  g_assert_true (output->unit == look_up (dataset->units, "yuan"));
  g_assert_cmpint (output->unit_mult, ==, 8);
  g_assert_cmpint (output->decimals, ==, 2);
  g_assert_cmpint (output->better, ==, GUATU_BETTER_UP);
  g_assert_null (output->part_of);
  g_assert_cmpint (output->op, ==, GUATU_DERIVED_NONE);

  g_assert_cmpint (part->decimals, ==, -1);
  g_assert_cmpint (part->better, ==, GUATU_BETTER_UNSAID);
  g_assert_true (part->part_of == output);

  g_assert_cmpint (share->op, ==, GUATU_DERIVED_SHARE);
  g_assert_cmpuint (share->operands->len, ==, 2);
  g_assert_true (g_ptr_array_index (share->operands, 0) == part);
  g_assert_true (g_ptr_array_index (share->operands, 1) == output);
}

static void
test_observations (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GuatuDataset) dataset = read_valid (text);
  const GuatuIndicator *output = look_up (dataset->indicators, "output");
  const GuatuIndicator *part = look_up (dataset->indicators, "part");
  const GuatuObservation *first = guatu_indicator_observation (output, 0);
  const GuatuObservation *second = guatu_indicator_observation (output, 1);
  const GuatuObservation *quarter = guatu_indicator_observation (part, 1);

  /* 7.0 keeps its zero. */
  g_assert_cmpfloat (first->value, ==, 7);
  g_assert_cmpuint (first->decimals, ==, 1);
  g_assert_cmpuint (first->bound, ==, GUATU_BOUND_AT_LEAST);
  g_assert_cmpuint (first->status, ==, GUATU_STATUS_ESTIMATE);
  g_assert_cmpuint (first->missing, ==, 0);
  g_assert_cmpstr (guatu_indicator_origin (output, first)->locator.en, ==, "§1");
  g_assert_cmpstr (guatu_indicator_origin (output, first)->note.zh, ==, "New.");

  g_assert_cmpuint (second->missing, ==, 1);
  g_assert_cmpuint (second->status, ==, GUATU_STATUS_ACTUAL);
  g_assert_cmpuint (second->bound, ==, GUATU_BOUND_EXACT);
  g_assert_true (second->details == first->details);
  g_assert_cmpuint (dataset->origins->len, ==, 2);

  g_assert_cmpuint (quarter->period.kind, ==, GUATU_PERIOD_QUARTER);
  g_assert_cmpfloat (quarter->value, ==, 125000000);
  g_assert_cmpuint (quarter->decimals, ==, 0);
  g_assert_null (quarter->place);
  g_assert_null (guatu_indicator_origin (part, quarter));
}

/* What few observations have. */
static void
test_details (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GuatuDataset) dataset = read_valid (text);
  const GuatuIndicator *rare = look_up (dataset->indicators, "rare");
  const GuatuObservation *range = guatu_indicator_observation (rare, 0);
  const GuatuObservation *missing = guatu_indicator_observation (rare, 1);
  const GuatuDetails *details = guatu_indicator_details (rare, range);

  g_assert_cmpuint (range->bound, ==, GUATU_BOUND_RANGE);
  g_assert_cmpfloat (range->value, ==, 7);
  g_assert_cmpfloat (guatu_indicator_high_value (rare, range), ==, 9);
  g_assert_true (range->provisional && range->revised && range->breaks);
  g_assert_cmpint (details->comparison, ==, GUATU_COMPARISON_PLACE);
  g_assert_true (details->base_place == look_up (dataset->places, "here"));
  g_assert_cmpint (details->prices, ==, GUATU_PRICES_CONSTANT);
  g_assert_cmpstr (details->quote, ==, "7 to 9 projects");
  g_assert_cmpstr (details->origin->locator.zh, ==, "第2页");
  g_assert_cmpstr (details->origin->locator.en, ==, "page 2");

  details = guatu_indicator_details (rare, missing);
  g_assert_cmpuint (missing->reason, ==, GUATU_REASON_CONFIDENTIAL);
  g_assert_cmpint (details->comparison, ==, GUATU_COMPARISON_PERIOD);
  g_assert_cmpint (details->base_period.year, ==, 2020);
  g_assert_cmpint (details->prices, ==, GUATU_PRICES_CURRENT);
  g_assert_null (details->origin);
}

/* The words of a source are put on one line, and cut between two characters. */
static void
test_quote (void)
{
  g_autofree char *text = read_small ();
  g_autofree char *fill = g_strnfill (5000, 'a');
  const struct
  {
    const char *given;
    gsize length;
    const char *end;
  } cases[] = {
    { "a\\nb\\tc", 5, "a b c" },
    { fill, 4096, "aaa…" },
    { NULL, 4095, "字…" }, /* 1,364 characters of three bytes and the mark */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) many = g_string_new (NULL);
      g_auto (GStrv) halves = g_strsplit (text, "7 to 9 projects", 2);
      g_autofree char *changed = NULL;
      g_autoptr (GuatuDataset) dataset = NULL;
      const GuatuIndicator *rare;
      const char *quote;

      for (guint j = 0; j < 2000; j++)
        g_string_append (many, "字");
      changed
          = g_strconcat (halves[0], cases[i].given != NULL ? cases[i].given : many->str,
                         halves[1], NULL);
      dataset = read_valid (changed);
      rare = look_up (dataset->indicators, "rare");
      quote
          = guatu_indicator_details (rare, guatu_indicator_observation (rare, 0))->quote;
      g_assert_cmpuint (strlen (quote), ==, cases[i].length);
      g_assert_true (g_str_has_suffix (quote, cases[i].end));
      g_assert_true (g_utf8_validate (quote, -1, NULL));
    }
}

static void
test_charts (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GuatuDataset) dataset = read_valid (text);
  const GuatuChartDescription *first = guatu_dataset_chart (dataset, "first");
  const GuatuChartDescription *second = guatu_dataset_chart (dataset, "second");

  g_assert_true (first->theme == guatu_dataset_theme (dataset, "growth"));
  g_assert_cmpstr (first->title.en, ==, "First");
  g_assert_cmpstr (first->subtitle.en, ==, "Here");
  g_assert_cmpstr (first->note.en, ==, "All.");
  g_assert_cmpint (first->mark, ==, GUATU_MARK_BAR);
  g_assert_cmpuint (first->indicators->len, ==, 2);
  g_assert_cmpuint (first->periods->len, ==, 2);
  g_assert_cmpuint (first->places->len, ==, 1);
  g_assert_cmpint (first->category, ==, GUATU_DIMENSION_INDICATOR);
  g_assert_cmpint (first->series, ==, GUATU_DIMENSION_PERIOD);
  g_assert_cmpint (first->orientation, ==, GUATU_ORIENTATION_VERTICAL);
  g_assert_cmpint (first->stack, ==, GUATU_STACK_ZERO);
  g_assert_cmpint (first->sort, ==, GUATU_SORT_ASCENDING);
  g_assert_cmpint (first->zero, ==, GUATU_ZERO_NO);
  g_assert_cmpint (first->scale, ==, GUATU_SCALE_LINEAR);

  g_assert_null (second->theme);
  g_assert_true (guatu_text_is_absent (&second->subtitle));
  g_assert_cmpint (second->category, ==, GUATU_DIMENSION_PERIOD);
  g_assert_cmpint (second->series, ==, GUATU_DIMENSION_NONE);
  g_assert_cmpint (second->zero, ==, GUATU_ZERO_AUTO);
}

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
                              problem->path[0] != '\0' ? problem->path : "-");
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

      if (!g_str_has_prefix (problem->path, "charts[")
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

          g_assert_true (g_str_has_prefix (problem->path, path));
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

      g_assert_cmpuint (strlen (problem->path), <, 100);
      g_assert_cmpuint (strlen (problem->message), <, 200);
      g_assert_null (strchr (problem->path, '\n'));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/read/lists", test_lists);
  g_test_add_func ("/read/indicators", test_indicators);
  g_test_add_func ("/read/observations", test_observations);
  g_test_add_func ("/read/details", test_details);
  g_test_add_func ("/read/quote", test_quote);
  g_test_add_func ("/read/charts", test_charts);
  g_test_add_func ("/read/mistakes", test_mistakes);
  g_test_add_func ("/read/message", test_message);
  g_test_add_func ("/read/summary", test_summary);
  g_test_add_func ("/read/long-name", test_long_name);
  return g_test_run ();
}
