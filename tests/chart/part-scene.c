/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "part-scene.h"

#include "chart/scene-builder.h"

static GuatuBox
moved (GuatuBox box, double x, double y)
{
  return (GuatuBox) { box.x + x, box.y + y, box.width, box.height };
}

static int
mark_of (int mark, GuatuSpan marks)
{
  if (mark < 0)
    return -1;
  g_assert_cmpuint ((guint) mark, >=, marks.first);
  g_assert_cmpuint ((guint) mark, <, marks.first + marks.n);
  return mark - (int) marks.first;
}

static void
take_shapes (GuatuScene *scene, const GuatuScene *page, const GuatuScenePart *part,
             double x, double y)
{
  for (guint i = part->shapes.first; i < part->shapes.first + part->shapes.n; i++)
    {
      GuatuShape shape = g_array_index (page->shapes, GuatuShape, i);

      shape.points = g_memdup2 (shape.points, shape.n_points * sizeof *shape.points);
      for (guint j = 0; j < shape.n_points; j++)
        {
          shape.points[j].x += x;
          shape.points[j].y += y;
        }
      shape.mark = mark_of (shape.mark, part->marks);
      g_array_append_val (scene->shapes, shape);
    }
}

static void
take_marks (GuatuScene *scene, const GuatuScene *page, const GuatuScenePart *part,
            double x, double y)
{
  for (guint i = part->marks.first; i < part->marks.first + part->marks.n; i++)
    {
      GuatuSceneMark mark = *guatu_scene_mark (page, i);

      mark.box = moved (mark.box, x, y);
      mark.label = g_strdup (mark.label);
      g_array_append_val (scene->marks, mark);
    }
}

static void
take_texts (GuatuScene *scene, const GuatuScene *page, const GuatuScenePart *part,
            double x, double y)
{
  for (guint i = part->texts.first; i < part->texts.first + part->texts.n; i++)
    {
      GuatuSceneText text = *guatu_scene_text (page, i);

      g_object_ref (text.layout);
      text.box = moved (text.box, x, y);
      text.x += x;
      text.y += y;
      text.mark = mark_of (text.mark, part->marks);
      g_array_append_val (scene->texts, text);
    }
}

GuatuScene *
part_scene (const GuatuScene *page, guint index, double space)
{
  const GuatuScenePart *part = &g_array_index (page->parts, GuatuScenePart, index);
  double x = space - part->box.x, y = space - part->box.y;
  GuatuFigure figure = page->figure;
  GuatuScene *scene = NULL;

  figure.width = part->box.width + 2 * space;
  figure.height = part->box.height + 2 * space;
  scene = guatu_scene_new (page->dataset, part->chart, &figure);
  scene->left_out = part->left_out;
  take_shapes (scene, page, part, x, y);
  take_marks (scene, page, part, x, y);
  take_texts (scene, page, part, x, y);
  for (guint i = 0; i < page->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (page->warnings, GuatuWarning, i);

      if (warning->chart == part->chart)
        guatu_scene_warn (scene, warning->kind, warning->role, warning->text);
    }
  return scene;
}
