/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/outline.h"

G_BEGIN_DECLS

char *guatu_svg_path (const GuatuOutline *outline) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
