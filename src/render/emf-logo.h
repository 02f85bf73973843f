/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "render/emf-write.h"

G_BEGIN_DECLS

void guatu_emf_write_logo (GuatuEmfWriter *writer, const GuatuScene *scene);

G_END_DECLS
