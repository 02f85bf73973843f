/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include <math.h>

#include "dataset/chart-selection.h"

#define EPSILON 1e-6

static double
value_of (const GuatuSceneMark *mark)
{
  return guatu_indicator_base_value (mark->indicator, mark->observation);
}

/* A bar seen along its values. */
typedef struct
{
  double along;
  double length;
} Bar;

static Bar
bar_of (const GuatuSceneMark *mark, gboolean horizontal)
{
  GuatuBox box = mark->box;

  return horizontal ? (Bar) { box.x, box.width } : (Bar) { box.y, box.height };
}

/* As many units of length to a unit of value, by the greatest value. */
static double
find_measure (const GuatuScene *scene, gboolean horizontal)
{
  double most = 0, per_unit = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      Bar other = bar_of (mark, horizontal);

      if (mark->kind != GUATU_SCENE_MARK_BAR || fabs (value_of (mark)) <= most)
        continue;
      most = fabs (value_of (mark));
      per_unit = other.length / most;
    }
  return per_unit;
}

static char *
find_disproportion (const GuatuScene *scene, gboolean horizontal)
{
  double measure = find_measure (scene, horizontal);

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      Bar bar = bar_of (mark, horizontal);
      double wanted;

      if (mark->kind != GUATU_SCENE_MARK_BAR)
        continue;
      wanted = fabs (value_of (mark)) * measure;
      if (fabs (bar.length - wanted) > EPSILON)
        return g_strdup_printf ("the bar %s is %g long instead of %g", mark->label,
                                bar.length, wanted);
    }
  return NULL;
}

/* Bars share one breadth; their length is the side that differs. Of stacks it is asked
 * with all that they have to be. */
char *
guarantee_proportional (const GuatuScene *scene)
{
  g_autofree char *broken = NULL;

  if (scene->chart->stack != GUATU_STACK_NONE)
    return NULL;
  broken = find_disproportion (scene, TRUE);
  return broken != NULL ? find_disproportion (scene, FALSE) : NULL;
}

/* Where a bar starts if it starts at zero: upright bars rise against the page. */
static double
start_of (const GuatuSceneMark *mark, gboolean horizontal)
{
  Bar bar = bar_of (mark, horizontal);
  gboolean near = (value_of (mark) >= 0) == horizontal;

  return near ? bar.along : bar.along + bar.length;
}

static char *
find_apart (const GuatuScene *scene, gboolean horizontal)
{
  double zero = NAN;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->kind != GUATU_SCENE_MARK_BAR)
        continue;
      if (isnan (zero))
        zero = start_of (mark, horizontal);
      if (fabs (start_of (mark, horizontal) - zero) > EPSILON)
        return g_strdup_printf ("the bar %s starts at %g, another at %g", mark->label,
                                start_of (mark, horizontal), zero);
    }
  return NULL;
}

char *
guarantee_from_zero (const GuatuScene *scene)
{
  g_autofree char *broken = NULL;

  if (scene->chart->stack != GUATU_STACK_NONE)
    return NULL;
  broken = find_apart (scene, TRUE);
  return broken != NULL ? find_apart (scene, FALSE) : NULL;
}

/* Returns: (transfer full): the observations that are drawn as what they are */
static GHashTable *
collect_drawn (const GuatuScene *scene)
{
  GHashTable *drawn = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->observation != NULL
          && (mark->kind == GUATU_SCENE_MARK_MISSING) == mark->observation->missing)
        g_hash_table_add (drawn, (gpointer) mark->observation);
    }
  return drawn;
}

/* Counts what of an indicator is selected and not drawn, from @n on up to more than
 * @limit. Returns the last one. */
static guint
count_undrawn (const GuatuScene *scene, const GuatuIndicator *indicator,
               GHashTable *drawn, guint limit, guint *n)
{
  g_autoptr (GuatuChartSelection) selection = guatu_chart_selection_new (scene->chart);
  guint last = 0, n_all = guatu_indicator_n_observations (indicator);

  for (guint i = 0; i < n_all && *n <= limit; i++)
    {
      const GuatuObservation *observation = guatu_indicator_observation (indicator, i);

      if (!guatu_chart_selection_has (selection, observation)
          || g_hash_table_contains (drawn, observation))
        continue;
      (*n)++;
      last = i;
    }
  return last;
}

/* Of a line of very many some are left out, and counted. */
char *
guarantee_all_drawn (const GuatuScene *scene)
{
  g_autoptr (GHashTable) drawn = collect_drawn (scene);
  guint n_left_out = scene->left_out.n_values + scene->left_out.n_missing, n = 0;

  for (guint i = 0; i < scene->chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (scene->chart->indicators, i);
      guint last = count_undrawn (scene, indicator, drawn, n_left_out, &n);

      if (n > n_left_out)
        return g_strdup_printf ("observation %u of %s is not drawn as what it is", last,
                                indicator->id);
    }
  return n == n_left_out
             ? NULL
             : g_strdup_printf ("%u are said to be left out, and %u are", n_left_out, n);
}

char *
guarantee_ticks_distinct (const GuatuScene *scene)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_TICK
          && !g_hash_table_add (seen, (gpointer) guatu_cut_text_in_full (text->layout)))
        return g_strdup_printf ("two ticks say “%s”",
                                guatu_cut_text_in_full (text->layout));
    }
  return NULL;
}
