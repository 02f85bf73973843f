/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive.h"
#include "dataset/ratio-unit.h"
#include "sample.h"

#define REFUSED 99

typedef struct
{
  GuatuDataset *dataset;
  GuatuUnit *yuan, *dollar, *percent, *permille, *points, *multiple;
  GuatuUnit *person, *thousand_persons, *household, *bed;
  GuatuUnit *tonne, *kilogram, *mu, *hectare, *square_km;
  GuatuUnit *yuan_per_person, *yuan_per_household, *yuan_per_kilogram;
  GuatuUnit *persons_per_household, *beds_per_thousand, *persons_per_square_km;
  GuatuUnit *kilograms_per_mu, *kilograms_per_hectare;
} Fixture;

static GuatuUnit *
power_of (GuatuUnit *unit, const GuatuUnit *of, int power)
{
  unit->of = of;
  unit->power = power;
  return unit;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  GuatuDataset *d = f->dataset = guatu_dataset_new ("sample");

  f->yuan = sample_unit (d, "yuan", GUATU_UNIT_CURRENCY);
  f->dollar = sample_unit (d, "dollar", GUATU_UNIT_CURRENCY);
  f->percent = sample_unit (d, "%", GUATU_UNIT_PERCENT);
  f->permille = sample_unit (d, "‰", GUATU_UNIT_PERMILLE);
  f->points = sample_unit (d, "points", GUATU_UNIT_POINTS);
  f->multiple = sample_unit (d, "times", GUATU_UNIT_MULTIPLE);
  f->person = sample_unit (d, "person", GUATU_UNIT_COUNT);
  f->thousand_persons
      = power_of (sample_unit (d, "thousand-persons", GUATU_UNIT_COUNT), f->person, 3);
  f->household = sample_unit (d, "household", GUATU_UNIT_COUNT);
  f->bed = sample_unit (d, "bed", GUATU_UNIT_COUNT);
  f->tonne = sample_unit (d, "tonne", GUATU_UNIT_MASS);
  f->kilogram = power_of (sample_unit (d, "kilogram", GUATU_UNIT_MASS), f->tonne, -3);
  f->mu = sample_unit (d, "mu", GUATU_UNIT_AREA);
  f->hectare = sample_unit (d, "hectare", GUATU_UNIT_AREA);
  f->square_km = sample_unit (d, "km²", GUATU_UNIT_AREA);
  f->yuan_per_person
      = sample_unit_per (d, "yuan-per-person", GUATU_UNIT_CURRENCY, f->person);
  f->yuan_per_household
      = sample_unit_per (d, "yuan-per-household", GUATU_UNIT_CURRENCY, f->household);
  f->yuan_per_kilogram
      = sample_unit_per (d, "yuan-per-kilogram", GUATU_UNIT_CURRENCY, f->kilogram);
  f->persons_per_household
      = sample_unit_per (d, "persons-per-household", GUATU_UNIT_COUNT, f->household);
  f->beds_per_thousand
      = sample_unit_per (d, "beds-per-thousand", GUATU_UNIT_COUNT, f->thousand_persons);
  f->persons_per_square_km
      = sample_unit_per (d, "persons-per-km²", GUATU_UNIT_DENSITY, f->square_km);
  f->kilograms_per_mu = power_of (
      sample_unit_per (d, "kilograms-per-mu", GUATU_UNIT_MASS, f->mu), f->tonne, -3);
  f->kilograms_per_hectare = power_of (
      sample_unit_per (d, "kilograms-per-hectare", GUATU_UNIT_MASS, f->hectare), f->tonne,
      -3);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  guatu_dataset_unref (f->dataset);
}

static void
test_fits (Fixture *f, gconstpointer data)
{
  const struct
  {
    const GuatuUnit *above, *below, *unit;
    int power;
  } cases[] = {
    /* Money by people */
    { f->yuan, f->person, f->yuan_per_person, 0 },
    { f->yuan, f->person, f->yuan, 0 },
    { f->yuan, f->person, f->yuan_per_household, REFUSED },
    { f->yuan, f->person, f->dollar, REFUSED },
    { f->yuan, f->person, f->person, REFUSED },
    { f->yuan, f->person, f->percent, REFUSED },
    { f->yuan, f->person, f->permille, REFUSED },
    { f->yuan, f->person, f->tonne, REFUSED },
    /* What is counted */
    { f->person, f->household, f->persons_per_household, 0 },
    { f->person, f->household, f->person, 0 },
    { f->person, f->household, f->household, REFUSED },
    { f->household, f->person, f->persons_per_household, REFUSED },
    { f->bed, f->person, f->beds_per_thousand, 3 },
    { f->bed, f->thousand_persons, f->beds_per_thousand, 0 },
    { f->person, f->person, f->permille, 3 },
    { f->person, f->household, f->permille, 3 },
    { f->person, f->person, f->percent, 2 },
    { f->person, f->person, f->points, REFUSED },
    { f->percent, f->percent, f->percent, 2 },
    { f->percent, f->person, f->percent, 0 },
    { f->person, f->person, f->multiple, 0 },
    { f->person, f->square_km, f->persons_per_square_km, 0 },
    /* What is a power of ten of another */
    { f->tonne, f->mu, f->kilograms_per_mu, 3 },
    { f->kilogram, f->mu, f->kilograms_per_mu, 0 },
    { f->tonne, f->mu, f->kilograms_per_hectare, REFUSED },
    { f->tonne, f->household, f->kilogram, 3 },
    { f->kilogram, f->household, f->tonne, -3 },
    { f->yuan, f->tonne, f->yuan_per_kilogram, -3 },
    { f->yuan, f->kilogram, f->yuan_per_kilogram, 0 },
    { f->yuan, f->mu, f->yuan_per_kilogram, REFUSED },
    /* Two of a kind are compared once they are in the same unit. */
    { f->kilogram, f->tonne, f->percent, -1 },
    { f->kilogram, f->tonne, f->permille, 0 },
    { f->kilogram, f->tonne, f->multiple, -3 },
    { f->tonne, f->kilogram, f->multiple, 3 },
    { f->thousand_persons, f->person, f->percent, 5 },
    { f->yuan, f->dollar, f->percent, REFUSED },
    { f->yuan, f->dollar, f->multiple, REFUSED },
    { f->mu, f->hectare, f->percent, REFUSED },
    { f->kilograms_per_mu, f->kilograms_per_mu, f->multiple, 0 },
    { f->kilograms_per_mu, f->kilograms_per_hectare, f->percent, REFUSED },
    /* A line in one operand alone is not reckoned with. */
    { f->yuan_per_person, f->persons_per_household, f->yuan_per_person, 0 },
    { f->yuan_per_person, f->yuan_per_person, f->percent, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int power = REFUSED;
      const gboolean fits
          = guatu_ratio_unit_fits (cases[i].unit, cases[i].above, cases[i].below, &power);

      g_test_message ("%s ÷ %s in %s", cases[i].above->id, cases[i].below->id,
                      cases[i].unit->id);
      g_assert_cmpint (fits, ==, cases[i].power != REFUSED);
      g_assert_cmpint (power, ==, fits ? cases[i].power : 0);
    }
}

/* The result is in the unit, be it per 1,000 people. */
static void
test_result (Fixture *f, gconstpointer data)
{
  GuatuIndicator *beds = sample_indicator (f->dataset, "beds", f->bed);
  GuatuIndicator *people = sample_indicator (f->dataset, "people", f->person);
  GuatuIndicator *ratio = sample_indicator (f->dataset, "ratio", f->beds_per_thousand);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();

  ratio->op = GUATU_DERIVED_RATIO;
  ratio->operands = g_ptr_array_new ();
  g_ptr_array_add (ratio->operands, beds);
  g_ptr_array_add (ratio->operands, people);
  people->unit_mult = 4;
  sample_observe (beds, "2023", 56000);
  sample_observe (people, "2023", 800);
  guatu_dataset_derive (f->dataset, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpfloat (guatu_indicator_observation (ratio, 0)->value, ==, 7);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/ratio-unit/fits", Fixture, NULL, set_up, test_fits, tear_down);
  g_test_add ("/ratio-unit/result", Fixture, NULL, set_up, test_result, tear_down);
  return g_test_run ();
}
