/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "dataset/language.h"

G_BEGIN_DECLS

/* How the lines of a text share its length. */
typedef enum
{
  GUATU_LINES_EVEN, /* titles and names: about the same length each */
  GUATU_LINES_FULL, /* notes: the whole measure, but for the last */
} GuatuLines;

void guatu_line_breaks_set (PangoLayout *layout, GuatuLanguage language, double width,
                            int max_lines, GuatuLines lines);
gboolean guatu_line_breaks_tear (PangoLayout *layout);

G_END_DECLS
