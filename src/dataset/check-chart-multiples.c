/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/annotation.h"
#include "dataset/chart-layers.h"
#include "dataset/chart-selection.h"

static gboolean
takes_multiples (const GuatuMarkTraits *traits)
{
  return traits->takes_multiples;
}

static gboolean
check_mark (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *traits = guatu_mark_traits (check->chart->mark);
  g_autofree char *others = NULL;

  if (takes_multiples (traits))
    return TRUE;
  others = guatu_check_list_marks (takes_multiples);
  guatu_chart_check_add (check, "multiples",
                         _ ("Charts of the mark “%s” have no scale to share. Leave "
                            "“multiples” out, or use one of the marks: %s."),
                         traits->id, others);
  return FALSE;
}

/* What tells the panels apart tells nothing apart within them. */
static gboolean
check_dimension (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;

  if (chart->category != chart->multiples && chart->series != chart->multiples)
    return TRUE;
  guatu_chart_check_add (
      check, "multiples",
      _ ("Each panel has one %s, which cannot be its categories or its "
         "series too. Choose another dimension for these, or leave "
         "“multiples” out."),
      guatu_dimension_to_string (chart->multiples));
  return FALSE;
}

/* Lines along anything else have their names under each panel. */
static gboolean
check_category (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;

  if (!guatu_mark_traits (chart->mark)->along_time
      || chart->category == GUATU_DIMENSION_PERIOD)
    return TRUE;
  guatu_chart_check_add (check, "category",
                         _ ("Small multiples of the mark “%s” run along time. Choose the "
                            "category “period”, or the mark “bar”."),
                         guatu_mark_kind_to_string (chart->mark));
  return FALSE;
}

/* A text stands in one panel. */
static gboolean
check_annotations (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;

  for (guint i = 0; i < guatu_chart_n_annotations (chart); i++)
    {
      const GuatuAnnotation *annotation = guatu_chart_annotation (chart, i);
      g_autofree char *member = g_strdup_printf ("annotations[%u]", i);

      if (chart->multiples == GUATU_DIMENSION_INDICATOR ? annotation->indicator != NULL
                                                        : annotation->place != NULL)
        continue;
      guatu_chart_check_add (check, member,
                             _ ("Say in which of the panels this stands, by “%s”."),
                             guatu_dimension_to_string (chart->multiples));
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_number (const GuatuChartCheck *check)
{
  guint n = check->chart->layers != NULL ? check->chart->layers->len : 0;

  if (n == 0)
    guatu_chart_check_add (check, "multiples",
                           _ ("The observations of the chart have no places. Use the "
                              "multiples “indicator”, or leave “multiples” out."));
  else if (n > GUATU_CHART_MAX_MULTIPLES)
    guatu_chart_check_add (check, "multiples",
                           _ ("%u panels are too many to be read; choose up to %u."), n,
                           GUATU_CHART_MAX_MULTIPLES);
  return n > 0 && n <= GUATU_CHART_MAX_MULTIPLES;
}

/**
 * guatu_check_chart_multiples:
 * @check: a chart with small multiples
 *
 * Adds what keeps the chart as a whole from having them.
 *
 * Returns: whether its panels are to be looked at
 */
gboolean
guatu_check_chart_multiples (const GuatuChartCheck *check)
{
  if (!check_mark (check) || !check_dimension (check) || !check_category (check)
      || !check_annotations (check))
    return FALSE;
  if (check->is_partial && check->chart->layers == NULL)
    return FALSE;
  guatu_check_chart_units (check);
  guatu_check_chart_selection (check);
  guatu_check_chart_highlights (check);
  guatu_check_chart_annotations (check);
  guatu_check_chart_shades (check);
  if (check->problems->len > 0 || !check_number (check))
    return FALSE;
  if (guatu_chart_is_in_columns (check->chart))
    guatu_check_chart_layer_periods (check);
  return check->problems->len == 0;
}
