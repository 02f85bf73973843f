/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* The most colours that a PNG with a palette has, and the size of the table in
 * which they are looked up: a power of two, well above it. */
#define GUATU_PIXELS_MAX_COLORS 256
#define GUATU_PIXELS_SLOTS 1024

/**
 * GuatuPixels:
 * @has_alpha: whether some are not opaque
 * @n_colors: 0 for more than a palette has
 * @colors: (array length=n_colors): as cairo keeps them, in order of appearance
 * @n_bytes: of a pixel in a file: 1 with a palette, else 3 or 4
 *
 * A painted image, looked at as what a file keeps of it.
 */
typedef struct
{
  cairo_surface_t *surface;
  guint width;
  guint height;
  gboolean has_alpha;
  guint n_colors;
  guint32 colors[GUATU_PIXELS_MAX_COLORS];
  guint16 slots[GUATU_PIXELS_SLOTS]; /* an index and one, or 0 */
  guint n_bytes;
} GuatuPixels;

void guatu_pixels_init (GuatuPixels *pixels, cairo_surface_t *surface,
                        gboolean has_alpha);
const guint32 *guatu_pixels_row (const GuatuPixels *pixels, guint y);
void guatu_pixels_bytes (const GuatuPixels *pixels, guint32 color, guint8 bytes[4]);
void guatu_pixels_color (guint32 color, guint8 rgba[4]);

G_END_DECLS
