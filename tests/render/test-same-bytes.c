/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sample.h"

/* Every format gives the same bytes each time, from scenes built anew. */
static void
test_same_bytes (void)
{
  static const SampleRender render[]
      = { guatu_render_png, guatu_render_svg, guatu_render_pdf, guatu_render_emf };
  g_autoptr (GuatuScene) first
      = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  g_autoptr (GuatuScene) second = NULL;
  g_autoptr (GPtrArray) files
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GBytes) data = g_bytes_new_static ("{}", 2);
  GuatuRenderOptions options
      = { .dpi = 96, .description = "两根柱。", .source = "样例报告", .data = data };

  for (gsize i = 0; i < G_N_ELEMENTS (render); i++)
    g_ptr_array_add (files, sample_render (render[i], first, &options));
  /* A date in a file would show here: the clock's second has passed. */
  g_usleep (1100 * 1000);
  second = sample_scene (GUATU_LANGUAGE_ZH, 600, 400, GUATU_LOOK_LIGHT);
  for (gsize i = 0; i < G_N_ELEMENTS (render); i++)
    {
      g_autoptr (GBytes) again = sample_render (render[i], second, &options);

      g_assert_true (g_bytes_equal (g_ptr_array_index (files, i), again));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/render/same-bytes", test_same_bytes);
  return g_test_run ();
}
