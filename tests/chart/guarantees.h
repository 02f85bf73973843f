/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

/*
 * What every scene keeps, whatever it shows. Returns (transfer full) what is
 * wrong with it, or NULL.
 */
char *guarantees_broken (const GuatuScene *scene);

G_END_DECLS
