/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/paths.h"

G_BEGIN_DECLS

GuatuPaths *guatu_corners (const GuatuPaths *lines, gboolean are_closed,
                           double width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
