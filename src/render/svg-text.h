/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "render/svg-write.h"

G_BEGIN_DECLS

const char *guatu_svg_families (GuatuLanguage language);
void guatu_svg_write_text (GuatuSvgWriter *writer, const GuatuSceneText *text,
                           GuatuLanguage language);

G_END_DECLS
