/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/* A place in hundredths of a scene unit, as files have them; y downwards. */
typedef struct
{
  gint32 x;
  gint32 y;
} GuatuGridPoint;

/* What a step of an outline is; one for each kind of curve, by what it bends with. */
typedef enum
{
  GUATU_STEP_MOVE,      /* starts a part */
  GUATU_STEP_LINE,      /* to a point */
  GUATU_STEP_QUADRATIC, /* by one point to another */
  GUATU_STEP_CUBIC,     /* by two points to a third */
  GUATU_STEP_CLOSE,     /* back to the start of the part, without a point */
} GuatuOutlineStep;

#define GUATU_STEP_MAX_POINTS 3

/**
 * GuatuOutline:
 * @steps: (element-type guint8): each a #GuatuOutlineStep; the first is a move
 * @points: (element-type GuatuGridPoint): of all steps, one after the other
 *
 * The outline of a letter. Its points are rounded once, and not the distances between
 * them, so that no error adds up along it.
 */
typedef struct
{
  GArray *steps;
  GArray *points;
} GuatuOutline;

GuatuGridPoint guatu_grid_point (GuatuPoint point);
guint guatu_outline_step_points (GuatuOutlineStep step);

void guatu_outline_init (GuatuOutline *outline);
void guatu_outline_clear (GuatuOutline *outline);
void guatu_outline_add (GuatuOutline *outline, GuatuOutlineStep step,
                        const GuatuPoint *points);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuOutline, guatu_outline_clear)

G_END_DECLS
