/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/chart-cells.h"

/* What sums of the same numbers differ by, as a share of the greatest. */
#define NOISE 1e-9

/* What adds up, and how far off it may be since each number is rounded. */
typedef struct
{
  double sum;
  double slack;
  double most;
  guint n_parts;
  const GuatuChartCell *total;
} Sum;

static double
value_of (const GuatuChartCell *cell)
{
  return guatu_indicator_base_value (cell->indicator,
                                     guatu_chart_cell_observation (cell));
}

/* Half of the last digit that the source gives, in the base unit. */
static double
rounding_of (const GuatuChartCell *cell)
{
  return pow (10, cell->indicator->unit_mult
                      - guatu_observation_decimals (guatu_chart_cell_observation (cell)))
         / 2;
}

static void
add (Sum *sum, const GuatuChartDescription *chart, const GuatuChartCell *cell)
{
  sum->slack += rounding_of (cell);
  sum->most = MAX (sum->most, fabs (value_of (cell)));
  if (guatu_chart_description_is_total (chart, cell->indicator,
                                        guatu_chart_cell_observation (cell)->place))
    {
      sum->total = cell;
      return;
    }
  sum->sum += value_of (cell);
  sum->n_parts++;
}

/* A part that is not known, or not exactly, leaves open what follows on it. */
static gboolean
is_refused (const GuatuChartCheck *check, const GuatuChartCell *cell)
{
  const GuatuObservation *observation = guatu_chart_cell_observation (cell);

  if (observation->missing)
    guatu_chart_check_add (check, "mark",
                           _ ("“%s” has a number that is missing, so that nobody knows "
                              "what the parts add up to. Use the mark “bar”, or leave "
                              "the number out."),
                           cell->indicator->id);
  else if (observation->bound != GUATU_BOUND_EXACT
           && observation->bound != GUATU_BOUND_ABOUT)
    guatu_chart_check_add (check, "mark",
                           _ ("“%s” has a value that is a bound or a range, so that "
                              "nobody knows what the parts add up to. Use the mark "
                              "“bar”."),
                           cell->indicator->id);
  else
    return FALSE;
  return TRUE;
}

/* Of nothing there are no shares, nor of a whole from which something is taken. */
static void
check_whole (const GuatuChartCheck *check, const GArray *cells, const Sum *sum)
{
  for (guint i = 0; i < cells->len; i++)
    {
      const GuatuChartCell *cell = &g_array_index (cells, GuatuChartCell, i);

      if (value_of (cell) < 0)
        {
          guatu_chart_check_add (check, "mark",
                                 _ ("“%s” has a value below zero, and no part of a "
                                    "whole is less than nothing. Use the mark “bar” or "
                                    "“waterfall”."),
                                 cell->indicator->id);
          return;
        }
    }
  if (!(sum->sum > 0))
    guatu_chart_check_add (check, "mark",
                           _ ("The parts add up to zero, so that there are no shares. "
                              "Use the mark “bar”."));
}

static void
check_total (const GuatuChartCheck *check, const Sum *sum)
{
  const GuatuChartDescription *chart = check->chart;

  if (chart->total == NULL)
    return;
  if (sum->total == NULL)
    guatu_chart_check_add (check, "total",
                           _ ("“%s” is none of the categories of the chart. Name the one "
                              "that is the sum of the others: an indicator or a place "
                              "that the chart shows."),
                           chart->total);
  else if (sum->n_parts == 0)
    guatu_chart_check_add (check, "total",
                           _ ("“%s” is a total without parts. Name its parts too."),
                           chart->total);
  else if (fabs (value_of (sum->total) - sum->sum) > sum->slack + sum->most * NOISE)
    {
      const double scale = pow (10, sum->total->indicator->unit_mult);
      g_autofree char *found
          = g_strdup_printf ("%.10g", guatu_chart_cell_observation (sum->total)->value);
      g_autofree char *wanted = g_strdup_printf ("%.10g", sum->sum / scale);

      guatu_chart_check_add (check, "total",
                             _ ("“%s” is %s, but its parts add up to %s. Name all parts "
                                "and nothing else, or leave “total” out."),
                             chart->total, found, wanted);
    }
}

/* Whether a chart that adds up has one series; if not, it is told so. */
static gboolean
has_one_series (const GuatuChartCheck *check, const GArray *cells)
{
  for (guint i = 1; i < cells->len; i++)
    if (g_array_index (cells, GuatuChartCell, i).series
        != g_array_index (cells, GuatuChartCell, 0).series)
      {
        guatu_chart_check_add (check, "series",
                               _ ("Marks of the kind “%s” add one series up. Choose null "
                                  "for the series, and one period or place."),
                               guatu_mark_kind_to_string (check->chart->mark));
        return FALSE;
      }
  return TRUE;
}

static gboolean
adds_up (const GuatuMarkTraits *traits)
{
  return traits->adds_up;
}

static void
refuse_total (const GuatuChartCheck *check)
{
  g_autofree char *others = NULL;

  if (check->chart->total == NULL)
    return;
  others = guatu_check_list_marks (adds_up);
  guatu_chart_check_add (
      check, "total",
      _ ("The mark “%s” does not add its values up. Leave “total” out, "
         "or use one of the marks: %s."),
      guatu_mark_kind_to_string (check->chart->mark), others);
}

/* Where values add up they are of one series and known; a total is the sum of all
 * others, within what they are rounded by. */
void
guatu_check_chart_sums (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *traits = guatu_mark_traits (check->chart->mark);
  g_autoptr (GArray) cells = NULL;
  Sum sum = { 0 };

  if (!traits->adds_up)
    {
      refuse_total (check);
      return;
    }
  cells = guatu_chart_cells_new (check->chart);
  if (!has_one_series (check, cells))
    return;
  for (guint i = 0; i < cells->len; i++)
    {
      const GuatuChartCell *cell = &g_array_index (cells, GuatuChartCell, i);

      if (is_refused (check, cell))
        return;
      add (&sum, check->chart, cell);
    }
  if (check->is_partial)
    return;
  check_total (check, &sum);
  if (traits->of_whole && sum.n_parts > 0)
    check_whole (check, cells, &sum);
}
