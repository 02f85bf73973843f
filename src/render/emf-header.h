/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/emf-write.h"
#include "render/render.h"
#include "scene/scene.h"

G_BEGIN_DECLS

void guatu_emf_write_header (GuatuEmfWriter *writer, const GuatuScene *scene,
                             const GuatuRenderOptions *options);
void guatu_emf_write_data (GuatuEmfWriter *writer, GBytes *data);

G_END_DECLS
