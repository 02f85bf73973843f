/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include <math.h>

#include "chart/table.h"

/* How far an edge may lie from where it belongs. */
#define NEAR 1e-3

/* An edge of a part: up to where the parts before it and it add up, and where it lies on
 * the page along the values. */
typedef struct
{
  double sum;
  double at;
} Edge;

static const GuatuSceneMark *
mark_of (const GuatuScene *scene, const GuatuObservation *observation)
{
  for (guint i = 0; i < scene->marks->len; i++)
    if (guatu_scene_mark (scene, i)->observation == observation)
      return guatu_scene_mark (scene, i);
  return NULL;
}

/* Whether the dataset has a value of a series both before and after a category. */
static gboolean
is_between_values (const GuatuTable *table, guint category, guint series)
{
  gboolean found[2] = { FALSE, FALSE };

  for (guint i = 0; i < table->categories->len; i++)
    {
      const GuatuObservation *observation
          = guatu_table_cell (table, i, series)->observation;

      if (observation != NULL && !observation->missing && i != category)
        found[i > category] = TRUE;
    }
  return found[0] && found[1];
}

/* Adds up a category by what the dataset says; returns whether it has a whole. */
static gboolean
add_up (const GuatuScene *scene, const GuatuTable *table, guint category, double *whole)
{
  gboolean in_time = scene->chart->category == GUATU_DIMENSION_PERIOD
                     && scene->chart->sort == GUATU_SORT_GIVEN;

  *whole = 0;
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (cell->observation == NULL ? in_time && is_between_values (table, category, i)
                                    : cell->observation->missing)
        return FALSE;
      *whole += cell->value;
    }
  return scene->chart->stack != GUATU_STACK_SHARE || *whole != 0;
}

/* Where a bar begins and ends or, of an area, where its point lies. */
static void
add_edges (GArray *edges, const GuatuSceneMark *mark, double start, double end,
           gboolean horizontal)
{
  GuatuBox box = mark->box;
  gboolean forward = (end >= start) == horizontal;
  double near = horizontal ? box.x : box.y;
  double far = near + (horizontal ? box.width : box.height);
  Edge first = { start, forward ? near : far }, last = { end, forward ? far : near };

  if (mark->kind == GUATU_SCENE_MARK_BAR)
    g_array_append_val (edges, first);
  else
    last.at = (near + far) / 2;
  g_array_append_val (edges, last);
}

static gboolean
has_no_length (const GuatuSceneMark *mark, gboolean horizontal)
{
  return (horizontal ? mark->box.width : mark->box.height) == 0;
}

static char *
collect_edges (const GuatuScene *scene, const GuatuTable *table, guint category,
               gboolean horizontal, GArray *edges)
{
  double whole, up = 0, down = 0;
  gboolean has_whole = add_up (scene, table, category, &whole);
  double unit = scene->chart->stack == GUATU_STACK_SHARE ? whole / 100 : 1;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);
      const GuatuSceneMark *mark = mark_of (scene, cell->observation);
      double value = cell->value / unit, *end = value < 0 ? &down : &up;

      if (cell->observation == NULL || cell->observation->missing)
        continue;
      if (mark == NULL)
        return g_strdup ("a part of a stack has no mark");
      if (!has_whole && !has_no_length (mark, horizontal))
        return g_strdup_printf ("the part %s is drawn, but its stack has no whole",
                                mark->label);
      if (!has_whole)
        continue;
      *end += value;
      /* Where a part of nothing lies does not matter. */
      if (value != 0)
        add_edges (edges, mark, *end - value, *end, horizontal);
    }
  return NULL;
}

/* All edges lie where one scale puts them: that on which the two farthest apart lie. */
static char *
find_off_scale (GArray *edges)
{
  const Edge *low = NULL, *high = NULL;

  for (guint i = 0; i < edges->len; i++)
    {
      const Edge *edge = &g_array_index (edges, Edge, i);

      low = low == NULL || edge->sum < low->sum ? edge : low;
      high = high == NULL || edge->sum > high->sum ? edge : high;
    }
  for (guint i = 0; i < edges->len; i++)
    {
      const Edge *edge = &g_array_index (edges, Edge, i);
      double wanted = high->sum > low->sum
                          ? low->at
                                + (edge->sum - low->sum) / (high->sum - low->sum)
                                      * (high->at - low->at)
                          : low->at;

      if (fabs (edge->at - wanted) > NEAR)
        return g_strdup_printf ("parts that add up to %g end at %g instead of %g",
                                edge->sum, edge->at, wanted);
    }
  return NULL;
}

static char *
find_wrong_stack (const GuatuScene *scene, const GuatuTable *table, gboolean horizontal)
{
  g_autoptr (GArray) edges = g_array_new (FALSE, FALSE, sizeof (Edge));

  for (guint i = 0; i < table->categories->len; i++)
    {
      char *wrong = collect_edges (scene, table, i, horizontal, edges);

      if (wrong != NULL)
        return wrong;
    }
  return find_off_scale (edges);
}

/* The parts of a stack add up to its whole, or it is not drawn. */
char *
guarantee_stacks_add_up (const GuatuScene *scene)
{
  g_autoptr (GuatuTable) table = NULL;
  g_autofree char *broken = NULL;

  if (scene->chart->stack == GUATU_STACK_NONE)
    return NULL;
  table = guatu_table_new (scene->chart);
  broken = find_wrong_stack (scene, table, FALSE);
  if (broken == NULL || scene->chart->mark != GUATU_MARK_BAR)
    return g_steal_pointer (&broken);
  return find_wrong_stack (scene, table, TRUE);
}
