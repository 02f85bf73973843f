/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "fixture.h"
#include "sample.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

/* How light a part of a picture is, from 0 to 255. */
static double
lightness (cairo_surface_t *surface, GuatuBox box)
{
  double sum = 0;
  int n = 0;

  for (int y = (int) box.y; y < (int) (box.y + box.height); y++)
    for (int x = (int) box.x; x < (int) (box.x + box.width); x++, n++)
      for (int shift = 0; shift < 24; shift += 8)
        sum += (sample_pixel (surface, x, y) >> shift & 0xff) / 3.0;
  return sum / MAX (n, 1);
}

static cairo_surface_t *
rasterize (GBytes *svg)
{
  g_autofree char *path
      = g_build_filename (g_get_tmp_dir (), "guatu-svg-XXXXXX.png", NULL);
  const char *const arguments[] = { "rsvg-convert", "-o", path, "@", NULL };
  g_autofree char *printed = NULL;
  cairo_surface_t *surface;
  int fd = g_mkstemp (path);

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  printed = sample_run (arguments, "svg", svg);
  surface = printed != NULL ? cairo_image_surface_create_from_png (path) : NULL;
  g_unlink (path);
  return surface;
}

/* Another program draws of the outlines what we paint, letter for letter in the same
 * pixels: on whole ones, as cairo 1.16 shows letters, the difference is above 1. */
static void
test_svg (void)
{
  for (int i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    {
      g_autoptr (GPtrArray) scenes = sample_builtin_scenes ((GuatuLanguage) i);
      const GuatuScene *scene = g_ptr_array_index (scenes, 0);
      g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &plain);
      cairo_surface_t *drawn = rasterize (file), *painted;

      if (drawn == NULL)
        {
          g_test_skip ("rsvg-convert is not installed");
          return;
        }
      painted = sample_paint (scene, FALSE);
      g_assert_cmpfloat (sample_difference (drawn, painted), <, 0.3);
      for (guint j = 0; j < scene->texts->len; j++)
        {
          GuatuBox box = guatu_scene_text (scene, j)->box;

          g_assert_cmpfloat_with_epsilon (lightness (drawn, box),
                                          lightness (painted, box), 1);
        }
      cairo_surface_destroy (drawn);
      cairo_surface_destroy (painted);
    }
}

/* Every pattern is the same lines in both, cut to bars and to areas. */
static void
test_patterns (void)
{
  const GuatuMarkKind marks[] = { GUATU_MARK_BAR, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (GuatuDataset) dataset = fixture_statuses (8, marks[i], GUATU_STACK_ZERO);
      GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 1200, GUATU_LOOK_PRINT };
      g_autoptr (GuatuScene) scene = fixture_build_figure (dataset, &figure);
      g_autoptr (GBytes) file = sample_render (guatu_render_svg, scene, &plain);
      cairo_surface_t *drawn = rasterize (file), *painted;

      if (drawn == NULL)
        {
          g_test_skip ("rsvg-convert is not installed");
          return;
        }
      painted = sample_paint (scene, FALSE);
      g_assert_cmpfloat (sample_difference (drawn, painted), <, 2);
      cairo_surface_destroy (drawn);
      cairo_surface_destroy (painted);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/likeness/svg", test_svg);
  g_test_add_func ("/render/likeness/patterns", test_patterns);
  return g_test_run ();
}
