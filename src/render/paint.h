/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "chart/scene.h"

G_BEGIN_DECLS

void guatu_paint_scene (const GuatuScene *scene, cairo_t *cr);
void guatu_paint_highlight (const GuatuScene *scene, guint mark, cairo_t *cr);

G_END_DECLS
