/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/row-sums.h"

/* How many pixels are summed side by side, for which a compiler takes instructions of
 * several numbers, and after how many pixels before a sum may grow too large. */
#define LANES 8
#define MOST_PIXELS (1024 * LANES)

/* @left: how many bytes of the row are left from a byte on, that one included, which is
 * in so many of the sums that make the high one */
static inline void
add_byte (GuatuRowSums *sums, guint8 byte, gint64 left)
{
  sums->low += byte;
  sums->high += left * byte;
}

static void
add_bytes (GuatuRowSums *sums, const GuatuPixels *pixels, const guint32 *row, guint n,
           gint64 left)
{
  for (guint i = 0; i < n; i++)
    {
      guint8 bytes[4];

      guatu_pixels_bytes (pixels, row[i], bytes);
      for (guint j = 0; j < pixels->kind; j++)
        add_byte (sums, bytes[j], left--);
    }
}

/* The same for pixels of red, green and blue, which figures mostly have: each lane sums
 * every eighth of them. What has been summed is summed again after each eight, which
 * counts a pixel as often as there are eights from it on. */
static void
add_lanes (GuatuRowSums *sums, const guint32 *row, guint n_eights, gint64 left)
{
  guint32 whole[LANES] = { 0 }, again[LANES] = { 0 }, less[LANES] = { 0 };

  for (guint i = 0; i < n_eights; i++, row += LANES)
    for (guint j = 0; j < LANES; j++)
      {
        guint32 red = row[j] >> 16 & 0xff, green = row[j] >> 8 & 0xff,
                blue = row[j] & 0xff;

        whole[j] += red + green + blue;
        again[j] += whole[j];
        less[j] += green + 2 * blue;
      }
  for (guint j = 0; j < LANES; j++)
    {
      gint64 after = left - 3 * (gint64) j - 3 * LANES * (gint64) n_eights;

      sums->low += whole[j];
      sums->high += after * whole[j] + 3 * LANES * (gint64) again[j] - less[j];
    }
}

/**
 * guatu_row_sums:
 * @pixels: whose row it is
 * @row: its pixels
 *
 * Returns: the sums of what a file has of the row, without its filter
 */
GuatuRowSums
guatu_row_sums (const GuatuPixels *pixels, const guint32 *row)
{
  GuatuRowSums sums = { 0, 0 };
  guint n;

  for (guint x = 0; x < pixels->width; x += n)
    {
      gint64 left = (gint64) (pixels->width - x) * pixels->kind;

      n = MIN (pixels->width - x, MOST_PIXELS);
      if (pixels->kind == GUATU_PIXELS_RGB && n >= LANES)
        {
          n -= n % LANES;
          add_lanes (&sums, row + x, n / LANES, left);
        }
      else
        add_bytes (&sums, pixels, row + x, n, left);
    }
  return sums;
}
