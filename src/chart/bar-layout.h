/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/axis.h"
#include "chart/bands.h"

G_BEGIN_DECLS

/**
 * GuatuBar:
 * @value: in the scale of the number words
 * @end: what the sign of its bound takes beyond the value
 * @reach: what sign and label together take beyond the value
 */
typedef struct
{
  const GuatuCell *cell;
  guint category;
  guint series;
  double value;
  char *text;
  GuatuLabel *label;
  double end;
  double reach;
} GuatuBar;

/**
 * GuatuBarLayout:
 * @bars: (element-type GuatuBar)
 * @categories: (element-type GuatuLabel)
 * @every: one category in so many is named
 * @names_end: where the names beside horizontal bars end
 * @names_top: where the names under vertical bars begin
 *
 * Where a bar chart's bars and labels go.
 */
typedef struct
{
  GArray *bars;
  GPtrArray *categories;
  guint every;
  double names_end;
  double names_top;
  GuatuAxis axis;
  GuatuBands bands;
  GuatuPlane plane;
  GuatuScale scale;
} GuatuBarLayout;

void guatu_bar_layout_init (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                            GuatuBox space);
void guatu_bar_layout_clear (GuatuBarLayout *layout);
double guatu_bar_label_gap (const GuatuDrawing *drawing, gboolean horizontal);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuBarLayout, guatu_bar_layout_clear)

G_END_DECLS
