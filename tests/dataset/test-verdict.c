/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/verdict.h"
#include "sample.h"

#define EXACT GUATU_BOUND_EXACT
#define LEAST GUATU_BOUND_AT_LEAST
#define MOST GUATU_BOUND_AT_MOST
#define ABOUT GUATU_BOUND_ABOUT
#define UP GUATU_BETTER_UP
#define DOWN GUATU_BETTER_DOWN
#define UNSAID GUATU_BETTER_UNSAID
#define MET GUATU_VERDICT_MET
#define NOT_MET GUATU_VERDICT_NOT_MET
#define CANNOT_TELL GUATU_VERDICT_CANNOT_TELL

typedef struct
{
  GuatuBound bound;
  const char *value; /* NULL for missing */
} Given;

static const struct
{
  GuatuBetter better;
  Given target;
  Given outturn;
  GuatuVerdict verdict;
} cases[] = {
  { UP, { EXACT, "7.5" }, { EXACT, "7.5" }, MET },
  { UP, { EXACT, "7.5" }, { EXACT, "7.4" }, NOT_MET },
  { UP, { LEAST, "7.5" }, { EXACT, "7.5" }, MET },
  { UP, { LEAST, "7.5" }, { EXACT, "7.4" }, NOT_MET },
  { UP, { LEAST, "7.5" }, { LEAST, "7" }, CANNOT_TELL },
  { UP, { LEAST, "7.5" }, { LEAST, "7.5" }, MET },
  { UP, { LEAST, "7.5" }, { LEAST, "8" }, MET },
  { UP, { LEAST, "7.5" }, { MOST, "7" }, NOT_MET },
  { UP, { LEAST, "7.5" }, { MOST, "8" }, CANNOT_TELL },
  { UP, { MOST, "3" }, { EXACT, "3" }, MET },
  { UP, { MOST, "3" }, { EXACT, "2" }, CANNOT_TELL },

  /* About 7.5 lies from 7.4 to 7.6, about 12,000 from 11,000 to 13,000. */
  { UP, { EXACT, "7.5" }, { ABOUT, "7.5" }, CANNOT_TELL },
  { UP, { EXACT, "7.5" }, { ABOUT, "7.6" }, MET },
  { UP, { EXACT, "7.5" }, { ABOUT, "7.3" }, NOT_MET },
  { UP, { EXACT, "12500" }, { ABOUT, "12000" }, CANNOT_TELL },
  { UP, { EXACT, "14000" }, { ABOUT, "12000" }, NOT_MET },
  { UP, { ABOUT, "12000" }, { EXACT, "12500" }, CANNOT_TELL },
  { UP, { ABOUT, "12000" }, { EXACT, "13000" }, MET },
  { UP, { ABOUT, "12000" }, { EXACT, "10999" }, NOT_MET },

  { DOWN, { EXACT, "3" }, { EXACT, "3" }, MET },
  { DOWN, { EXACT, "3" }, { EXACT, "3.1" }, NOT_MET },
  { DOWN, { MOST, "3" }, { MOST, "2.5" }, MET },
  { DOWN, { MOST, "3" }, { MOST, "3.5" }, CANNOT_TELL },
  { DOWN, { MOST, "3" }, { LEAST, "3.5" }, NOT_MET },
  { DOWN, { MOST, "3" }, { LEAST, "3" }, CANNOT_TELL },

  /* Unsaid, the bound of the target tells which way is better. */
  { UNSAID, { EXACT, "3" }, { EXACT, "4" }, CANNOT_TELL },
  { UNSAID, { ABOUT, "3" }, { EXACT, "4" }, CANNOT_TELL },
  { UNSAID, { LEAST, "3" }, { EXACT, "2" }, NOT_MET },
  { UNSAID, { MOST, "3" }, { EXACT, "2" }, MET },
  { UNSAID, { MOST, "3" }, { EXACT, "4" }, NOT_MET },

  { UP, { EXACT, NULL }, { EXACT, "4" }, CANNOT_TELL },
  { UP, { EXACT, "4" }, { EXACT, NULL }, CANNOT_TELL },
};

static GuatuObservation *
observe (GuatuIndicator *indicator, const Given *given, GuatuStatus status)
{
  GuatuObservation *observation = sample_observe (indicator, "2023", 0);
  int decimals = 0;

  observation->bound = given->bound & 3;
  observation->status = status & 3;
  observation->missing = given->value == NULL;
  if (given->value != NULL)
    g_assert_true (guatu_number_parse (given->value, strlen (given->value),
                                       &observation->value, &decimals));
  observation->decimals = (guint) decimals & 31;
  return observation;
}

static void
test_verdicts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);

      indicator->better = cases[i].better;
      observe (indicator, &cases[i].target, GUATU_STATUS_TARGET);
      observe (indicator, &cases[i].outturn, GUATU_STATUS_ACTUAL);
      g_test_message ("case %u", i);
      g_assert_cmpint (guatu_verdict (indicator,
                                      guatu_indicator_observation (indicator, 0),
                                      guatu_indicator_observation (indicator, 1)),
                       ==, cases[i].verdict);
    }
}

/* A target that is a range is met from its nearer end on. */
static void
test_range (void)
{
  static const struct
  {
    GuatuBetter better;
    const char *outturn;
    GuatuVerdict verdict;
  } given[] = { { UP, "8.1", MET },       { UP, "7", MET },     { UP, "6.9", NOT_MET },
                { DOWN, "8.1", NOT_MET }, { DOWN, "7.5", MET }, { DOWN, "6.9", MET } };
  const GuatuDetails details = { .value_high = 8 };

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
      const Given target = { EXACT, "7" };
      const Given outturn = { EXACT, given[i].outturn };
      GuatuObservation *range = observe (indicator, &target, GUATU_STATUS_TARGET);

      indicator->better = given[i].better;
      range->bound = GUATU_BOUND_RANGE;
      range->details = guatu_indicator_add_details (indicator, &details);
      observe (indicator, &outturn, GUATU_STATUS_ACTUAL);
      g_assert_cmpint (guatu_verdict (indicator,
                                      guatu_indicator_observation (indicator, 0),
                                      guatu_indicator_observation (indicator, 1)),
                       ==, given[i].verdict);
    }
}

/* What is actual counts before an estimate; of what is missing there is none, nor
 * where nothing says which way is better. */
static void
test_find (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
  GuatuIndicator *indicator = sample_indicator (dataset, "a", unit);
  GuatuPeriod period = { 2023, GUATU_PERIOD_YEAR, 0, 0 };
  GuatuPeriod later = { 2024, GUATU_PERIOD_YEAR, 0, 0 };
  static const Given target = { EXACT, "5" };
  static const Given low = { EXACT, "4" };
  static const Given high = { EXACT, "6" };
  static const Given missing = { EXACT, NULL };
  GuatuVerdict verdict = CANNOT_TELL;

  indicator->better = UP;
  observe (indicator, &target, GUATU_STATUS_TARGET);
  g_assert_false (guatu_verdict_find (indicator, period, NULL, &verdict));
  observe (indicator, &missing, GUATU_STATUS_ACTUAL);
  g_assert_false (guatu_verdict_find (indicator, period, NULL, &verdict));
  observe (indicator, &low, GUATU_STATUS_ESTIMATE);
  g_assert_true (guatu_verdict_find (indicator, period, NULL, &verdict));
  g_assert_cmpint (verdict, ==, NOT_MET);
  observe (indicator, &high, GUATU_STATUS_ACTUAL);
  g_assert_true (guatu_verdict_find (indicator, period, NULL, &verdict));
  g_assert_cmpint (verdict, ==, MET);
  g_assert_false (guatu_verdict_find (indicator, later, NULL, &verdict));
  indicator->better = UNSAID;
  g_assert_false (guatu_verdict_find (indicator, period, NULL, &verdict));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verdict/verdicts", test_verdicts);
  g_test_add_func ("/verdict/find", test_find);
  g_test_add_func ("/verdict/range", test_range);
  return g_test_run ();
}
