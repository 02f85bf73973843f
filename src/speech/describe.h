/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

char *guatu_describe_scene (const GuatuScene *scene,
                            GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;
char *guatu_describe_pages (const GPtrArray *scenes,
                            GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
