/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/check-private.h"
#include "dataset/number.h"
#include "dataset/reference-line.h"

static void
refuse_average (const GuatuChartCheck *check, const char *member, GuatuAverageFault fault)
{
  static const char *const messages[] = {
    [GUATU_AVERAGE_OF_STACK]
    = N_ ("Of stacked marks there is no average line. Do not stack them, or leave the "
          "average out."),
    [GUATU_AVERAGE_OF_SERIES] = N_ (
        "An average of several series would be of neither. Show one series, or leave the "
        "average out."),
    [GUATU_AVERAGE_OF_UNITS]
    = N_ ("Of different things there is no average. Leave it out."),
    [GUATU_AVERAGE_OF_STATUSES] = N_ (
        "An average of outturns, estimates and targets together says nothing. Show those "
        "of one status, or leave the average out."),
    [GUATU_AVERAGE_OF_BOUNDS]
    = N_ ("Of values that are bounds or ranges nobody knows the average. Leave it out."),
  };

  if (fault != GUATU_AVERAGE_IS_KNOWN && fault != GUATU_AVERAGE_OF_NOTHING)
    guatu_chart_check_add (check, member, "%s", _ (messages[fault]));
}

/* A line of reference stands on a scale of values, and an average is one of values that
 * can be added up. */
void
guatu_check_chart_references (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;

  if (chart->references == NULL)
    return;
  if (!guatu_mark_has_axis (chart->mark))
    {
      guatu_chart_check_add (
          check, "reference",
          _ ("The mark “%s” has no axis for a line of reference. Leave "
             "it out, or use another mark."),
          guatu_mark_kind_to_string (chart->mark));
      return;
    }
  if (chart->references->len > GUATU_MAX_REFERENCES)
    guatu_chart_check_add (check, "reference",
                           _ ("A chart has at most %d lines of reference."),
                           GUATU_MAX_REFERENCES);
  for (guint i = 0; i < chart->references->len; i++)
    {
      const GuatuReferenceLine *reference
          = &g_array_index (chart->references, GuatuReferenceLine, i);
      g_autofree char *member = g_strdup_printf ("reference[%u]", i);
      GuatuAverage average;

      if (reference->is_average)
        refuse_average (check, member, guatu_chart_average (chart, &average));
      else if (!guatu_number_is_usable (
                   reference->value
                   * pow (10, ((const GuatuIndicator *) g_ptr_array_index (
                                   chart->indicators, 0))
                                  ->unit_mult)))
        guatu_chart_check_add (check, member,
                               _ ("With the unit multiplier the value is beyond 1e100 or "
                                  "below 1e-100, which no statistics reach."));
      else if (chart->scale == GUATU_SCALE_LOG && reference->value <= 0)
        guatu_chart_check_add (
            check, member,
            _ ("A logarithmic scale has no place for a line at zero or "
               "less. Use a linear one."));
    }
}
