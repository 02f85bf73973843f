/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table/stack.h"

#include <math.h>

/*
 * Where every cell of a chart begins and ends, for bars and areas alike. Parts of a
 * stack lie on each other from zero on, what is negative from zero back, in the order of
 * the series. A stack is its parts' sum; where a part is missing nobody knows it, and
 * where the whole is zero there are no shares of it. Such a stack is not drawn: its cells
 * are withheld, and one of them says the gap.
 */

/* What sums of the same numbers differ by, as a share of the greatest. */
#define NOISE 1e-9

/* Lays the parts of one stack on each other. @ups tells on which side of zero each lies,
 * which a part that is just zero does not say itself. */
static void
pile (const double *values, const gboolean *ups, guint n, GuatuCellSpan *spans)
{
  double up = 0, down = 0;

  for (guint i = 0; i < n; i++)
    {
      double *end = ups[i] ? &up : &down;

      spans[i].start = *end;
      *end += values[i];
      spans[i].end = *end;
    }
}

/* What is zero lies among what is positive, but for a series that is else negative. */
static void
find_sides (GuatuTable *table)
{
  const guint n = table->series->len;

  table->negative = g_new0 (guint8, n);
  for (guint i = 0; i < n; i++)
    {
      gboolean positive = FALSE, negative = FALSE;

      for (guint j = 0; j < table->categories->len && !positive; j++)
        {
          const double value = guatu_table_cell (table, j, i)->value;

          positive = value > 0;
          negative = negative || value < 0;
        }
      table->negative[i] = negative && !positive;
    }
}

static gboolean
is_up (const GuatuTable *table, guint category, guint series)
{
  const double value = guatu_table_cell (table, category, series)->value;

  return value != 0 ? value > 0 : !table->negative[series];
}

/* Lays the parts of a category on each other, in the unit of its axis. */
static void
pile_category (GuatuTable *table, guint category, double unit)
{
  guint n = table->series->len;
  g_autofree double *values = g_new (double, n);
  g_autofree gboolean *ups = g_new (gboolean, n);
  g_autofree GuatuCellSpan *spans = g_new (GuatuCellSpan, n);

  for (guint i = 0; i < n; i++)
    {
      values[i] = guatu_table_cell (table, category, i)->value / unit;
      ups[i] = unit < 0 || is_up (table, category, i);
    }
  pile (values, ups, n, spans);
  for (guint i = 0; i < n; i++)
    table->cells[category * n + i].span = spans[i];
}

/* The first and the last category for which a series has a value. */
typedef struct
{
  guint first;
  guint last;
} Ends;

static Ends *
find_ends (const GuatuTable *table)
{
  guint n = table->series->len;
  Ends *ends = g_new (Ends, n);

  for (guint i = 0; i < n; i++)
    ends[i] = (Ends) { table->categories->len, 0 };
  for (guint i = 0; i < table->categories->len * n; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      {
        ends[i % n].first = MIN (ends[i % n].first, i / n);
        ends[i % n].last = i / n;
      }
  return ends;
}

/* Finds the sum of a category's parts; returns whether all of them are known. One that
 * the dataset does not have is none, but along time between others that it has. */
static gboolean
find_whole (const GuatuTable *table, guint category, const Ends *ends, double *whole)
{
  *whole = 0;
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);
      gboolean gap = ends != NULL && category > ends[i].first && category < ends[i].last;

      if (cell->observation != NULL ? cell->observation->missing : gap)
        return FALSE;
      *whole += cell->value;
    }
  return TRUE;
}

/* The cell that says why a stack is not drawn: what is missing, or else the first. */
static GuatuCell *
find_speaker (GuatuTable *table, guint category)
{
  GuatuCell *cells = &table->cells[category * table->series->len], *speaker = NULL;

  for (guint i = 0; i < table->series->len; i++)
    if (cells[i].observation != NULL
        && (speaker == NULL
            || (cells[i].observation->missing && !speaker->observation->missing)))
      speaker = &cells[i];
  return speaker;
}

static void
withhold (GuatuTable *table, guint category, GuatuGap why)
{
  GuatuCell *speaker = find_speaker (table, category);

  table->gaps |= why;
  for (guint i = 0; i < table->series->len; i++)
    {
      GuatuCell *cell = &table->cells[category * table->series->len + i];

      cell->withheld
          = cell == speaker ? GUATU_WITHHELD_WITH_SIGN : GUATU_WITHHELD_SILENTLY;
      cell->gap = why;
    }
}

/* Where one part breaks over absent periods, what lies on it breaks as well. */
static void
break_together (GuatuTable *table, guint category)
{
  guint8 *breaks = &table->breaks[category * table->series->len];
  gboolean any = FALSE;

  for (guint i = 0; i < table->series->len; i++)
    any = any || breaks[i];
  for (guint i = 0; i < table->series->len; i++)
    breaks[i] = any;
}

/**
 * guatu_stack_table:
 * @table: with all its cells
 *
 * Works out where each cell begins and ends: in the base unit or, in shares, in percent;
 * and withholds the stacks that are not drawn.
 */
void
guatu_stack_table (GuatuTable *table, const GuatuChartDescription *chart)
{
  gboolean shares = chart->stack == GUATU_STACK_SHARE;
  g_autofree Ends *ends = table->positions != NULL ? find_ends (table) : NULL;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    table->cells[i].span = (GuatuCellSpan) { 0, table->cells[i].value };
  if (chart->stack != GUATU_STACK_NONE)
    find_sides (table);
  for (guint i = 0; chart->stack != GUATU_STACK_NONE && i < table->categories->len; i++)
    {
      double whole;
      gboolean known = find_whole (table, i, ends, &whole);

      break_together (table, i);
      if (known && !(shares && whole == 0))
        pile_category (table, i, shares ? whole / 100 : 1);
      else
        withhold (table, i, known ? GUATU_GAP_WHOLE_ZERO : GUATU_GAP_PART_MISSING);
    }
}

/**
 * guatu_stack_range:
 * @low: (out): the least that any cell reaches, in the unit of its spans
 * @high: (out): the most; shares always have 0 to 100 %
 */
void
guatu_stack_range (const GuatuTable *table, GuatuStack stack, double *low, double *high)
{
  *low = stack == GUATU_STACK_SHARE ? 0 : INFINITY;
  *high = stack == GUATU_STACK_SHARE ? 100 : -INFINITY;
  if (stack == GUATU_STACK_SHARE)
    return;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      {
        *low = MIN (*low, table->cells[i].span.end);
        *high = MAX (*high, table->cells[i].span.end);
      }
}

static int
compare_doubles (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return (*left > *right) - (*left < *right);
}

/* How far from a category to the next any part passes through zero, from 0 to 1, which
 * are there as well. */
static GArray *
find_knots (const GuatuTable *table, guint category)
{
  GArray *knots = g_array_new (FALSE, FALSE, sizeof (double));
  const double ends[] = { 0, 1 };

  g_array_append_vals (knots, ends, 2);
  for (guint i = 0; i < table->series->len; i++)
    {
      double from = guatu_table_cell (table, category, i)->value;
      double to = guatu_table_cell (table, category + 1, i)->value;
      double knot = from / (from - to);

      if (((from < 0 && to > 0) || (from > 0 && to < 0)) && knot > 0 && knot < 1)
        g_array_append_val (knots, knot);
    }
  g_array_sort (knots, compare_doubles);
  return knots;
}

/* What a part takes at a point between two categories, as seen from @side of it. */
static GuatuCellSpan
span_between (const GuatuTable *table, guint category, guint series, double at,
              double side)
{
  guint n = table->series->len;
  g_autofree double *values = g_new (double, n);
  g_autofree gboolean *ups = g_new (gboolean, n);
  g_autofree GuatuCellSpan *spans = g_new (GuatuCellSpan, n);

  for (guint i = 0; i < n; i++)
    {
      double from = guatu_table_cell (table, category, i)->value;
      double change = guatu_table_cell (table, category + 1, i)->value - from;

      values[i] = from + change * at;
      ups[i] = from + change * side > 0
               || (from == 0 && change == 0 && is_up (table, category, i));
    }
  pile (values, ups, n, spans);
  return spans[series];
}

/* Adds a point; one that lies elsewhere than the last one of the same place is apart. */
static void
add_point (GArray *points, double after, GuatuCellSpan span, double tolerance)
{
  GuatuStackPoint point = { after, span, FALSE };
  const GuatuStackPoint *last
      = points->len > 0 ? &g_array_index (points, GuatuStackPoint, points->len - 1)
                        : NULL;

  if (last != NULL && last->after == after)
    {
      point.apart = fabs (last->span.start - span.start) > tolerance
                    || fabs (last->span.end - span.end) > tolerance;
      if (!point.apart)
        return;
    }
  g_array_append_val (points, point);
}

/**
 * guatu_stack_edge:
 * @category: the first of two categories whose stacks are drawn
 *
 * Between two categories the parts of a stack change evenly, and where one passes
 * through zero it moves from one side of it to the other.
 *
 * Returns: (transfer full) (element-type GuatuStackPoint): the points from the one
 *   category to the other between which the edges of @series are straight
 */
GArray *
guatu_stack_edge (const GuatuTable *table, GuatuStack stack, guint category, guint series)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (GuatuStackPoint));
  g_autoptr (GArray) knots = find_knots (table, category);
  double tolerance = guatu_table_largest (table) * NOISE;

  add_point (points, 0, guatu_table_cell (table, category, series)->span, tolerance);
  for (guint i = 0; stack == GUATU_STACK_ZERO && i + 1 < knots->len; i++)
    {
      double at = g_array_index (knots, double, i);
      double next = g_array_index (knots, double, i + 1);
      double side = (at + next) / 2;

      add_point (points, at, span_between (table, category, series, at, side), tolerance);
      add_point (points, next, span_between (table, category, series, next, side),
                 tolerance);
    }
  add_point (points, 1, guatu_table_cell (table, category + 1, series)->span, tolerance);
  return points;
}
