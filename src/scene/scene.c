/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/scene.h"

#include <math.h>

/* How far from a small mark the pointer still means it, in scene units. */
#define PICK_DISTANCE 16.0

static const char *const role_names[] = {
  [GUATU_ROLE_TITLE] = "title",           [GUATU_ROLE_SUBTITLE] = "subtitle",
  [GUATU_ROLE_AXIS_TITLE] = "axis-title", [GUATU_ROLE_TICK] = "tick",
  [GUATU_ROLE_CATEGORY] = "category",     [GUATU_ROLE_VALUE] = "value",
  [GUATU_ROLE_LEGEND] = "legend",         [GUATU_ROLE_DIRECT] = "direct",
  [GUATU_ROLE_ANNOTATION] = "annotation", [GUATU_ROLE_NOTE] = "note",
  [GUATU_ROLE_SOURCE] = "source",         [GUATU_ROLE_CITATION] = "citation",
  [GUATU_ROLE_HEADING] = "heading",       [GUATU_ROLE_FOLIO] = "folio",
};

static const char *const mark_kind_names[] = {
  [GUATU_SCENE_MARK_BAR] = "bar",       [GUATU_SCENE_MARK_POINT] = "point",
  [GUATU_SCENE_MARK_FIGURE] = "figure", [GUATU_SCENE_MARK_SECTOR] = "sector",
  [GUATU_SCENE_MARK_CELL] = "cell",     [GUATU_SCENE_MARK_MISSING] = "missing",
};

static const char *const warning_kind_names[] = {
  [GUATU_WARNING_SHORTENED] = "shortened",
  [GUATU_WARNING_DROPPED] = "dropped",
  [GUATU_WARNING_NO_GLYPH] = "no-glyph",
  [GUATU_WARNING_PART_MISSING] = "part-missing",
  [GUATU_WARNING_WHOLE_ZERO] = "whole-zero",
  [GUATU_WARNING_ALIKE] = "alike",
  [GUATU_WARNING_FONT] = "font",
  [GUATU_WARNING_PERIODS] = "periods",
  [GUATU_WARNING_ENGLISH] = "english",
  [GUATU_WARNING_NO_DATA] = "no-data",
};

/** guatu_text_role_to_string: the role's name in a scene's JSON. */
const char *
guatu_text_role_to_string (GuatuTextRole role)
{
  g_return_val_if_fail ((guint) role < G_N_ELEMENTS (role_names), NULL);
  return role_names[role];
}

/** guatu_scene_mark_kind_to_string: the kind's name in a scene's JSON. */
const char *
guatu_scene_mark_kind_to_string (GuatuSceneMarkKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (mark_kind_names), NULL);
  return mark_kind_names[kind];
}

/** guatu_warning_kind_to_string: the kind's name in a scene's JSON. */
const char *
guatu_warning_kind_to_string (GuatuWarningKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (warning_kind_names), NULL);
  return warning_kind_names[kind];
}

/** guatu_warning_is_of_room: whether a larger figure would have room for what it tells
 * of. */
gboolean
guatu_warning_is_of_room (const GuatuWarning *warning)
{
  return warning->kind == GUATU_WARNING_SHORTENED
         || warning->kind == GUATU_WARNING_DROPPED;
}

GuatuScene *
guatu_scene_ref (GuatuScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_ref_count_inc (&scene->ref_count);
  return scene;
}

void
guatu_scene_unref (GuatuScene *scene)
{
  g_return_if_fail (scene != NULL);
  if (!g_ref_count_dec (&scene->ref_count))
    return;
  g_free (scene->id);
  guatu_text_clear (&scene->title);
  g_ptr_array_unref (scene->charts);
  g_array_unref (scene->parts);
  g_array_unref (scene->layers);
  g_array_unref (scene->shapes);
  g_array_unref (scene->marks);
  g_array_unref (scene->texts);
  g_array_unref (scene->keys);
  g_array_unref (scene->plots);
  g_array_unref (scene->warnings);
  guatu_dataset_unref (scene->dataset);
  g_free (scene);
}

/** guatu_scene_n_marks: how many marks @scene has. */
guint
guatu_scene_n_marks (const GuatuScene *scene)
{
  return scene->marks->len;
}

/**
 * guatu_scene_mark:
 *
 * Returns: (transfer none): the mark at @index, in reading order
 */
const GuatuSceneMark *
guatu_scene_mark (const GuatuScene *scene, guint index)
{
  g_return_val_if_fail (index < scene->marks->len, NULL);
  return &g_array_index (scene->marks, GuatuSceneMark, index);
}

/**
 * guatu_scene_text:
 *
 * Returns: (transfer none): the text at @index, in reading order
 */
const GuatuSceneText *
guatu_scene_text (const GuatuScene *scene, guint index)
{
  g_return_val_if_fail (index < scene->texts->len, NULL);
  return &g_array_index (scene->texts, GuatuSceneText, index);
}

/** guatu_scene_key: (transfer none): the name of a series at @index. */
const GuatuSceneKey *
guatu_scene_key (const GuatuScene *scene, guint index)
{
  g_return_val_if_fail (index < scene->keys->len, NULL);
  return &g_array_index (scene->keys, GuatuSceneKey, index);
}

/** guatu_scene_plot: where lines along time lie: in the panel at @index, where there are
 * small multiples. */
GuatuBox
guatu_scene_plot (const GuatuScene *scene, guint index)
{
  const GuatuBox none = { 0, 0, 0, 0 };

  g_return_val_if_fail (index < scene->plots->len, none);
  return g_array_index (scene->plots, GuatuBox, index);
}

/** guatu_scene_plot_at: the index of the plot at a place, or -1. */
int
guatu_scene_plot_at (const GuatuScene *scene, double x, double y)
{
  for (guint i = 0; i < scene->plots->len; i++)
    if (guatu_box_contains (guatu_scene_plot (scene, i), x, y))
      return (int) i;
  return -1;
}

/* The distance from a point to the nearest point of a box. */
static double
box_distance (GuatuBox box, double x, double y)
{
  double dx = MAX (MAX (box.x - x, x - box.x - box.width), 0);
  double dy = MAX (MAX (box.y - y, y - box.y - box.height), 0);

  return hypot (dx, dy);
}

/* The distance from a point to a mark; one that fills not all of its box is where its
 * shape is, and nowhere else. */
static double
mark_distance (const GuatuScene *scene, guint mark, double x, double y)
{
  if (guatu_scene_mark (scene, mark)->kind != GUATU_SCENE_MARK_SECTOR)
    return box_distance (guatu_scene_mark (scene, mark)->box, x, y);
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->mark == (int) mark && shape->kind == GUATU_SHAPE_POLYGON
          && guatu_shape_surrounds (shape, (GuatuBox) { x, y, 0, 0 }))
        return 0;
    }
  return G_MAXDOUBLE;
}

/**
 * guatu_scene_pick:
 * @x: in scene units
 * @y: in scene units
 *
 * Finds the mark that is meant by a point: the nearest one within some units,
 * by its box or by the label it carries.
 *
 * Returns: the mark's index, or -1
 */
int
guatu_scene_pick (const GuatuScene *scene, double x, double y)
{
  double nearest = PICK_DISTANCE;
  int picked = -1;

  for (guint i = 0; i < scene->marks->len; i++)
    {
      double distance = mark_distance (scene, i, x, y);

      if (distance < nearest)
        {
          nearest = distance;
          picked = (int) i;
        }
    }
  for (guint i = 0; i < scene->texts->len && nearest > 0; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->mark >= 0 && guatu_box_contains (text->box, x, y))
        return text->mark;
    }
  return picked;
}
