/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table.h"

#include <math.h>

void
guatu_table_free (GuatuTable *table)
{
  g_array_unref (table->categories);
  g_array_unref (table->series);
  g_array_unref (table->digits);
  g_free (table->cells);
  g_clear_pointer (&table->remarks, g_ptr_array_unref);
  g_free (table->positions);
  g_free (table->breaks);
  g_free (table->negative);
  g_clear_pointer (&table->origins, g_ptr_array_unref);
  g_free (table);
}

/** guatu_table_category: (transfer none): the category at an index. */
const GuatuKey *
guatu_table_category (const GuatuTable *table, guint category)
{
  g_return_val_if_fail (category < table->categories->len, NULL);
  return &g_array_index (table->categories, GuatuKey, category);
}

/** guatu_table_series: (transfer none): the series at an index. */
const GuatuKey *
guatu_table_series (const GuatuTable *table, guint series)
{
  g_return_val_if_fail (series < table->series->len, NULL);
  return &g_array_index (table->series, GuatuKey, series);
}

/** guatu_table_cell: (transfer none): where a category and a series meet. */
const GuatuCell *
guatu_table_cell (const GuatuTable *table, guint category, guint series)
{
  g_return_val_if_fail (category < table->categories->len, NULL);
  g_return_val_if_fail (series < table->series->len, NULL);
  return &table->cells[category * table->series->len + series];
}

/** guatu_cell_has_value: whether there is a number to draw. */
gboolean
guatu_cell_has_value (const GuatuCell *cell)
{
  return cell->observation != NULL && !cell->observation->missing
         && cell->withheld == GUATU_WITHHELD_NOT;
}

/** guatu_cell_has_sign: whether the sign of a gap stands in the place of a number. */
gboolean
guatu_cell_has_sign (const GuatuCell *cell)
{
  if (cell->withheld != GUATU_WITHHELD_NOT)
    return cell->withheld == GUATU_WITHHELD_WITH_SIGN;
  return cell->observation != NULL && cell->observation->missing;
}

/** guatu_table_n_values: how many of its cells have a number to draw. */
guint
guatu_table_n_values (const GuatuTable *table)
{
  guint n = 0;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    n += guatu_cell_has_value (&table->cells[i]);
  return n;
}

/**
 * guatu_table_has_more_values:
 *
 * Returns: whether more than @n of its cells have a number to draw; it looks no further
 *   than that, so that it can be asked of each mark of a long table
 */
gboolean
guatu_table_has_more_values (const GuatuTable *table, guint n)
{
  guint found = 0;

  for (guint i = 0; i < table->categories->len * table->series->len && found <= n; i++)
    found += guatu_cell_has_value (&table->cells[i]);
  return found > n;
}

/** guatu_table_largest: the largest absolute value, in the base unit. */
double
guatu_table_largest (const GuatuTable *table)
{
  return MAX (fabs (table->lowest), fabs (table->highest));
}

/* Whether two units are written alike: projects and centres are both 个 in Chinese. */
static gboolean
written_alike (const GuatuUnit *unit, const GuatuUnit *other, GuatuLanguage language)
{
  static const double numbers[] = { 1, 2 };

  if (language == GUATU_LANGUAGE_ZH_EN)
    return written_alike (unit, other, GUATU_LANGUAGE_ZH)
           && written_alike (unit, other, GUATU_LANGUAGE_EN);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_strcmp0 (guatu_unit_label (unit, numbers[i], language),
                   guatu_unit_label (other, numbers[i], language))
        != 0)
      return FALSE;
  return unit->per == other->per;
}

/**
 * guatu_table_unit:
 * @chart: what it is the table of
 * @language: of the figure
 *
 * Returns: (nullable): the unit of all numbers, or one that is written as all of theirs
 *   are; %NULL where several counted words are
 */
const GuatuUnit *
guatu_table_unit (const GuatuTable *table, const GuatuChartDescription *chart,
                  GuatuLanguage language)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);
  const GuatuUnit *shared = NULL;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      const GuatuCell *cell = &table->cells[i];

      if (cell->observation == NULL || cell->indicator->unit == shared)
        continue;
      if (shared != NULL && !written_alike (shared, cell->indicator->unit, language))
        return NULL;
      shared = cell->indicator->unit;
    }
  return shared != NULL ? shared : first->unit;
}

/** guatu_table_is_dense: whether its points are too many for a dot each. */
gboolean
guatu_table_is_dense (const GuatuTable *table)
{
  return table->reduced || table->categories->len > GUATU_TABLE_MAX_DOTTED;
}

/**
 * guatu_table_position:
 *
 * Returns: where a category lies along its axis, from 0: on an axis of time, or its index
 */
double
guatu_table_position (const GuatuTable *table, guint category)
{
  return table->positions != NULL ? table->positions[category] : (double) category;
}

/**
 * guatu_table_series_status:
 * @status: (out): the status that all values of the series have
 *
 * Returns: whether they all have the same one
 */
gboolean
guatu_table_series_status (const GuatuTable *table, guint series, GuatuStatus *status)
{
  int found = -1;

  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, series);

      if (!guatu_cell_has_value (cell))
        continue;
      if (found >= 0 && found != (int) cell->observation->status)
        return FALSE;
      found = (int) cell->observation->status;
    }
  *status = found < 0 ? GUATU_STATUS_ACTUAL : (GuatuStatus) found;
  return found >= 0;
}

/**
 * guatu_table_series_period:
 * @period: (out): the period that all values of the series have
 *
 * Returns: whether they all have the same one
 */
gboolean
guatu_table_series_period (const GuatuTable *table, guint series, GuatuPeriod *period)
{
  const GuatuObservation *found = NULL;

  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, i, series);

      if (!guatu_cell_has_value (cell))
        continue;
      if (found != NULL
          && guatu_period_compare (found->period, cell->observation->period) != 0)
        return FALSE;
      found = cell->observation;
    }
  if (found != NULL)
    *period = found->period;
  return found != NULL;
}

/** guatu_table_any_value: (nullable): the first cell that has one. */
const GuatuCell *
guatu_table_any_value (const GuatuTable *table)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      return &table->cells[i];
  return NULL;
}

/** guatu_table_periods_differ: whether its values have several periods. */
gboolean
guatu_table_periods_differ (const GuatuTable *table)
{
  const GuatuObservation *found = NULL;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      const GuatuCell *cell = &table->cells[i];

      if (!guatu_cell_has_value (cell))
        continue;
      if (found != NULL
          && guatu_period_compare (found->period, cell->observation->period) != 0)
        return TRUE;
      found = cell->observation;
    }
  return FALSE;
}

/** guatu_table_uses_bound: whether any value of the chart has this bound. */
gboolean
guatu_table_uses_bound (const GuatuTable *table, GuatuBound bound)
{
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i])
        && table->cells[i].observation->bound == bound)
      return TRUE;
  return FALSE;
}
