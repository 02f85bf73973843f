/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/png-compress.h"
#include "sample.h"

/* The pixels of a figure, roughly: flat parts, hatchings and specks, in so many
 * colours; without alpha they are opaque. */
static cairo_surface_t *
draw (GRand *rand, int width, int height, int n_colors, gboolean has_alpha)
{
  cairo_surface_t *surface
      = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  g_autofree guint32 *colors = g_new (guint32, n_colors);
  guint32 *data = (guint32 *) (void *) cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface) / 4, hatched = height / 3;

  for (int i = 0; i < n_colors; i++)
    {
      guint32 alpha = has_alpha ? (guint32) g_rand_int_range (rand, 0, 256) : 255;

      colors[i] = alpha << 24;
      for (int shift = 0; shift < 24; shift += 8)
        colors[i] |= (guint32) g_rand_int_range (rand, 0, (int) alpha + 1) << shift;
    }
  if (has_alpha && n_colors > 1)
    colors[1] = 0;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      if (y > hatched && y < 2 * hatched)
        data[y * stride + x] = colors[(x + y) % 7 % n_colors];
      else if (g_rand_int_range (rand, 0, 40) == 0)
        data[y * stride + x] = colors[g_rand_int_range (rand, 0, n_colors)];
      else
        data[y * stride + x]
            = y % 5 > 0 && y > 0 ? data[(y - 1) * stride + x] : colors[y % n_colors];
  cairo_surface_mark_dirty (surface);
  return surface;
}

static void
assert_comes_back (cairo_surface_t *surface, gboolean has_alpha)
{
  g_autoptr (GByteArray) stream = NULL;
  g_autoptr (GByteArray) rows = NULL;
  GuatuPixels pixels;
  gsize n = 0;

  guatu_pixels_init (&pixels, surface, has_alpha);
  stream = guatu_png_compress (&pixels);
  rows = sample_inflate (stream, G_ZLIB_COMPRESSOR_FORMAT_ZLIB,
                         (gsize) pixels.height * (1 + pixels.width * pixels.n_bytes));
  for (guint y = 0; y < pixels.height; y++)
    {
      g_assert_cmpuint (rows->data[n++], ==, 0);
      for (guint x = 0; x < pixels.width; x++)
        {
          guint8 bytes[4];

          guatu_pixels_bytes (&pixels, guatu_pixels_row (&pixels, y)[x], bytes);
          g_assert_cmpmem (&rows->data[n], pixels.n_bytes, bytes, pixels.n_bytes);
          n += pixels.n_bytes;
        }
    }
  g_assert_cmpuint (n, ==, rows->len);
}

static void
test_comes_back (void)
{
  static const int n_colors[] = { 1, 2, 5, 256, 257, 900 };
  GRand *rand = g_rand_new_with_seed (20230101);

  for (guint i = 0; i < 240; i++)
    {
      gboolean has_alpha = i % 2 == 0;
      int width = g_rand_int_range (rand, 1, 300),
          height = g_rand_int_range (rand, 1, 90);
      cairo_surface_t *surface
          = draw (rand, width, height, n_colors[i % G_N_ELEMENTS (n_colors)], has_alpha);

      assert_comes_back (surface, has_alpha);
      cairo_surface_destroy (surface);
    }
  g_rand_free (rand);
}

/* A row longer than what DEFLATE looks back to. */
static void
test_wide (void)
{
  GRand *rand = g_rand_new_with_seed (1);

  for (int width = 10921; width <= 32767; width += 21846)
    {
      cairo_surface_t *surface = draw (rand, width, 9, 500, FALSE);

      assert_comes_back (surface, FALSE);
      cairo_surface_destroy (surface);
    }
  g_rand_free (rand);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/png-compress/comes-back", test_comes_back);
  g_test_add_func ("/render/png-compress/wide", test_wide);
  return g_test_run ();
}
