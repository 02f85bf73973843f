/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pixels.h"

/**
 * guatu_pixels_row:
 * @y: of a row that is in memory
 *
 * Returns: (transfer none): its pixels, as cairo keeps them
 */
const guint32 *
guatu_pixels_row (const GuatuPixels *pixels, guint y)
{
  return pixels->data + (y - pixels->first) * pixels->stride;
}

/* Cairo has blue lowest and all multiplied by their alpha, PNG does not. */
static void
set_rgba (guint32 color, guint8 rgba[4])
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
 * @bytes: (out caller-allocates): what a file has of it
 */
void
guatu_pixels_bytes (const GuatuPixels *pixels, guint32 color, guint8 bytes[4])
{
  switch (pixels->kind)
    {
    case GUATU_PIXELS_GREY:
      bytes[0] = (guint8) color;
      break;
    case GUATU_PIXELS_RGB:
      for (guint i = 0; i < 3; i++)
        bytes[i] = (guint8) (color >> (16 - 8 * i));
      break;
    case GUATU_PIXELS_RGBA:
      set_rgba (color, bytes);
      break;
    }
}

/** guatu_pixels_are_grey: whether @n pixels have as much red and green as blue. */
gboolean
guatu_pixels_are_grey (const guint32 *row, guint n)
{
  guint32 differences = 0;

  for (guint x = 0; x < n; x++)
    differences |= (row[x] ^ row[x] >> 8) & 0xffff;
  return differences == 0;
}
