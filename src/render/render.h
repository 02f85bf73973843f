/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"

G_BEGIN_DECLS

#define GUATU_RENDER_ERROR (guatu_render_error_quark ())
GQuark guatu_render_error_quark (void);

typedef enum
{
  GUATU_RENDER_ERROR_SIZE,   /* more pixels than a file of this format takes */
  GUATU_RENDER_ERROR_FAILED, /* cairo, libpng or libxml2 gave up */
} GuatuRenderError;

GBytes *guatu_render_png (const GuatuScene *scene, double scale,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_svg (const GuatuScene *scene,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_pdf (const GuatuScene *scene,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
