/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pixels.h"
#include "render/render.h"

G_BEGIN_DECLS

gboolean guatu_png_write (const GuatuPixels *pixels, const GuatuScene *scene,
                          const GuatuRenderOptions *options, GByteArray *out);

G_END_DECLS
