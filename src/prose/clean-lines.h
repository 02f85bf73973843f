/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "prose/clean.h"

G_BEGIN_DECLS

/**
 * GuatuLine:
 * @start: its first byte that is no blank
 * @end: the byte after the last one
 * @n: its characters
 * @tab: whether it has columns
 * @bars: whether bars part them
 * @after: whether a line without anything stands before it
 *
 * A line of a text after folding.
 */
typedef struct
{
  gsize start;
  gsize end;
  guint n;
  gboolean tab;
  gboolean bars;
  gboolean after;
} GuatuLine;

GArray *guatu_lines_find (const char *text, gsize length) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_line_is_cut (const char *text, const GuatuLine *line,
                            const GuatuLine *next);
gboolean guatu_line_is_wrapped (const char *text, const GuatuLine *line,
                                const GuatuLine *next);
gunichar guatu_line_last (const char *text, gsize start, gsize end);

G_END_DECLS
