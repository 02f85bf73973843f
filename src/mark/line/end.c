/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/end.h"

/* Where a value and its name stand beside the end of their line. */

static double
baseline_of (const GuatuLabel *label)
{
  return pango_units_to_double (pango_layout_get_baseline (label->layouts[0]));
}

static double
first_line_middle (const GuatuLabel *label)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (label->layouts[0], 0),
                                 NULL, &logical);
  return pango_units_to_double (logical.height) / 2;
}

/* How far down in their block a value and its name begin, so that the first lines of
 * both stand on one baseline. */
static void
find_tops (const GuatuLineEnd *end, double *value, double *name)
{
  double shift = end->value != NULL && end->name != NULL
                     ? baseline_of (end->name) - baseline_of (end->value)
                     : 0;

  *value = MAX (shift, 0);
  *name = MAX (-shift, 0);
}

/** guatu_line_end_height: of a value with its name. */
double
guatu_line_end_height (const GuatuLineEnd *end)
{
  double value, name;

  find_tops (end, &value, &name);
  return MAX (end->value != NULL ? value + end->value->height : 0,
              end->name != NULL ? name + end->name->height : 0);
}

/** guatu_line_end_rise: how far a value with its name reaches up from their anchor. */
double
guatu_line_end_rise (const GuatuLineEnd *end)
{
  double value, name;

  find_tops (end, &value, &name);
  if (end->value != NULL)
    return value + first_line_middle (end->value);
  return end->name != NULL ? name + first_line_middle (end->name) : 0;
}

/** guatu_line_end_value_y: where the value begins on the page. */
double
guatu_line_end_value_y (const GuatuLineEnd *end)
{
  double value, name;

  find_tops (end, &value, &name);
  return end->anchor - guatu_line_end_rise (end) + value;
}

/** guatu_line_end_name_y: where the name begins on the page. */
double
guatu_line_end_name_y (const GuatuLineEnd *end)
{
  double value, name;

  find_tops (end, &value, &name);
  return end->anchor - guatu_line_end_rise (end) + name;
}
