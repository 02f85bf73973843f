/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "derived.h"

/* Which observations are made of which, and where they stand. */

/* A result for each status that any operand has and none is firmer than. */
static void
test_statuses (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *second = sample_indicator (dataset, "b", unit);
  GuatuIndicator *sum = derived (dataset, "c", GUATU_DERIVED_SUM, unit, first, second);
  static const struct
  {
    GuatuStatus status;
    double value;
  } expected[] = {
    { GUATU_STATUS_ESTIMATE, 11 }, /* 1 actual, 10 estimated */
    { GUATU_STATUS_TARGET, 12 },   /* 2 as target, 10 estimated */
    { GUATU_STATUS_ACTUAL, 303 },
    { GUATU_STATUS_TARGET, 404 },
  };

  observe (first, "2021", "7", EXACT, GUATU_STATUS_ACTUAL); /* has no other */
  observe (first, "2022", "1", EXACT, GUATU_STATUS_ACTUAL);
  observe (first, "2022", "2", EXACT, GUATU_STATUS_TARGET);
  observe (second, "2022", "10", EXACT, GUATU_STATUS_ESTIMATE);
  observe (first, "2023", "3", EXACT, GUATU_STATUS_ACTUAL);
  observe (second, "2023", "300", EXACT, GUATU_STATUS_ACTUAL);
  observe (second, "2024", "400", EXACT, GUATU_STATUS_TARGET);
  observe (first, "2024", "4", EXACT, GUATU_STATUS_TARGET);
  derive (dataset);

  g_assert_cmpuint (guatu_indicator_n_observations (sum), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (sum, i);

      g_assert_cmpint (observation->status, ==, expected[i].status);
      g_assert_cmpfloat (observation->value, ==, expected[i].value);
    }
}

/* Only the same place goes together. */
static void
test_places (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *second = sample_indicator (dataset, "b", unit);
  GuatuIndicator *sum = derived (dataset, "c", GUATU_DERIVED_SUM, unit, first, second);
  GuatuPlace here = { 0 };
  GuatuPlace there = { 0 };

  sample_observe (first, "2023", 1)->place = &here;
  sample_observe (first, "2023", 2)->place = &there;
  sample_observe (first, "2023", 3);
  sample_observe (second, "2023", 10)->place = &there;
  derive (dataset);

  g_assert_cmpuint (guatu_indicator_n_observations (sum), ==, 1);
  g_assert_true (guatu_indicator_observation (sum, 0)->place == &there);
  g_assert_cmpfloat (guatu_indicator_observation (sum, 0)->value, ==, 12);
}

/* A long chain that stands in the file from its end to its beginning. */
static void
test_chain (void)
{
  enum
  {
    LENGTH = 20000
  };
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first;

  for (guint i = 0; i < LENGTH; i++)
    {
      first = sample_indicator (dataset, "link", unit);
      if (i > 0)
        {
          GuatuIndicator *before = g_ptr_array_index (dataset->indicators, i - 1);

          before->op = GUATU_DERIVED_SUM;
          before->operands = g_ptr_array_new ();
          g_ptr_array_add (before->operands, first);
        }
    }
  sample_observe (first, "2023", 5);
  derive (dataset);

  first = g_ptr_array_index (dataset->indicators, 0);
  g_assert_cmpuint (guatu_indicator_n_observations (first), ==, 1);
  g_assert_cmpfloat (guatu_indicator_observation (first, 0)->value, ==, 5);
}

/* Few observations may not make more results than a dataset may have. */
static void
test_limit (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *other = sample_indicator (dataset, "b", unit);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();

  for (guint i = 0; i < 6000; i++)
    {
      g_autofree char *period = g_strdup_printf ("%04u", i + 1);

      sample_observe (first, period, 1);
    }
  sample_observe (other, "9999", 1);
  for (guint i = 0; i < 1000; i++)
    derived (dataset, "c", GUATU_DERIVED_SUM, unit, first, other);

  guatu_dataset_derive (dataset, problems);
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (((GuatuProblem *) g_ptr_array_index (problems, 0))->place, ==,
                   "indicators");
}

static GuatuOrigin *
add_origin (GuatuDataset *dataset, GuatuSource *source, const char *locator,
            const char *note)
{
  GuatuOrigin *origin = g_new0 (GuatuOrigin, 1);

  origin->source = source;
  guatu_text_set (&origin->locator, locator, locator);
  guatu_text_set (&origin->note, note, note);
  g_ptr_array_add (dataset->origins, origin);
  return origin;
}

static void
observe_from (GuatuIndicator *indicator, const char *period, const GuatuOrigin *origin)
{
  const GuatuDetails details = { .origin = origin };

  sample_observe (indicator, period, 1)->details
      = guatu_indicator_add_details (indicator, &details);
}

static const GuatuOrigin *
origin_of (const GuatuIndicator *indicator, guint i)
{
  return guatu_indicator_origin (indicator, guatu_indicator_observation (indicator, i));
}

/* Where the results stand: once for each pair of places that differ. */
static void
test_origins (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *second = sample_indicator (dataset, "b", unit);
  GuatuIndicator *sum = derived (dataset, "c", GUATU_DERIVED_SUM, unit, first, second);
  GuatuSource *report = g_new0 (GuatuSource, 1);
  GuatuSource *yearbook = g_new0 (GuatuSource, 1);
  const GuatuOrigin *origin;
  GuatuOrigin *two;
  GuatuOrigin *five;

  guatu_text_set (&report->title, "报告", "Report");
  guatu_text_set (&yearbook->title, "年鉴", "Yearbook");
  g_ptr_array_add (dataset->sources, report);
  g_ptr_array_add (dataset->sources, yearbook);
  two = add_origin (dataset, report, "§2", "Rounded.");
  five = add_origin (dataset, report, "§5", NULL);
  observe_from (first, "2019", two);
  observe_from (second, "2019", two);
  for (int year = 0; year < 2; year++)
    {
      observe_from (first, year == 0 ? "2020" : "2021", two);
      observe_from (second, year == 0 ? "2020" : "2021", five);
    }
  observe_from (first, "2022", five);
  observe_from (second, "2022", add_origin (dataset, yearbook, "3-1", NULL));
  sample_observe (first, "2023", 1);
  sample_observe (second, "2023", 1);
  derive (dataset);

  g_assert_true (origin_of (sum, 0) == two);
  origin = origin_of (sum, 1);
  g_assert_true (origin->source == report);
  g_assert_cmpstr (origin->locator.zh, ==, "§2, §5");
  g_assert_cmpstr (origin->note.en, ==, "Rounded.");
  g_assert_true (origin_of (sum, 2) == origin);
  origin = origin_of (sum, 3);
  g_assert_true (origin->source == report);
  g_assert_cmpstr (origin->locator.zh, ==, "§5");
  g_assert_cmpstr (origin->note.zh, ==, "另据年鉴。");
  g_assert_cmpstr (origin->note.en, ==, "Also from Yearbook.");
  g_assert_null (origin_of (sum, 4));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/derive/statuses", test_statuses);
  g_test_add_func ("/derive/places", test_places);
  g_test_add_func ("/derive/chain", test_chain);
  g_test_add_func ("/derive/limit", test_limit);
  g_test_add_func ("/derive/origins", test_origins);
  return g_test_run ();
}
