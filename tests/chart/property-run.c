/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "property-run.h"

#include "dataset/long-index.h"
#include "guarantees.h"
#include "io/write.h"
#include "property-shrink.h"
#include "property-watch.h"
#include "scene-dump.h"

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

/* Two, which have set different texts before when a case comes to them. */
static GuatuTypesetter *typesetters[2];

void
property_run_init (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (typesetters); i++)
    typesetters[i] = guatu_typesetter_new ();
}

void
property_outcome_clear (PropertyOutcome *outcome)
{
  g_clear_pointer (&outcome->scene, guatu_scene_unref);
  g_clear_error (&outcome->error);
  g_free (outcome->logged);
  g_free (outcome->dumps[0]);
  g_free (outcome->dumps[1]);
}

/** property_run: builds a case twice, the second time from data that are indexed as those
 * of a file are, which makes no difference. */
void
property_run (const PropertyCase *property_case, PropertyOutcome *outcome)
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
find_refused (const PropertyOutcome *outcome)
{
  if (outcome->error == NULL
      || g_error_matches (outcome->error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_PROBLEM))
    return NULL;
  return g_strdup (outcome->error->message);
}

static char *
find_difference (const PropertyOutcome *outcome)
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

/** property_count: how many properties there are, the guarantees among them. */
guint
property_count (void)
{
  return N_PROPERTIES + guarantees_count ();
}

const char *
property_name (guint property)
{
  return property < N_PROPERTIES ? property_names[property]
                                 : guarantee_name (property - N_PROPERTIES);
}

/** property_broken: (transfer full) (nullable): what is wrong with a case by one
 * property. */
char *
property_broken (const PropertyOutcome *outcome, guint property)
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
  g_auto (PropertyOutcome) outcome = { NULL };
  g_autofree char *broken = NULL;

  property_run (property_case, &outcome);
  broken = property_broken (&outcome, GPOINTER_TO_UINT (data));
  return broken != NULL;
}

/** property_write: writes a case as a dataset to look at with guatu-cli; tells how to. */
void
property_write (const PropertyCase *property_case, guint property)
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

/** property_report: tells of a case in which a property does not hold, made as small as
 * it can be; the test fails. */
void
property_report (const PropertyCase *found, guint property)
{
  PropertyCase smallest = *found;
  g_auto (PropertyOutcome) outcome = { NULL };
  g_autofree char *broken = NULL;

  property_shrink (&smallest, case_fails, GUINT_TO_POINTER (property));
  property_run (&smallest, &outcome);
  broken = property_broken (&outcome, property);
  g_test_message ("“%s” does not hold with GUATU_PROPERTY_SEED=%u; the smallest case:",
                  property_name (property), found->seed);
  g_test_message ("%s", broken);
  property_write (&smallest, property);
  g_test_fail ();
}
