/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "text/font-file.h"
#include "text/fonts.h"
#include "scene/scene.h"
#include "scene/warning-words.h"
#include "fixture.h"

#define FOLDER "GUATU_TEST_FONT_FOLDER"

static const char *const files[] = {
  "Inter-Bold.otf",    "Inter-BoldItalic.otf",   "Inter-Italic.otf",
  "Inter-Regular.otf", "NotoSansCJKsc-Bold.otf", "NotoSansCJKsc-Regular.otf",
};

/* As a copy that went wrong does: into the file, so that its folder's time, by which
 * fontconfig knows whether its cache is right, stays. */
static void
write_file (const char *folder, const char *name, const char *bytes, gsize length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  FILE *file = g_fopen (path, "wb");

  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (bytes, 1, length, file), ==, length);
  g_assert_cmpint (fclose (file), ==, 0);
}

static void
damage (const char *folder, const char *name)
{
  write_file (folder, name, "no font\n", strlen ("no font\n"));
}

static char *
copy_fonts (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("guatu-fonts-XXXXXX", &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path
          = g_test_build_filename (G_TEST_DIST, "fonts", files[i], NULL);
      g_autofree char *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &bytes, &length, &error));
      write_file (folder, files[i], bytes, length);
    }
  g_assert_true (g_setenv (FOLDER, folder, TRUE));
  return folder;
}

static void
remove_fonts (const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

/* In a process of its own, for fonts are loaded once. */
static void
run (const char *path)
{
  g_test_trap_subprocess (path, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("");
}

static GuatuDataset *
make_dataset (void)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_COUNT, "个", "items", NULL);
  GuatuIndicator *indicator
      = fixture_indicator (dataset, "clinics", "诊所", "Clinics", 0);

  fixture_observation (indicator, "2023", "13", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2024", "15", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_STATUS);
  return dataset;
}

static void
assert_warns (GuatuLanguage language, const char *fault)
{
  g_autoptr (GuatuDataset) dataset = make_dataset ();
  g_autoptr (GuatuScene) scene = fixture_build (dataset, language, 640, 400);
  g_auto (GStrv) lines = guatu_warning_words (scene->warnings, scene->chart);
  g_autofree char *line
      = g_strdup_printf ("1 font is missing or cannot be read: “%s”", fault);

  if (fault == NULL)
    {
      g_assert_cmpuint (scene->warnings->len, ==, 0);
      return;
    }
  g_assert_cmpuint (scene->warnings->len, ==, 1);
  g_assert_cmpint (g_array_index (scene->warnings, GuatuWarning, 0).kind, ==,
                   GUATU_WARNING_FONT);
  g_assert_cmpstr (lines[0], ==, line);
  g_assert_null (lines[1]);
}

/* Whoever loads the fonts leaves them in fontconfig's cache. */
static void
load_whole (void)
{
  guatu_fonts_keep_to (g_getenv (FOLDER));
  assert_warns (GUATU_LANGUAGE_EN, NULL);
  assert_warns (GUATU_LANGUAGE_ZH, NULL);
}

static void
load_damaged (const char *language, const char *name)
{
  const char *folder = g_getenv (FOLDER);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  gboolean is_english = g_str_equal (language, "en");

  guatu_fonts_keep_to (folder);
  assert_warns (GUATU_LANGUAGE_EN, is_english ? path : NULL);
  assert_warns (GUATU_LANGUAGE_ZH, is_english ? NULL : path);
  FcDirCacheUnlink ((const FcChar8 *) folder, guatu_fonts_get (GUATU_FONTS_USUAL));
}

static void
load_damaged_latin (void)
{
  load_damaged ("en", "Inter-Regular.otf");
}

static void
load_damaged_chinese (void)
{
  load_damaged ("zh", "NotoSansCJKsc-Bold.otf");
}

static void
load_without (void)
{
  guatu_fonts_keep_to (g_getenv (FOLDER));
  assert_warns (GUATU_LANGUAGE_EN, "Inter Regular");
}

/* Of a copy that ended too early. */
static void
cut (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  write_file (folder, name, bytes, length / 2);
}

static void
test_cut_since (void)
{
  g_autofree char *folder = copy_fonts ();

  run ("/chart/font-faults/subprocess/whole");
  cut (folder, "Inter-Regular.otf");
  run ("/chart/font-faults/subprocess/latin");
  remove_fonts (folder);
}

/* Most fonts are seen to be whole without FreeType; nothing that is not. */
static void
test_whole (void)
{
  g_autofree char *folder = copy_fonts ();

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);

      g_assert_true (guatu_font_file_is_whole (path, 0));
      g_assert_false (guatu_font_file_is_whole (path, 1));
      cut (folder, files[i]);
      g_assert_false (guatu_font_file_is_whole (path, 0));
      damage (folder, files[i]);
      g_assert_false (guatu_font_file_is_whole (path, 0));
    }
  remove_fonts (folder);
}

/* Fontconfig finds no font in the file. */
static void
test_damaged (void)
{
  g_autofree char *folder = copy_fonts ();

  damage (folder, "Inter-Regular.otf");
  run ("/chart/font-faults/subprocess/latin");
  remove_fonts (folder);
}

/* Fontconfig's cache has the font that was in the file. */
static void
test_damaged_since (gconstpointer data)
{
  const char *const *what = data;
  g_autofree char *folder = copy_fonts ();

  run ("/chart/font-faults/subprocess/whole");
  damage (folder, what[0]);
  run (what[1]);
  remove_fonts (folder);
}

static void
test_missing (void)
{
  g_autofree char *folder = copy_fonts ();
  g_autofree char *path = g_build_filename (folder, "Inter-Regular.otf", NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
  run ("/chart/font-faults/subprocess/without");
  remove_fonts (folder);
}

int
main (int argc, char *argv[])
{
  static const char *const latin[]
      = { "Inter-Regular.otf", "/chart/font-faults/subprocess/latin" };
  static const char *const chinese[]
      = { "NotoSansCJKsc-Bold.otf", "/chart/font-faults/subprocess/chinese" };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/font-faults/subprocess/whole", load_whole);
  g_test_add_func ("/chart/font-faults/subprocess/latin", load_damaged_latin);
  g_test_add_func ("/chart/font-faults/subprocess/chinese", load_damaged_chinese);
  g_test_add_func ("/chart/font-faults/subprocess/without", load_without);
  g_test_add_func ("/chart/font-faults/damaged", test_damaged);
  g_test_add_data_func ("/chart/font-faults/damaged-since/latin", latin,
                        test_damaged_since);
  g_test_add_data_func ("/chart/font-faults/damaged-since/chinese", chinese,
                        test_damaged_since);
  g_test_add_func ("/chart/font-faults/cut-since", test_cut_since);
  g_test_add_func ("/chart/font-faults/whole", test_whole);
  g_test_add_func ("/chart/font-faults/missing", test_missing);
  return g_test_run ();
}
