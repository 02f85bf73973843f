/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "dataset/unit.h"

G_BEGIN_DECLS

gboolean guatu_ratio_unit_fits (const GuatuUnit *unit, const GuatuUnit *above,
                                const GuatuUnit *below, int *power);

G_END_DECLS
