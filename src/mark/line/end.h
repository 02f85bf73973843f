/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/label.h"

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

double guatu_line_end_height (const GuatuLineEnd *end);
double guatu_line_end_rise (const GuatuLineEnd *end);
double guatu_line_end_value_y (const GuatuLineEnd *end);
double guatu_line_end_name_y (const GuatuLineEnd *end);

G_END_DECLS
