/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "table/table.h"

G_BEGIN_DECLS

/**
 * GuatuStackPoint:
 * @after: how far from a category to the next it lies, from 0 to 1
 * @span: what the part takes there
 * @apart: whether the part goes on elsewhere than where it ended, on the other side of
 *   zero
 *
 * A point of the edges of one part of a stack along its categories.
 */
typedef struct
{
  double after;
  GuatuCellSpan span;
  gboolean apart;
} GuatuStackPoint;

void guatu_stack_table (GuatuTable *table, const GuatuChartDescription *chart);
void guatu_stack_range (const GuatuTable *table, GuatuStack stack, double *low,
                        double *high);
GArray *guatu_stack_edge (const GuatuTable *table, GuatuStack stack, guint category,
                          guint series) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
