/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guarantees.h"

#include "guarantees-private.h"

typedef char *(*Guarantee) (const GuatuScene *scene);

static const struct
{
  const char *name;
  Guarantee find;
} guarantees[] = {
  { "coordinates are finite", guarantee_finite },
  { "no two texts overlap", guarantee_no_overlap },
  { "texts and marks are on the page", guarantee_on_page },
  { "nothing crosses the margin", guarantee_in_margin },
  { "no text covers a mark", guarantee_marks_free },
  { "no text crosses a line", guarantee_lines_free },
  { "bars are proportional", guarantee_proportional },
  { "bars start at zero", guarantee_from_zero },
  { "stacks add up", guarantee_stacks_add_up },
  { "every observation is drawn", guarantee_all_drawn },
  { "time is to scale", guarantee_time_to_scale },
  { "tick labels are distinct", guarantee_ticks_distinct },
  { "shortened texts are told", guarantee_shortened_told },
  { "headings are there or told", guarantee_headings_told },
  { "names are there or told", guarantee_names_told },
  { "values are there or told", guarantee_values_told },
  { "values stand at their marks", guarantee_values_near },
  { "ink is in its box", guarantee_ink_in_box },
  { "lines have one height", guarantee_line_height },
  { "type is large enough to read", guarantee_legible },
  { "missing glyphs are told", guarantee_glyphs_told },
};

guint
guarantees_count (void)
{
  return G_N_ELEMENTS (guarantees);
}

const char *
guarantee_name (guint index)
{
  return guarantees[index].name;
}

char *
guarantee_broken (guint index, const GuatuScene *scene)
{
  return guarantees[index].find (scene);
}

char *
guarantees_broken (const GuatuScene *scene)
{
  char *broken = NULL;

  for (guint i = 0; broken == NULL && i < G_N_ELEMENTS (guarantees); i++)
    broken = guarantees[i].find (scene);
  return broken;
}
