/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/check.h"
#include "sample.h"

/* A dataset that is right: "a" and "b" in percent with a chart of both, "c" in
 * yuan. Each test makes one thing wrong in it. */
typedef struct
{
  GuatuDataset *dataset;
  GuatuUnit *percent;
  GuatuUnit *yuan;
  GuatuIndicator *a;
  GuatuIndicator *b;
  GuatuIndicator *c;
  GuatuChartDescription *chart;
} Fixture;

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dataset = guatu_dataset_new ("d");
  fixture->percent = sample_unit (fixture->dataset, "percent", GUATU_UNIT_PERCENT);
  fixture->yuan = sample_unit (fixture->dataset, "yuan", GUATU_UNIT_CURRENCY);
  fixture->a = sample_indicator (fixture->dataset, "a", fixture->percent);
  fixture->b = sample_indicator (fixture->dataset, "b", fixture->percent);
  fixture->c = sample_indicator (fixture->dataset, "c", fixture->yuan);
  fixture->chart = sample_chart (fixture->dataset, fixture->a, fixture->b);
  sample_observe (fixture->a, "2023", 1);
  sample_observe (fixture->b, "2023", 2);
  sample_observe (fixture->c, "2023", 3);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_dataset_unref (fixture->dataset);
}

static inline void
take_problems (GuatuChartDescription *chart, GuatuProblems *problems)
{
  if (chart->problems != NULL)
    guatu_problems_append (problems, chart->problems);
  g_clear_pointer (&chart->problems, g_ptr_array_unref);
}

/* Asserts that the check finds exactly these paths, separated by spaces. */
static inline void
assert_paths (Fixture *fixture, const char *expected)
{
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GString) paths = g_string_new (NULL);

  if (guatu_dataset_check_size (fixture->dataset, problems))
    {
      guatu_dataset_check_indicators (fixture->dataset, NULL, problems);
      guatu_dataset_check_charts (fixture->dataset, NULL);
    }
  for (guint i = 0; i < fixture->dataset->charts->len; i++)
    take_problems (g_ptr_array_index (fixture->dataset->charts, i), problems);
  for (guint i = 0; i < problems->len; i++)
    {
      const GuatuProblem *problem = g_ptr_array_index (problems, i);

      g_test_message ("%s: %s", problem->place, problem->message);
      g_string_append_printf (paths, "%s%s", paths->len > 0 ? " " : "", problem->place);
    }
  g_assert_cmpstr (paths->str, ==, expected);
}
