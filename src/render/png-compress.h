/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pixels.h"

G_BEGIN_DECLS

GByteArray *guatu_png_compress (const GuatuPixels *pixels) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
