/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "emf-reader.h"
#include "fixture.h"
#include "sample.h"

static const GuatuRenderOptions plain = GUATU_RENDER_OPTIONS_INIT;

/* Asserts that what is drawn of a scene's EMF is what we paint of it, but for so much of
 * a pixel, from 0 to 255. */
static void
assert_alike (const GuatuScene *scene, double most)
{
  g_autoptr (GBytes) file = sample_render (guatu_render_emf, scene, &plain);
  cairo_surface_t *painted = sample_paint (scene, FALSE);
  cairo_surface_t *played = emf_play (file, cairo_image_surface_get_width (painted),
                                      cairo_image_surface_get_height (painted));

  g_assert_cmpfloat (sample_difference (painted, played), <, most);
  cairo_surface_destroy (painted);
  cairo_surface_destroy (played);
}

static void
test_charts (void)
{
  g_autoptr (GPtrArray) scenes = sample_builtin_scenes (GUATU_LANGUAGE_ZH_EN);

  for (guint i = 0; i < scenes->len; i++)
    assert_alike (g_ptr_array_index (scenes, i), 0.25);
}

/* Dashes, patterns and what shows through areas, in every look. Only the lines of two
 * hatchings are no darker where they cross. */
static void
test_statuses (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuStack stack;
    guint n_series;
    double most;
  } cases[] = {
    { GUATU_MARK_BAR, GUATU_STACK_NONE, 8, 0.5 },
    { GUATU_MARK_LINE, GUATU_STACK_NONE, 8, 0.5 },
    { GUATU_MARK_AREA, GUATU_STACK_ZERO, 8, 0.5 },
    { GUATU_MARK_AREA, GUATU_STACK_NONE, 3, 2.5 },
    { GUATU_MARK_DOT, GUATU_STACK_NONE, 3, 0.5 },
  };

  for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      {
        g_autoptr (GuatuDataset) dataset
            = fixture_statuses (cases[i].n_series, cases[i].mark, cases[i].stack);
        GuatuFigure figure = { GUATU_LANGUAGE_ZH, 900, 900, (GuatuLook) look };
        g_autoptr (GuatuScene) scene = fixture_build_figure (dataset, &figure);

        assert_alike (scene, cases[i].most);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/emf-likeness/charts", test_charts);
  g_test_add_func ("/render/emf-likeness/statuses", test_statuses);
  return g_test_run ();
}
