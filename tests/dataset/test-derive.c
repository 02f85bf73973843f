/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive.h"
#include "sample.h"

/* A number as a report gives it. */
typedef struct
{
  const char *value; /* NULL for missing */
  int unit_mult;
  GuatuBound bound;
  GuatuStatus status;
} Given;

#define EXACT GUATU_BOUND_EXACT
#define LEAST GUATU_BOUND_AT_LEAST
#define MOST GUATU_BOUND_AT_MOST
#define ABOUT GUATU_BOUND_ABOUT

static void
observe (GuatuIndicator *indicator, const char *period, const char *value,
         GuatuBound bound, GuatuStatus status)
{
  GuatuObservation *observation = sample_observe (indicator, period, 0);
  int decimals = 0;

  observation->bound = bound & 3;
  observation->status = status & 3;
  observation->missing = value == NULL;
  if (value != NULL)
    g_assert_true (
        guatu_number_parse (value, strlen (value), &observation->value, &decimals));
  observation->decimals = (guint) decimals & 31;
}

static GuatuIndicator *
derived (GuatuDataset *dataset, const char *id, GuatuDerivedOp op, GuatuUnit *unit,
         GuatuIndicator *first, GuatuIndicator *second)
{
  GuatuIndicator *indicator = sample_indicator (dataset, id, unit);

  indicator->op = op;
  indicator->operands = g_ptr_array_new ();
  g_ptr_array_add (indicator->operands, first);
  if (second != NULL)
    g_ptr_array_add (indicator->operands, second);
  return indicator;
}

static void
derive (GuatuDataset *dataset)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();

  guatu_dataset_derive (dataset, problems);
  g_assert_cmpuint (problems->len, ==, 0);
}

/* An observation as “≥12.30”, with the decimals that it shows. */
static char *
written (const GuatuIndicator *indicator, guint i)
{
  static const char *const signs[] = { "", ">=", "<=", "~" };
  const GuatuObservation *observation = guatu_indicator_observation (indicator, i);
  int decimals = guatu_indicator_shown_decimals (indicator, observation);
  g_autofree char *number = NULL;

  if (observation->missing)
    return g_strdup ("-");
  number = guatu_number_format (
      guatu_bound_round (observation->bound, observation->value, decimals),
      MAX (decimals, 0), NULL);
  return g_strconcat (signs[observation->bound], number, NULL);
}

/* One case of an operation on two numbers: kind of unit of the operands (the
 * second of a base is a percentage), the result's unit_mult, and the result. */
static const struct
{
  GuatuDerivedOp op;
  GuatuUnitKind kind;
  Given first;
  Given second;
  int unit_mult;
  const char *result;
} cases[] = {
  /* As many digits as the operand that has fewest, but some; wholes counted have all. */
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "52.5", 4 }, { "133", 4 }, 0, "0.395" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_CURRENCY, { "8.2", 8 }, { "1150", 4 }, 0, "71" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_CURRENCY, { "3", 8 }, { "7", 8 }, 0, "0.43" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_COUNT, { "238", 8 }, { "49", 0 }, 8, "4.86" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_COUNT, { "100", 0 }, { "7", 0 }, 0, "14.3" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_CURRENCY, { "9.996", 0 }, { "1.00", 0 }, 0, "10.0" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_CURRENCY,
    { "238", 8 },
    { "1.50", 0 },
    0,
    "15900000000" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_CURRENCY, { "0", 0 }, { "5", 0 }, 0, "0" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_COUNT, { "17", 0 }, { "49", 0 }, 0, "34.7" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_MASS, { "2.50", 4 }, { "1.00", 5 }, 0, "25.0" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "1", 8 }, { "3", 8 }, 0, "33.3" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "4", 8 }, { "7", 8 }, 0, "57.1" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "2", 8 }, { "15", 8 }, 0, "13.3" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "1", 8 }, { "15", 8 }, 0, "6.7" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "1", 4 }, { "3", 8 }, 0, "0.003" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_CURRENCY, { "5", 8 }, { "5", 8 }, 0, "100.0" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_CURRENCY, { "155", 8 }, { "2.4", 8 }, 8, "157" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_CURRENCY, { "1.5", 8 }, { "1150", 4 }, 4, "16000" },
  { GUATU_DERIVED_DIFFERENCE,
    GUATU_UNIT_CURRENCY,
    { "5.25", 8 },
    { "5.3", 8 },
    8,
    "-0.1" },
  { GUATU_DERIVED_BASE, GUATU_UNIT_CURRENCY, { "13.6", 8 }, { "25", 0 }, 8, "10.9" },
  { GUATU_DERIVED_BASE, GUATU_UNIT_CURRENCY, { "3.000", 8 }, { "-40", 0 }, 8, "5.0" },

  /* Nothing is ever divided by zero, and missing stays missing. */
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "5", 0 }, { "0", 0 }, 0, "-" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "0", 0 }, { "0", 0 }, 0, "-" },
  { GUATU_DERIVED_BASE, GUATU_UNIT_MASS, { "5", 0 }, { "-100", 0 }, 0, "-" },
  { GUATU_DERIVED_SHARE, GUATU_UNIT_MASS, { "1e300", 0 }, { "1e-300", 0 }, 0, "-" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_MASS, { NULL, 0 }, { "5", 0 }, 0, "-" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_MASS, { "5", 0 }, { NULL, 0 }, 0, "-" },

  /* A bound holds or is given up; it is rounded to the side on which it holds. */
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "5.0", 0, LEAST }, { "3.0", 0 }, 0, ">=1.6" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "5.0", 0 }, { "3.0", 0, LEAST }, 0, "<=1.7" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "5.0", 0, MOST }, { "3.0", 0 }, 0, "<=1.7" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "5.0", 0 }, { "3.0", 0, MOST }, 0, ">=1.6" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_CURRENCY,
    { "5.0", 0 },
    { "3.0", 0, MOST },
    0,
    "~1.7" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_MASS,
    { "5.0", 0, LEAST },
    { "3.0", 0, LEAST },
    0,
    "~1.7" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_MASS,
    { "5.0", 0, LEAST },
    { "3.0", 0, MOST },
    0,
    ">=1.6" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_CURRENCY,
    { "5.0", 0, LEAST },
    { "-3.0", 0 },
    0,
    "<=-1.6" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_CURRENCY,
    { "-5.0", 0 },
    { "3.0", 0, LEAST },
    0,
    ">=-1.7" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_CURRENCY,
    { "5.0", 0 },
    { "-3.0", 0, LEAST },
    0,
    "~-1.7" },
  { GUATU_DERIVED_RATIO, GUATU_UNIT_MASS, { "0", 0 }, { "3.0", 0, LEAST }, 0, "0" },
  { GUATU_DERIVED_RATIO,
    GUATU_UNIT_MASS,
    { "5.0", 0, ABOUT },
    { "3.0", 0, LEAST },
    0,
    "~1.7" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_MASS, { "5", 0, LEAST }, { "3", 0 }, 0, ">=8" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_MASS, { "5", 0, MOST }, { "3", 0, MOST }, 0, "<=8" },
  { GUATU_DERIVED_SUM, GUATU_UNIT_MASS, { "5", 0, MOST }, { "3", 0, LEAST }, 0, "~8" },
  { GUATU_DERIVED_DIFFERENCE,
    GUATU_UNIT_MASS,
    { "5", 0, LEAST },
    { "3", 0, LEAST },
    0,
    "~2" },
  { GUATU_DERIVED_DIFFERENCE,
    GUATU_UNIT_MASS,
    { "5", 0, LEAST },
    { "3", 0, MOST },
    0,
    ">=2" },
  { GUATU_DERIVED_DIFFERENCE, GUATU_UNIT_MASS, { "5", 0 }, { "3", 0, LEAST }, 0, "<=2" },
  { GUATU_DERIVED_BASE,
    GUATU_UNIT_CURRENCY,
    { "13.6", 8 },
    { "25", 0, LEAST },
    8,
    "<=10.9" },
  { GUATU_DERIVED_BASE,
    GUATU_UNIT_CURRENCY,
    { "13.6", 8, LEAST },
    { "25", 0 },
    8,
    ">=10.8" },
  { GUATU_DERIVED_BASE, GUATU_UNIT_MASS, { "13.6", 8 }, { "25", 0, MOST }, 8, ">=10.8" },
};

static void
test_operations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuUnit *unit = sample_unit (dataset, "unit", cases[i].kind);
      GuatuUnit *percent = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      gboolean is_base = cases[i].op == GUATU_DERIVED_BASE;
      GuatuIndicator *first = sample_indicator (dataset, "a", unit);
      GuatuIndicator *second = sample_indicator (dataset, "b", is_base ? percent : unit);
      GuatuIndicator *result
          = derived (dataset, "c", cases[i].op,
                     cases[i].op == GUATU_DERIVED_SHARE ? percent : unit, first, second);
      g_autofree char *text = NULL;

      first->unit_mult = cases[i].first.unit_mult;
      second->unit_mult = cases[i].second.unit_mult;
      result->unit_mult = cases[i].unit_mult;
      observe (first, "2023", cases[i].first.value, cases[i].first.bound,
               GUATU_STATUS_ACTUAL);
      observe (second, "2023", cases[i].second.value, cases[i].second.bound,
               GUATU_STATUS_ACTUAL);
      derive (dataset);

      g_test_message ("case %u", i);
      g_assert_cmpuint (guatu_indicator_n_observations (result), ==, 1);
      g_assert_cmpint (guatu_indicator_observation (result, 0)->period.year, ==,
                       is_base ? 2022 : 2023);
      text = written (result, 0);
      g_assert_cmpstr (text, ==, cases[i].result);
    }
}

/* What is derived is not rounded, whatever is written of it, and neither is what is
 * derived from that; but a third is a third, however it came about. */
static void
test_unrounded (void)
{
  static const struct
  {
    GuatuDerivedOp op;
    Given first, second;
    double result;
  } unrounded[] = {
    { GUATU_DERIVED_RATIO, { "1", 0 }, { "3", 0 }, 1.0 / 3 },
    { GUATU_DERIVED_RATIO, { "3.3", 0 }, { "9.9", 0 }, 1.0 / 3 },
    { GUATU_DERIVED_RATIO, { "238", 8 }, { "1.50", 0 }, 238e8 / 1.5 },
    { GUATU_DERIVED_RATIO, { "2", 0, LEAST }, { "3", 0 }, 2.0 / 3 },
    { GUATU_DERIVED_SHARE, { "1", 8 }, { "3", 8 }, 100.0 / 3 },
    { GUATU_DERIVED_SHARE, { "2", 8, MOST }, { "3", 8 }, 200.0 / 3 },
    { GUATU_DERIVED_SUM, { "155", 8 }, { "2.4", 8 }, 157.4e8 },
    { GUATU_DERIVED_SUM, { "0.1", 0 }, { "0.2", 0 }, 0.3 },
    { GUATU_DERIVED_DIFFERENCE, { "5.25", 8 }, { "5.3", 8 }, -0.05e8 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (unrounded); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_CURRENCY);
      GuatuUnit *percent = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *first = sample_indicator (dataset, "a", unit);
      GuatuIndicator *second = sample_indicator (dataset, "b", unit);
      GuatuIndicator *result = derived (
          dataset, "c", unrounded[i].op,
          unrounded[i].op == GUATU_DERIVED_SHARE ? percent : unit, first, second);
      double value;

      first->unit_mult = unrounded[i].first.unit_mult;
      second->unit_mult = unrounded[i].second.unit_mult;
      observe (first, "2023", unrounded[i].first.value, unrounded[i].first.bound,
               GUATU_STATUS_ACTUAL);
      observe (second, "2023", unrounded[i].second.value, unrounded[i].second.bound,
               GUATU_STATUS_ACTUAL);
      derive (dataset);
      value = guatu_indicator_observation (result, 0)->value;
      g_test_message ("case %u", i);
      g_assert_cmpfloat_with_epsilon (value, unrounded[i].result,
                                      ABS (unrounded[i].result) * 1e-14);
      /* To the last bit: two ways to one number end at one double. */
      g_assert_true (i != 1 || value == guatu_number_round (1.0 / 3, 15, 0));
      g_assert_true (i != 7 || value == 0.3);
    }
}

/* Tonnes and mu make kilograms per mu, where that unit says what a kilogram is. */
static void
test_power (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *tonne = sample_unit (dataset, "tonne", GUATU_UNIT_MASS);
  GuatuUnit *mu = sample_unit (dataset, "mu", GUATU_UNIT_AREA);
  GuatuUnit *yield_unit
      = sample_unit_per (dataset, "kilogram-per-mu", GUATU_UNIT_MASS, mu);
  GuatuIndicator *output = sample_indicator (dataset, "a", tonne);
  GuatuIndicator *area = sample_indicator (dataset, "b", mu);
  GuatuIndicator *yield
      = derived (dataset, "c", GUATU_DERIVED_RATIO, yield_unit, output, area);
  g_autofree char *exact = NULL;
  g_autofree char *bound = NULL;

  yield_unit->of = tonne;
  yield_unit->power = -3;
  output->unit_mult = area->unit_mult = 4;
  observe (output, "2023", "52.5", EXACT, GUATU_STATUS_ACTUAL);
  observe (area, "2023", "133", EXACT, GUATU_STATUS_ACTUAL);
  observe (output, "2024", "52.5", LEAST, GUATU_STATUS_ACTUAL);
  observe (area, "2024", "133", EXACT, GUATU_STATUS_ACTUAL);
  derive (dataset);
  exact = written (yield, 0);
  bound = written (yield, 1);
  g_assert_cmpstr (exact, ==, "395");
  g_assert_cmpstr (bound, ==, ">=394");
}

/* The decimals of the indicator are shown, and its bound holds when it is written. */
static void
test_decimals (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *second = sample_indicator (dataset, "b", unit);
  GuatuIndicator *exact
      = derived (dataset, "c", GUATU_DERIVED_RATIO, unit, second, first);
  GuatuIndicator *bound
      = derived (dataset, "d", GUATU_DERIVED_RATIO, unit, first, second);
  g_autofree char *exact_text = NULL;
  g_autofree char *bound_text = NULL;

  exact->decimals = bound->decimals = 3;
  observe (first, "2023", "3", EXACT, GUATU_STATUS_ACTUAL);
  observe (second, "2023", "2", EXACT, GUATU_STATUS_ACTUAL);
  observe (first, "2024", "2", LEAST, GUATU_STATUS_ACTUAL);
  observe (second, "2024", "3", EXACT, GUATU_STATUS_ACTUAL);
  derive (dataset);
  exact_text = written (exact, 0);
  bound_text = written (bound, 1);
  g_assert_cmpstr (exact_text, ==, "0.667");
  g_assert_cmpstr (bound_text, ==, ">=0.666");
}

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
  g_assert_cmpstr (((GuatuProblem *) g_ptr_array_index (problems, 0))->path, ==,
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
set_high (GuatuIndicator *indicator, GuatuObservation *observation, double high)
{
  const GuatuDetails details = { .value_high = high };

  observation->bound = GUATU_BOUND_RANGE;
  observation->details = guatu_indicator_add_details (indicator, &details);
}

/* What is made of a range is a range, and as preliminary as what it is made of. */
static void
test_range (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *first = sample_indicator (dataset, "a", unit);
  GuatuIndicator *second = sample_indicator (dataset, "b", unit);
  GuatuIndicator *sum = derived (dataset, "c", GUATU_DERIVED_SUM, unit, first, second);
  GuatuIndicator *ratio
      = derived (dataset, "d", GUATU_DERIVED_RATIO, unit, first, second);
  const GuatuObservation *result;

  set_high (first, sample_observe (first, "2023", 6), 9);
  sample_observe (second, "2023", 3)->provisional = 1;
  derive (dataset);

  result = guatu_indicator_observation (sum, 0);
  g_assert_cmpuint (result->bound, ==, GUATU_BOUND_RANGE);
  g_assert_cmpfloat (result->value, ==, 9);
  g_assert_cmpfloat (guatu_indicator_high_value (sum, result), ==, 12);
  g_assert_true (result->provisional);
  result = guatu_indicator_observation (ratio, 0);
  g_assert_cmpuint (result->bound, ==, GUATU_BOUND_RANGE);
  g_assert_cmpfloat (result->value, ==, 2);
  g_assert_cmpfloat (guatu_indicator_high_value (ratio, result), ==, 3);
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
  g_test_add_func ("/derive/operations", test_operations);
  g_test_add_func ("/derive/unrounded", test_unrounded);
  g_test_add_func ("/derive/power", test_power);
  g_test_add_func ("/derive/decimals", test_decimals);
  g_test_add_func ("/derive/statuses", test_statuses);
  g_test_add_func ("/derive/places", test_places);
  g_test_add_func ("/derive/chain", test_chain);
  g_test_add_func ("/derive/limit", test_limit);
  g_test_add_func ("/derive/origins", test_origins);
  g_test_add_func ("/derive/range", test_range);
  return g_test_run ();
}
