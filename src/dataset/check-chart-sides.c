/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>

#include "dataset/chart-cells.h"
#include "dataset/check-private.h"

#define N_SIDES 2

/* One of the two series, a side of a pyramid. */
typedef struct
{
  guint64 series;
  int sign; /* of its values; 0 where all are zero */
} Side;

/* The side that a cell is of; NULL if it is of a third one. */
static Side *
find_side (Side *sides, guint *n, guint64 series)
{
  for (guint i = 0; i < *n; i++)
    if (sides[i].series == series)
      return &sides[i];
  if (*n == N_SIDES)
    return NULL;
  sides[*n] = (Side) { series, 0 };
  return &sides[(*n)++];
}

static void
refuse_sides (const GuatuChartCheck *check)
{
  guatu_chart_check_add (
      check, "series",
      _ ("Marks of the kind “%s” are of two series. Choose two, or use "
         "another mark."),
      guatu_mark_kind_to_string (check->chart->mark));
}

/* A side may be written below zero to make other programs draw it to the left; but what
 * is partly below has no magnitude, and no end of a range is its value. */
static gboolean
is_refused (const GuatuChartCheck *check, const GuatuChartCell *cell, Side *side)
{
  int sign = (guatu_chart_cell_observation (cell)->value > 0)
             - (guatu_chart_cell_observation (cell)->value < 0);

  if (guatu_chart_cell_observation (cell)->bound == GUATU_BOUND_RANGE)
    {
      guatu_chart_check_add (check, "mark",
                             _ ("“%s” has a value that is a range, which a pyramid does "
                                "not show. Use the mark “bar”."),
                             cell->indicator->id);
      return TRUE;
    }
  if (sign * side->sign < 0)
    {
      guatu_chart_check_add (check, "mark",
                             _ ("“%s” has values above and below zero, and a pyramid "
                                "shows how much there is on each side. Use the mark "
                                "“bar”."),
                             cell->indicator->id);
      return TRUE;
    }
  side->sign = sign != 0 ? sign : side->sign;
  return FALSE;
}

/* A pyramid and a dumbbell have two series; each side of a pyramid is all above or all
 * below zero. */
void
guatu_check_chart_sides (const GuatuChartCheck *check)
{
  const GuatuMarkTraits *traits = guatu_mark_traits (check->chart->mark);
  g_autoptr (GArray) cells = NULL;
  Side sides[N_SIDES];
  guint n = 0;

  if (!traits->two_series)
    return;
  cells = guatu_chart_cells_new (check->chart);
  for (guint i = 0; i < cells->len; i++)
    {
      const GuatuChartCell *cell = &g_array_index (cells, GuatuChartCell, i);
      Side *side = find_side (sides, &n, cell->series);

      if (side == NULL)
        {
          refuse_sides (check);
          return;
        }
      if (traits->two_sided && !guatu_chart_cell_observation (cell)->missing
          && is_refused (check, cell, side))
        return;
    }
  if (n < N_SIDES && !check->is_partial)
    refuse_sides (check);
}
