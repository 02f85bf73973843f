/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/long-index.h"
#include "sample.h"

/* A day for each number, from 1 January 1900 on. */
static GuatuPeriod
nth_day (guint n)
{
  GuatuPeriod period = { .kind = GUATU_PERIOD_DAY };
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, G_DATE_JANUARY, 1900);
  g_date_add_days (&date, n);
  period.year = (gint16) g_date_get_year (&date);
  period.part = g_date_get_month (&date) & 0x1f;
  period.day = g_date_get_day (&date) & 0x1f;
  return period;
}

/* Numbers that go up and down, some of them missing; in order or not. */
static GuatuIndicator *
long_indicator (GuatuDataset *dataset, guint n, gboolean shuffled)
{
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_COUNT);
  GuatuIndicator *indicator = sample_indicator (dataset, "long", unit);
  GRand *rand = g_rand_new_with_seed (n);

  for (guint i = 0; i < n; i++)
    {
      guint day = shuffled ? (guint) ((guint64) i * 7919 % n) : i;
      GuatuObservation observation = { .period = nth_day (day) };

      observation.missing = g_rand_int_range (rand, 0, 50) == 0;
      if (!observation.missing)
        observation.value = g_rand_int_range (rand, -1000, 1000);
      g_array_append_val (indicator->observations, observation);
    }
  g_rand_free (rand);
  return indicator;
}

/* The same by looking at each. */
static GuatuExtremes
look_at_each (const GuatuLongSeries *series, guint from, guint to)
{
  GuatuExtremes found = { GUATU_NOWHERE, GUATU_NOWHERE, GUATU_NOWHERE };

  for (guint i = from; i < to; i++)
    {
      const GuatuObservation *observation = guatu_long_series_observation (series, i);

      if (observation->missing)
        found.missing = MIN (found.missing, i);
      else if (found.least == GUATU_NOWHERE)
        found.least = found.greatest = i;
      else if (observation->value
               < guatu_long_series_observation (series, found.least)->value)
        found.least = i;
      else if (observation->value
               > guatu_long_series_observation (series, found.greatest)->value)
        found.greatest = i;
    }
  return found;
}

/* Looks for what stands out in many stretches, by both ways. */
static void
assert_extremes (const GuatuIndicator *indicator)
{
  const guint n = guatu_indicator_n_observations (indicator);
  g_autoptr (GuatuLongSeries) series = guatu_long_series_new (indicator, NULL);

  g_assert_nonnull (series);
  g_assert_cmpuint (guatu_long_series_length (series), ==, n);
  for (guint j = 0; j < 300; j++)
    {
      guint from = (guint) g_test_rand_int_range (0, (int) n + 1);
      guint to = (guint) g_test_rand_int_range ((int) from, (int) n + 1);
      GuatuExtremes found = guatu_long_series_extremes (series, from, to);
      GuatuExtremes expected = look_at_each (series, from, to);

      g_assert_cmpmem (&found, sizeof found, &expected, sizeof expected);
    }
}

static void
test_extremes (void)
{
  static const guint lengths[] = { 1, 2, 15, 16, 17, 31, 33, 256, 257, 4099, 20011 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");

      assert_extremes (long_indicator (dataset, lengths[i], i % 2 == 1));
    }
}

/* Numbers that are packed as whole numbers, of two bytes or of four, are compared as
 * such, where none is missing. */
static void
test_packed (void)
{
  static const double greatness[] = { 0, 1, 1e4, 1e9, 1 };

  for (guint i = 0; i < G_N_ELEMENTS (greatness); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      GuatuIndicator *indicator = long_indicator (dataset, 5003, i == 4);

      for (guint j = 0; i > 0 && j < 5003; j++)
        {
          GuatuObservation *observation
              = &g_array_index (indicator->observations, GuatuObservation, j);

          observation->missing = 0;
          observation->value = greatness[i] * ((int) (j * 7919 % 1009) - 500) / 10;
          observation->decimals = 1;
        }
      guatu_indicator_pack (indicator, NULL);
      guatu_indicator_settle (indicator);
      g_assert_nonnull (indicator->packed);
      assert_extremes (indicator);
    }
}

static void
test_order (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuIndicator *indicator = long_indicator (dataset, 5003, TRUE);
  g_autoptr (GuatuLongSeries) series = guatu_long_series_new (indicator, NULL);
  guint n_missing = 0;

  for (guint i = 0; i < guatu_long_series_length (series); i++)
    {
      const GuatuObservation *observation = guatu_long_series_observation (series, i);
      int day = guatu_period_first_day (observation->period);

      g_assert_cmpint (guatu_period_compare (observation->period, nth_day (i)), ==, 0);
      g_assert_cmpuint (guatu_long_series_find (series, day, 0), ==, i);
      g_assert_cmpuint (guatu_long_series_find (series, day + 1, i), ==, i + 1);
      n_missing += observation->missing;
    }
  g_assert_cmpuint (guatu_long_series_n_missing (series), ==, n_missing);
  g_assert_cmpuint (n_missing, >, 0);
}

/* Each place has a series of its own; two values for a day are no series. */
static void
test_places (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuIndicator *indicator = long_indicator (dataset, GUATU_LONG_SERIES_FROM, FALSE);
  GuatuPlace places[2] = { { .id = NULL } };
  g_autoptr (GuatuLongSeries) twice = NULL;

  for (guint i = 0; i < indicator->observations->len; i++)
    {
      GuatuObservation *observation
          = &g_array_index (indicator->observations, GuatuObservation, i);

      observation->place = &places[i % 2];
      observation->period = nth_day (i / 2);
    }
  guatu_dataset_index (dataset);
  g_assert_cmpuint (indicator->long_series->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const GuatuLongSeries *series = g_ptr_array_index (indicator->long_series, i);

      g_assert_true (guatu_long_series_place (series) == &places[i]);
      g_assert_cmpuint (guatu_long_series_length (series), ==,
                        GUATU_LONG_SERIES_FROM / 2);
    }

  for (guint i = 0; i < indicator->observations->len; i++)
    g_array_index (indicator->observations, GuatuObservation, i).place = NULL;
  twice = guatu_long_series_new (indicator, NULL);
  g_assert_null (twice);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/long-series/extremes", test_extremes);
  g_test_add_func ("/long-series/packed", test_packed);
  g_test_add_func ("/long-series/order", test_order);
  g_test_add_func ("/long-series/places", test_places);
  return g_test_run ();
}
