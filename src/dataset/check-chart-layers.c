/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>

#include "dataset/chart-layers.h"

/* In panels that are lower no mark could be told from another. */
void
guatu_check_chart_panels (const GuatuChartCheck *check)
{
  guint n = guatu_chart_n_panels (check->chart);

  if (n > GUATU_CHART_MAX_PANELS)
    guatu_chart_check_add (check, NULL,
                           _ ("The chart has %u panels, and no page has room for more "
                              "than %u under each other. Make several charts of it."),
                           n, GUATU_CHART_MAX_PANELS);
}

/* The layers of a panel, the first of which is at @first; returns how many they are. */
static guint
count_in_panel (const GuatuChartDescription *chart, guint first)
{
  guint panel = guatu_chart_layer (chart, first)->panel, n = 0;

  while (first + n < chart->layers->len
         && guatu_chart_layer (chart, first + n)->panel == panel)
    n++;
  return n;
}

/* Two axes that count from zero at one height can be read; a third finds no side. */
static gboolean
is_pair (const GuatuChartDescription *chart, guint first, guint n)
{
  return n == 1 ? !guatu_chart_layer (chart, first)->second
                : n == 2 && !guatu_chart_layer (chart, first)->second
                      && guatu_chart_layer (chart, first + 1)->second;
}

/* Whether the numbers of a layer count from a zero that is on its axis. */
static gboolean
counts_from_zero (const GuatuChartDescription *layer)
{
  return layer->scale == GUATU_SCALE_LINEAR && layer->zero != GUATU_ZERO_NO;
}

void
guatu_check_chart_second_axis (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  guint n;

  for (guint i = 0; i < chart->layers->len; i += n)
    {
      n = count_in_panel (chart, i);
      if (!is_pair (chart, i, n))
        guatu_chart_check_add (
            check, guatu_chart_layer (chart, i)->path,
            _ ("In one plot there is one layer, or two of which the second has "
               "“axis”: “second”. Put the others in panels of their own."));
      else if (n == 2 && !guatu_text_is_absent (&guatu_chart_layer (chart, i)->title))
        guatu_chart_check_add (
            check, guatu_chart_layer (chart, i)->path,
            _ ("The legend of two layers in one plot says what they show, and leaves no "
               "place for the title of the panel. Leave it out."));
      else if (n == 2
               && (!counts_from_zero (guatu_chart_layer (chart, i))
                   || !counts_from_zero (guatu_chart_layer (chart, i + 1))))
        guatu_chart_check_add (
            check, guatu_chart_layer (chart, i)->path,
            _ ("Two axes of one plot have their zeros at one height. Use linear scales "
               "with zero, or panels."));
    }
}

/* Years and quarters have no common columns. */
void
guatu_check_chart_layer_periods (const GuatuChartCheck *check)
{
  GuatuPeriod first, misfit;

  if (guatu_chart_find_misfit (check->chart, &first, &misfit))
    {
      g_autofree char *one = guatu_period_to_string (first);
      g_autofree char *other = guatu_period_to_string (misfit);

      guatu_chart_check_add (check, NULL,
                             _ ("The layers of a chart share their periods, and “%s” and "
                                "“%s” do not stand side by side. Choose some by "
                                "“periods”."),
                             one, other);
    }
}
