/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/export.h"

#include <string.h>

#include <glib/gstdio.h>

#include "figure/chart.h"
#include "io/read.h"
#include "run.h"

/* Two charts of the built-in dataset, in two languages and two formats. */
typedef struct
{
  GuatuDataset *dataset;
  GPtrArray *charts;
  GArray *languages;
  GArray *formats;
  GThread *thread; /* the one that runs the batch */
  GuatuBatch batch;
  char *folder;
  GPtrArray *paths;    /* of the files that were written, as they were told */
  GPtrArray *failures; /* why figures were not */
  guint total;
  guint n_refused;
  GCancellable *cancellable;
  guint cancel_after; /* that many files; 0 for never */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const GuatuLanguage languages[] = { GUATU_LANGUAGE_ZH, GUATU_LANGUAGE_EN };
  const GuatuFormat formats[] = { GUATU_FORMAT_SVG, GUATU_FORMAT_PNG };
  g_autoptr (GError) error = NULL;

  fixture->dataset = guatu_read_builtin (&error);
  g_assert_no_error (error);
  fixture->charts = g_ptr_array_new ();
  g_ptr_array_add (fixture->charts, g_ptr_array_index (fixture->dataset->charts, 0));
  g_ptr_array_add (fixture->charts, g_ptr_array_index (fixture->dataset->charts, 1));
  fixture->languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage));
  g_array_append_vals (fixture->languages, languages, G_N_ELEMENTS (languages));
  fixture->formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat));
  g_array_append_vals (fixture->formats, formats, G_N_ELEMENTS (formats));
  fixture->thread = g_thread_self ();
  fixture->batch = (GuatuBatch) {
    .dataset = fixture->dataset,
    .charts = fixture->charts,
    .languages = fixture->languages,
    .formats = fixture->formats,
    .width = 600,
    .height = 400,
    .jobs = GPOINTER_TO_UINT (data),
  };
  fixture->folder = run_make_folder ();
  fixture->paths = g_ptr_array_new_with_free_func (g_free);
  fixture->failures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_error_free);
  fixture->cancellable = g_cancellable_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->cancellable);
  g_ptr_array_unref (fixture->paths);
  g_ptr_array_unref (fixture->failures);
  run_remove_folder (fixture->folder);
  g_array_unref (fixture->formats);
  g_array_unref (fixture->languages);
  g_ptr_array_unref (fixture->charts);
  guatu_dataset_unref (fixture->dataset);
}

static const char *
chart_id (const Fixture *fixture, guint index)
{
  const GuatuChartDescription *chart = g_ptr_array_index (fixture->charts, index);

  return chart->id;
}

static char *
path_of (const Fixture *fixture, guint chart, const char *rest)
{
  return g_strdup_printf ("%s/%s.%s", fixture->folder, chart_id (fixture, chart), rest);
}

static void
remember (const GuatuBatchStep *step, gpointer data)
{
  Fixture *fixture = data;

  g_assert_true (g_thread_self () == fixture->thread);
  g_assert_cmpint (step->is_first, ==, step->path == NULL || (step->done - 1) % 2 == 0);
  fixture->total = step->total;
  if (step->path == NULL)
    {
      fixture->n_refused++;
      if (step->error == NULL)
        g_assert_cmpuint (step->warnings->len, >, 0);
      else
        g_ptr_array_add (fixture->failures, g_error_copy (step->error));
      return;
    }
  g_ptr_array_add (fixture->paths, g_strdup (step->path));
  g_assert_cmpuint (step->done, ==, fixture->paths->len + 2 * fixture->n_refused);
  g_assert_nonnull (strstr (step->path, step->name));
  if (step->done == fixture->cancel_after)
    g_cancellable_cancel (fixture->cancellable);
}

static gboolean
export_to (Fixture *fixture, const char *folder, GError **error)
{
  return guatu_export_batch (&fixture->batch, folder, remember, fixture,
                             fixture->cancellable, error);
}

/* The beginning of each file tells that it is what its name says, its end that it
 * is whole. */
static void
assert_whole (const char *path)
{
  gboolean is_svg = g_str_has_suffix (path, ".svg");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (length, >, 100);
  if (is_svg)
    g_assert_true (g_str_has_suffix (g_strchomp (contents), "</svg>"));
  else
    {
      g_assert_cmpmem (contents, 8, "\x89PNG\r\n\x1a\n", 8);
      g_assert_cmpmem (contents + length - 8, 4, "IEND", 4);
    }
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* The folder is made with its parents, and each file is told once, in order. */
static void
test_all (Fixture *fixture, gconstpointer data)
{
  static const char *const rests[] = { "zh.svg", "zh.png", "en.svg", "en.png" };
  g_autofree char *folder = g_build_filename (fixture->folder, "new", "figures", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (export_to (fixture, folder, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (fixture->total, ==, 8);
  g_assert_cmpuint (fixture->paths->len, ==, 8);
  for (guint i = 0; i < fixture->paths->len; i++)
    {
      const char *path = g_ptr_array_index (fixture->paths, i);
      g_autofree char *name
          = g_strdup_printf ("%s.%s", chart_id (fixture, i / 4), rests[i % 4]);
      g_autofree char *expected = g_build_filename (folder, name, NULL);

      g_assert_cmpstr (path, ==, expected);
      assert_whole (path);
    }
  g_assert_cmpuint (count_files (folder), ==, 8);
}

/* A folder stands where the fourth file should go: the three before it are whole,
 * and none comes after it. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  g_autofree char *obstacle = path_of (fixture, 0, "en.png");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (obstacle, 0700), ==, 0);
  g_assert_false (export_to (fixture, fixture->folder, &error));
  g_assert_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, obstacle));
  g_assert_cmpuint (fixture->paths->len, ==, 3);
  for (guint i = 0; i < fixture->paths->len; i++)
    assert_whole (g_ptr_array_index (fixture->paths, i));
  g_assert_cmpuint (count_files (fixture->folder), ==, 4);
}

static void
test_folder_is_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = g_build_filename (fixture->folder, "file", NULL);
  g_autofree char *below = g_build_filename (file, "below", NULL);
  const char *const folders[] = { file, below };

  g_assert_true (g_file_set_contents (file, "old", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (export_to (fixture, folders[i], &error));
      g_assert_error (error, GUATU_EXPORT_ERROR, GUATU_EXPORT_ERROR_WRITE);
      g_assert_nonnull (strstr (error->message, folders[i]));
    }
  g_assert_cmpuint (fixture->paths->len, ==, 0);
}

static void
test_cancelled_before (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (fixture->cancellable);
  g_assert_false (export_to (fixture, fixture->folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

static void
test_cancelled_between (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->cancel_after = 3;
  g_assert_false (export_to (fixture, fixture->folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (fixture->paths->len, ==, 3);
  g_assert_cmpuint (count_files (fixture->folder), ==, 3);
}

/* A figure that cannot be drawn is named: of many, it is not plain which one. */
static void
assert_failure (const Fixture *fixture, guint index, guint chart,
                GuatuChartError expected)
{
  const GError *error = g_ptr_array_index (fixture->failures, index);

  g_assert_error (error, GUATU_CHART_ERROR, (int) expected);
  g_assert_nonnull (strstr (error->message, chart_id (fixture, chart)));
}

static void
test_too_small (Fixture *fixture, gconstpointer data)
{
  fixture->batch.width = GUATU_FIGURE_MIN_SIDE - 1;
  g_assert_true (export_to (fixture, fixture->folder, NULL));
  g_assert_cmpuint (fixture->failures->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    assert_failure (fixture, i, i / 2, GUATU_CHART_ERROR_SIZE);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* What is wrong with one chart stops no other one. */
static void
test_goes_on (Fixture *fixture, gconstpointer data)
{
  GuatuChartDescription *first = g_ptr_array_index (fixture->charts, 0);

  first->problems = guatu_problems_new ();
  guatu_problems_add (first->problems, "charts[0]", 1, 1, "It is wrong.");
  g_assert_true (export_to (fixture, fixture->folder, NULL));
  g_assert_cmpuint (fixture->failures->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    assert_failure (fixture, i, 0, GUATU_CHART_ERROR_PROBLEM);
  g_assert_cmpuint (count_files (fixture->folder), ==, 4);
}

/* One figure under any name, twice: the second replaces the first, byte by byte
 * the same. */
static void
test_figure (Fixture *fixture, gconstpointer data)
{
  const GuatuFigure figure = { GUATU_LANGUAGE_EN, 600, 400 };
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autofree char *path = g_build_filename (fixture->folder, "figure", NULL);
  char *contents[2] = { NULL };
  gsize lengths[2] = { 0 };

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_autoptr (GError) error = NULL;

      g_autoptr (GuatuScene) scene
          = guatu_export_build (fixture->dataset, g_ptr_array_index (fixture->charts, 0),
                                &figure, typesetter, &error);

      g_assert_no_error (error);
      guatu_export_scene (scene, GUATU_FORMAT_PNG, NULL, path, NULL, &error);
      g_assert_no_error (error);
      assert_whole (path);
      g_assert_true (g_file_get_contents (path, &contents[i], &lengths[i], NULL));
    }
  g_assert_cmpmem (contents[0], lengths[0], contents[1], lengths[1]);
  g_free (contents[0]);
  g_free (contents[1]);
}

/* A strict batch leaves out a figure with a warning, in all formats, and goes on. */
static void
test_strict (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->batch.strict = TRUE;
  fixture->batch.width = 300;
  fixture->batch.height = 300;
  g_assert_true (export_to (fixture, fixture->folder, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (fixture->n_refused, >, 0);
  g_assert_cmpuint (fixture->paths->len + 2 * fixture->n_refused, ==, 8);
  g_assert_cmpuint (count_files (fixture->folder), ==, fixture->paths->len);
}

/* More threads than figures, and one, and the same files from each. */
static void
test_jobs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *alone = g_build_filename (fixture->folder, "1", NULL);
  g_autofree char *shared = g_build_filename (fixture->folder, "32", NULL);
  g_autoptr (GError) error = NULL;

  g_ptr_array_unref (fixture->charts);
  fixture->charts = g_ptr_array_ref (fixture->dataset->charts);
  fixture->batch.charts = fixture->charts;
  fixture->batch.jobs = 1;
  g_assert_true (export_to (fixture, alone, &error));
  fixture->batch.jobs = 32;
  g_ptr_array_set_size (fixture->paths, 0);
  g_assert_true (export_to (fixture, shared, &error));
  for (guint i = 0; i < fixture->paths->len; i++)
    {
      g_autofree char *name = g_path_get_basename (g_ptr_array_index (fixture->paths, i));
      g_autofree char *path = g_build_filename (alone, name, NULL);
      g_autofree char *one = NULL;
      g_autofree char *other = NULL;
      gsize lengths[2] = { 0 };

      g_assert_true (g_file_get_contents (path, &one, &lengths[0], NULL));
      g_assert_true (g_file_get_contents (g_ptr_array_index (fixture->paths, i), &other,
                                          &lengths[1], NULL));
      g_assert_cmpmem (one, lengths[0], other, lengths[1]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

/* Each alone and with two figures at a time: nobody can tell the difference. */
#define ADD(name, function)                                                              \
  g_test_add ("/export/batch/" name, Fixture, GUINT_TO_POINTER (1), set_up, function,    \
              tear_down);                                                                \
  g_test_add ("/export/batch/" name "/two-jobs", Fixture, GUINT_TO_POINTER (2), set_up,  \
              function, tear_down)
  ADD ("all", test_all);
  ADD ("failure", test_failure);
  ADD ("folder-is-file", test_folder_is_file);
  ADD ("cancelled-before", test_cancelled_before);
  ADD ("cancelled-between", test_cancelled_between);
  ADD ("too-small", test_too_small);
  ADD ("goes-on", test_goes_on);
  ADD ("strict", test_strict);
  g_test_add ("/export/batch/jobs", Fixture, NULL, set_up, test_jobs, tear_down);
  g_test_add ("/export/batch/figure", Fixture, NULL, set_up, test_figure, tear_down);
#undef ADD
  return g_test_run ();
}
