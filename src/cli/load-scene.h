/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"

G_BEGIN_DECLS

GuatuScene *guatu_load_scene (const char *file, const char *chart_id,
                              const GuatuFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
