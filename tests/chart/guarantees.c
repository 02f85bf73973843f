/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"

#include <math.h>

#define EPSILON 1e-6

static const char *
text_of (const GuatuSceneText *text)
{
  return pango_layout_get_text (text->layout);
}

static char *
find_overlap (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    for (guint j = i + 1; j < scene->texts->len; j++)
      if (guatu_box_overlaps (guatu_scene_text (scene, i)->box,
                              guatu_scene_text (scene, j)->box))
        return g_strdup_printf ("“%s” overlaps “%s”", text_of (guatu_scene_text (scene, i)),
                                text_of (guatu_scene_text (scene, j)));
  return NULL;
}

static char *
find_off_page (const GuatuScene *scene)
{
  GuatuBox page = { 0, 0, scene->figure.width, scene->figure.height };

  for (guint i = 0; i < scene->texts->len; i++)
    if (!guatu_box_is_inside (guatu_scene_text (scene, i)->box, page))
      return g_strdup_printf ("“%s” leaves the page", text_of (guatu_scene_text (scene, i)));
  for (guint i = 0; i < scene->marks->len; i++)
    if (!guatu_box_is_inside (guatu_scene_mark (scene, i)->box, page))
      return g_strdup_printf ("the mark %s leaves the page",
                              guatu_scene_mark (scene, i)->label);
  return NULL;
}

static char *
find_covered_mark (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    for (guint j = 0; j < scene->marks->len; j++)
      if (guatu_scene_text (scene, i)->mark != (int) j
          && guatu_scene_mark (scene, j)->kind != GUATU_SCENE_MARK_MISSING
          && guatu_box_overlaps (guatu_scene_text (scene, i)->box,
                                 guatu_scene_mark (scene, j)->box))
        return g_strdup_printf ("“%s” crosses the mark %s of %s",
                                text_of (guatu_scene_text (scene, i)),
                                guatu_scene_mark (scene, j)->label,
                                guatu_scene_mark (scene, j)->indicator->id);
  return NULL;
}

/* All bars of a chart have as many units of length to a unit of value. */
static char *
find_disproportion (const GuatuScene *scene, gboolean horizontal)
{
  double most = 0, per_unit = 0;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      double length = horizontal ? mark->box.width : mark->box.height;
      double value;

      if (mark->kind != GUATU_SCENE_MARK_BAR)
        continue;
      value = fabs (guatu_indicator_base_value (mark->indicator, mark->observation));
      if (value > most)
        {
          most = value;
          per_unit = length / value;
        }
    }
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);
      double length = horizontal ? mark->box.width : mark->box.height;
      double value;

      if (mark->kind != GUATU_SCENE_MARK_BAR)
        continue;
      value = fabs (guatu_indicator_base_value (mark->indicator, mark->observation));
      if (fabs (length - value * per_unit) > EPSILON)
        return g_strdup_printf ("the bar %s is %g long instead of %g", mark->label, length,
                                value * per_unit);
    }
  return NULL;
}

static char *
find_undrawn (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->chart->indicators->len; i++)
    {
      const GuatuIndicator *indicator = g_ptr_array_index (scene->chart->indicators, i);

      for (guint j = 0; j < guatu_indicator_n_observations (indicator); j++)
        {
          const GuatuObservation *observation = guatu_indicator_observation (indicator, j);
          gboolean drawn = FALSE;

          for (guint k = 0; k < scene->marks->len; k++)
            drawn = drawn || guatu_scene_mark (scene, k)->observation == observation;
          if (guatu_chart_description_selects (scene->chart, observation) && !drawn)
            return g_strdup_printf ("an observation of %s is not drawn", indicator->id);
        }
    }
  return NULL;
}

char *
guarantees_broken (const GuatuScene *scene)
{
  char *broken = find_overlap (scene);

  if (broken == NULL)
    broken = find_off_page (scene);
  if (broken == NULL)
    broken = find_covered_mark (scene);
  if (broken == NULL)
    broken = find_undrawn (scene);
  if (broken == NULL)
    {
      /* Bars share one breadth; their length is the side that differs. */
      broken = find_disproportion (scene, TRUE);
      if (broken != NULL)
        {
          g_free (broken);
          broken = find_disproportion (scene, FALSE);
        }
    }
  return broken;
}
