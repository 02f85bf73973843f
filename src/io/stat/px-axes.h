/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/cube.h"
#include "io/stat/px-text.h"

G_BEGIN_DECLS

gboolean guatu_px_read_axes (GuatuCube *cube, const GuatuPxText *px, guint *n_stub,
                             GError **error);

G_END_DECLS
