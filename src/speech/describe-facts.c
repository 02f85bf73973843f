/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe-facts.h"

#include <stdlib.h>

#include "dataset/range.h"
#include "dataset/verdict.h"

/** guatu_facts_value: the number of a mark that has one, in the base unit. */
double
guatu_facts_value (const GuatuSceneMark *mark)
{
  return guatu_indicator_base_value (mark->indicator, mark->observation);
}

/* The level of the period before is the same thing as that of this one. */
static const GuatuIndicator *
thing_of (const GuatuSceneMark *mark)
{
  const GuatuIndicator *indicator = mark->indicator;

  return indicator->op == GUATU_DERIVED_BASE ? g_ptr_array_index (indicator->operands, 0)
                                             : indicator;
}

/* Which panel of small multiples a mark is in, as a number that others hardly have. */
static gsize
panel_of (const GuatuFacts *facts, const GuatuSceneMark *mark)
{
  switch (facts->chart->multiples)
    {
    case GUATU_DIMENSION_PLACE:
      return (gsize) mark->observation->place;
    case GUATU_DIMENSION_INDICATOR:
      return (gsize) mark->indicator;
    default:
      return 0;
    }
}

/* What a mark has in common with those that show the same at other times. */
static gpointer
track_of (const GuatuFacts *facts, const GuatuSceneMark *mark)
{
  gsize panel = panel_of (facts, mark);

  switch (facts->chart->category)
    {
    case GUATU_DIMENSION_PERIOD:
      return (gpointer) (panel + mark->series + 1);
    case GUATU_DIMENSION_PLACE:
      return (gpointer) mark->observation->place;
    default:
      return (gpointer) thing_of (mark);
    }
}

/**
 * guatu_facts_move:
 * @from: a mark with a number
 * @to: another one
 *
 * Numbers of the same bound are compared as they are written, as one does with
 * a list of lower bounds; others only as far as their bounds allow.
 *
 * Returns: whether @to is higher or lower than @from
 */
GuatuMove
guatu_facts_move (const GuatuSceneMark *from, const GuatuSceneMark *to)
{
  GuatuRange a = guatu_range_of (from->indicator, from->observation);
  GuatuRange b = guatu_range_of (to->indicator, to->observation);

  if (from->observation->bound == to->observation->bound && !a.about)
    {
      if (a.point == b.point)
        return GUATU_MOVE_SAME;
      return b.point > a.point ? GUATU_MOVE_HIGHER : GUATU_MOVE_LOWER;
    }
  if (b.low > a.high)
    return GUATU_MOVE_HIGHER;
  return b.high < a.low ? GUATU_MOVE_LOWER : GUATU_MOVE_UNCLEAR;
}

/* A mark with its number, which is looked at again and again while they are sorted. */
typedef struct
{
  const GuatuSceneMark *mark;
  double value;
} Valued;

/* Of the same value, what is drawn first comes first. */
static int
compare_values (gconstpointer a, gconstpointer b)
{
  const Valued *left = a, *right = b;

  if (left->value != right->value)
    return left->value > right->value ? -1 : 1;
  return (left->mark > right->mark) - (left->mark < right->mark);
}

static void
sort_values (GPtrArray *values)
{
  g_autofree Valued *valued = g_new (Valued, values->len);

  for (guint i = 0; i < values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (values, i);

      valued[i] = (Valued) { mark, guatu_facts_value (mark) };
    }
  if (values->len > 1)
    qsort (valued, values->len, sizeof *valued, compare_values);
  for (guint i = 0; i < values->len; i++)
    g_ptr_array_index (values, i) = (gpointer) valued[i].mark;
}

static void
add_distinct (GPtrArray *things, gconstpointer thing)
{
  if (thing != NULL && !g_ptr_array_find (things, thing, NULL))
    g_ptr_array_add (things, (gpointer) thing);
}

/* Keeps what is common to all of one period, and tells it from another one. */
static void
look_at (GuatuPeriodFacts *facts, const GuatuObservation *observation, gboolean anew)
{
  if (anew)
    *facts = (GuatuPeriodFacts) { observation->period, (int) observation->status,
                                  (int) observation->bound };
  if (facts->status != (int) observation->status)
    facts->status = -1;
  if (facts->bound != (int) observation->bound)
    facts->bound = -1;
}

static void
collect_values (GuatuFacts *facts)
{
  for (guint i = facts->marks.first; i < facts->marks.first + facts->marks.n; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (facts->scene, i);

      if (mark->observation != NULL
          && guatu_chart_description_is_total (facts->chart, mark->indicator,
                                               mark->observation->place))
        {
          facts->total = mark;
          continue;
        }
      add_distinct (facts->indicators, thing_of (mark));
      if (mark->observation != NULL)
        add_distinct (facts->places, mark->observation->place);
      if (mark->observation == NULL || mark->observation->missing)
        facts->n_missing++;
      else
        g_ptr_array_add (facts->values, (gpointer) mark);
    }
  facts->n_values = facts->values->len + facts->scene->left_out.n_values;
  facts->n_missing += facts->scene->left_out.n_missing;
  sort_values (facts->values);
}

static void
collect_periods (GuatuFacts *facts)
{
  g_autoptr (GHashTable) periods
      = g_hash_table_new_full (guatu_period_key_hash, g_int64_equal, g_free, NULL);
  GuatuPeriodFacts all = { .status = -1 };

  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);
      const GuatuObservation *observation = mark->observation;
      int after_first = guatu_period_compare (observation->period, facts->first.period);
      int after_last = guatu_period_compare (observation->period, facts->last.period);

      guint64 key = guatu_period_key (observation->period);

      if (!g_hash_table_contains (periods, &key))
        g_hash_table_add (periods, g_memdup2 (&key, sizeof key));
      look_at (&all, observation, i == 0);
      if (i == 0 || after_first <= 0)
        look_at (&facts->first, observation, i == 0 || after_first < 0);
      if (i == 0 || after_last >= 0)
        look_at (&facts->last, observation, i == 0 || after_last > 0);
    }
  facts->n_periods = g_hash_table_size (periods);
  facts->status = all.status;
  /* Of those that have no mark another status may be known. */
  if (all.status >= 0 && (facts->scene->left_out.statuses & ~(1u << all.status)) != 0)
    facts->status = -1;
}

static gboolean
is_of (const GuatuSceneMark *mark, const GuatuPeriodFacts *period)
{
  return guatu_period_compare (mark->observation->period, period->period) == 0;
}

/* Puts what is compared in the place of all that there is of a period, since
 * it is of that only that something is said. */
static void
count_moves (GuatuFacts *facts)
{
  g_autoptr (GHashTable) starts = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) tracks = g_hash_table_new (NULL, NULL);
  GuatuPeriodFacts first = facts->first;
  GuatuPeriodFacts last = facts->last;
  gboolean anew = TRUE;

  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);

      g_hash_table_add (tracks, track_of (facts, mark));
      if (is_of (mark, &facts->first))
        g_hash_table_insert (starts, track_of (facts, mark), (gpointer) mark);
    }
  facts->one_track = g_hash_table_size (tracks) == 1;
  if (facts->n_periods < 2)
    return;

  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);
      const GuatuSceneMark *start = g_hash_table_lookup (starts, track_of (facts, mark));

      if (start == NULL || !is_of (mark, &facts->last))
        continue;
      facts->moves[guatu_facts_move (start, mark)]++;
      look_at (&first, start->observation, anew);
      look_at (&last, mark->observation, anew);
      anew = FALSE;
    }
  facts->first = first;
  facts->last = last;
}

static void
count_verdicts (GuatuFacts *facts)
{
  for (guint i = 0; i < facts->values->len; i++)
    {
      const GuatuSceneMark *mark = g_ptr_array_index (facts->values, i);
      const GuatuObservation *target = mark->observation;
      GuatuVerdict verdict;

      /* A chart shows all statuses of a period and place, so that what the
       * target is held against is on it as well. */
      if (target->status == GUATU_STATUS_TARGET
          && guatu_verdict_find (mark->indicator, target->period, target->place,
                                 &verdict))
        facts->verdicts[verdict]++;
    }
}

/**
 * guatu_facts_init:
 * @scene: of a chart; must live on
 * @layer: (nullable): the layer of the chart that is described, or %NULL for all of it
 *
 * Finds out what there is to say.
 */
void
guatu_facts_init (GuatuFacts *facts, const GuatuScene *scene, const GuatuScenePart *layer)
{
  *facts = (GuatuFacts) {
    .scene = scene,
    .chart = layer != NULL ? layer->chart : scene->chart,
    .is_layer = layer != NULL,
    .marks
    = layer != NULL ? layer->marks : (GuatuSpan) { 0, guatu_scene_n_marks (scene) },
    .values = g_ptr_array_new (),
    .indicators = g_ptr_array_new (),
    .places = g_ptr_array_new (),
  };
  collect_values (facts);
  collect_periods (facts);
  count_moves (facts);
  count_verdicts (facts);
}

/** guatu_facts_clear: frees what was found out. */
void
guatu_facts_clear (GuatuFacts *facts)
{
  g_clear_pointer (&facts->values, g_ptr_array_unref);
  g_clear_pointer (&facts->indicators, g_ptr_array_unref);
  g_clear_pointer (&facts->places, g_ptr_array_unref);
}
