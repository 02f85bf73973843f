/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/shaded-period.h"

static void
clear_shade (gpointer data)
{
  guatu_text_clear (&((GuatuShadedPeriod *) data)->label);
}

/**
 * guatu_chart_insert_shade:
 * @chart: a chart or a layer
 * @index: which of its shades it is to be; what is beyond the end is the end
 * @shade: is copied
 */
void
guatu_chart_insert_shade (GuatuChartDescription *chart, guint index,
                          const GuatuShadedPeriod *shade)
{
  GuatuShadedPeriod own = *shade;

  own.label = (GuatuText) { NULL, NULL };
  if (!guatu_text_is_absent (&shade->label))
    guatu_text_set (&own.label, shade->label.zh, shade->label.en);
  if (chart->shades == NULL)
    {
      chart->shades = g_array_new (FALSE, FALSE, sizeof (GuatuShadedPeriod));
      g_array_set_clear_func (chart->shades, clear_shade);
    }
  g_array_insert_val (chart->shades, MIN (index, chart->shades->len), own);
}

/** guatu_chart_add_shade: adds a copy of @shade to the chart. */
void
guatu_chart_add_shade (GuatuChartDescription *chart, const GuatuShadedPeriod *shade)
{
  guatu_chart_insert_shade (chart, G_MAXUINT, shade);
}

/** guatu_chart_remove_shade: takes one of them away, and frees it. */
void
guatu_chart_remove_shade (GuatuChartDescription *chart, guint index)
{
  g_array_remove_index (chart->shades, index);
}

/** guatu_chart_n_shades: how many a chart has. */
guint
guatu_chart_n_shades (const GuatuChartDescription *chart)
{
  return chart->shades != NULL ? chart->shades->len : 0;
}

/** guatu_chart_shade: (transfer none): one of them, counted from 0. */
const GuatuShadedPeriod *
guatu_chart_shade (const GuatuChartDescription *chart, guint index)
{
  return &g_array_index (chart->shades, GuatuShadedPeriod, index);
}

/** guatu_chart_copy_shades: gives a chart the shaded periods of another, and no others.
 */
void
guatu_chart_copy_shades (GuatuChartDescription *chart, const GuatuChartDescription *from)
{
  g_clear_pointer (&chart->shades, g_array_unref);
  for (guint i = 0; i < guatu_chart_n_shades (from); i++)
    guatu_chart_add_shade (chart, guatu_chart_shade (from, i));
}

/** guatu_shade_has: whether a period lies within the span, from its first day to its
 * last. */
gboolean
guatu_shade_has (const GuatuShadedPeriod *shade, GuatuPeriod period)
{
  return guatu_period_first_day (period) >= guatu_period_first_day (shade->from)
         && guatu_period_last_day (period) <= guatu_period_last_day (shade->to);
}
