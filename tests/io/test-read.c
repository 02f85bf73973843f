/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "look-up.h"
#include "small.h"

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
  return g_test_run ();
}
