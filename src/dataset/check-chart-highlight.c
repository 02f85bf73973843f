/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/chart-selection.h"
#include "dataset/check-private.h"
#include "dataset/highlight.h"

/* Whether a chart has a mark of what is highlighted or, with NULL, any at all. */
static gboolean
is_shown (const GuatuChartDescription *chart, const GuatuChartSelection *selection,
          const GuatuHighlight *highlight)
{
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (highlight != NULL && highlight->dimension == GUATU_DIMENSION_INDICATOR
          && highlight->indicator != indicator)
        continue;
      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if ((highlight == NULL
               || guatu_highlight_is_of (highlight, indicator, observation->place,
                                         observation->period))
              && guatu_chart_selection_has (selection, observation))
            return TRUE;
        }
    }
  return FALSE;
}

static char *
name_highlight (const GuatuHighlight *highlight)
{
  if (highlight->dimension == GUATU_DIMENSION_PERIOD)
    return guatu_period_to_string (highlight->period);
  return g_strdup (highlight->dimension == GUATU_DIMENSION_PLACE
                       ? highlight->place->id
                       : highlight->indicator->id);
}

/* What is highlighted is a category or a series that the chart has. */
void
guatu_check_chart_highlights (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  g_autoptr (GuatuChartSelection) selection = NULL;

  if (chart->highlights == NULL)
    return;
  selection = guatu_chart_selection_new (chart);
  for (guint i = 0; i < chart->highlights->len; i++)
    {
      const GuatuHighlight *highlight
          = &g_array_index (chart->highlights, GuatuHighlight, i);
      g_autofree char *member = g_strdup_printf ("highlight[%u]", i);
      g_autofree char *name = name_highlight (highlight);

      if (highlight->dimension != chart->category && highlight->dimension != chart->series
          && highlight->dimension != chart->multiples)
        guatu_chart_check_add (
            check, member,
            _ ("“%s” cannot be highlighted: neither the categories nor the series of the "
               "chart are of the dimension “%s”."),
            name, guatu_dimension_to_string (highlight->dimension));
      else if (!check->is_partial && !is_shown (chart, selection, highlight)
               && is_shown (chart, selection, NULL))
        guatu_chart_check_add (check, member,
                               _ ("“%s” cannot be highlighted: the chart does not show "
                                  "it."),
                               name);
    }
}

/* What was said of one chart is not known of its layers, into which the program has
 * parted it. */
void
guatu_check_chart_layers_say_nothing (const GuatuChartCheck *check)
{
  if (check->chart->highlights != NULL)
    guatu_chart_check_add (check, "highlight",
                           _ ("What stands out does so in one layer. Write the panels of "
                              "the chart, and the highlight in one of them."));
  if (check->chart->has_unit_mult || check->chart->decimals >= 0)
    guatu_chart_check_add (
        check, check->chart->has_unit_mult ? "unit_mult" : "decimals",
        _ ("Each panel writes its numbers in its own way. Write the panels of the chart, "
           "and this in one of them."));
  if (check->chart->ranks)
    guatu_chart_check_add (check, "ranks",
                           _ ("Along time nothing is ranked. Leave the ranks out."));
  if (check->chart->totals)
    guatu_chart_check_add (
        check, "totals",
        _ ("The totals are of one layer. Write the panels of the chart, "
           "and the totals in one of them."));
  if (check->chart->references != NULL)
    guatu_chart_check_add (check, "reference",
                           _ ("A line of reference is of one layer. Write the panels of "
                              "the chart, and the line in one of them."));
}
