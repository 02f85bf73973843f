/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-description.h"

#include "dataset/names.h"

/**
 * guatu_chart_description_new:
 * @id: the id
 *
 * Returns: (transfer full): a description that selects nothing yet
 */
GuatuChartDescription *
guatu_chart_description_new (const char *id)
{
  GuatuChartDescription *chart = g_new0 (GuatuChartDescription, 1);

  chart->id = g_strdup (id);
  chart->decimals = -1;
  chart->indicators = g_ptr_array_new ();
  chart->periods = g_array_new (FALSE, FALSE, sizeof (GuatuPeriod));
  chart->places = g_ptr_array_new ();
  return chart;
}

/**
 * guatu_chart_description_free:
 * @chart: (transfer full): a description; what it refers to is not touched
 *
 * What is freed here is copied in guatu_chart_description_assign().
 */
void
guatu_chart_description_free (GuatuChartDescription *chart)
{
  g_free (chart->id);
  guatu_text_clear (&chart->title);
  guatu_text_clear (&chart->subtitle);
  guatu_text_clear (&chart->note);
  guatu_text_clear (&chart->number);
  g_ptr_array_unref (chart->indicators);
  g_array_unref (chart->periods);
  g_ptr_array_unref (chart->places);
  g_clear_pointer (&chart->highlights, g_array_unref);
  g_clear_pointer (&chart->references, g_array_unref);
  g_clear_pointer (&chart->annotations, g_array_unref);
  g_clear_pointer (&chart->shades, g_array_unref);
  g_clear_pointer (&chart->texts, g_ptr_array_unref);
  g_clear_pointer (&chart->layers, g_ptr_array_unref);
  g_free (chart->path);
  g_free (chart->total);
  g_clear_pointer (&chart->problems, g_ptr_array_unref);
  g_free (chart);
}

/**
 * guatu_charts_take_failed:
 * @charts: (element-type GuatuChartDescription) (inout): charts; those that can be
 *   drawn stay
 *
 * Returns: (transfer container) (element-type GuatuChartDescription): those that
 *   cannot be drawn, each for its problems
 */
GPtrArray *
guatu_charts_take_failed (GPtrArray *charts)
{
  GPtrArray *failed = g_ptr_array_new ();
  guint n_kept = 0;

  for (guint i = 0; i < charts->len; i++)
    {
      GuatuChartDescription *chart = g_ptr_array_index (charts, i);

      if (chart->problems != NULL)
        g_ptr_array_add (failed, chart);
      else
        charts->pdata[n_kept++] = chart;
    }
  g_ptr_array_set_size (charts, (int) n_kept);
  return failed;
}

/**
 * guatu_chart_description_is_total:
 * @indicator: (nullable): of a category or an observation
 * @place: (nullable): the same
 *
 * Returns: whether they are those of the category that is the sum of the others
 */
gboolean
guatu_chart_description_is_total (const GuatuChartDescription *chart,
                                  const GuatuIndicator *indicator,
                                  const GuatuPlace *place)
{
  if (chart->total == NULL)
    return FALSE;
  if (chart->category == GUATU_DIMENSION_INDICATOR)
    return indicator != NULL && g_str_equal (indicator->id, chart->total);
  return chart->category == GUATU_DIMENSION_PLACE && place != NULL
         && g_str_equal (place->id, chart->total);
}

/* Each pair below turns a value into its name in files and back;
 * guatu_X_from_string() leaves its result alone and returns FALSE for a name
 * that there is not. */

/* No dimension is null in a file, which is not a name. */
GUATU_DEFINE_NAMES (GuatuDimension, guatu_dimension, NULL, "indicator", "period", "place",
                    "status")

GUATU_DEFINE_NAMES (GuatuOrientation, guatu_orientation, "auto", "vertical", "horizontal")

GUATU_DEFINE_NAMES (GuatuStack, guatu_stack, "none", "zero", "share")

GUATU_DEFINE_NAMES (GuatuSort, guatu_sort, "given", "ascending", "descending")

GUATU_DEFINE_NAMES (GuatuScaleKind, guatu_scale_kind, "linear", "log")
GUATU_DEFINE_NAMES (GuatuRank, guatu_rank, "usual", "lead")
