/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/paths.h"

G_BEGIN_DECLS

/**
 * GuatuBlend:
 *
 * What has been painted so far, for what is painted over it and lets it show. A format
 * without transparency has a colour of its own for each overlap instead.
 */
typedef struct _GuatuBlend GuatuBlend;

/**
 * GuatuBlendPaint:
 * @paths: corners of polygons, or lines
 * @color: opaque
 */
typedef void (*GuatuBlendPaint) (const GuatuPaths *paths, GuatuColor color,
                                 gpointer data);

GuatuBlend *guatu_blend_new (GuatuColor paper) G_GNUC_WARN_UNUSED_RESULT;
void guatu_blend_free (GuatuBlend *blend);
void guatu_blend_cover (GuatuBlend *blend, const GuatuPaths *area, GuatuColor color);
void guatu_blend_fill (GuatuBlend *blend, const GuatuPaths *area, GuatuColor color,
                       GuatuBlendPaint paint, gpointer data);
void guatu_blend_stroke (GuatuBlend *blend, const GuatuPaths *lines, GuatuColor color,
                         GuatuBlendPaint paint, gpointer data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuBlend, guatu_blend_free)

G_END_DECLS
