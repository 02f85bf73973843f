/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <string.h>

#include "figure/chart.h"
#include "export/scene-json.h"
#include "io/read.h"
#include "test-fonts.h"

/*
 * The scenes of the built-in charts as they were last looked at and found good.
 * A change of the engine shows here as a change of a text file. When it is one
 * that was meant, look at the charts and let this program write them anew:
 *
 *   GUATU_GOLDEN=update meson test -C build golden
 *
 * They are set in the fonts of the tests, not in those that are installed.
 */

typedef struct
{
  GuatuDataset *dataset;
  GuatuTypesetter *typesetter;
  const GuatuChartDescription *chart;
  GuatuLanguage language;
} Case;

static char *
golden_path (const Case *golden)
{
  g_autofree char *name = g_strdup_printf ("%s.%s.json", golden->chart->id,
                                           guatu_language_to_string (golden->language));

  return g_test_build_filename (G_TEST_DIST, "golden", name, NULL);
}

/* Says the first line that differs, which a diff of two files would bury. */
static void
compare (const char *path, const char *expected, const char *actual)
{
  g_auto (GStrv) left = g_strsplit (expected, "\n", -1);
  g_auto (GStrv) right = g_strsplit (actual, "\n", -1);

  for (guint i = 0; left[i] != NULL || right[i] != NULL; i++)
    if (g_strcmp0 (left[i], right[i]) != 0)
      {
        g_test_message ("%s:%u\n- %s\n+ %s", path, i + 1, left[i], right[i]);
        g_test_fail ();
        return;
      }
}

static void
test_scene (gconstpointer data)
{
  const Case *golden = data;
  GuatuFigure figure = { golden->language, 1200, 800 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) scene = guatu_chart_build (golden->dataset, golden->chart,
                                                    &figure, golden->typesetter, &error);
  g_autofree char *path = golden_path (golden);
  g_autofree char *actual = NULL;
  g_autofree char *expected = NULL;

  g_assert_no_error (error);
  for (guint i = 0; i < scene->texts->len; i++)
    test_fonts_check (g_array_index (scene->texts, GuatuSceneText, i).layout);
  actual = guatu_scene_to_json (scene);
  if (g_strcmp0 (g_getenv ("GUATU_GOLDEN"), "update") == 0)
    g_file_set_contents (path, actual, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  compare (path, expected, actual);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = NULL;
  g_autoptr (GuatuTypesetter) typesetter = NULL;

  g_test_init (&argc, &argv, NULL);
  test_fonts_use ();
  dataset = guatu_read_builtin (&error);
  g_assert_no_error (error);
  typesetter = guatu_typesetter_new ();
  for (guint i = 0; i < dataset->charts->len; i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN; language++)
      {
        Case *golden = g_new (Case, 1);
        g_autofree char *name = NULL;

        *golden = (Case) { dataset, typesetter, g_ptr_array_index (dataset->charts, i),
                           (GuatuLanguage) language };
        name = g_strdup_printf ("/golden/%s/%s", golden->chart->id,
                                guatu_language_to_string (golden->language));
        g_test_add_data_func_full (name, golden, test_scene, g_free);
      }
  return g_test_run ();
}
