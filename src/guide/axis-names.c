/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-names.h"

#include <math.h>

#include "guide/axis.h"
#include "guide/frame.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"

/* Up to this many categories a reader looks for the name of each; among more, names
 * tell where one is, as the numbers of an axis do. */
#define MAX_SOUGHT 40

/* The steps in which names thin out, in each power of ten: as readers count. */
static const guint steps[] = { 1, 2, 5 };

/* A tick over a name, as a share of the gap between an axis and its labels. */
#define TICK_SHARE 0.6

/* Rounding must not make a name a step rarer. */
#define TOLERANCE 1e-9

/**
 * guatu_axis_names_step:
 * @least: what a name takes, in the room of a category
 *
 * Returns: the least of 1, 2, 5, 10, 20, 50 and so on that is no less than @least: one
 *   category in so many is named
 */
guint
guatu_axis_names_step (double least)
{
  for (guint power = 1; power < G_MAXUINT / 100; power *= 10)
    for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
      if (steps[i] * power >= least * (1 - TOLERANCE))
        return steps[i] * power;
  return G_MAXUINT;
}

/**
 * guatu_axis_names_keep:
 * @step: one category in so many is named
 *
 * Returns: whether a category is: of periods the newest, of all else the first, and
 *   from there on each @step
 */
gboolean
guatu_axis_names_keep (const GuatuDrawing *drawing, guint step, guint category)
{
  guint n = drawing->table->categories->len;
  gboolean from_last = drawing->chart->category == GUATU_DIMENSION_PERIOD;

  return (from_last ? n - 1 - category : category) % step == 0;
}

/** guatu_axis_names_are_many: whether there are too many to look for the name of each. */
gboolean
guatu_axis_names_are_many (const GuatuDrawing *drawing)
{
  return drawing->table->categories->len > MAX_SOUGHT;
}

/**
 * guatu_axis_names_place_under:
 * @x: of its middle, where it does not leave the page there
 * @top: of the name
 *
 * Draws a name under a plot. One that is wider than the ends of the plot might leave
 * the page beside them; it makes way as far as its neighbour lets it.
 *
 * Returns: whether there was room
 */
gboolean
guatu_axis_names_place_under (const GuatuDrawing *drawing, const GuatuLabel *label,
                              double x, double top)
{
  GuatuBox content = guatu_frame_content (drawing);
  double right = MAX (content.x + content.width - label->width, content.x);
  GuatuBox box = { CLAMP (x - label->width / 2, content.x, right), top, label->width,
                   label->height };

  if (!guatu_occupancy_is_unlettered (drawing->scene, box, -1))
    return FALSE;
  guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY, box.x + box.width / 2,
                     box.y, GUATU_ALIGN_MIDDLE, drawing->style.ink, -1);
  return TRUE;
}

/**
 * guatu_axis_names_draw_tick:
 * @x: of what the name stands for
 * @top: of the name
 *
 * Draws a tick from a plot towards a name under it, which thus is seen to stand for one
 * place of the axis alone.
 */
void
guatu_axis_names_draw_tick (const GuatuDrawing *drawing, double x, double top)
{
  double gap = guatu_axis_gap (drawing);
  GuatuPoint tick[] = { { x, top - gap }, { x, top - gap * (1 - TICK_SHARE) } };

  guatu_scene_add_polyline (drawing->scene, tick, 2,
                            guatu_style_rule (&drawing->style, drawing->style.faint, 1.2),
                            -1);
}

/** guatu_axis_names_warn: tells of a category that is not named. */
void
guatu_axis_names_warn (const GuatuDrawing *drawing, const char *name)
{
  guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_CATEGORY, name);
}

/**
 * guatu_axis_names_thin_out:
 * @warning: of what was left out
 *
 * Returns: whether that is as it is to be: among very many categories neither each name
 *   nor each number is looked for, and along time names stand for their neighbours
 */
gboolean
guatu_axis_names_thin_out (const GuatuDrawing *drawing, const GuatuWarning *warning)
{
  if (warning->kind != GUATU_WARNING_DROPPED)
    return FALSE;
  if (warning->role == GUATU_ROLE_CATEGORY)
    return guatu_axis_names_are_many (drawing)
           || drawing->chart->category == GUATU_DIMENSION_PERIOD;
  return warning->role == GUATU_ROLE_VALUE && guatu_axis_names_are_many (drawing);
}
