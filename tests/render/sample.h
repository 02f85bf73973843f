/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "render/render.h"

G_BEGIN_DECLS

/* What a file may say, and every format has to keep from breaking it. */
#define SAMPLE_HOSTILE                                                                   \
  "R&D < 5% ]]> (a\\b) ((\x01\x1f\x7f\xc2\x85 \xe2\x80\xae<!-- --> \xef\xbf\xbe\"' "     \
  "研发\xf0\x9f\x93\x88\n\t%%EOF endobj"

/* The same without what no format takes. */
#define SAMPLE_TAMED "R&D < 5% ]]> (a\\b) (("

typedef GBytes *(*SampleRender) (const GuatuScene *scene,
                                 const GuatuRenderOptions *options, GError **error);

GuatuScene *sample_scene (GuatuLanguage language, double width, double height,
                          GuatuLook look) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *sample_upright_scene (void);
GuatuScene *sample_hostile_scene (const char *text) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *sample_builtin_scene (const char *id, GuatuLanguage language, double width,
                                  double height) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *sample_builtin_scenes (GuatuLanguage language) G_GNUC_WARN_UNUSED_RESULT;

GBytes *sample_render (SampleRender render, const GuatuScene *scene,
                       const GuatuRenderOptions *options) G_GNUC_WARN_UNUSED_RESULT;
cairo_surface_t *sample_paint (const GuatuScene *scene,
                               gboolean transparent) G_GNUC_WARN_UNUSED_RESULT;
cairo_surface_t *sample_read_png (GBytes *png) G_GNUC_WARN_UNUSED_RESULT;
GByteArray *sample_inflate (const GByteArray *stream, GZlibCompressorFormat format,
                            gsize length) G_GNUC_WARN_UNUSED_RESULT;
double sample_difference (cairo_surface_t *a, cairo_surface_t *b);
guint32 sample_pixel (cairo_surface_t *surface, int x, int y);
char *sample_run (const char *const *arguments, const char *extension,
                  GBytes *file) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
