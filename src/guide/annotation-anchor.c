/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/annotation-anchor.h"

#include <math.h>

#include "dataset/period-count.h"

/* The marks at which texts stand. */

/* How far over its point a sum stands at most, in heights of its own. */
#define GAP_OF_SUM 1.5

/* Whether a mark is one of the drawing's own. */
static gboolean
is_own (const GuatuDrawing *drawing, guint mark)
{
  return drawing->marks.n == 0
         || (mark >= drawing->marks.first
             && mark < drawing->marks.first + drawing->marks.n);
}

/* How far a mark is from what is annotated: 0 if it is that; of a line that shows only
 * some of very many values, how many months one of its marks is off; -1 if it is of
 * something else. */
static double
distance_to (const GuatuDrawing *drawing, const GuatuAnnotation *annotation,
             const GuatuSceneMark *mark)
{
  GuatuAnnotation anywhen = *annotation;

  if (mark->observation == NULL)
    return -1;
  if (guatu_annotation_is_of (annotation, mark->indicator, mark->observation))
    return 0;
  anywhen.has_period = FALSE;
  if (!drawing->table->reduced
      || !guatu_annotation_is_of (&anywhen, mark->indicator, mark->observation))
    return -1;
  return fabs (guatu_period_middle (annotation->period)
               - guatu_period_middle (mark->observation->period));
}

/* Which end of the marks of a period is the outer one. */
static gboolean
is_farther (const GuatuPlane *plane, GuatuBox box, GuatuBox other)
{
  return plane->horizontal ? box.x + box.width > other.x + other.width : box.y < other.y;
}

/** guatu_annotation_find_mark: finds the mark that is annotated or, of those of a period,
 * the outermost; -1 where there is none. */
int
guatu_annotation_find_mark (const GuatuDrawing *drawing, const GuatuPlane *plane,
                            const GuatuAnnotation *annotation)
{
  double nearest = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < drawing->scene->marks->len; i++)
    {
      const GuatuSceneMark *mark = guatu_scene_mark (drawing->scene, i);
      double distance = distance_to (drawing, annotation, mark);

      if (distance < 0 || distance > nearest || !is_own (drawing, i)
          || !guatu_box_overlaps (mark->box, plane->area))
        continue;
      if (found >= 0 && distance == nearest
          && !is_farther (plane, mark->box,
                          guatu_scene_mark (drawing->scene, (guint) found)->box))
        continue;
      nearest = distance;
      found = (int) i;
    }
  return found;
}

static GuatuBox
join (GuatuBox a, GuatuBox b)
{
  double right = MAX (a.x + a.width, b.x + b.width);
  double bottom = MAX (a.y + a.height, b.y + b.height);
  GuatuBox both = { MIN (a.x, b.x), MIN (a.y, b.y), 0, 0 };

  both.width = right - both.x;
  both.height = bottom - both.y;
  return both;
}

/* The end of a bar at which its value is, or the middle of a part of a stack. */
static GuatuBox
end_of_bar (const GuatuDrawing *drawing, const GuatuPlane *plane,
            const GuatuSceneMark *mark)
{
  GuatuBox box = mark->box;
  gboolean down = mark->observation->value < 0;
  double share = drawing->chart->stack != GUATU_STACK_NONE ? 0.5 : down ? 0 : 1;

  if (plane->horizontal)
    {
      box.x += box.width * share;
      box.width = 0;
    }
  else
    {
      box.y += box.height * (1 - share);
      box.height = 0;
    }
  return box;
}

/* Whether a text is the sum over the uppermost point of stacked areas. */
static gboolean
is_sum_over (const GuatuDrawing *drawing, const GuatuSceneText *text, GuatuBox point)
{
  double middle = point.x + point.width / 2;
  double gap = point.y - text->box.y - text->box.height;

  return drawing->chart->totals && text->role == GUATU_ROLE_DIRECT && text->mark < 0
         && text->box.x <= middle && middle <= text->box.x + text->box.width && gap >= 0
         && gap <= text->box.height * GAP_OF_SUM;
}

/**
 * guatu_annotation_anchor:
 * @index: the index of the mark that is annotated
 * @numbered: (out): whether it has a number
 *
 * Returns: what a text keeps clear of: the mark, or its end, with its number and the sum
 *   over it
 */
GuatuBox
guatu_annotation_anchor (const GuatuDrawing *drawing, const GuatuPlane *plane, int index,
                         gboolean *numbered)
{
  const GuatuSceneMark *mark = guatu_scene_mark (drawing->scene, (guint) index);
  GuatuBox box = mark->kind == GUATU_SCENE_MARK_BAR ? end_of_bar (drawing, plane, mark)
                                                    : mark->box;

  *numbered = FALSE;
  for (guint i = 0; i < drawing->scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (drawing->scene, i);

      if (mark->kind == GUATU_SCENE_MARK_POINT && is_sum_over (drawing, text, mark->box))
        box = join (box, text->box);
      if (text->mark != index || text->role != GUATU_ROLE_VALUE
          || !guatu_box_overlaps (text->box, plane->area))
        continue;
      box = join (box, text->box);
      *numbered = TRUE;
    }
  return box;
}
