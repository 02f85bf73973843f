/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/chart-cells.h"
#include "dataset/check-private.h"

/* Category and series have to give each number a mark of its own. One problem
 * a chart is enough: its cause is a dimension, not the numbers. */
void
guatu_check_chart_cells (const GuatuChartCheck *check)
{
  GuatuChartCell first, second;
  g_autofree char *first_period = NULL;
  g_autofree char *second_period = NULL;

  if (!guatu_chart_cells_find_two (check->chart, &first, &second))
    return;
  first_period = guatu_period_to_string (guatu_chart_cell_observation (&first)->period);
  second_period = guatu_period_to_string (guatu_chart_cell_observation (&second)->period);
  guatu_chart_check_add (
      check, "category",
      _ ("One mark would stand for “%s” of %s (%s) and for “%s” of %s (%s). "
         "Choose a category and a series that tell them apart, or show "
         "less."),
      first.indicator->id, first_period,
      guatu_status_to_string (guatu_chart_cell_observation (&first)->status),
      second.indicator->id, second_period,
      guatu_status_to_string (guatu_chart_cell_observation (&second)->status));
}

static void
refuse_categories (const GuatuChartCheck *check, guint n, guint most)
{
  const GuatuChartDescription *chart = check->chart;

  if (chart->category == GUATU_DIMENSION_PERIOD)
    guatu_chart_check_add (
        check, "category",
        _ ("The chart has %u periods, and no page has room for more than %u as this mark "
           "draws them. Choose “line” as the mark, which takes any number, or list those "
           "to show in “%s”."),
        n, most, "periods");
  else
    guatu_chart_check_add (
        check, "category",
        _ ("The chart has %u categories, and no page has room for more than %u. List "
           "those "
           "to show in “%s”, such as the greatest, or make several charts of it."),
        n, most, chart->category == GUATU_DIMENSION_PLACE ? "places" : "indicators");
}

/* More marks than any page has room for tell nothing, however they are drawn: on A0, the
 * widest paper, 5,000 bars would have a quarter of a millimetre each, with its gap, and
 * most could not be named. A line goes through very many values in time all the same. */
void
guatu_check_chart_size (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  const guint most = chart->category == GUATU_DIMENSION_PERIOD
                         ? guatu_mark_traits (chart->mark)->max_periods
                         : guatu_mark_traits (chart->mark)->max_categories;
  guint n;

  if (most == G_MAXUINT)
    return;
  n = guatu_chart_cells_count_categories (chart);
  if (n > most)
    refuse_categories (check, n, most);
}
