/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xmlwriter.h>

#include "chart/scene.h"

G_BEGIN_DECLS

const char *guatu_svg_families (GuatuLanguage language);
void guatu_svg_write_text (xmlTextWriter *writer, const GuatuSceneText *text,
                           GuatuLanguage language);

G_END_DECLS
