/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/occupancy.h"

/* Whether a shape of the chart runs through @box, or lies under all of it. */
static gboolean
meets_shape (GuatuBox box, const GuatuShape *shape)
{
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    return guatu_box_overlaps (box, (GuatuBox) { shape->points[0].x - shape->radius,
                                                 shape->points[0].y - shape->radius,
                                                 2 * shape->radius, 2 * shape->radius });
  for (guint i = 1; i < shape->n_points; i++)
    if (guatu_box_meets_segment (box, shape->points[i - 1], shape->points[i]))
      return TRUE;
  return shape->kind == GUATU_SHAPE_POLYGON
         && (guatu_box_meets_segment (box, shape->points[shape->n_points - 1],
                                      shape->points[0])
             || guatu_shape_surrounds (shape, box));
}

/** guatu_occupancy_meets_no_text: whether there is no text in a box. */
gboolean
guatu_occupancy_meets_no_text (const GuatuScene *scene, GuatuBox box)
{
  for (guint i = 0; i < scene->texts->len; i++)
    if (guatu_box_overlaps (box, guatu_scene_text (scene, i)->box))
      return FALSE;
  return TRUE;
}

/**
 * guatu_occupancy_is_unlettered:
 * @mark: the index of a mark that may be covered, or -1
 *
 * Returns: whether a text in @box would cover no text and no other mark, whatever shapes
 *   there are
 */
gboolean
guatu_occupancy_is_unlettered (const GuatuScene *scene, GuatuBox box, int mark)
{
  if (!guatu_occupancy_meets_no_text (scene, box))
    return FALSE;
  for (guint i = 0; i < scene->marks->len; i++)
    if ((int) i != mark && guatu_box_overlaps (box, guatu_scene_mark (scene, i)->box))
      return FALSE;
  return TRUE;
}

/**
 * guatu_occupancy_is_free:
 * @least: of what depth the shapes are at least that must not be covered; those below it,
 *   such as the grid, may pass behind the text
 * @mark: the index of a mark that may be covered, or -1
 *
 * Returns: whether a text in @box would cover no text, no other mark and no such shape
 */
gboolean
guatu_occupancy_is_free (const GuatuScene *scene, GuatuBox box, GuatuDepth least,
                         int mark)
{
  if (!guatu_occupancy_is_unlettered (scene, box, mark))
    return FALSE;
  for (guint i = 0; i < scene->shapes->len; i++)
    {
      const GuatuShape *shape = &g_array_index (scene->shapes, GuatuShape, i);

      if (shape->depth >= least && (mark < 0 || shape->mark != mark)
          && meets_shape (box, shape))
        return FALSE;
    }
  return TRUE;
}
