/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/paint.h"
#include "sample.h"

/* No painter hands out half a file, and none keeps what it painted on. */
static void
test_no_file (void)
{
  static const SampleRender renders[]
      = { guatu_render_png, guatu_render_svg, guatu_render_pdf, guatu_render_emf };
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH_EN, 900, 600, GUATU_LOOK_PRINT);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GuatuRenderOptions options = { .dpi = 96, .cancellable = cancellable };

  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < 2 * G_N_ELEMENTS (renders); i++)
    {
      g_autoptr (GError) error = NULL;

      options.live_text = i % 2 == 0;
      g_assert_null (renders[i / 2](scene, &options, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    }
}

/* Whoever lent a context gets it back as it was. */
static void
test_context (void)
{
  g_autoptr (GuatuScene) scene
      = sample_scene (GUATU_LANGUAGE_ZH_EN, 900, 600, GUATU_LOOK_PRINT);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 90, 60);
  cairo_t *cr = cairo_create (surface);
  cairo_matrix_t matrix;

  g_cancellable_cancel (cancellable);
  cairo_scale (cr, 0.1, 0.1);
  cairo_set_operator (cr, CAIRO_OPERATOR_ADD);
  guatu_paint_figure (scene, cr, NULL, NULL, cancellable);
  cairo_get_matrix (cr, &matrix);
  g_assert_cmpfloat (matrix.xx, ==, 0.1);
  g_assert_cmpint (cairo_get_operator (cr), ==, CAIRO_OPERATOR_ADD);
  g_assert_false (cairo_has_current_point (cr));
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int i = 0; i < 90; i++)
    g_assert_cmpuint (sample_pixel (surface, i, 30), ==, 0);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/cancel/no-file", test_no_file);
  g_test_add_func ("/render/cancel/context", test_context);
  return g_test_run ();
}
