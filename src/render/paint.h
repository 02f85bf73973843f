/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "render/coverage.h"
#include "scene/scene.h"

G_BEGIN_DECLS

/**
 * GuatuShowText:
 * @cr: turned and moved so that the text starts at its origin
 */
typedef void (*GuatuShowText) (cairo_t *cr, PangoLayout *layout, gpointer data);

void guatu_paint_scene (const GuatuScene *scene, cairo_t *cr);
void guatu_paint_paper (const GuatuScene *scene, cairo_t *cr);
void guatu_paint_figure (const GuatuScene *scene, cairo_t *cr, GuatuShowText show,
                         gpointer data, GCancellable *cancellable);
void guatu_paint_band (const GuatuScene *scene, cairo_t *cr, double top, double bottom,
                       GuatuCoverage *coverage, GuatuShowText show, gpointer data,
                       GCancellable *cancellable);
void guatu_paint_highlight (const GuatuScene *scene, guint mark, cairo_t *cr);

G_END_DECLS
