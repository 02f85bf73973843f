/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/*
 * What every scene keeps, whatever it shows. Each guarantee has a name; asking
 * for it returns (transfer full) what is wrong with the scene, or NULL.
 */
guint guarantees_count (void);
const char *guarantee_name (guint index);
char *guarantee_broken (guint index, const GuatuScene *scene);

/* The first of all that is wrong, or NULL. */
char *guarantees_broken (const GuatuScene *scene);

G_END_DECLS
