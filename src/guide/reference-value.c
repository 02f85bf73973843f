/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/reference-value.h"

#include "dataset/reference-line.h"

/** guatu_references_count: how many lines of reference there are, none where nothing is
 * drawn that they would be held against. */
guint
guatu_references_count (const GuatuChartDescription *chart, const GuatuTable *table)
{
  return chart->references != NULL && guatu_table_has_more_values (table, 0)
             ? chart->references->len
             : 0;
}

/** guatu_reference_observation: the value of a line as an observation of the chart's
 * first indicator; of stacked shares, in percent. */
GuatuObservation
guatu_reference_observation (const GuatuChartDescription *chart, const GuatuTable *table,
                             guint reference)
{
  const GuatuReferenceLine *line
      = &g_array_index (chart->references, GuatuReferenceLine, reference);
  GuatuObservation observation = { .value = line->value };

  if (line->is_average)
    return table->average;
  guatu_observation_set_decimals (&observation, line->decimals);
  return observation;
}

/** guatu_reference_value: where a line lies as the span of a cell does: in the base unit
 * or, of stacked shares, in percent. */
double
guatu_reference_value (const GuatuChartDescription *chart, const GuatuTable *table,
                       guint reference)
{
  const GuatuObservation observation
      = guatu_reference_observation (chart, table, reference);

  return chart->stack == GUATU_STACK_SHARE
             ? observation.value
             : guatu_indicator_base_value (g_ptr_array_index (chart->indicators, 0),
                                           &observation);
}
