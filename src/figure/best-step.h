/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "figure/attempt.h"

G_BEGIN_DECLS

GuatuScene *guatu_best_step_build (const GuatuFigureOrder *order, gboolean *cramped,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
