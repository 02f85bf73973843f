/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/bar/layout.h"

G_BEGIN_DECLS

/**
 * GuatuSideBar:
 * @side: 0 for the left one, 1 for the right one
 * @shown: its observation as what there is of it, whatever its sign in the file
 * @length: of the bar, in the scale of the axis
 * @text: its value as it would be written
 * @label: (nullable): its value
 * @end: what the sign of its bound takes beyond the bar
 */
typedef struct
{
  const GuatuCell *cell;
  guint category;
  guint side;
  GuatuObservation shown;
  double length;
  char *text;
  GuatuLabel *label;
  double end;
} GuatuSideBar;

/**
 * GuatuPyramid:
 * @rows: names and bands of the categories, as those of bars that lie
 * @bars: (element-type GuatuSideBar)
 * @headings: of the two sides
 * @sides: the plots of the two sides, as broad as the axis is long
 * @axis: of both
 * @scale: of both, from the spine on
 * @spine: where the middle of the names is
 *
 * Where the bars and labels of a pyramid go.
 */
typedef struct
{
  GuatuBarLayout rows;
  GArray *bars;
  GuatuLabel *headings[2];
  GuatuBox sides[2];
  GuatuAxis axis;
  GuatuScale scale;
  double spine;
} GuatuPyramid;

void guatu_pyramid_init (GuatuPyramid *pyramid, const GuatuDrawing *drawing,
                         GuatuBox space);
void guatu_pyramid_clear (GuatuPyramid *pyramid);
double guatu_pyramid_middle (const GuatuPyramid *pyramid, guint category);
double guatu_pyramid_x (const GuatuPyramid *pyramid, guint side, double along);
double guatu_pyramid_label_gap (const GuatuDrawing *drawing);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuPyramid, guatu_pyramid_clear)

G_END_DECLS
