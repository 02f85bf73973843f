/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "render/svg-write.h"

G_BEGIN_DECLS

char *guatu_svg_families (GuatuLanguage language,
                          const GuatuHouseStyle *house) G_GNUC_WARN_UNUSED_RESULT;
void guatu_svg_write_text (GuatuSvgWriter *writer, const GuatuSceneText *text,
                           GuatuLanguage language, const GuatuHouseStyle *house);

G_END_DECLS
