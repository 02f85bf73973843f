/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/chart-selection.h"
#include "dataset/check-private.h"
#include "dataset/shaded-period.h"

/* Whether a chart shows a period of a span or, with NULL, any. */
static gboolean
shows_any (const GuatuChartDescription *chart, const GuatuShadedPeriod *shade)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (chart);

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          if ((shade == NULL || guatu_shade_has (shade, observation->period))
              && guatu_chart_selection_has (selection, observation))
            return TRUE;
        }
    }
  return FALSE;
}

/* Whether two spans share a day. */
static gboolean
overlap (const GuatuShadedPeriod *a, const GuatuShadedPeriod *b)
{
  return guatu_period_first_day (a->from) <= guatu_period_last_day (b->to)
         && guatu_period_first_day (b->from) <= guatu_period_last_day (a->to);
}

static void
check_shade (const GuatuChartCheck *check, guint index)
{
  const GuatuShadedPeriod *shade = guatu_chart_shade (check->chart, index);
  g_autofree char *member = g_strdup_printf ("shade[%u]", index);

  if (guatu_period_first_day (shade->from) > guatu_period_last_day (shade->to))
    guatu_chart_check_add (check, member, _ ("The span ends before it begins."));
  else if (!check->is_partial && !shows_any (check->chart, shade)
           && shows_any (check->chart, NULL))
    guatu_chart_check_add (check, member,
                           _ ("The chart shows no period within this span. Leave it "
                              "out, or let it begin and end with periods of the chart."));
  for (guint i = 0; i < index; i++)
    if (overlap (guatu_chart_shade (check->chart, i), shade))
      guatu_chart_check_add (check, member,
                             _ ("The span overlaps “shade[%u]”, so that nobody could "
                                "tell which of them a period is in."),
                             i);
}

/* A shaded period is a span of an axis that has periods in their order. */
void
guatu_check_chart_shades (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  guint n = guatu_chart_n_shades (chart);

  if (n == 0)
    return;
  if (!guatu_mark_has_axis (chart->mark) || chart->category != GUATU_DIMENSION_PERIOD
      || (chart->sort != GUATU_SORT_GIVEN && chart->multiples == GUATU_DIMENSION_NONE))
    {
      guatu_chart_check_add (check, "shade",
                             _ ("A span of time lies behind bars, lines, areas or dots "
                                "whose categories are periods in their order. Leave it "
                                "out, or choose the category “period”."));
      return;
    }
  if (n > GUATU_MAX_SHADES)
    guatu_chart_check_add (check, "shade", _ ("A chart has at most %d shaded spans."),
                           GUATU_MAX_SHADES);
  for (guint i = 0; i < n; i++)
    check_shade (check, i);
}
