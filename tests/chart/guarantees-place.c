/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees-private.h"

#include <math.h>

#include "chart/style.h"

/* Cairo loses coordinates beyond this without a word. */
#define FARTHEST 1e6

/* What a stroke may reach beyond a line, at 1200×800, or a label touch. */
#define OVERHANG 2.0

/* How near the end of a line lies to the middle of the point that it joins. */
#define JOINED 1e-3

static const char *
text_of (const GuatuSceneText *text)
{
  return guatu_cut_text_in_full (text->layout);
}

static const GuatuShape *
shape_of (const GuatuScene *scene, guint index)
{
  return &g_array_index (scene->shapes, GuatuShape, index);
}

static gboolean
is_drawable (double coordinate)
{
  return isfinite (coordinate) && fabs (coordinate) <= FARTHEST;
}

static gboolean
box_is_drawable (GuatuBox box)
{
  return is_drawable (box.x) && is_drawable (box.y) && is_drawable (box.width)
         && is_drawable (box.height) && box.width >= 0 && box.height >= 0;
}

static gboolean
shape_is_drawable (const GuatuShape *shape)
{
  for (guint i = 0; i < shape->n_points; i++)
    if (!is_drawable (shape->points[i].x) || !is_drawable (shape->points[i].y))
      return FALSE;
  return is_drawable (shape->radius) && is_drawable (shape->stroke.width)
         && is_drawable (shape->stroke.dash) && is_drawable (shape->stroke.gap);
}

char *
guarantee_finite (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    if (!shape_is_drawable (shape_of (scene, i)))
      return g_strdup_printf ("shape %u has a coordinate that cannot be drawn", i);
  for (guint i = 0; i < scene->marks->len; i++)
    if (!box_is_drawable (guatu_scene_mark (scene, i)->box))
      return g_strdup_printf ("the mark %s has a box that cannot be drawn",
                              guatu_scene_mark (scene, i)->label);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (!box_is_drawable (text->box) || !is_drawable (text->x)
          || !is_drawable (text->y))
        return g_strdup_printf ("“%s” is nowhere that can be drawn", text_of (text));
    }
  return NULL;
}

char *
guarantee_no_overlap (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->texts->len; i++)
    for (guint j = i + 1; j < scene->texts->len; j++)
      if (guatu_box_overlaps (guatu_scene_text (scene, i)->box,
                              guatu_scene_text (scene, j)->box))
        return g_strdup_printf ("“%s” overlaps “%s”",
                                text_of (guatu_scene_text (scene, i)),
                                text_of (guatu_scene_text (scene, j)));
  return NULL;
}

char *
guarantee_on_page (const GuatuScene *scene)
{
  GuatuBox page = { 0, 0, scene->figure.width, scene->figure.height };

  for (guint i = 0; i < scene->texts->len; i++)
    if (!guatu_box_is_inside (guatu_scene_text (scene, i)->box, page))
      return g_strdup_printf ("“%s” leaves the page",
                              text_of (guatu_scene_text (scene, i)));
  for (guint i = 0; i < scene->marks->len; i++)
    if (!guatu_box_is_inside (guatu_scene_mark (scene, i)->box, page))
      return g_strdup_printf ("the mark %s leaves the page",
                              guatu_scene_mark (scene, i)->label);
  return NULL;
}

/* A line's own space over and under its letters may lie in the margin. */
static GuatuBox
letters_of (const GuatuSceneText *text)
{
  double space = text->angle != 0
                     ? 0
                     : text->box.height / pango_layout_get_line_count (text->layout) / 4;

  return (GuatuBox) { text->box.x, text->box.y + space, text->box.width,
                      text->box.height - 2 * space };
}

static gboolean
shape_is_inside (const GuatuShape *shape, GuatuBox box)
{
  for (guint i = 0; i < shape->n_points; i++)
    {
      GuatuBox around
          = { shape->points[i].x - shape->radius, shape->points[i].y - shape->radius,
              2 * shape->radius, 2 * shape->radius };

      if (!guatu_box_is_inside (around, box))
        return FALSE;
    }
  return TRUE;
}

char *
guarantee_in_margin (const GuatuScene *scene)
{
  GuatuStyle style;
  double margin;
  GuatuBox content;

  guatu_style_init (&style, &scene->figure);
  margin = style.margin - OVERHANG * MAX (style.unit, 1);
  content = (GuatuBox) { margin, margin, scene->figure.width - 2 * margin,
                         scene->figure.height - 2 * margin };
  for (guint i = 0; i < scene->texts->len; i++)
    if (!guatu_box_is_inside (letters_of (guatu_scene_text (scene, i)), content))
      return g_strdup_printf (
          "the %s “%s” crosses the margin",
          guatu_text_role_to_string (guatu_scene_text (scene, i)->role),
          text_of (guatu_scene_text (scene, i)));
  for (guint i = 0; i < scene->marks->len; i++)
    if (!guatu_box_is_inside (guatu_scene_mark (scene, i)->box, content))
      return g_strdup_printf ("the mark %s crosses the margin",
                              guatu_scene_mark (scene, i)->label);
  for (guint i = 0; i < scene->shapes->len; i++)
    if (!shape_is_inside (shape_of (scene, i), content))
      return g_strdup_printf ("shape %u of %u, from %g, %g, crosses the margin", i,
                              scene->shapes->len, shape_of (scene, i)->points[0].x,
                              shape_of (scene, i)->points[0].y);
  return NULL;
}

char *
guarantee_marks_free (const GuatuScene *scene)
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

static gboolean
is_a_point (const GuatuScene *scene, GuatuPoint at)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (scene, i);

      if (mark->kind == GUATU_SCENE_MARK_POINT
          && hypot (mark->box.x + mark->box.width / 2 - at.x,
                    mark->box.y + mark->box.height / 2 - at.y)
                 < JOINED)
        return TRUE;
    }
  return FALSE;
}

/* Grid, rules and axes are upright or level and may pass behind a number. A line
 * that shows data, or leads to a label, is aslant or joins two points; one point
 * over another is joined among dots only, and else has a rule behind it. */
static gboolean
is_data_line (const GuatuScene *scene, const GuatuShape *shape, guint i)
{
  GuatuPoint a = shape->points[i - 1], b = shape->points[i];

  if (a.x == b.x && scene->chart->mark != GUATU_MARK_DOT)
    return FALSE;
  return (a.x != b.x && a.y != b.y) || (is_a_point (scene, a) && is_a_point (scene, b));
}

/* Shrinks a box by what a label may touch. */
static GuatuBox
inside_of (GuatuBox box)
{
  return (GuatuBox) { box.x + OVERHANG, box.y + OVERHANG,
                      MAX (box.width - 2 * OVERHANG, 0),
                      MAX (box.height - 2 * OVERHANG, 0) };
}

static const GuatuSceneText *
find_text_over (const GuatuScene *scene, const GuatuShape *shape, guint i)
{
  for (guint j = 0; j < scene->texts->len; j++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, j);

      if ((shape->mark < 0 || text->mark != shape->mark)
          && guatu_box_meets_segment (inside_of (text->box), shape->points[i - 1],
                                      shape->points[i]))
        return text;
    }
  return NULL;
}

char *
guarantee_lines_free (const GuatuScene *scene)
{
  for (guint i = 0; i < scene->shapes->len; i++)
    for (guint j = 1; j < shape_of (scene, i)->n_points; j++)
      {
        const GuatuShape *shape = shape_of (scene, i);
        const GuatuSceneText *text = NULL;

        if (shape->kind == GUATU_SHAPE_POLYLINE && is_data_line (scene, shape, j))
          text = find_text_over (scene, shape, j);
        if (text != NULL)
          return g_strdup_printf ("the %s “%s” stands on a line from %g, %g to %g, %g",
                                  guatu_text_role_to_string (text->role), text_of (text),
                                  shape->points[j - 1].x, shape->points[j - 1].y,
                                  shape->points[j].x, shape->points[j].y);
      }
  return NULL;
}
