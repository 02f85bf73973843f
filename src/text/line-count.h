/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "text/line-places.h"

G_BEGIN_DECLS

/**
 * GuatuLineCount:
 * @n: how many lines a text takes
 * @is_sure: whether Pango is sure to break it in the same way: no line is about as long
 *   as the measure, and nothing that belongs together is longer
 *
 * What is known of the lines of a text before they are set.
 */
typedef struct
{
  int n;
  gboolean is_sure;
} GuatuLineCount;

int guatu_line_count_doubt (const GuatuLinePlaces *places);
GuatuLineCount guatu_line_count (const GuatuLinePlaces *places, const gboolean *may,
                                 int measure);
glong guatu_line_count_start (const GuatuLinePlaces *places, const gboolean *may,
                              int measure, int line);
gboolean guatu_line_count_is_cut (const GuatuLinePlaces *places, int measure,
                                  int max_lines);
gboolean guatu_line_count_has_wide (const GuatuLinePlaces *places, int measure);
int guatu_line_count_even (const GuatuLinePlaces *places, int n_lines, int measure);

G_END_DECLS
