/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a file keeps of each pixel, by the number of its bytes. */
typedef enum
{
  GUATU_PIXELS_GREY = 1,
  GUATU_PIXELS_RGB = 3,
  GUATU_PIXELS_RGBA = 4,
} GuatuPixelKind;

/**
 * GuatuPixels:
 * @width: of a row
 * @kind: what a file keeps of them
 * @stride: from one row to the next, in pixels
 * @data: (not owned): of row @first on, as cairo keeps them in %CAIRO_FORMAT_ARGB32
 * @first: the row that is the first in memory
 *
 * Some rows of an image.
 */
typedef struct
{
  guint width;
  GuatuPixelKind kind;
  gsize stride;
  const guint32 *data;
  guint first;
} GuatuPixels;

const guint32 *guatu_pixels_row (const GuatuPixels *pixels, guint y);
void guatu_pixels_bytes (const GuatuPixels *pixels, guint32 color, guint8 bytes[4]);
gboolean guatu_pixels_are_grey (const guint32 *row, guint n);

G_END_DECLS
