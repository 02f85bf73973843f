/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/chart.h"
#include "page/collection.h"

G_BEGIN_DECLS

GuatuScene *guatu_wall_build (const GuatuCollection *collection,
                              const GuatuFigure *figure, GuatuTypesetter *typesetter,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
