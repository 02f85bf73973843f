/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xmlwriter.h>

#include "render/glyphs.h"

G_BEGIN_DECLS

void guatu_svg_write_shared (xmlTextWriter *writer, const GuatuGlyphs *glyphs,
                             const char *prefix);
void guatu_svg_write_outlines (xmlTextWriter *writer, const GuatuSceneText *text,
                               const GuatuGlyphs *glyphs, const char *prefix);

G_END_DECLS
