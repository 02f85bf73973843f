/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "scene/book.h"

G_BEGIN_DECLS

#define GUATU_RENDER_ERROR (guatu_render_error_quark ())
GQuark guatu_render_error_quark (void);

typedef enum
{
  GUATU_RENDER_ERROR_SIZE,   /* more pixels than a file of this format takes */
  GUATU_RENDER_ERROR_FAILED, /* cairo or libpng gave up */
} GuatuRenderError;

/**
 * GuatuRenderOptions:
 * @dpi: pixels to the inch of a PNG, 96 for one to a scene unit
 * @transparent: whether a PNG, an SVG and an EMF leave the paper out
 * @live_text: whether the letters of an SVG are text rather than outlines
 * @description: (nullable): a few sentences for those who do not see the figure
 * @source: (nullable): where its numbers come from, as the figure says it
 * @data: (nullable): the part of the dataset that it shows, as a file of the
 *   native format, to be carried inside
 * @cancellable: (nullable): ends the work within a moment, with %G_IO_ERROR_CANCELLED
 *
 * How a scene becomes a file, beyond what the scene says itself. Each format
 * takes what concerns it.
 */
typedef struct
{
  double dpi;
  gboolean transparent;
  gboolean live_text;
  const char *description;
  const char *source;
  GBytes *data;
  GCancellable *cancellable;
} GuatuRenderOptions;

#define GUATU_RENDER_OPTIONS_INIT { .dpi = 96 }

GBytes *guatu_render_png (const GuatuScene *scene, const GuatuRenderOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_svg (const GuatuScene *scene, const GuatuRenderOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_emf (const GuatuScene *scene, const GuatuRenderOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_pdf (const GuatuScene *scene, const GuatuRenderOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_render_pdf_book (const GuatuBook *book, const GuatuRenderOptions *options,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
