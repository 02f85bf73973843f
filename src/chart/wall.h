/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/chart.h"
#include "chart/collection.h"

G_BEGIN_DECLS

GuatuScene *guatu_wall_build (const GuatuCollection *collection,
                              const GuatuFigure *figure, GuatuTypesetter *typesetter,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
