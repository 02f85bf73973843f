/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "dataset/observation-walk.h"

/* Packed observations are held against the same ones in an array. */

#define CASES 100
#define MAX_N 4000
#define PROBES 8
#define MOST_ADDED 64

static const GuatuPlace places[5] = { { NULL } };

/* What the observations of a case are like, from regular ones to such as nothing packs.
 */
typedef struct
{
  int n_values; /* 0: whole numbers of their decimals; 1: odd ones among them; 2: any */
  int n_periods;
  int n_places;
  int n_likes;
  gboolean are_alike; /* whether many come alike */
} Shape;

static double
value_of (GRand *random, const Shape *shape, int decimals)
{
  static const double odd[]
      = { -0.0, 0.1 + 0.2, 1e300, -1e-300, 2147483647, -2147483648.0, 3e9, 0.5 };
  const double scale = pow (10, decimals);

  if (shape->n_values == 2 && g_rand_int_range (random, 0, 2) == 0)
    return g_rand_double_range (random, -1e9, 1e9);
  if (shape->n_values > 0 && g_rand_int_range (random, 0, 700) == 0)
    return odd[g_rand_int_range (random, 0, G_N_ELEMENTS (odd))];
  return g_rand_int_range (random, -99999, 99999) / scale;
}

static GuatuPeriod
period_of (GRand *random, const Shape *shape, guint i)
{
  GuatuPeriod period = { .year = 2020, .kind = GUATU_PERIOD_YEAR };

  switch (shape->n_periods)
    {
    case 0:
      return period;
    case 1: /* the same years again and again */
      period.year = (gint16) (1950 + i % 70);
      return period;
    case 2: /* minutes */
      return (GuatuPeriod) { .year = (gint16) (2000 + i / 1440 / 28),
                             .kind = GUATU_PERIOD_MOMENT,
                             .part = 3,
                             .day = (guint16) (1 + i / 1440 % 28) & 63,
                             .last = (guint16) (i % 1440) };
    default:
      period.year = (gint16) g_rand_int_range (random, 1, 9999);
      return period;
    }
}

static GuatuObservation
observation_of (GRand *random, const Shape *shape, guint i)
{
  const guint decimals = shape->n_likes > 0 ? (guint) g_rand_int_range (random, 0, 4) : 2;
  GuatuObservation observation
      = { .period = period_of (random, shape, i), .decimals = decimals & 31 };

  observation.value = value_of (random, shape, (int) decimals);
  if (shape->n_places == 1)
    observation.place = &places[1];
  else if (shape->n_places > 1)
    observation.place = i % 7 == 0 ? NULL : &places[i % G_N_ELEMENTS (places)];
  if (shape->n_likes > 0 && g_rand_int_range (random, 0, 20) == 0)
    {
      observation.missing = 1;
      observation.value = 0;
      observation.reason = (guint) g_rand_int_range (random, 0, GUATU_N_REASONS) & 7;
    }
  if (shape->n_likes > 1)
    {
      observation.bound = (guint) g_rand_int_range (random, 0, 5) & 7;
      observation.status = (guint) g_rand_int_range (random, 0, 3) & 3;
      observation.provisional = (guint) g_rand_int_range (random, 0, 2) & 1;
      observation.revised = (guint) g_rand_int_range (random, 0, 2) & 1;
      observation.breaks = (guint) g_rand_int_range (random, 0, 2) & 1;
      observation.details = (guint32) g_rand_int_range (random, 0, 40);
      guatu_observation_set_decimals (&observation, g_rand_int_range (random, -16, 16));
    }
  return observation;
}

static void
assert_same (const GuatuObservation *a, const GuatuObservation *b)
{
  g_assert_cmpmem (&a->value, sizeof a->value, &b->value, sizeof b->value);
  g_assert_true (guatu_period_equal (a->period, b->period));
  g_assert_true (a->place == b->place);
  g_assert_cmpuint (a->details, ==, b->details);
  g_assert_cmpint (guatu_observation_decimals (a), ==, guatu_observation_decimals (b));
  g_assert_true (a->bound == b->bound && a->status == b->status
                 && a->missing == b->missing && a->reason == b->reason
                 && a->provisional == b->provisional && a->revised == b->revised
                 && a->breaks == b->breaks);
}

static const GuatuObservation *
expected (const GArray *all, guint i)
{
  return &g_array_index (all, GuatuObservation, i);
}

/* Adds observations that are alike to both. */
static void
add_alike (GuatuIndicator *indicator, GArray *all, GRand *random, const Shape *shape)
{
  gint64 significands[MOST_ADDED];
  GuatuPeriod periods[MOST_ADDED];
  const GuatuAlike alike = {
    .like = observation_of (random, shape, all->len),
    .significands = significands,
    .periods = periods,
    .n = (guint) g_rand_int_range (random, 1, MOST_ADDED + 1),
  };

  if (alike.like.missing || guatu_observation_decimals (&alike.like) < 0)
    return;
  for (guint i = 0; i < alike.n; i++)
    {
      GuatuObservation one;

      significands[i] = g_rand_int_range (random, -99999, 99999);
      if (shape->n_values > 0 && g_rand_int_range (random, 0, 700) == 0)
        significands[i] *= 12345678901;
      periods[i] = period_of (random, shape, all->len);
      one = guatu_alike_get (&alike, i);
      g_array_append_val (all, one);
    }
  guatu_indicator_append_alike (indicator, &alike);
}

/* Adds some observations to both, a few at once. */
static void
add (GuatuIndicator *indicator, GArray *all, GRand *random, const Shape *shape, guint n)
{
  while (n > 0)
    {
      const guint wanted = (guint) g_rand_int_range (random, 1, MOST_ADDED + 1);
      const guint some = MIN (n, wanted);
      GuatuObservation added[MOST_ADDED];

      for (guint i = 0; i < some; i++)
        {
          added[i] = observation_of (random, shape, all->len);
          g_array_append_val (all, added[i]);
        }
      guatu_indicator_append_packed (indicator, added, some);
      n -= some;
      if (shape->are_alike)
        add_alike (indicator, all, random, shape);
    }
}

static void
assert_walks (const GuatuIndicator *indicator, const GArray *all, guint first, guint n)
{
  GuatuObservationWalk walk;
  const GuatuObservation *observation;
  guint i = first;

  guatu_observation_walk_init (&walk, indicator, first, n);
  for (; (observation = guatu_observation_walk_next (&walk)) != NULL; i++)
    {
      g_assert_cmpuint (guatu_observation_walk_index (&walk), ==, i);
      assert_same (observation, expected (all, i));
    }
  g_assert_cmpuint (i, ==, first + n);
}

/* Holds all that can be asked of an indicator against the array. */
static void
assert_has (const GuatuIndicator *indicator, const GArray *all, GRand *random)
{
  g_assert_cmpuint (guatu_indicator_n_observations (indicator), ==, all->len);
  assert_walks (indicator, all, 0, all->len);
  for (guint i = 0; all->len > 0 && i < PROBES; i++)
    {
      const guint at = (guint) g_rand_int_range (random, 0, (gint32) all->len);
      const guint n = (guint) g_rand_int_range (random, 0, (gint32) (all->len - at) + 1);
      const GuatuObservation copy = guatu_indicator_get (indicator, at);

      assert_same (&copy, expected (all, at));
      g_assert_true (guatu_period_equal (guatu_indicator_period (indicator, at),
                                         expected (all, at)->period));
      assert_walks (indicator, all, at, n);
    }
}

/* What is asked for by its address stays, and is told apart. */
static void
assert_stays (const GuatuIndicator *indicator, const GArray *all, GRand *random)
{
  for (guint i = 0; all->len > 0 && i < PROBES; i++)
    {
      const guint at = (guint) g_rand_int_range (random, 0, (gint32) all->len);
      const GuatuObservation *observation = guatu_indicator_observation (indicator, at);
      guint found = G_MAXUINT;

      assert_same (observation, expected (all, at));
      g_assert_true (guatu_indicator_observation (indicator, at) == observation);
      g_assert_true (guatu_indicator_find (indicator, observation, &found));
      g_assert_cmpuint (found, ==, at);
      g_assert_false (guatu_indicator_find (indicator, expected (all, at), &found));
    }
}

static void
test_same (void)
{
  guint n_packed = 0;

  for (guint32 i = 0; i < CASES; i++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (i);
      const Shape shape
          = { g_rand_int_range (random, 0, 3), g_rand_int_range (random, 0, 4),
              g_rand_int_range (random, 0, 3), g_rand_int_range (random, 0, 3),
              g_rand_boolean (random) };
      g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (GuatuObservation));
      g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (GuatuObservation));
      g_autoptr (GuatuIndicator) first = guatu_indicator_new ("first");
      g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("a");
      const GArray *edited;

      guatu_indicator_pack (first, NULL);
      guatu_indicator_pack (indicator, first);
      add (first, others, random, &shape, (guint) g_rand_int_range (random, 0, MAX_N));
      add (indicator, all, random, &shape, (guint) g_rand_int_range (random, 0, MAX_N));
      assert_has (indicator, all, random);
      guatu_indicator_settle (indicator);
      guatu_indicator_settle (first);
      assert_has (indicator, all, random);
      assert_stays (indicator, all, random);
      n_packed += indicator->packed != NULL;
      /* More of them, when all seemed to be there. */
      guatu_indicator_pack (indicator, NULL);
      add (indicator, all, random, &shape, (guint) g_rand_int_range (random, 0, 300));
      assert_has (indicator, all, random);
      guatu_indicator_settle (indicator);
      assert_has (indicator, all, random);
      assert_has (first, others, random);
      edited = guatu_indicator_edit_observations (indicator);
      g_assert_null (indicator->packed);
      g_assert_cmpuint (edited->len, ==, all->len);
      assert_has (indicator, all, random);
    }
  g_assert_cmpuint (n_packed, >, CASES / 2);
}

#define N_THREADS 8

static gpointer
read_all (gpointer data)
{
  const GuatuIndicator *indicator = data;
  double sum = 0;

  for (guint i = 0; i < guatu_indicator_n_observations (indicator); i++)
    sum += guatu_indicator_observation (indicator, i)->value;
  return GUINT_TO_POINTER ((guint) sum);
}

/* Threads that ask for the same ones at the same time all get them. */
static void
test_threads (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  const Shape shape = { .n_periods = 2, .n_places = 2 };
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (GuatuObservation));
  g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("a");
  GThread *threads[N_THREADS];
  double sum = 0;

  guatu_indicator_pack (indicator, NULL);
  add (indicator, all, random, &shape, 20000);
  guatu_indicator_settle (indicator);
  for (guint i = 0; i < all->len; i++)
    sum += expected (all, i)->value;
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("read", read_all, indicator);
  for (guint i = 0; i < N_THREADS; i++)
    g_assert_true (g_thread_join (threads[i]) == GUINT_TO_POINTER ((guint) sum));
  assert_has (indicator, all, random);
}

/* Of two indicators of the same places one may go before the other. */
static void
test_places_are_shared (void)
{
  static GuatuPlace many[GUATU_PACKED_AT_ONCE * 40];
  g_autoptr (GuatuIndicator) first = guatu_indicator_new ("first");
  g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("a");

  guatu_indicator_pack (first, NULL);
  guatu_indicator_pack (indicator, first);
  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    {
      const GuatuObservation one = { .value = i, .place = &many[i] };
      const GuatuObservation other = { .value = i + 1, .place = &many[i] };

      guatu_indicator_append_packed (first, &one, 1);
      guatu_indicator_append_packed (indicator, &other, 1);
    }
  guatu_indicator_settle (indicator);
  /* What is shared outlives the one that had it first. */
  g_clear_pointer (&first, guatu_indicator_free);
  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    g_assert_true (guatu_indicator_get (indicator, i).place == &many[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/packed-observations/same", test_same);
  g_test_add_func ("/packed-observations/threads", test_threads);
  g_test_add_func ("/packed-observations/places-are-shared", test_places_are_shared);
  return g_test_run ();
}
