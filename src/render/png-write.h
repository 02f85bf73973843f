/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pixels.h"
#include "render/render.h"

G_BEGIN_DECLS

/* How many pixels of what kind a picture has, and how many of them to the inch. */
typedef struct
{
  guint width;
  guint height;
  GuatuPixelKind kind;
  double dpi;
} GuatuPngSize;

gboolean guatu_png_write_head (const GuatuPngSize *size, const GuatuScene *scene,
                               const GuatuRenderOptions *options, GByteArray *out);
gboolean guatu_png_write_pixels (GByteArray *stream, GByteArray *out);
gboolean guatu_png_write_end (GByteArray *out);

G_END_DECLS
