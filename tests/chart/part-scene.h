/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/* A chart of a page as a scene of its own, with @space around it, so that it can be held
 * to what every chart keeps. */
GuatuScene *part_scene (const GuatuScene *page, guint part,
                        double space) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
