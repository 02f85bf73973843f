/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuTimeGroup:
 * @from: where its first period lies, as guatu_table_position() says it
 * @to: where its last one lies
 *
 * What some periods are part of: the year of quarters or months.
 */
typedef struct
{
  GuatuLabel *label;
  double from;
  double to;
} GuatuTimeGroup;

/**
 * GuatuTimeLabels:
 * @labels: (element-type GuatuLabel): in the order of time
 * @positions: (element-type double): where each lies, as guatu_table_position() says it
 * @groups: (element-type GuatuTimeGroup): what stands under them; often none
 * @span: where the last period lies
 * @thinned: whether only some periods are named, so that each label needs a tick
 * @says_standing: whether each name says what it may of how its values stand
 *
 * What names the periods under an axis of time, set and measured.
 */
typedef struct
{
  GPtrArray *labels;
  GArray *positions;
  GArray *groups;
  double span;
  gboolean thinned;
  gboolean says_standing;
} GuatuTimeLabels;

gboolean guatu_time_labels_suit (const GuatuDrawing *drawing);
GuatuTimeLabels *guatu_time_labels_new (const GuatuDrawing *drawing, double pitch,
                                        gboolean with_standing) G_GNUC_WARN_UNUSED_RESULT;
void guatu_time_labels_free (GuatuTimeLabels *labels);
double guatu_time_labels_height (const GuatuTimeLabels *labels,
                                 const GuatuDrawing *drawing);
double guatu_time_labels_overhang (const GuatuTimeLabels *labels, double pitch,
                                   gboolean last);
gboolean guatu_time_labels_draw (const GuatuTimeLabels *labels,
                                 const GuatuDrawing *drawing, double first_x,
                                 double pitch, double top, gboolean ticks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuTimeLabels, guatu_time_labels_free)

G_END_DECLS
