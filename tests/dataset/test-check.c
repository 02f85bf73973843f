/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-fixture.h"

static void
derive (GuatuIndicator *indicator, GuatuDerivedOp op, GuatuIndicator *first,
        GuatuIndicator *second)
{
  indicator->op = op;
  indicator->operands = g_ptr_array_new ();
  if (first != NULL)
    g_ptr_array_add (indicator->operands, first);
  if (second != NULL)
    g_ptr_array_add (indicator->operands, second);
}

static void
test_right (Fixture *fixture, gconstpointer data)
{
  assert_paths (fixture, "");
}

static void
test_duplicates (Fixture *fixture, gconstpointer data)
{
  GuatuPlace here = { 0 };

  sample_observe (fixture->c, "2022", 1);
  sample_observe (fixture->c, "2023", 1)->status = GUATU_STATUS_TARGET;
  sample_observe (fixture->c, "2023", 1)->place = &here;
  assert_paths (fixture, "");

  sample_observe (fixture->c, "2023", 9);
  sample_observe (fixture->c, "2023", 9);
  assert_paths (fixture, "indicators[2].observations[4] indicators[2].observations[5]");
}

static void
test_too_large (Fixture *fixture, gconstpointer data)
{
  sample_observe (fixture->c, "2024", 1e100);
  sample_observe (fixture->c, "2025", -1e100);
  sample_observe (fixture->c, "2026", 1e-100);
  assert_paths (fixture, "");
  fixture->c->unit_mult = 1;
  assert_paths (fixture, "indicators[2].observations[1].value "
                         "indicators[2].observations[2].value");
  fixture->c->unit_mult = -1;
  assert_paths (fixture, "indicators[2].observations[3].value");
}

static void
test_part_of (Fixture *fixture, gconstpointer data)
{
  fixture->a->part_of = fixture->b;
  assert_paths (fixture, "");
  fixture->b->part_of = fixture->c;
  fixture->c->part_of = fixture->a;
  assert_paths (fixture, "indicators[2].part_of");
}

static void
test_part_of_itself (Fixture *fixture, gconstpointer data)
{
  fixture->b->part_of = fixture->b;
  fixture->a->part_of = fixture->b;
  assert_paths (fixture, "indicators[1].part_of");
}

static void
test_derived_cycle (Fixture *fixture, gconstpointer data)
{
  GuatuIndicator *d = sample_indicator (fixture->dataset, "d", fixture->percent);
  GuatuIndicator *e = sample_indicator (fixture->dataset, "e", fixture->percent);

  derive (d, GUATU_DERIVED_DIFFERENCE, fixture->a, e);
  derive (e, GUATU_DERIVED_SUM, fixture->b, fixture->a);
  assert_paths (fixture, "");
  g_ptr_array_add (e->operands, d);
  assert_paths (fixture, "indicators[4].derived.of[2]");
}

static void
test_operands (Fixture *fixture, gconstpointer data)
{
  GuatuIndicator *d = sample_indicator (fixture->dataset, "d", fixture->percent);

  d->op = GUATU_DERIVED_RATIO;
  assert_paths (fixture, "indicators[3].derived.of");
  derive (d, GUATU_DERIVED_RATIO, fixture->a, NULL);
  assert_paths (fixture, "indicators[3].derived.of");
  g_ptr_array_add (d->operands, fixture->c);
  assert_paths (fixture, "");
  g_ptr_array_add (d->operands, fixture->b);
  assert_paths (fixture, "indicators[3].derived.of");
}

/* What each operation makes of which units. */
static void
test_derived_units (Fixture *fixture, gconstpointer data)
{
  GuatuIndicator *percent = fixture->a;
  GuatuIndicator *yuan = fixture->c;
  GuatuUnit *points = sample_unit (fixture->dataset, "points", GUATU_UNIT_POINTS);
  GuatuUnit *permille = sample_unit (fixture->dataset, "‰", GUATU_UNIT_PERCENT);
  GuatuUnit *person = sample_unit (fixture->dataset, "person", GUATU_UNIT_COUNT);
  GuatuUnit *per_person
      = sample_unit_per (fixture->dataset, "per-person", GUATU_UNIT_CURRENCY, person);
  GuatuIndicator *people = sample_indicator (fixture->dataset, "people", person);
  const struct
  {
    GuatuDerivedOp op;
    GuatuIndicator *first;
    GuatuIndicator *second;
    GuatuUnit *result;
    const char *paths;
  } cases[] = {
    { GUATU_DERIVED_RATIO, yuan, people, fixture->yuan, "" },
    { GUATU_DERIVED_RATIO, yuan, people, fixture->percent, "indicators[4].unit" },
    { GUATU_DERIVED_SHARE, yuan, yuan, fixture->percent, "" },
    { GUATU_DERIVED_SHARE, yuan, yuan, permille, "indicators[4].unit" },
    { GUATU_DERIVED_SHARE, yuan, yuan, fixture->yuan, "indicators[4].unit" },
    { GUATU_DERIVED_SHARE, yuan, percent, fixture->percent,
      "indicators[4].derived.of[1]" },
    { GUATU_DERIVED_SUM, yuan, yuan, fixture->yuan, "" },
    { GUATU_DERIVED_SUM, yuan, percent, fixture->yuan, "indicators[4].derived.of[1]" },
    { GUATU_DERIVED_DIFFERENCE, yuan, yuan, fixture->percent, "indicators[4].unit" },
    { GUATU_DERIVED_DIFFERENCE, percent, percent, fixture->percent, "" },
    { GUATU_DERIVED_DIFFERENCE, percent, percent, points, "" },
    { GUATU_DERIVED_DIFFERENCE, yuan, yuan, points, "indicators[4].unit" },
    { GUATU_DERIVED_RATIO, yuan, people, per_person, "" },
    { GUATU_DERIVED_RATIO, people, people, per_person, "indicators[4].unit" },
    { GUATU_DERIVED_RATIO, yuan, percent, per_person, "indicators[4].unit" },
    { GUATU_DERIVED_BASE, yuan, percent, fixture->yuan, "" },
    { GUATU_DERIVED_BASE, yuan, yuan, fixture->yuan, "indicators[4].derived.of[1]" },
  };
  GuatuIndicator *d = sample_indicator (fixture->dataset, "d", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      derive (d, cases[i].op, cases[i].first, cases[i].second);
      d->unit = cases[i].result;
      assert_paths (fixture, cases[i].paths);
      g_clear_pointer (&d->operands, g_ptr_array_unref);
    }
}

/* A result is turned into the unit of the first operand, or a power of ten of it. */
static void
test_derived_power (Fixture *fixture, gconstpointer data)
{
  GuatuUnit *fen = sample_unit (fixture->dataset, "fen", fixture->yuan->kind);
  GuatuIndicator *ratio = sample_indicator (fixture->dataset, "ratio", fen);

  derive (ratio, GUATU_DERIVED_RATIO, fixture->c, fixture->a);
  fen->power = -2;
  fen->of = fixture->yuan;
  assert_paths (fixture, "");
  fen->of = sample_unit (fixture->dataset, "other", fixture->yuan->kind);
  assert_paths (fixture, "indicators[3].unit");
}

/* Five million, in series short enough to be told apart quickly. */
static void
test_limit (Fixture *fixture, gconstpointer data)
{
  GuatuObservation observation = { .period = { 1, GUATU_PERIOD_YEAR, 0, 0 } };
  guint n_left = GUATU_DATASET_MAX_OBSERVATIONS - 3;

  while (n_left > 0)
    {
      GuatuIndicator *indicator
          = sample_indicator (fixture->dataset, "long", fixture->percent);

      for (guint i = 0; i < 9999 && n_left > 0; i++, n_left--)
        {
          observation.period.year = (gint16) (i + 1);
          g_array_append_val (indicator->observations, observation);
        }
    }
  assert_paths (fixture, "");

  sample_observe (fixture->c, "2024", 1);
  assert_paths (fixture, "indicators");
}

/* A chart counts its observations again, and more so if it looks them up among
 * many periods. */
static void
test_limit_charted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GuatuDataset) other = guatu_dataset_new ("other");
  GuatuIndicator *indicator
      = sample_indicator (fixture->dataset, "long", fixture->percent);
  GuatuIndicator *few = sample_indicator (other, "few", fixture->percent);
  GuatuChartDescription *chart = sample_chart (fixture->dataset, indicator, NULL);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  GuatuPeriod period = { 2023, GUATU_PERIOD_YEAR, 0, 0 };

  /* Four times 4,999,997, the two of the first chart, and ten. */
  g_array_set_size (indicator->observations, GUATU_DATASET_MAX_OBSERVATIONS - 3);
  for (guint i = 0; i < 3 * 16; i++)
    g_array_append_val (chart->periods, period);
  sample_chart (fixture->dataset, few, NULL);
  g_array_set_size (few->observations, 10);
  g_assert_true (guatu_dataset_check_size (fixture->dataset, problems));

  g_array_set_size (few->observations, 11);
  g_assert_false (guatu_dataset_check_size (fixture->dataset, problems));
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (((GuatuProblem *) g_ptr_array_index (problems, 0))->place, ==,
                   "charts");
}

/* A chain as long as a file allows neither recurses nor goes quadratic. */
static void
test_long_chain (Fixture *fixture, gconstpointer data)
{
  GuatuIndicator *last = fixture->a;

  for (guint i = 0; i < 200000; i++)
    {
      GuatuIndicator *next
          = sample_indicator (fixture->dataset, "link", fixture->percent);

      last->part_of = next;
      last = next;
    }
  assert_paths (fixture, "");
  last->part_of = fixture->a;
  assert_paths (fixture, "indicators[200002].part_of");
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/check/right", test_right },
    { "/check/duplicates", test_duplicates },
    { "/check/too-large", test_too_large },
    { "/check/part-of", test_part_of },
    { "/check/part-of-itself", test_part_of_itself },
    { "/check/derived-cycle", test_derived_cycle },
    { "/check/operands", test_operands },
    { "/check/derived-units", test_derived_units },
    { "/check/derived-power", test_derived_power },
    { "/check/limit", test_limit },
    { "/check/limit-charted", test_limit_charted },
    { "/check/long-chain", test_long_chain },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
