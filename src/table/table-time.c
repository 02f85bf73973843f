/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/table-private.h"
#include "dataset/period-count.h"

/* Days of the calendar fall into weeks of so many, of which the last two are no days of
 * business; the first day of the calendar was a Monday. */
#define DAYS_A_WEEK 7
#define BUSINESS_DAYS 5

/* Whether the categories are periods that can be counted together, none twice. */
static gboolean
all_of_one_kind (const GuatuTable *table)
{
  GuatuPeriod like = guatu_table_category (table, 0)->period;
  int last = G_MININT, count;

  for (guint i = 0; i < table->categories->len; i++)
    {
      GuatuPeriod period = guatu_table_category (table, i)->period;

      if (!guatu_period_join (&like, period) || !guatu_period_count (period, &count)
          || count <= last)
        return FALSE;
      last = count;
    }
  return TRUE;
}

/* Whether no day between two is left out but those of a weekend. */
static gboolean
is_weekend_between (int day, int next)
{
  for (int i = day + 1; i < next; i++)
    if ((i - 1) % DAYS_A_WEEK < BUSINESS_DAYS)
      return FALSE;
  return TRUE;
}

static gboolean
is_of_one_kind (GuatuPeriod period, GuatuPeriod next)
{
  return guatu_period_join (&period, next);
}

/* Whether a period follows on another of its kind, with none left out between them. */
static gboolean
follows_on (GuatuPeriod period, GuatuPeriod next)
{
  int count = 0, next_count = 0;

  if (!is_of_one_kind (period, next) || !guatu_period_count (period, &count)
      || !guatu_period_count (next, &next_count))
    return FALSE;
  return next_count == count + 1
         || (period.kind == GUATU_PERIOD_DAY && next_count - count <= DAYS_A_WEEK
             && is_weekend_between (count, next_count));
}

/**
 * guatu_rhythm_add:
 * @rhythm: (inout): what is known of a series so far
 * @period: the period of an observation
 * @next: that of the next observation
 *
 * Counts a step from an observation to the next one.
 */
void
guatu_rhythm_add (GuatuRhythm *rhythm, GuatuPeriod period, GuatuPeriod next)
{
  rhythm->n_steps++;
  rhythm->n_following += follows_on (period, next);
}

/**
 * guatu_rhythm_breaks:
 * @indicator: what both observations are of
 *
 * A series most of whose periods follow on each other lacks those that are left out; one
 * whose periods are apart, as those of censuses are, lacks nothing. What leads to a
 * target runs over periods that nobody has a number for.
 *
 * Returns: whether a line breaks between two observations because some between them
 *   are absent, because what is summed up since a year began does so anew, or because the
 *   source says that it does
 */
gboolean
guatu_rhythm_breaks (const GuatuRhythm *rhythm, const GuatuIndicator *indicator,
                     const GuatuObservation *from, const GuatuObservation *to)
{
  return to->breaks
         || (guatu_unit_adds_up (indicator->unit)
             && guatu_period_begins_anew (from->period, to->period))
         || (2 * rhythm->n_following >= rhythm->n_steps
             && is_of_one_kind (from->period, to->period)
             && to->status != GUATU_STATUS_TARGET
             && !follows_on (from->period, to->period));
}

/* Goes from each observation of a series to the next one. */
static void
find_breaks (GuatuTable *table, guint series)
{
  guint n_series = table->series->len;
  GuatuRhythm rhythm = { 0 };

  for (int pass = 0; pass < 2; pass++)
    {
      const GuatuObservation *last = NULL;

      for (guint i = 0; i < table->categories->len; i++)
        {
          const GuatuCell *cell = guatu_table_cell (table, i, series);
          const GuatuObservation *observation = cell->observation;

          if (observation == NULL)
            continue;
          if (last != NULL && pass == 0)
            guatu_rhythm_add (&rhythm, last->period, observation->period);
          else if (last != NULL)
            table->breaks[i * n_series + series]
                = guatu_rhythm_breaks (&rhythm, cell->indicator, last, observation);
          last = observation;
        }
    }
}

/** guatu_table_compare_middles: which of two periods has its middle first; of those of
 * one kind that are no spans it is the one that begins first. */
int
guatu_table_compare_middles (GuatuPeriod a, GuatuPeriod b)
{
  double x, y;

  if (a.kind == b.kind && a.kind < GUATU_PERIOD_YEARS)
    return guatu_period_compare (a, b);
  x = guatu_period_middle (a);
  y = guatu_period_middle (b);
  return x != y ? (x > y ? 1 : -1) : guatu_period_compare (a, b);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  return guatu_table_compare_middles (((const GuatuKey *) a)->period,
                                      ((const GuatuKey *) b)->period);
}

/**
 * guatu_sort_unless_sorted:
 * @array: an array
 * @compare: orders its elements
 *
 * Sorts what mostly is sorted, so that it is looked at first.
 */
void
guatu_sort_unless_sorted (GArray *array, GCompareFunc compare)
{
  const guint size = g_array_get_element_size (array);

  for (guint i = 1; i < array->len; i++)
    if (compare (array->data + (gsize) (i - 1) * size, array->data + (gsize) i * size)
        > 0)
      {
        g_array_sort (array, compare);
        return;
      }
}

/**
 * guatu_table_order_in_time:
 *
 * Puts categories of different kinds of period into the order in which their middles
 * lie; those of one kind are in it.
 *
 * Returns: whether they are of different kinds
 */
gboolean
guatu_table_order_in_time (GuatuTable *table)
{
  if (table->categories->len == 0 || all_of_one_kind (table))
    return FALSE;
  guatu_sort_unless_sorted (table->categories, compare_keys);
  return TRUE;
}

/**
 * guatu_table_place_in_time:
 *
 * Says where the categories of a table lie on an axis of time: periods of one kind as
 * many of them apart as the calendar has, all others with their middles as many months
 * apart.
 */
void
guatu_table_place_in_time (GuatuTable *table)
{
  guint n = table->categories->len;
  GuatuRhythm rhythm = { 0 };

  table->positions = g_new (double, n);
  table->one_kind = all_of_one_kind (table);
  for (guint i = 0; i < n; i++)
    {
      GuatuPeriod period = guatu_table_category (table, i)->period;
      int count = 0;

      if (table->one_kind && guatu_period_count (period, &count))
        table->positions[i] = count;
      else
        table->positions[i] = guatu_period_middle (period);
      if (i > 0)
        guatu_rhythm_add (&rhythm, guatu_table_category (table, i - 1)->period, period);
    }
  for (guint i = n; i > 0; i--)
    table->positions[i - 1] -= table->positions[0];
  table->regular = table->one_kind && 2 * rhythm.n_following >= rhythm.n_steps;
}

/**
 * guatu_table_find_breaks:
 *
 * Finds where the lines of a table with all its cells break although nothing is said to
 * be missing: on an axis of time over absent periods, else over absent cells.
 */
void
guatu_table_find_breaks (GuatuTable *table)
{
  guint n_series = table->series->len;

  table->breaks = g_new0 (guint8, table->categories->len * n_series);
  for (guint series = 0; series < n_series; series++)
    if (table->positions != NULL)
      find_breaks (table, series);
    else
      for (guint i = 1; i < table->categories->len; i++)
        {
          const GuatuObservation *observation
              = guatu_table_cell (table, i, series)->observation;

          table->breaks[i * n_series + series]
              = guatu_table_cell (table, i - 1, series)->observation == NULL
                || (observation != NULL && observation->breaks);
        }
}

/**
 * guatu_table_breaks_before:
 *
 * Returns: whether the line of a series does not go on to a category from the one with
 *   an observation before it, although neither is missing
 */
gboolean
guatu_table_breaks_before (const GuatuTable *table, guint category, guint series)
{
  return table->breaks[category * table->series->len + series] != 0;
}
