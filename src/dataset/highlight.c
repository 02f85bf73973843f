/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/highlight.h"

/** guatu_chart_add_highlight: adds a copy of @highlight to what the chart is about. */
void
guatu_chart_add_highlight (GuatuChartDescription *chart, const GuatuHighlight *highlight)
{
  if (chart->highlights == NULL)
    chart->highlights = g_array_new (FALSE, FALSE, sizeof (GuatuHighlight));
  g_array_append_val (chart->highlights, *highlight);
}

/**
 * guatu_highlight_is_of:
 * @indicator: (nullable): of a mark, a category or a series
 * @place: (nullable): of it
 * @period: of it
 *
 * Returns: whether it is what is highlighted
 */
gboolean
guatu_highlight_is_of (const GuatuHighlight *highlight, const GuatuIndicator *indicator,
                       const GuatuPlace *place, GuatuPeriod period)
{
  switch (highlight->dimension)
    {
    case GUATU_DIMENSION_INDICATOR:
      return highlight->indicator == indicator;
    case GUATU_DIMENSION_PLACE:
      return highlight->place == place;
    case GUATU_DIMENSION_PERIOD:
      return guatu_period_compare (highlight->period, period) == 0;
    case GUATU_DIMENSION_NONE:
    case GUATU_DIMENSION_STATUS:
    default:
      return FALSE;
    }
}
