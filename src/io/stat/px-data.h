/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/cube.h"
#include "io/stat/px-text.h"

G_BEGIN_DECLS

/* Numbers of a file whose rows of zeros are left out: more than it has bytes. */
#define GUATU_PX_MAX_CELLS 1000000u

gboolean guatu_px_read_data (GuatuCube *cube, const GuatuPxText *px, guint n_stub,
                             int decimals, GError **error);

G_END_DECLS
