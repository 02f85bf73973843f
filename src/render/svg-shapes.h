/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xmlwriter.h>

#include "chart/scene.h"

G_BEGIN_DECLS

void guatu_svg_write_shapes (xmlTextWriter *writer, const GuatuScene *scene);

G_END_DECLS
