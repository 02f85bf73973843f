/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "scene/scene.h"
#include "render/svg-write.h"

G_BEGIN_DECLS

void guatu_svg_write_shapes (GuatuSvgWriter *writer, const GuatuScene *scene,
                             GCancellable *cancellable);

G_END_DECLS
