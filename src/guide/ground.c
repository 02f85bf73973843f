/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/ground.h"

static void
add_box (const GuatuDrawing *drawing, GuatuBox box, GuatuColor color)
{
  const GuatuFill fill = { .kind = GUATU_FILL_SOLID, .ground = color };
  const GuatuPoint corners[] = { { box.x, box.y },
                                 { box.x + box.width, box.y },
                                 { box.x + box.width, box.y + box.height },
                                 { box.x, box.y + box.height } };

  guatu_scene_add_polygon (drawing->scene, corners, 4, fill, (GuatuStroke) { .width = 0 },
                           -1);
}

/**
 * guatu_ground_add:
 * @box: of a text
 *
 * Clears what lies under a text: puts paper there and, where a span of time is shaded,
 * its shade.
 */
void
guatu_ground_add (const GuatuDrawing *drawing, GuatuBox box)
{
  const GArray *shapes = drawing->scene->shapes;
  guint n = shapes->len;

  add_box (drawing, box, drawing->style.paper);
  for (guint i = 0; i < n; i++)
    {
      const GuatuShape *shade = &g_array_index (shapes, GuatuShape, i);
      GuatuBox common;

      if (shade->depth != GUATU_DEPTH_SHADE || shade->kind != GUATU_SHAPE_POLYGON
          || shade->fill.kind != GUATU_FILL_SOLID)
        continue;
      /* Of four corners the first and the third lie across. */
      common.x = MAX (box.x, shade->points[0].x);
      common.y = MAX (box.y, shade->points[0].y);
      common.width = MIN (box.x + box.width, shade->points[2].x) - common.x;
      common.height = MIN (box.y + box.height, shade->points[2].y) - common.y;
      if (common.width > 0 && common.height > 0)
        add_box (drawing, common, shade->fill.ground);
    }
}
