/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "dataset/dataset.h"
#include "scene/figure.h"
#include "text/typesetter.h"

G_BEGIN_DECLS

/* In the window's pixels; the template of a row asks for the same. */
#define GUATU_THUMBNAIL_WIDTH 216

GdkTexture *
guatu_texture_from_surface (cairo_surface_t *surface) G_GNUC_WARN_UNUSED_RESULT;
GdkTexture *guatu_thumbnail_draw (GuatuDataset *dataset,
                                  const GuatuChartDescription *chart,
                                  GuatuLanguage language, GuatuLook look,
                                  GuatuTypesetter *typesetter,
                                  int width) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
