/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pixels.h"

#include <string.h>

/**
 * guatu_pixels_row:
 *
 * Returns: (transfer none): the pixels of a row, as cairo keeps them
 */
const guint32 *
guatu_pixels_row (const GuatuPixels *pixels, guint y)
{
  const guint8 *data = cairo_image_surface_get_data (pixels->surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (pixels->surface);

  return (const guint32 *) (const void *) (data + y * stride);
}

/* Knuth's multiplicative hashing spreads colours that differ in few bits.
 * Returns: the slot that has the colour, or that it goes to */
static guint
find_slot (const GuatuPixels *pixels, guint32 color)
{
  guint slot = (color * 2654435761u) >> 22;

  while (pixels->slots[slot] > 0 && pixels->colors[pixels->slots[slot] - 1] != color)
    slot = (slot + 1) % GUATU_PIXELS_SLOTS;
  return slot;
}

/* Returns: whether there was room */
static gboolean
add_color (GuatuPixels *pixels, guint32 color)
{
  guint slot = find_slot (pixels, color);

  if (pixels->slots[slot] > 0)
    return TRUE;
  if (pixels->n_colors == GUATU_PIXELS_MAX_COLORS)
    return FALSE;
  pixels->colors[pixels->n_colors++] = color;
  pixels->slots[slot] = (guint16) pixels->n_colors;
  return TRUE;
}

/* Most rows of a chart are those above them, and most pixels those before. */
static gboolean
collect_colors (GuatuPixels *pixels)
{
  const guint32 *above = NULL;

  for (guint y = 0; y < pixels->height; y++)
    {
      const guint32 *row = guatu_pixels_row (pixels, y);

      if (above == NULL || memcmp (row, above, pixels->width * sizeof *row) != 0)
        for (guint x = 0; x < pixels->width; x++)
          if ((x == 0 || row[x] != row[x - 1]) && !add_color (pixels, row[x]))
            return FALSE;
      above = row;
    }
  return TRUE;
}

/**
 * guatu_pixels_init:
 * @pixels: (out caller-allocates): what is known of them
 * @surface: (transfer none): an image of %CAIRO_FORMAT_ARGB32, painted
 * @has_alpha: whether its transparency is kept
 */
void
guatu_pixels_init (GuatuPixels *pixels, cairo_surface_t *surface, gboolean has_alpha)
{
  *pixels = (GuatuPixels) {
    .surface = surface,
    .width = (guint) cairo_image_surface_get_width (surface),
    .height = (guint) cairo_image_surface_get_height (surface),
    .has_alpha = has_alpha,
  };
  if (!collect_colors (pixels))
    pixels->n_colors = 0;
  pixels->n_bytes = pixels->n_colors > 0 ? 1 : has_alpha ? 4 : 3;
}

/**
 * guatu_pixels_color:
 * @color: as cairo keeps it, blue lowest and multiplied by its alpha
 * @rgba: (out caller-allocates): as PNG has it
 */
void
guatu_pixels_color (guint32 color, guint8 rgba[4])
{
  guint alpha = color >> 24;

  for (guint i = 0; i < 3; i++)
    {
      guint value = color >> (16 - 8 * i) & 0xff;

      rgba[i] = (guint8) (alpha == 0 ? 0 : MIN (255, (value * 255 + alpha / 2) / alpha));
    }
  rgba[3] = (guint8) alpha;
}

/**
 * guatu_pixels_bytes:
 * @color: of one of the pixels, as cairo keeps it
 * @bytes: (out caller-allocates): the @n_bytes that a file has of it
 */
void
guatu_pixels_bytes (const GuatuPixels *pixels, guint32 color, guint8 bytes[4])
{
  if (pixels->n_colors > 0)
    bytes[0] = (guint8) (pixels->slots[find_slot (pixels, color)] - 1);
  else if (pixels->has_alpha)
    guatu_pixels_color (color, bytes);
  else
    for (guint i = 0; i < 3; i++)
      bytes[i] = (guint8) (color >> (16 - 8 * i));
}
