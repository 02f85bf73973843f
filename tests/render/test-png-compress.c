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

/* As many rows at a time as come; of those before, no more are in memory than the window
 * has. */
static void
compress (const GuatuPixels *whole, guint height, GByteArray *stream)
{
  GuatuPixels pixels = *whole;
  g_autoptr (GuatuPngCompressor) compressor = guatu_png_compressor_new (&pixels, stream);
  guint window = guatu_png_compressor_window (pixels.width, pixels.kind);

  for (guint y = 0, n = 1; y < height; y += n, n = n % 7 + 1)
    {
      g_autofree guint32 *band = NULL;
      guint end = MIN (y + n, height);

      pixels.first = y > window ? y - window : 0;
      band = g_memdup2 (guatu_pixels_row (whole, pixels.first),
                        (end - pixels.first) * pixels.stride * sizeof *band);
      pixels.data = band;
      g_assert_true (guatu_png_compressor_add (compressor, end));
    }
  guatu_png_compressor_finish (compressor);
}

static void
assert_comes_back (cairo_surface_t *surface, GuatuPixelKind kind)
{
  guint height = (guint) cairo_image_surface_get_height (surface);
  const GuatuPixels pixels = {
    .width = (guint) cairo_image_surface_get_width (surface),
    .kind = kind,
    .stride = (gsize) cairo_image_surface_get_stride (surface) / sizeof (guint32),
    .data = (const guint32 *) (const void *) cairo_image_surface_get_data (surface),
  };
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GByteArray) rows = NULL;
  gsize n = 0;

  compress (&pixels, height, stream);
  rows = sample_inflate (stream, G_ZLIB_COMPRESSOR_FORMAT_ZLIB,
                         (gsize) height * (1 + pixels.width * pixels.kind));
  for (guint y = 0; y < height; y++)
    {
      g_assert_cmpuint (rows->data[n++], ==, 0);
      for (guint x = 0; x < pixels.width; x++)
        {
          guint8 bytes[4];

          guatu_pixels_bytes (&pixels, guatu_pixels_row (&pixels, y)[x], bytes);
          g_assert_cmpmem (&rows->data[n], pixels.kind, bytes, pixels.kind);
          n += pixels.kind;
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

      assert_comes_back (surface, has_alpha ? GUATU_PIXELS_RGBA : GUATU_PIXELS_RGB);
      cairo_surface_destroy (surface);
    }
  g_rand_free (rand);
}

/* Greys are taken for what they are told to be as long as there is no colour. */
static void
test_grey (void)
{
  guint32 data[] = { 0xff000000, 0xffffffff, 0xff777777, 0xff777778 };
  const GuatuPixels pixels
      = { .width = 2, .kind = GUATU_PIXELS_GREY, .stride = 2, .data = data };
  g_autoptr (GByteArray) stream = g_byte_array_new ();
  g_autoptr (GuatuPngCompressor) compressor = guatu_png_compressor_new (&pixels, stream);

  g_assert_true (guatu_png_compressor_add (compressor, 1));
  g_assert_false (guatu_png_compressor_add (compressor, 2));
}

/* A row longer than what DEFLATE looks back to. */
static void
test_wide (void)
{
  GRand *rand = g_rand_new_with_seed (1);

  for (int width = 10921; width <= 32767; width += 21846)
    {
      cairo_surface_t *surface = draw (rand, width, 9, 500, FALSE);

      assert_comes_back (surface, GUATU_PIXELS_RGB);
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
  g_test_add_func ("/render/png-compress/grey", test_grey);
  return g_test_run ();
}
