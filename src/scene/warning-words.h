/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

char *guatu_warning_text (const GuatuWarning *warning) G_GNUC_WARN_UNUSED_RESULT;
GStrv guatu_warning_words (const GArray *warnings,
                           const GuatuChartDescription *chart) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
