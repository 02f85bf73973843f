/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/chart-walk.h"

/* What an observation of a chart is looked at for. */
typedef gboolean (*ObservationTest) (const GuatuObservation *observation);

static gboolean
is_any (const GuatuObservation *observation)
{
  return TRUE;
}

static gboolean
is_not_positive (const GuatuObservation *observation)
{
  return !observation->missing && observation->value <= 0.0;
}

static gboolean
is_positive (const GuatuObservation *observation)
{
  return !observation->missing && observation->value > 0.0;
}

static gboolean
is_negative (const GuatuObservation *observation)
{
  return !observation->missing && observation->value < 0.0;
}

static gboolean
is_range (const GuatuObservation *observation)
{
  return !observation->missing && observation->bound == GUATU_BOUND_RANGE;
}

/* The first indicator with an observation on the chart that passes the test, or NULL. */
static const GuatuIndicator *
find_indicator (const GuatuChartDescription *chart, ObservationTest test)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);
      GuatuChartWalk walk;
      const GuatuObservation *observation;

      guatu_chart_walk_init (&walk, chart, indicator);
      while ((observation = guatu_chart_walk_next (&walk)) != NULL)
        if (test (observation) && guatu_chart_walk_is_shown (&walk, selection))
          return indicator;
    }
  return NULL;
}

/* A scale word belongs to amounts and counts, and to the numbers of an axis. */
void
guatu_check_chart_scale_word (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  if (!chart->has_unit_mult && chart->decimals < 0)
    return;
  if (guatu_mark_traits (chart->mark)->stands_alone)
    guatu_chart_check_add (
        check, chart->has_unit_mult ? "unit_mult" : "decimals",
        _ ("Each number of the mark “%s” is written as it stands alone. "
           "Leave “%s” out."),
        guatu_mark_kind_to_string (chart->mark),
        chart->has_unit_mult ? "unit_mult" : "decimals");
  else if (chart->has_unit_mult && first->unit != NULL
           && !guatu_unit_kind_has_scale (first->unit->kind))
    guatu_chart_check_add (check, "unit_mult",
                           _ ("Values in “%s” are written without 万 or million. Leave "
                              "“unit_mult” out."),
                           first->unit->id);
}

static gboolean
is_bound (const GuatuObservation *observation)
{
  return !observation->missing && observation->bound != GUATU_BOUND_EXACT
         && observation->bound != GUATU_BOUND_ABOUT;
}

/* Ranks are of what is sorted by values that can be compared. */
void
guatu_check_chart_ranks (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  const GuatuIndicator *bound = NULL;

  if (!chart->ranks)
    return;
  if (chart->mark != GUATU_MARK_BAR && chart->mark != GUATU_MARK_DOT)
    guatu_chart_check_add (check, "ranks",
                           _ ("Ranks stand before the names of bars or dots. Use one of "
                              "these marks, or leave the ranks out."));
  else if (chart->sort == GUATU_SORT_GIVEN)
    guatu_chart_check_add (check, "ranks",
                           _ ("Ranks are of categories that are sorted by value. Sort "
                              "them, or leave the ranks out."));
  else
    bound = find_indicator (chart, is_bound);
  if (bound != NULL)
    guatu_chart_check_add (
        check, "ranks",
        _ ("“%s” has a value that is a bound or a range, so that nobody "
           "knows its rank. Leave the ranks out."),
        bound->id);
}

/* What is not known yet may be what the chart shows. */
void
guatu_check_chart_selection (const GuatuChartCheck *check)
{
  if (!check->is_partial && find_indicator (check->chart, is_any) == NULL)
    guatu_chart_check_add (
        check, NULL,
        _ ("The chart “%s” shows nothing: its indicators have no observation "
           "for its periods and places."),
        check->chart->id);
}

void
guatu_check_chart_log_values (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  const GuatuIndicator *indicator = NULL;

  if (chart->scale != GUATU_SCALE_LOG)
    return;

  indicator = find_indicator (chart, is_not_positive);
  if (indicator != NULL)
    guatu_chart_check_add (
        check, "scale",
        _ ("A logarithmic scale has no place for the values of “%s” that are "
           "zero or less. Use a linear one."),
        indicator->id);
}

/* Of a sum to which some add and from which others take away, no part is a share. */
void
guatu_check_chart_share_signs (const GuatuChartCheck *check)
{
  const GuatuIndicator *negative = NULL;

  if (check->chart->stack != GUATU_STACK_SHARE
      || find_indicator (check->chart, is_positive) == NULL)
    return;

  negative = find_indicator (check->chart, is_negative);
  if (negative != NULL)
    guatu_chart_check_add (
        check, "stack",
        _ ("“%s” has values below zero beside others above it, and of these there are no "
           "shares. Stack them from zero."),
        negative->id);
}

/* On a range the next part of a stack has no one place to begin. */
void
guatu_check_chart_stack_ranges (const GuatuChartCheck *check)
{
  const GuatuIndicator *ranged = NULL;

  if (check->chart->stack == GUATU_STACK_NONE)
    return;

  ranged = find_indicator (check->chart, is_range);
  if (ranged != NULL)
    guatu_chart_check_add (check, "stack",
                           _ ("“%s” has a value that is a range, so that nobody knows "
                              "how high its stack is. "
                              "Do not stack it."),
                           ranged->id);
}
