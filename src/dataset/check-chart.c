/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

static void
check_units (const GuatuChartDescription *chart, guint index, GuatuProblems *problems)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  for (guint i = 1; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      g_autofree char *path = NULL;

      if (guatu_unit_may_share_axis (indicator->unit, first->unit))
        continue;

      path = g_strdup_printf ("charts[%u].indicators[%u]", index, i);
      guatu_problems_add (
          problems, path, 0, 0,
          _ ("“%s” is in “%s” and “%s” in “%s”: they cannot share an axis. "
             "Put them on charts of their own."),
          indicator->id, indicator->unit->id, first->id, first->unit->id);
    }
}

static void
check_dimensions (const GuatuChartDescription *chart, guint index,
                  GuatuProblems *problems)
{
  g_autofree char *path = NULL;

  if (chart->category == GUATU_DIMENSION_NONE || chart->category != chart->series)
    return;

  path = g_strdup_printf ("charts[%u].series", index);
  guatu_problems_add (problems, path, 0, 0,
                      _ ("The series are the categories, “%s”. Choose another dimension "
                         "or null."),
                      guatu_dimension_to_string (chart->series));
}

/* What an indicator that is derived would have is not known where something else
 * is wrong and it is not worked out. */
static gboolean
may_select (const GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->op != GUATU_DERIVED_NONE
          && guatu_indicator_n_observations (indicator) == 0)
        return TRUE;
      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        if (guatu_chart_description_selects (chart,
                                             guatu_indicator_observation (indicator, j)))
          return TRUE;
    }
  return FALSE;
}

static void
check_selection (const GuatuChartDescription *chart, guint index, GuatuProblems *problems)
{
  g_autofree char *path = NULL;

  if (may_select (chart))
    return;

  path = g_strdup_printf ("charts[%u]", index);
  guatu_problems_add (
      problems, path, 0, 0,
      _ ("The chart “%s” shows nothing: its indicators have no observation "
         "for its periods and places."),
      chart->id);
}

static const GuatuIndicator *
find_not_positive (const GuatuChartDescription *chart)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if (!observation->missing && observation->value <= 0.0
              && guatu_chart_description_selects (chart, observation))
            return indicator;
        }
    }
  return NULL;
}

static void
check_scale (const GuatuChartDescription *chart, guint index, GuatuProblems *problems)
{
  const GuatuIndicator *indicator;
  g_autofree char *path = NULL;

  if (chart->scale != GUATU_SCALE_LOG)
    return;

  indicator = find_not_positive (chart);
  if (indicator == NULL)
    return;

  path = g_strdup_printf ("charts[%u].scale", index);
  guatu_problems_add (
      problems, path, 0, 0,
      _ ("A logarithmic scale has no place for the values of “%s” that are "
         "zero or less. Use a linear one."),
      indicator->id);
}

void
guatu_check_chart (const GuatuChartDescription *chart, guint index,
                   GuatuProblems *problems)
{
  check_units (chart, index, problems);
  check_dimensions (chart, index, problems);
  check_selection (chart, index, problems);
  check_scale (chart, index, problems);
  guatu_check_chart_cells (chart, index, problems);
}
