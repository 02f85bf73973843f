/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/* Private to the room: the warnings of a drawn figure, which outlive its scenes. */

GArray *guatu_drawn_warnings_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_drawn_warnings_add (GArray *warnings, const GPtrArray *scenes);
void guatu_drawn_warnings_add_no_data (GArray *warnings);

G_END_DECLS
