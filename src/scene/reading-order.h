/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

void guatu_reading_order (GuatuScene *scene);

G_END_DECLS
