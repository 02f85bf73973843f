/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/annotation.h"
#include "dataset/chart-selection.h"
#include "dataset/check-private.h"

/* How many values of the chart an annotation is at, or with NULL how many there are;
 * more than two are not counted. */
static guint
count_values (const GuatuChartDescription *chart, const GuatuChartSelection *selection,
              const GuatuAnnotation *annotation)
{
  guint n = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator) && n < 2; j++)
        {
          const GuatuObservation *observation
              = guatu_indicator_observation (indicator, j);

          n += (annotation == NULL
                || guatu_annotation_is_of (annotation, indicator, observation))
               && guatu_chart_selection_has (selection, observation);
        }
    }
  return n;
}

static void
check_place (const GuatuChartCheck *check, const GuatuChartSelection *selection,
             guint index)
{
  const GuatuChartDescription *chart = check->chart;
  const GuatuAnnotation *annotation = guatu_chart_annotation (chart, index);
  g_autofree char *member = g_strdup_printf ("annotations[%u]", index);
  guint n = count_values (chart, selection, annotation);

  if (n == 0 && count_values (chart, selection, NULL) > 0)
    guatu_chart_check_add (check, member,
                           _ ("The chart shows no value where this stands. Name one that "
                              "it shows, by “indicator”, “place” and “period”."));
  else if (n > 1
           && !(guatu_annotation_is_at_period (annotation)
                && chart->category == GUATU_DIMENSION_PERIOD))
    guatu_chart_check_add (check, member,
                           _ ("Several values of the chart are meant. Say more of "
                              "“indicator”, “place” and “period”."));
}

/* An annotation is at one value of a plot, or at one period along its axis. */
void
guatu_check_chart_annotations (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  g_autoptr (GuatuChartSelection) selection = NULL;
  guint n = guatu_chart_n_annotations (chart);

  if (n == 0)
    return;
  if (!guatu_mark_has_axis (chart->mark))
    {
      guatu_chart_check_add (check, "annotations",
                             _ ("The mark “%s” has no axis beside whose values there is "
                                "room for a text. Leave it out, or use another mark."),
                             guatu_mark_kind_to_string (chart->mark));
      return;
    }
  if (n > GUATU_MAX_ANNOTATIONS)
    guatu_chart_check_add (check, "annotations",
                           _ ("A chart or a layer has at most %d annotations."),
                           GUATU_MAX_ANNOTATIONS);
  if (check->is_partial)
    return;
  selection = guatu_chart_selection_new (chart);
  for (guint i = 0; i < n; i++)
    check_place (check, selection, i);
}
