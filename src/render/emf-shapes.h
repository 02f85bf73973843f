/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "render/emf-objects.h"
#include "scene/scene.h"

G_BEGIN_DECLS

void guatu_emf_write_shapes (GuatuEmfWriter *writer, GuatuEmfObjects *objects,
                             const GuatuScene *scene, GCancellable *cancellable);

G_END_DECLS
