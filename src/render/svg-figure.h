/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/render.h"
#include "render/svg-write.h"

G_BEGIN_DECLS

void guatu_svg_write_figure (GuatuSvgWriter *writer, const GuatuScene *scene,
                             const GuatuRenderOptions *options, const char *prefix);

G_END_DECLS
