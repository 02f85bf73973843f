/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/*
 * What of a page is taken while a chart is drawn. It is asked of what stands there, and
 * not of the order in which that was added: who draws says of what depth it is.
 */
gboolean guatu_occupancy_meets_no_text (const GuatuScene *scene, GuatuBox box);
gboolean guatu_occupancy_is_unlettered (const GuatuScene *scene, GuatuBox box, int mark);
gboolean guatu_occupancy_is_free (const GuatuScene *scene, GuatuBox box, GuatuDepth least,
                                  int mark);

G_END_DECLS
