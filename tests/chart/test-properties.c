/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/long-index.h"
#include "guarantees.h"
#include "io/write.h"
#include "property-shrink.h"
#include "property-watch.h"
#include "scene-dump.h"

/*
 * What a chart keeps, asked of random datasets and descriptions. Case number i
 * follows from the seed plus i alone:
 *
 *   GUATU_PROPERTY_CASES=10000       asks more of them,
 *   GUATU_PROPERTY_SEED=$RANDOM      asks others,
 *   GUATU_PROPERTY_LANGUAGE=zh+en    asks them of figures in this language only,
 *
 * and the seed that a failure or a crash names, with GUATU_PROPERTY_CASES=1, asks
 * for that case again and writes it as it was before it is built.
 */

/* Of each family there is one case for so many of all: fewer of those that take long. */
static const guint family_shares[PROPERTY_N_FAMILIES] = {
  [PROPERTY_FAMILY_STACKS] = 5,
  [PROPERTY_FAMILY_STATUSES] = 5,
  [PROPERTY_FAMILY_TIMES] = 5,
  [PROPERTY_FAMILY_LONG] = 25,
};

/* Beside the guarantees of every scene. */
typedef enum
{
  PROPERTY_IS_DRAWN,
  PROPERTY_IS_QUIET,
  PROPERTY_IS_REPEATABLE,
  N_PROPERTIES,
} Property;

static const char *const property_names[] = {
  [PROPERTY_IS_DRAWN] = "what is valid is drawn",
  [PROPERTY_IS_QUIET] = "building says nothing",
  [PROPERTY_IS_REPEATABLE] = "every run gives the same scene",
};

/* What came of a case. */
typedef struct
{
  GuatuScene *scene;
  GError *error;
  char *logged;
  char *dumps[2];
} Outcome;

/* Two, which have set different texts before when a case comes to them. */
static GuatuTypesetter *typesetters[2];

static void
clear_outcome (Outcome *outcome)
{
  g_clear_pointer (&outcome->scene, guatu_scene_unref);
  g_clear_error (&outcome->error);
  g_free (outcome->logged);
  g_free (outcome->dumps[0]);
  g_free (outcome->dumps[1]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Outcome, clear_outcome)

/* Builds a case twice, the second time from data that are indexed as those of a file are,
 * which makes no difference. */
static void
run_case (const PropertyCase *property_case, Outcome *outcome)
{
  g_autoptr (GuatuDataset) dataset = property_case_dataset (property_case);

  property_watch_begin (property_case->seed, &outcome->logged);
  for (guint i = 0; i < 2 && outcome->error == NULL; i++)
    {
      if (i > 0)
        guatu_dataset_index (dataset);
      g_clear_pointer (&outcome->scene, guatu_scene_unref);
      outcome->scene
          = guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, 0),
                               &property_case->figure, typesetters[i], &outcome->error);
      if (outcome->scene != NULL)
        outcome->dumps[i] = scene_dump (outcome->scene);
    }
  property_watch_end ();
}

/* What the check of a file lets pass is drawn, and nothing else. */
static char *
find_refused (const Outcome *outcome)
{
  if (outcome->error == NULL
      || g_error_matches (outcome->error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_PROBLEM))
    return NULL;
  return g_strdup (outcome->error->message);
}

static char *
find_difference (const Outcome *outcome)
{
  g_auto (GStrv) first = NULL;
  g_auto (GStrv) second = NULL;

  if (outcome->scene == NULL || g_str_equal (outcome->dumps[0], outcome->dumps[1]))
    return NULL;
  first = g_strsplit (outcome->dumps[0], "\n", -1);
  second = g_strsplit (outcome->dumps[1], "\n", -1);
  for (guint i = 0; first[i] != NULL && second[i] != NULL; i++)
    if (!g_str_equal (first[i], second[i]))
      return g_strdup_printf ("%s\nand then %s", first[i], second[i]);
  return g_strdup ("one scene has more than the other");
}

static const char *
property_name (guint property)
{
  return property < N_PROPERTIES ? property_names[property]
                                 : guarantee_name (property - N_PROPERTIES);
}

/* Returns what is wrong with a case by one property, or NULL. */
static char *
find_broken (const Outcome *outcome, guint property)
{
  if (property == PROPERTY_IS_DRAWN)
    return find_refused (outcome);
  if (property == PROPERTY_IS_QUIET)
    return g_strdup (outcome->logged);
  if (property == PROPERTY_IS_REPEATABLE)
    return find_difference (outcome);
  return outcome->scene != NULL
             ? guarantee_broken (property - N_PROPERTIES, outcome->scene)
             : NULL;
}

static gboolean
case_fails (const PropertyCase *property_case, gpointer data)
{
  g_auto (Outcome) outcome = { NULL };
  g_autofree char *broken = NULL;

  run_case (property_case, &outcome);
  broken = find_broken (&outcome, GPOINTER_TO_UINT (data));
  return broken != NULL;
}

/* Writes a case as a dataset to look at with guatu-cli; tells how to. */
static void
write_case (const PropertyCase *property_case, guint property)
{
  const GuatuFigure *figure = &property_case->figure;
  g_autoptr (GuatuDataset) dataset = property_case_dataset (property_case);
  g_autoptr (GBytes) bytes = guatu_write_part (dataset, NULL, NULL, NULL);
  g_autofree char *name
      = g_strdup_printf ("property-%u-%u.guatu.json", property, property_case->seed);
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                       (gssize) g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  g_test_message ("guatu-cli scene --language %s --size %.0fx%.0f %s (look %s)",
                  guatu_language_to_string (figure->language), figure->width,
                  figure->height, path, guatu_look_to_string (figure->look));
}

static void
report (const PropertyCase *found, guint property)
{
  PropertyCase smallest = *found;
  g_auto (Outcome) outcome = { NULL };
  g_autofree char *broken = NULL;

  property_shrink (&smallest, case_fails, GUINT_TO_POINTER (property));
  run_case (&smallest, &outcome);
  broken = find_broken (&outcome, property);
  g_test_message ("“%s” does not hold with GUATU_PROPERTY_SEED=%u; the smallest case:",
                  property_name (property), found->seed);
  g_test_message ("%s", broken);
  write_case (&smallest, property);
  g_test_fail ();
}

/* Every property is asked of every case; each that fails is told, and the first
 * case of each is shrunk. */
static void
test_cases (guint32 seed, guint32 n_cases)
{
  guint n_properties = N_PROPERTIES + guarantees_count ();
  g_autofree guint *n_failures = g_new0 (guint, n_properties);
  guint n_drawn = 0;

  for (guint32 i = 0; i < n_cases; i++)
    {
      PropertyCase property_case;
      g_auto (Outcome) outcome = { NULL };

      property_case_init (&property_case, seed + i);
      property_language (&property_case.figure.language);
      if (n_cases == 1)
        write_case (&property_case, n_properties);
      run_case (&property_case, &outcome);
      n_drawn += outcome.scene != NULL;
      for (guint j = 0; j < n_properties; j++)
        {
          g_autofree char *broken = find_broken (&outcome, j);

          if (broken != NULL)
            g_test_message ("GUATU_PROPERTY_SEED=%u: “%s”: %s", property_case.seed,
                            property_name (j), broken);
          if (broken != NULL && n_failures[j]++ == 0)
            report (&property_case, j);
        }
    }
  for (guint i = 0; i < n_properties; i++)
    if (n_failures[i] > 0)
      g_test_message ("“%s” does not hold in %u of %u cases", property_name (i),
                      n_failures[i], n_cases);
  g_test_message ("%u of %u cases from seed %u were drawn", n_drawn, n_cases, seed);
}

static void
test_properties (void)
{
  test_cases (property_seed (), property_n_cases ());
}

/* Of what is rare among all cases, some more; a case that is asked for by its
 * number is asked alone. */
static void
test_families (void)
{
  guint32 n_cases = property_n_cases (), seed = property_seed ();

  for (guint32 i = PROPERTY_FAMILY_ANY + 1; i < PROPERTY_N_FAMILIES && n_cases > 1; i++)
    test_cases (i * PROPERTY_FAMILY_SIZE + seed % PROPERTY_FAMILY_SIZE,
                n_cases / family_shares[i]);
}

/* Cases that once broke a guarantee, by what was wrong. */
static const struct
{
  guint32 seed;
  const char *language;
} mended[] = {
  /* Lines of more than one face, higher than others. */
  { 20230529, "zh" },
  { 20230529, "zh+en" },
  { 20233066, "zh" },
  /* Verdicts higher than their rows, in one language and in both. */
  { 20236250, "zh" },
  { 7778, "zh+en" },
  { 20231605, "zh+en" },
  /* A character wider than the bar that it names. */
  { 20230396, "zh" },
  { 20232056, "en" },
  /* Blanks at the end of a text that hung into the margin. */
  { 20231000, "en" },
  { 20230471, "zh+en" },
  /* Combining marks after a blank, where a line broke. */
  { 20231369, "en" },
  /* And a pile of them at the end of a line, not of its text. */
  { 20235673, "zh+en" },
  /* Numbers of an axis wider than what lies before it. */
  { 202106, "en" },
  /* A name wider than the one at the end of its axis. */
  { 202944, "en" },
  /* An axis's title over a legend whose entries are lower than it. */
  { 20232179, "zh+en" },
  { 20237835, "zh+en" },
  /* A single category with names beside it that are wider than half the page. */
  { 20233046, "zh+en" },
  { 20233266, "en" },
  /* Values beside other categories than their own, and written twice. */
  { 500001, "zh+en" },
  { 500014, "en" },
};

static void
test_mended (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mended); i++)
    {
      PropertyCase property_case;
      g_auto (Outcome) outcome = { NULL };

      property_case_init (&property_case, mended[i].seed);
      guatu_language_from_string (mended[i].language, &property_case.figure.language);
      run_case (&property_case, &outcome);
      for (guint j = 0; j < N_PROPERTIES + guarantees_count (); j++)
        {
          g_autofree char *broken = find_broken (&outcome, j);

          if (broken != NULL)
            report (&property_case, j);
        }
    }
}

int
main (int argc, char *argv[])
{
  property_watch_init (&argc, &argv);
  for (guint i = 0; i < 2; i++)
    typesetters[i] = guatu_typesetter_new ();
  g_test_add_func ("/chart/properties/random", test_properties);
  g_test_add_func ("/chart/properties/families", test_families);
  g_test_add_func ("/chart/properties/mended", test_mended);
  return g_test_run ();
}
