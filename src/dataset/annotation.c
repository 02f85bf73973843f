/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/annotation.h"

static void
clear_annotation (gpointer data)
{
  guatu_text_clear (&((GuatuAnnotation *) data)->text);
}

/**
 * guatu_chart_insert_annotation:
 * @chart: a chart or a layer
 * @index: which of its annotations it is to be; what is beyond the end is the end
 * @annotation: is copied
 */
void
guatu_chart_insert_annotation (GuatuChartDescription *chart, guint index,
                               const GuatuAnnotation *annotation)
{
  GuatuAnnotation own = *annotation;

  own.text = (GuatuText) { NULL, NULL };
  guatu_text_set (&own.text, annotation->text.zh, annotation->text.en);
  if (chart->annotations == NULL)
    {
      chart->annotations = g_array_new (FALSE, FALSE, sizeof (GuatuAnnotation));
      g_array_set_clear_func (chart->annotations, clear_annotation);
    }
  g_array_insert_val (chart->annotations, MIN (index, chart->annotations->len), own);
}

/** guatu_chart_add_annotation: adds a copy of @annotation to the chart. */
void
guatu_chart_add_annotation (GuatuChartDescription *chart,
                            const GuatuAnnotation *annotation)
{
  guatu_chart_insert_annotation (chart, G_MAXUINT, annotation);
}

/** guatu_chart_remove_annotation: takes one of them away, and frees it. */
void
guatu_chart_remove_annotation (GuatuChartDescription *chart, guint index)
{
  g_array_remove_index (chart->annotations, index);
}

/** guatu_chart_n_annotations: how many a chart or a layer has. */
guint
guatu_chart_n_annotations (const GuatuChartDescription *chart)
{
  return chart->annotations != NULL ? chart->annotations->len : 0;
}

/** guatu_chart_annotation: (transfer none): one of them, counted from 0. */
const GuatuAnnotation *
guatu_chart_annotation (const GuatuChartDescription *chart, guint index)
{
  return &g_array_index (chart->annotations, GuatuAnnotation, index);
}

/** guatu_annotation_is_of: whether an observation is of all that an annotation says of
 * where it is. */
gboolean
guatu_annotation_is_of (const GuatuAnnotation *annotation,
                        const GuatuIndicator *indicator,
                        const GuatuObservation *observation)
{
  return (annotation->indicator == NULL || annotation->indicator == indicator)
         && (annotation->place == NULL || annotation->place == observation->place)
         && (!annotation->has_period
             || guatu_period_compare (annotation->period, observation->period) == 0);
}

/** guatu_annotation_is_at_period: whether it says a period and nothing else. */
gboolean
guatu_annotation_is_at_period (const GuatuAnnotation *annotation)
{
  return annotation->has_period && annotation->indicator == NULL
         && annotation->place == NULL;
}
