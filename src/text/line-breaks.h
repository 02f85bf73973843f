/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "dataset/language.h"
#include "text/lines.h"

G_BEGIN_DECLS

void guatu_line_breaks_set (PangoLayout *layout, PangoLayout *line,
                            GuatuLanguage language, double width, int max_lines,
                            double ellipsis, GuatuLines lines);
gboolean guatu_line_breaks_tear (PangoLayout *layout);

G_END_DECLS
