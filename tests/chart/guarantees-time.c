/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include <math.h>

#include "chart/style.h"

/* Points that lie on one another move so far aside, at 1200×800. */
#define ASIDE 16.0

/* Where columns, with what lies between them, would have less than this of the page's
 * width for each bar they are not to scale. */
#define LEAST_COLUMN 12.0

/* Whether an axis of time stands under all marks and names two periods at least, where
 * there are two, so that one can read it without the names of the others. */
gboolean
guarantee_has_axis_of_time (const GuatuScene *scene, const GuatuTable *table)
{
  double bottom = 0;
  guint n = 0;

  if (!table->one_kind && !table->reduced)
    return FALSE;
  for (guint i = 0; i < scene->marks->len; i++)
    {
      GuatuBox box = guatu_scene_mark (scene, i)->box;

      if (guatu_scene_mark (scene, i)->kind == GUATU_SCENE_MARK_BAR)
        bottom = MAX (bottom, box.y + box.height);
    }
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_CATEGORY && text->box.y < bottom)
        return FALSE;
      n += text->role == GUATU_ROLE_CATEGORY;
    }
  return n >= MIN (table->categories->len, 2);
}

/* The category of what a mark shows, looked for from one on: marks mostly follow the
 * categories. */
static guint
category_of (const GuatuTable *table, const GuatuSceneMark *mark, guint from)
{
  guint i = from;

  while (guatu_period_compare (guatu_table_category (table, i)->period,
                               mark->observation->period)
         != 0)
    i = (i + 1) % table->categories->len;
  return i;
}

static double
middle_of (const GuatuSceneMark *mark)
{
  return mark->box.x + mark->box.width / 2;
}

/* The marks of a series that lie the farthest apart in time; returns whether any do. */
static gboolean
find_ends (const GuatuScene *scene, const GuatuTable *table, guint series,
           const GuatuSceneMark *ends[2])
{
  ends[0] = ends[1] = NULL;
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->series != series)
        continue;
      if (ends[0] == NULL)
        ends[0] = mark;
      ends[1] = mark;
    }
  return ends[0] != NULL
         && guatu_table_position (table, category_of (table, ends[0], 0))
                < guatu_table_position (table, category_of (table, ends[1], 0));
}

static char *
find_out_of_scale (const GuatuScene *scene, const GuatuTable *table, guint series,
                   double tolerance)
{
  const GuatuSceneMark *ends[2];
  double first, per_unit;
  guint category = 0;

  if (!find_ends (scene, table, series, ends))
    return NULL;
  first = guatu_table_position (table, category_of (table, ends[0], 0));
  per_unit = (middle_of (ends[1]) - middle_of (ends[0]))
             / (guatu_table_position (table, category_of (table, ends[1], 0)) - first);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      double wanted;

      if (mark->series != series)
        continue;
      category = category_of (table, mark, category);
      wanted = middle_of (ends[0])
               + (guatu_table_position (table, category) - first) * per_unit;
      if (fabs (middle_of (mark) - wanted) > tolerance)
        return g_strdup_printf ("%s stands at %g instead of %g", mark->label,
                                middle_of (mark), wanted);
    }
  return NULL;
}

/* How many columns would have room as near to each other as the two nearest are. */
static double
count_places (const GuatuTable *table)
{
  guint n = table->categories->len;
  double step = G_MAXDOUBLE;

  for (guint i = 1; i < n; i++)
    step = MIN (step,
                guatu_table_position (table, i) - guatu_table_position (table, i - 1));
  return n > 1 ? guatu_table_position (table, n - 1) / step + 1 : 1;
}

/* Whether a chart has time along its axis: lines and areas, and columns. */
static gboolean
runs_in_time (const GuatuScene *scene, const GuatuTable *table)
{
  if (scene->chart->mark == GUATU_MARK_BAR)
    return table->one_kind && guarantee_has_axis_of_time (scene, table)
           && scene->figure.width
                  >= count_places (table) * table->series->len * LEAST_COLUMN;
  return scene->chart->mark != GUATU_MARK_DOT;
}

/* Periods lie as far apart on the page as they do in time, under lines, areas and
 * columns, also where only some of very many are marked. */
char *
guarantee_time_to_scale (const GuatuScene *scene)
{
  g_autoptr (GuatuTable) table = guatu_table_new (scene->chart);
  char *broken = NULL;
  GuatuStyle style;

  if (table->positions == NULL || !runs_in_time (scene, table))
    return NULL;
  guatu_style_init (&style, &scene->figure);
  for (guint i = 0; i < table->series->len && broken == NULL; i++)
    broken = find_out_of_scale (scene, table, i,
                                scene->chart->mark != GUATU_MARK_BAR
                                        && table->series->len > 1
                                    ? ASIDE * 2 * style.unit
                                    : 0.01);
  return broken;
}
