/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

char *guatu_scene_to_json (const GuatuScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
