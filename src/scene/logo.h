/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"
#include "scene/style.h"

G_BEGIN_DECLS

double guatu_logo_gap (const GuatuStyle *style);
void guatu_logo_size (const GuatuHouseStyle *house, const GuatuStyle *style, double most,
                      double *width, double *height);

G_END_DECLS
