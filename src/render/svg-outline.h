/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/glyphs.h"
#include "render/svg-write.h"

G_BEGIN_DECLS

void guatu_svg_write_shared (GuatuSvgWriter *writer, const GuatuGlyphs *glyphs,
                             const char *prefix);
void guatu_svg_write_outlines (GuatuSvgWriter *writer, const GuatuSceneText *text,
                               const GuatuGlyphs *glyphs, const char *prefix);

G_END_DECLS
