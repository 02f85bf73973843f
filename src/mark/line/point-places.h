/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mark/line/layout.h"

G_BEGIN_DECLS

GuatuDepth guatu_point_obstacles (const GuatuDrawing *drawing);
gboolean guatu_point_place_find (const GuatuDrawing *drawing,
                                 const GuatuLineLayout *layout, guint cell,
                                 const GuatuLabel *label, int mark, GuatuBox *box);

G_END_DECLS
