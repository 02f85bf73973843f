/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "io/grid/stream-private.h"

/* Where the observations of a table stand that is read row by row. Those of an indicator
 * mostly stand in a column, in rows as far from each other, so that where a few of them
 * are tells it of all. */

/** guatu_stream_note_position: notes where an observation of an item stands that is not
 * where it was expected after those before. */
void
guatu_stream_note_position (GuatuItem *item, guint index, guint32 position)
{
  GuatuPositions *last
      = item->positions->len > 0
            ? &g_array_index (item->positions, GuatuPositions, item->positions->len - 1)
            : NULL;

  if (last != NULL && last->first + 1 == index && position > last->position)
    {
      last->step = item->step = position - last->position;
      item->next_position = position + item->step;
    }
  else
    {
      const GuatuPositions positions = { index, position, 0 };

      g_array_append_val (item->positions, positions);
      item->next_position = GUATU_NO_POSITION;
      item->step = 0;
    }
}

/* The row of an observation times the number of columns of numbers, plus which of these.
 */
static guint32
position_of (const GuatuItem *item, guint index)
{
  guint low = 0, high = item->positions->len;
  const GuatuPositions *positions;

  while (high - low > 1)
    {
      const guint middle = low + (high - low) / 2;

      if (g_array_index (item->positions, GuatuPositions, middle).first <= index)
        low = middle;
      else
        high = middle;
    }
  positions = &g_array_index (item->positions, GuatuPositions, low);
  return positions->position + (index - positions->first) * positions->step;
}

/* The place of an observation. */
static char *
find_place (const GuatuSheet *sheet, const GuatuItem *item, guint index, guint *row)
{
  const guint32 position = position_of (item, index);
  guint n_values = 0, column = 0, value;

  for (guint i = 0; i < sheet->columns->len; i++)
    n_values += g_array_index (sheet->columns, GuatuColumn, i) == GUATU_COLUMN_VALUES;
  *row = position / n_values;
  value = position % n_values;
  while (g_array_index (sheet->columns, GuatuColumn, column) != GUATU_COLUMN_VALUES
         || value-- > 0)
    column++;
  return guatu_cells_place (sheet->grid, *row, column);
}

/**
 * guatu_stream_locate:
 * @sheet: a table that was read row by row
 * @item: one of its items
 * @index: which of its observations
 * @problem: gets the place of the observation
 */
void
guatu_stream_locate (const GuatuSheet *sheet, const GuatuItem *item, guint index,
                     GuatuProblem *problem)
{
  const guint same_as = problem->part.same_as;
  guint row = 0;

  if (index >= item->n_streamed)
    return;
  if (same_as > 0 && same_as <= item->n_streamed)
    {
      const GuatuObservation *observation
          = guatu_indicator_observation (item->indicator, index);
      const GuatuPlace *place = observation->place;
      g_autofree char *where = find_place (sheet, item, same_as - 1, &row);
      g_autofree char *period = guatu_period_to_string (observation->period);

      g_free (problem->message);
      problem->message = g_strdup_printf (
          _ ("“%s” of %s%s%s has two values, here and in %s. Keep one of them."),
          item->indicator->name.zh, place != NULL ? place->name.zh : "",
          place != NULL ? " " : "", period, where);
    }
  g_free (problem->place);
  problem->place = find_place (sheet, item, index, &row);
  problem->line = row + 1;
  problem->column = 1;
}
