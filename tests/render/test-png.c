/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <png.h>
#include <string.h>

#include "sample.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

/* How far off two pixels are, in 255ths of the colour that is farthest. */
static int
difference (guint32 a, guint32 b)
{
  int most = 0;

  for (int shift = 0; shift < 32; shift += 8)
    most = MAX (most, ABS ((int) (a >> shift & 0xff) - (int) (b >> shift & 0xff)));
  return most;
}

/* At the edges of letters and hatchings cairo is less exact, since it tries fifteen lines
 * of each row. */
#define MOST_OFF 20
#define MEAN_OFF 0.1

static void
assert_is_the_painting (const GuatuScene *scene, gboolean transparent, int color_type)
{
  GuatuRenderOptions options = { .dpi = 96, .transparent = transparent };
  g_autoptr (GBytes) png = sample_render (guatu_render_png, scene, &options);
  cairo_surface_t *read = sample_read_png (png);
  cairo_surface_t *painted = sample_paint (scene, transparent);
  int width = cairo_image_surface_get_width (painted);
  int height = cairo_image_surface_get_height (painted);
  int most = 0;
  double sum = 0;

  g_assert_cmpint (((const guint8 *) g_bytes_get_data (png, NULL))[25], ==, color_type);
  g_assert_cmpint (cairo_image_surface_get_width (read), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (read), ==, height);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      {
        int off = difference (sample_pixel (read, x, y), sample_pixel (painted, x, y));

        most = MAX (most, off);
        sum += off;
      }
  g_test_message ("off by %d at most, %.3f in the mean", most, sum / width / height);
  g_assert_cmpint (most, <=, MOST_OFF);
  g_assert_cmpfloat (sum / width / height, <, MEAN_OFF);
  cairo_surface_destroy (read);
  cairo_surface_destroy (painted);
}

/* The PNG holds what cairo paints on the screen, in whatever form is small:
 * black and white has greys. */
static void
test_is_the_painting (void)
{
  g_autoptr (GuatuScene) color
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GuatuScene) print
      = sample_scene (GUATU_LANGUAGE_EN, 600, 400, GUATU_LOOK_PRINT);

  assert_is_the_painting (color, FALSE, PNG_COLOR_TYPE_RGB);
  assert_is_the_painting (color, TRUE, PNG_COLOR_TYPE_RGB_ALPHA);
  assert_is_the_painting (print, FALSE, PNG_COLOR_TYPE_GRAY);
}

/* Rows that are longer than what DEFLATE looks back to, and very short ones. */
static void
test_sizes (void)
{
  static const int sizes[][2] = { { 160, 160 }, { 161, 999 }, { 8000, 160 } };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GuatuScene) scene
          = sample_scene (GUATU_LANGUAGE_EN, sizes[i][0], sizes[i][1], GUATU_LOOK_LIGHT);
      GuatuRenderOptions options = { .dpi = 192 };
      g_autoptr (GBytes) twice = sample_render (guatu_render_png, scene, &options);
      cairo_surface_t *read = sample_read_png (twice);

      g_assert_cmpint (cairo_image_surface_get_width (read), ==, 2 * sizes[i][0]);
      g_assert_cmpint (cairo_image_surface_get_height (read), ==, 2 * sizes[i][1]);
      cairo_surface_destroy (read);
      options.dpi = 0.7;
      g_clear_pointer (&twice, g_bytes_unref);
      twice = sample_render (guatu_render_png, scene, &options);
      cairo_surface_destroy (sample_read_png (twice));
    }
}

static void
test_limits (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_EN, 600, 400, GUATU_LOOK_LIGHT);
  GuatuRenderOptions options = { .dpi = 9600 };
  g_autoptr (GError) error = NULL;

  g_assert_null (guatu_render_png (scene, &options, &error));
  g_assert_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE);
}

/* A poster as printers ask for it: A1 at 300 dots to the inch. */
static void
test_poster (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 3179, 2245, GUATU_LOOK_LIGHT);
  GuatuRenderOptions options = { .dpi = 300 };
  g_autoptr (GBytes) png = sample_render (guatu_render_png, scene, &options);
  const guint8 *data = g_bytes_get_data (png, NULL);

  g_assert_cmpuint (data[18] << 8 | data[19], ==, 9934);
  g_assert_cmpuint (data[22] << 8 | data[23], ==, 7016);
}

/* A solid bar has its series' blue in the middle, from zero to its value. */
static void
test_bar_is_painted (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  GuatuBox box = guatu_scene_mark (scene, 0)->box;
  cairo_surface_t *surface = sample_paint (scene, FALSE);
  int y = (int) (box.y + box.height / 2);

  g_assert_cmphex (sample_pixel (surface, (int) box.x + 3, y), ==, 0xff1f5fa8);
  g_assert_cmphex (sample_pixel (surface, (int) (box.x + box.width) - 3, y), ==,
                   0xff1f5fa8);
  g_assert_cmphex (sample_pixel (surface, (int) (box.x + box.width) + 3, y), ==,
                   0xffffffff);
  cairo_surface_destroy (surface);
}

typedef struct
{
  png_structp png;
  png_infop info;
  const guint8 *next;
} Reader;

static void
read_bytes (png_structp png, png_bytep data, gsize length)
{
  Reader *reader = png_get_io_ptr (png);

  memcpy (data, reader->next, length);
  reader->next += length;
}

static void
open_reader (Reader *reader, GBytes *file)
{
  reader->png = png_create_read_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  reader->info = png_create_info_struct (reader->png);
  reader->next = g_bytes_get_data (file, NULL);
  png_set_read_fn (reader->png, reader, read_bytes);
  png_read_info (reader->png, reader->info);
}

static const char *
find_text (const Reader *reader, const char *keyword)
{
  png_textp texts;
  int n_texts;

  png_get_text (reader->png, reader->info, &texts, &n_texts);
  for (int i = 0; i < n_texts; i++)
    if (g_str_equal (texts[i].key, keyword))
      return texts[i].text;
  return NULL;
}

static void
test_metadata (void)
{
  static const char json[] = "{ \"title\": \"样例 \\u0001\" }\n";
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 300, 200, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) data = g_bytes_new_static (json, strlen (json));
  GuatuRenderOptions options
      = { .dpi = 300, .description = "两根柱。", .source = "样例报告", .data = data };
  g_autoptr (GBytes) file = sample_render (guatu_render_png, scene, &options);
  Reader reader;

  open_reader (&reader, file);
  g_assert_cmpstr (find_text (&reader, "Title"), ==, "样例图");
  g_assert_cmpstr (find_text (&reader, "Description"), ==, "两根柱。");
  g_assert_cmpstr (find_text (&reader, "Source"), ==, "样例报告");
  g_assert_cmpstr (find_text (&reader, "Software"), ==, "Guatu");
  g_assert_cmpstr (find_text (&reader, "guatu-dataset"), ==, json);
  /* 300 to the inch. */
  g_assert_cmpuint (png_get_x_pixels_per_meter (reader.png, reader.info), ==, 11811);
  g_assert_cmpuint (png_get_y_pixels_per_meter (reader.png, reader.info), ==, 11811);
  png_destroy_read_struct (&reader.png, &reader.info, NULL);
}

/* Nothing is said of what is not known. */
static void
test_no_metadata (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH, 300, 200, GUATU_LOOK_LIGHT);
  g_autoptr (GBytes) file = sample_render (guatu_render_png, scene, &plain);
  Reader reader;

  open_reader (&reader, file);
  g_assert_null (find_text (&reader, "Description"));
  g_assert_null (find_text (&reader, "Source"));
  g_assert_null (find_text (&reader, "guatu-dataset"));
  png_destroy_read_struct (&reader.png, &reader.info, NULL);
}

static void
test_hostile (void)
{
  g_autofree char *repeated = g_strnfill (100000, '(');
  g_autofree char *text = g_strconcat (SAMPLE_HOSTILE, repeated, NULL);
  g_autoptr (GuatuScene) scene = sample_hostile_scene (SAMPLE_HOSTILE);
  g_autoptr (GBytes) data = g_bytes_new_static (SAMPLE_HOSTILE, strlen (SAMPLE_HOSTILE));
  GuatuRenderOptions options
      = { .dpi = 96, .description = text, .source = text, .data = data };
  g_autoptr (GBytes) file = sample_render (guatu_render_png, scene, &options);
  Reader reader;

  open_reader (&reader, file);
  g_assert_true (g_str_has_prefix (find_text (&reader, "Title"), SAMPLE_TAMED));
  g_assert_true (g_str_has_suffix (find_text (&reader, "Description"), repeated));
  g_assert_true (g_utf8_validate (find_text (&reader, "Source"), -1, NULL));
  g_assert_nonnull (find_text (&reader, "guatu-dataset"));
  png_destroy_read_struct (&reader.png, &reader.info, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/png/is-the-painting", test_is_the_painting);
  g_test_add_func ("/render/png/sizes", test_sizes);
  g_test_add_func ("/render/png/limits", test_limits);
  g_test_add_func ("/render/png/poster", test_poster);
  g_test_add_func ("/render/png/bar-is-painted", test_bar_is_painted);
  g_test_add_func ("/render/png/metadata", test_metadata);
  g_test_add_func ("/render/png/no-metadata", test_no_metadata);
  g_test_add_func ("/render/png/hostile", test_hostile);
  return g_test_run ();
}
