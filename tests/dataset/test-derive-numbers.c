/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "derived.h"

/* Which numbers come out, and how many digits of them are written. */

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

/* Results of one thing that differ by a decimal have the fewer, as long as each keeps two
 * digits. */
static void
test_even (void)
{
  static const struct
  {
    Given first, second;
    const char *results[2];
  } pairs[] = {
    { { "9978", 0 }, { "10122", 0 }, { "998", "1012" } },
    { { "3041", 0 }, { "29.0", 0 }, { "304.1", "2.9" } },
    { { "9.6", 0 }, { "12", 0 }, { "0.96", "1.2" } },
    { { "99.78", 0 }, { "10122", 0, LEAST }, { "9.978", ">=1012" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
      GuatuIndicator *above = sample_indicator (dataset, "a", unit);
      GuatuIndicator *below = sample_indicator (dataset, "b", unit);
      GuatuIndicator *result
          = derived (dataset, "c", GUATU_DERIVED_RATIO, unit, above, below);
      g_autofree char *first = NULL;
      g_autofree char *second = NULL;

      observe (above, "2022", pairs[i].first.value, pairs[i].first.bound,
               GUATU_STATUS_ACTUAL);
      observe (above, "2023", pairs[i].second.value, pairs[i].second.bound,
               GUATU_STATUS_ACTUAL);
      observe (below, "2022", "10.00", EXACT, GUATU_STATUS_ACTUAL);
      observe (below, "2023", "10.00", EXACT, GUATU_STATUS_ACTUAL);
      derive (dataset);
      first = written (result, 0);
      second = written (result, 1);
      g_test_message ("pair %u", i);
      g_assert_cmpstr (first, ==, pairs[i].results[0]);
      g_assert_cmpstr (second, ==, pairs[i].results[1]);
    }
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/derive-numbers/operations", test_operations);
  g_test_add_func ("/derive-numbers/unrounded", test_unrounded);
  g_test_add_func ("/derive-numbers/power", test_power);
  g_test_add_func ("/derive-numbers/decimals", test_decimals);
  g_test_add_func ("/derive-numbers/even", test_even);
  g_test_add_func ("/derive-numbers/range", test_range);
  return g_test_run ();
}
