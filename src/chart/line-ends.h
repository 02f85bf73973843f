/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuLineEnd:
 * @category: of the series' first or last value, or -1 where it has none
 * @value: (nullable): the label of the value
 * @name: (nullable): the label of the series
 * @lead: what the series' marker takes before the name, 0 where it has none
 * @anchor: where the line of the value comes to lie on the page, or of a name that
 *   has no value before it: its middle
 *
 * What stands beside one end of a line.
 */
typedef struct
{
  int category;
  GuatuLabel *value;
  GuatuLabel *name;
  double lead;
  double anchor;
} GuatuLineEnd;

int guatu_line_find_end (const GuatuTable *table, guint series, gboolean last);
GArray *guatu_line_ends_set (const GuatuDrawing *drawing, gboolean last,
                             gboolean named) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_line_ends_any (GArray *ends);
double guatu_line_ends_width (GArray *ends, gboolean names);
double guatu_line_end_height (const GuatuLineEnd *end);
double guatu_line_end_rise (const GuatuLineEnd *end);
double guatu_line_end_value_y (const GuatuLineEnd *end);
double guatu_line_end_name_y (const GuatuLineEnd *end);
double guatu_line_ends_height (GArray *ends);
void guatu_line_ends_lengthen (const GuatuDrawing *drawing, GArray *ends, double room);
void guatu_line_ends_drop (const GuatuDrawing *drawing, GArray *ends);

G_END_DECLS
