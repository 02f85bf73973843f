/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

#include "fixture.h"
#include "io/read.h"
#include "render/paint.h"

static GuatuTypesetter *typesetter;

static GuatuScene *
build (GuatuDataset *dataset, const GuatuChartDescription *chart,
       const GuatuFigure *figure)
{
  g_autoptr (GError) error = NULL;
  GuatuScene *scene;

  if (typesetter == NULL)
    typesetter = guatu_typesetter_new ();
  scene = guatu_chart_build (dataset, chart, figure, typesetter, &error);
  g_assert_no_error (error);
  return scene;
}

static GuatuScene *
build_bars (GuatuLanguage language, double width, double height, GuatuLook look,
            GuatuOrientation orientation)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *agreed = fixture_indicator (dataset, "agreed", "协议引资", "Agreed", 8);
  GuatuIndicator *made = fixture_indicator (dataset, "made", "完成投资", "Made", 8);
  GuatuFigure figure = { language, width, height, look };
  GuatuChartDescription *chart;

  fixture_observation (agreed, "2023", "238", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (made, "2023", "155", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                         GUATU_DIMENSION_NONE);
  chart->orientation = orientation;
  return build (dataset, chart, &figure);
}

/* Two bars, one of them solid and one hatched with an open end. */
GuatuScene *
sample_scene (GuatuLanguage language, double width, double height, GuatuLook look)
{
  return build_bars (language, width, height, look, GUATU_ORIENTATION_HORIZONTAL);
}

/* The same bars upright, with the numbers of their axis under one another. */
GuatuScene *
sample_upright_scene (void)
{
  return build_bars (GUATU_LANGUAGE_ZH_EN, 900, 600, GUATU_LOOK_LIGHT,
                     GUATU_ORIENTATION_VERTICAL);
}

/* A bar of which all that is said is @text. */
GuatuScene *
sample_hostile_scene (const char *text)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *indicator = fixture_indicator (dataset, "rnd", text, text, 0);
  GuatuFigure figure = { GUATU_LANGUAGE_EN, 600, 400, GUATU_LOOK_LIGHT };
  GuatuChartDescription *chart;

  fixture_observation (indicator, "2023", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                         GUATU_DIMENSION_NONE);
  guatu_text_set (&chart->title, text, text);
  guatu_text_set (&dataset->title, text, text);
  return build (dataset, chart, &figure);
}

/* A chart of the built-in dataset, at any size. */
GuatuScene *
sample_builtin_scene (const char *id, GuatuLanguage language, double width, double height)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  GuatuFigure figure = { language, width, height, GUATU_LOOK_LIGHT };

  g_assert_no_error (error);
  return build (dataset, guatu_dataset_chart (dataset, id), &figure);
}

/* Every chart of the built-in dataset, at the size for which it is made. */
GPtrArray *
sample_builtin_scenes (GuatuLanguage language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  GuatuFigure figure = { language, 1200, 800, GUATU_LOOK_LIGHT };
  GPtrArray *scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);

  g_assert_no_error (error);
  for (guint i = 0; i < dataset->charts->len; i++)
    g_ptr_array_add (scenes,
                     build (dataset, g_ptr_array_index (dataset->charts, i), &figure));
  return scenes;
}

GBytes *
sample_render (SampleRender render, const GuatuScene *scene,
               const GuatuRenderOptions *options)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = render (scene, options, &error);

  g_assert_no_error (error);
  return bytes;
}

cairo_surface_t *
sample_paint (const GuatuScene *scene, gboolean transparent)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, (int) scene->figure.width, (int) scene->figure.height);
  cairo_t *cr = cairo_create (surface);

  if (!transparent)
    guatu_paint_paper (scene, cr);
  guatu_paint_figure (scene, cr, NULL, NULL, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

typedef struct
{
  const guint8 *data;
  gsize left;
} Source;

static cairo_status_t
read_bytes (void *closure, unsigned char *data, unsigned int length)
{
  Source *source = closure;

  if (source->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, source->data, length);
  source->data += length;
  source->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t *
sample_read_png (GBytes *png)
{
  Source source = { NULL, 0 };
  cairo_surface_t *surface;

  source.data = g_bytes_get_data (png, &source.left);
  surface = cairo_image_surface_create_from_png_stream (read_bytes, &source);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return surface;
}

/* As cairo keeps it, with the alpha that an opaque image need not have. */
guint32
sample_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface)
                      + y * cairo_image_surface_get_stride (surface);
  guint32 pixel = ((const guint32 *) (const void *) row)[x];

  return cairo_image_surface_get_format (surface) == CAIRO_FORMAT_RGB24
             ? pixel | 0xff000000
             : pixel;
}

/* How much two pictures of one size differ in a pixel, on average, from 0 to 255. */
double
sample_difference (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a),
      height = cairo_image_surface_get_height (a);
  double sum = 0;

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      for (int shift = 0; shift < 24; shift += 8)
        sum += ABS ((int) (sample_pixel (a, x, y) >> shift & 0xff)
                    - (int) (sample_pixel (b, x, y) >> shift & 0xff))
               / 3.0;
  return sum / (width * height);
}

/* What another program makes of a stream of so many bytes, whose sum, if the format
 * has one, it checks. */
GByteArray *
sample_inflate (const GByteArray *stream, GZlibCompressorFormat format, gsize length)
{
  g_autoptr (GZlibDecompressor) reader = g_zlib_decompressor_new (format);
  g_autoptr (GError) error = NULL;
  GByteArray *data = g_byte_array_new ();
  gsize read = 0, written = 0;

  g_byte_array_set_size (data, (guint) length + 1);
  g_converter_convert (G_CONVERTER (reader), stream->data, stream->len, data->data,
                       data->len, G_CONVERTER_INPUT_AT_END, &read, &written, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (read, ==, stream->len);
  g_byte_array_set_size (data, (guint) written);
  return data;
}

/* Runs a program on a file, which takes the place of "@" among the arguments.
 * Returns: what it printed, or NULL where there is no such program */
char *
sample_run (const char *const *arguments, const char *extension, GBytes *file)
{
  g_autofree char *program = g_find_program_in_path (arguments[0]);
  g_autofree char *folder = g_dir_make_tmp ("guatu-render-XXXXXX", NULL);
  g_autofree char *name = g_strconcat ("file.", extension, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status;

  for (gsize i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (words,
                     (gpointer) (g_str_equal (arguments[i], "@") ? path : arguments[i]));
  g_ptr_array_add (words, NULL);
  g_file_set_contents (path, g_bytes_get_data (file, NULL),
                       (gssize) g_bytes_get_size (file), &error);
  g_assert_no_error (error);
  if (program != NULL)
    {
      g_spawn_sync (folder, (char **) words->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                    &out, NULL, &status, &error);
      g_assert_no_error (error);
      g_spawn_check_wait_status (status, &error);
      g_assert_no_error (error);
    }
  g_unlink (path);
  g_rmdir (folder);
  return out;
}
