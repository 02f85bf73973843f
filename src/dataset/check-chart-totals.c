/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/check-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "dataset/chart-cells.h"

/* What sums of the same numbers differ by, as a share of the greatest. */
#define NOISE 1e-9

/* What the parts of one category add up to, in the base unit, and how far off it may be
 * since each is rounded. */
typedef struct
{
  const GuatuChartCell *first;
  double sum;
  double slack;
  double most;
  gboolean lacks_part;
} Stack;

/* What there is among the values of a chart. */
typedef struct
{
  gboolean above;
  gboolean below;
  gboolean at_least;
  gboolean at_most;
} Seen;

static gboolean
adds_up (const GuatuUnit *unit)
{
  switch (unit->kind)
    {
    case GUATU_UNIT_MULTIPLE:
    case GUATU_UNIT_CONCENTRATION:
    case GUATU_UNIT_DENSITY:
    case GUATU_UNIT_INDEX:
    case GUATU_UNIT_RANK:
      return FALSE;
    default:
      return unit->per == NULL;
    }
}

/* Half of the last digit that the source gives, in the base unit. */
static double
rounding_of (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  return pow (10, indicator->unit_mult - guatu_observation_decimals (observation)) / 2;
}

static void
look_at (Seen *seen, const GuatuObservation *observation)
{
  seen->above = seen->above || observation->value > 0;
  seen->below = seen->below || observation->value < 0;
  seen->at_least = seen->at_least || observation->bound == GUATU_BOUND_AT_LEAST;
  seen->at_most = seen->at_most || observation->bound == GUATU_BOUND_AT_MOST;
}

static Stack *
stack_of (GHashTable *stacks, const GuatuChartCell *cell)
{
  Stack *stack = g_hash_table_lookup (stacks, &cell->category);

  if (stack != NULL)
    return stack;
  stack = g_new0 (Stack, 1);
  stack->first = cell;
  g_hash_table_insert (stacks, g_memdup2 (&cell->category, sizeof cell->category), stack);
  return stack;
}

static void
add_part (Stack *stack, const GuatuChartCell *cell)
{
  double value;

  if (guatu_chart_cell_observation (cell)->missing)
    {
      stack->lacks_part = TRUE;
      return;
    }
  value
      = guatu_indicator_base_value (cell->indicator, guatu_chart_cell_observation (cell));
  stack->sum += value;
  stack->most = MAX (stack->most, fabs (value));
  stack->slack += rounding_of (cell->indicator, guatu_chart_cell_observation (cell));
}

/* The indicator of which all others of the chart are parts, or NULL. */
static const GuatuIndicator *
whole_of (const GuatuChartDescription *chart)
{
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  if (chart->series != GUATU_DIMENSION_INDICATOR)
    return NULL;
  for (guint i = 1; i < chart->indicators->len; i++)
    if (((const GuatuIndicator *) g_ptr_array_index (chart->indicators, i))->part_of
        != first->part_of)
      return NULL;
  return first->part_of;
}

/* Whether what stands over a stack would be another number than the one that the dataset
 * has of the whole. */
static gboolean
is_other (const Stack *stack, const GuatuIndicator *whole)
{
  const GuatuObservation *part = guatu_chart_cell_observation (stack->first);

  if (stack->lacks_part || whole->unit != stack->first->indicator->unit)
    return FALSE;
  for (guint i = 0; i < guatu_indicator_n_observations (whole); i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (whole, i);

      if (!observation->missing && observation->place == part->place
          && observation->status == part->status
          && observation->bound == GUATU_BOUND_EXACT
          && guatu_period_compare (observation->period, part->period) == 0)
        return fabs (guatu_indicator_base_value (whole, observation) - stack->sum)
               > stack->slack + rounding_of (whole, observation) + stack->most * NOISE;
    }
  return FALSE;
}

static void
check_whole (const GuatuChartCheck *check, GHashTable *stacks)
{
  const GuatuIndicator *whole = whole_of (check->chart);
  GHashTableIter iter;
  gpointer stack;

  if (whole == NULL)
    return;
  g_hash_table_iter_init (&iter, stacks);
  while (g_hash_table_iter_next (&iter, NULL, &stack))
    if (is_other (stack, whole))
      {
        guatu_chart_check_add (check, "totals",
                               _ ("The parts do not add up to “%s”, of which they are "
                                  "parts. Show all of them, or leave the totals out."),
                               whole->id);
        return;
      }
}

static void
check_values (const GuatuChartCheck *check)
{
  g_autoptr (GArray) cells = guatu_chart_cells_new (check->chart);
  g_autoptr (GHashTable) stacks
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, g_free);
  Seen seen = { FALSE };

  for (guint i = 0; i < cells->len; i++)
    {
      const GuatuChartCell *cell = &g_array_index (cells, GuatuChartCell, i);

      if (!guatu_chart_cell_observation (cell)->missing)
        look_at (&seen, guatu_chart_cell_observation (cell));
      add_part (stack_of (stacks, cell), cell);
    }
  if (seen.above && seen.below)
    guatu_chart_check_add (check, "totals",
                           _ ("Values above and below zero end at both sides, and their "
                              "sum at neither. Leave the totals out."));
  else if (seen.at_least && seen.at_most)
    guatu_chart_check_add (check, "totals",
                           _ ("What adds “at least” to “at most” has no bound at all. "
                              "Leave the totals out."));
  else
    check_whole (check, stacks);
}

/* A sum stands over a stack of bars, of what adds up and is all there. */
void
guatu_check_chart_totals (const GuatuChartCheck *check)
{
  const GuatuChartDescription *chart = check->chart;
  const GuatuIndicator *first = g_ptr_array_index (chart->indicators, 0);

  if (!chart->totals)
    return;
  if ((chart->mark != GUATU_MARK_BAR && chart->mark != GUATU_MARK_AREA)
      || chart->stack == GUATU_STACK_NONE)
    {
      guatu_chart_check_add (check, "totals",
                             _ ("Totals stand over stacked bars and areas. Use the mark "
                                "“bar” or “area” with a stack, or leave the totals "
                                "out."));
      return;
    }
  for (guint i = 0; i < chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (chart->indicators, i);

      if (indicator->unit == NULL || first->unit == NULL)
        return;
      if (indicator->unit != first->unit || !adds_up (indicator->unit))
        {
          guatu_chart_check_add (check, "totals",
                                 _ ("Values in “%s” do not add up with the others. Leave "
                                    "the totals out."),
                                 indicator->unit->id);
          return;
        }
    }
  check_values (check);
}
