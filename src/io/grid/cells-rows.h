/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/grid/stream.h"

G_BEGIN_DECLS

GuatuCells *guatu_cells_sample (const GuatuCells *grid) G_GNUC_WARN_UNUSED_RESULT;
gboolean guatu_cells_read_rows (GuatuStream *stream, gpointer grid, GError **error);

G_END_DECLS
