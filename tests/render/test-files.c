/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo.h>
#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <string.h>

#include "fixture.h"
#include "render/paint.h"
#include "render/render.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

static GuatuScene *
sample (GuatuLanguage language, double width, double height)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuIndicator *agreed = fixture_indicator (dataset, "agreed", "协议引资", "Agreed", 8);
  GuatuIndicator *made = fixture_indicator (dataset, "made", "完成投资", "Made", 8);

  fixture_observation (agreed, "2023", "238", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (made, "2023", "155", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE)
      ->orientation
      = GUATU_ORIENTATION_HORIZONTAL;
  return fixture_build (dataset, language, width, height);
}

typedef struct
{
  const guint8 *data;
  gsize left;
} Source;

static cairo_status_t
read_png (void *closure, unsigned char *data, unsigned int length)
{
  Source *source = closure;

  if (source->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, source->data, length);
  source->data += length;
  source->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

static guint32
pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface)
                      + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (const void *) row)[x] & 0xffffff;
}

/* The PNG holds what cairo painted, pixel for pixel. */
static void
test_png_is_the_painting (void)
{
  g_autoptr (GuatuScene) scene = sample (GUATU_LANGUAGE_ZH, 600, 400);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_render_png (scene, &plain, &error);
  Source source = { NULL, 0 };
  cairo_surface_t *read, *painted;
  cairo_t *cr;

  g_assert_no_error (error);
  source.data = g_bytes_get_data (bytes, &source.left);
  read = cairo_image_surface_create_from_png_stream (read_png, &source);
  painted = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 600, 400);
  cr = cairo_create (painted);
  guatu_paint_scene (scene, cr);
  cairo_destroy (cr);
  cairo_surface_flush (painted);
  g_assert_cmpint (cairo_image_surface_get_width (read), ==, 600);
  g_assert_cmpint (cairo_image_surface_get_height (read), ==, 400);
  for (int y = 0; y < 400; y++)
    for (int x = 0; x < 600; x++)
      g_assert_cmphex (pixel (read, x, y), ==, pixel (painted, x, y));
  cairo_surface_destroy (read);
  cairo_surface_destroy (painted);
}

/* A solid bar has its series' blue in the middle, from zero to its value. */
static void
test_bar_is_painted (void)
{
  g_autoptr (GuatuScene) scene = sample (GUATU_LANGUAGE_ZH, 600, 400);
  GuatuBox box = guatu_scene_mark (scene, 0)->box;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 600, 400);
  cairo_t *cr = cairo_create (surface);
  int y = (int) (box.y + box.height / 2);

  guatu_paint_scene (scene, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  g_assert_cmphex (pixel (surface, (int) box.x + 3, y), ==, 0x1f5fa8);
  g_assert_cmphex (pixel (surface, (int) (box.x + box.width) - 3, y), ==, 0x1f5fa8);
  g_assert_cmphex (pixel (surface, (int) (box.x + box.width) + 3, y), ==, 0xffffff);
  cairo_surface_destroy (surface);
}

static void
test_png_scale_and_limits (void)
{
  g_autoptr (GuatuScene) scene = sample (GUATU_LANGUAGE_EN, 600, 400);
  g_autoptr (GError) error = NULL;
  GuatuRenderOptions options = { .dpi = 192 };
  g_autoptr (GBytes) twice = guatu_render_png (scene, &options, &error);
  const guint8 *data = g_bytes_get_data (twice, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint ((guint) data[18] << 8 | data[19], ==, 1200);
  g_assert_cmpuint ((guint) data[22] << 8 | data[23], ==, 800);
  options.dpi = 9600;
  g_assert_null (guatu_render_png (scene, &options, &error));
  g_assert_error (error, GUATU_RENDER_ERROR, GUATU_RENDER_ERROR_SIZE);
}

static guint
count (xmlXPathContext *context, const char *path)
{
  xmlXPathObject *object = xmlXPathEvalExpression (BAD_CAST path, context);
  guint n = object->nodesetval != NULL ? (guint) object->nodesetval->nodeNr : 0;

  xmlXPathFreeObject (object);
  return n;
}

/* Well-formed, named, and every mark says what it shows. */
static void
test_svg (void)
{
  g_autoptr (GuatuScene) scene = sample (GUATU_LANGUAGE_EN, 600, 400);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_render_svg (scene, &plain, &error);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  xmlDoc *document = xmlReadMemory (data, (int) length, NULL, NULL, XML_PARSE_NONET);
  xmlXPathContext *context;

  g_assert_no_error (error);
  g_assert_nonnull (document);
  context = xmlXPathNewContext (document);
  xmlXPathRegisterNs (context, BAD_CAST "s", BAD_CAST "http://www.w3.org/2000/svg");
  g_assert_cmpuint (count (context, "/s:svg[@role='img' and @width='600']"), ==, 1);
  g_assert_cmpuint (count (context, "/s:svg/s:title[.='A sample chart']"), ==, 1);
  g_assert_cmpuint (
      count (context, "//s:g/s:title[.='Agreed, 2023, CNY 23.8 billion, actual']"), ==, 1);
  g_assert_cmpuint (
      count (context, "//s:g/s:title[.='Made, 2023, at least CNY 15.5 billion, target']"), ==,
      1);
  g_assert_cmpuint (count (context, "//s:path[@class='title' and @d!='']"), ==, 1);
  g_assert_null (g_strstr_len (data, (gssize) length, "nan"));
  xmlXPathFreeContext (context);
  xmlFreeDoc (document);
}

/* What a title may hold, and what XML must not: the writer escapes it. */
static void
test_svg_escapes (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *rnd
      = fixture_indicator (dataset, "rnd", "研发<&>", "R&D < 5% \"or\" ]]>", 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autoptr (GBytes) bytes = NULL;
  xmlDoc *document;

  fixture_observation (rnd, "2023", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE);
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 600, 400);
  bytes = guatu_render_svg (scene, &plain, NULL);
  document = xmlReadMemory (g_bytes_get_data (bytes, NULL), (int) g_bytes_get_size (bytes),
                            NULL, NULL, XML_PARSE_NONET);
  g_assert_nonnull (document);
  xmlFreeDoc (document);
}

static void
test_pdf (void)
{
  g_autoptr (GuatuScene) scene = sample (GUATU_LANGUAGE_ZH, 600, 400);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_render_pdf (scene, &plain, &error);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (data, "%PDF-"));
  g_assert_nonnull (g_strstr_len (data + length - 16, 16, "%%EOF"));
}

/* Every format gives the same bytes each time, from scenes built anew. */
static void
test_same_bytes (void)
{
  GBytes *(*const render[]) (const GuatuScene *, const GuatuRenderOptions *, GError **)
      = { guatu_render_svg, guatu_render_pdf };
  g_autoptr (GuatuScene) first = sample (GUATU_LANGUAGE_ZH, 600, 400);
  g_autoptr (GuatuScene) second = NULL;
  g_autoptr (GBytes) png_first = guatu_render_png (first, &plain, NULL);
  g_autoptr (GBytes) png_second = NULL;

  /* A date in a file would show here: the clock's second has passed. */
  g_usleep (1100 * 1000);
  second = sample (GUATU_LANGUAGE_ZH, 600, 400);
  png_second = guatu_render_png (second, &plain, NULL);
  g_assert_true (g_bytes_equal (png_first, png_second));
  for (guint i = 0; i < G_N_ELEMENTS (render); i++)
    {
      g_autoptr (GBytes) a = render[i](first, &plain, NULL);
      g_autoptr (GBytes) b = render[i](second, &plain, NULL);

      g_assert_true (g_bytes_equal (a, b));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/files/png-is-the-painting", test_png_is_the_painting);
  g_test_add_func ("/render/files/bar-is-painted", test_bar_is_painted);
  g_test_add_func ("/render/files/png-scale-and-limits", test_png_scale_and_limits);
  g_test_add_func ("/render/files/svg", test_svg);
  g_test_add_func ("/render/files/svg-escapes", test_svg_escapes);
  g_test_add_func ("/render/files/pdf", test_pdf);
  g_test_add_func ("/render/files/same-bytes", test_same_bytes);
  return g_test_run ();
}
