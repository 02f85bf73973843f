/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/* Everything that a scene draws and says, exactly; equal scenes, equal text. */
char *scene_dump (const GuatuScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
