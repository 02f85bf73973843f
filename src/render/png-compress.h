/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/pixels.h"

G_BEGIN_DECLS

/**
 * GuatuPngCompressor:
 *
 * Compresses an image, row by row as it is painted.
 */
typedef struct _GuatuPngCompressor GuatuPngCompressor;

GuatuPngCompressor *guatu_png_compressor_new (const GuatuPixels *pixels,
                                              GByteArray *out) G_GNUC_WARN_UNUSED_RESULT;
void guatu_png_compressor_free (GuatuPngCompressor *compressor);
guint guatu_png_compressor_window (guint width, GuatuPixelKind kind);
gboolean guatu_png_compressor_add (GuatuPngCompressor *compressor, guint end);
void guatu_png_compressor_finish (GuatuPngCompressor *compressor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPngCompressor, guatu_png_compressor_free)

G_END_DECLS
