/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"
#include "figure/chart.h"
#include "io/read.h"

/* How often the plot of a figure is laid out until it is known what the figure has to go
 * without: once where it has room, and else as often as there are kinds of plots, however
 * much may give way over and under it. */

static const char *const files[][2] = {
  { "data", "jinan-2023.guatu.json" },
  { "doc", "yearbook.guatu.json" },
  { "doc", "marks.guatu.json" },
  { "doc", "saying.guatu.json" },
};

/* The first of them, whose charts have room for all that they say. */
#define ROOMY 2

static GuatuDataset *
read_dataset (const char *folder, const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_file (file, NULL, NULL, problems, NULL, &error);

  g_assert_no_error (error);
  return dataset;
}

/* Counts the plots of each chart of a file in one size and language; returns the most. A
 * figure that is too small for its panels is refused, and is none.
 * @n_charts: (inout): figures
 * @n_plots: (inout): of all */
static guint
count_plots (GuatuDataset *dataset, double width, double height, GuatuLanguage language,
             guint *n_charts, guint *n_plots)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  guint most = 0;

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuFigure figure
          = { .width = width, .height = height, .language = language };
      g_autoptr (GuatuScene) scene = guatu_chart_build (
          dataset, g_ptr_array_index (dataset->charts, i), &figure, typesetter, NULL);

      if (scene == NULL)
        continue;
      g_assert_cmpuint (scene->n_plots, >, 0);
      most = MAX (most, scene->n_plots);
      *n_plots += scene->n_plots;
      *n_charts += 1;
    }
  return most;
}

/* Counts those of the charts of some files; returns the most of a figure. */
static guint
count_in (guint n_files, double width, double height, GuatuLanguage language,
          double *average)
{
  guint most = 0, n_charts = 0, n_plots = 0;

  for (guint i = 0; i < n_files; i++)
    {
      g_autoptr (GuatuDataset) dataset = read_dataset (files[i][0], files[i][1]);

      most = MAX (most,
                  count_plots (dataset, width, height, language, &n_charts, &n_plots));
    }
  *average = (double) n_plots / n_charts;
  g_test_message ("%.0f×%.0f, language %d: %.2f plots a figure, %u at most", width,
                  height, (int) language, *average, most);
  return most;
}

/* Where there is room a figure is laid out once. */
static void
test_once (void)
{
  for (GuatuLanguage language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN;
       language++)
    {
      double average;

      g_assert_cmpuint (count_in (ROOMY, 1200, 800, language, &average), ==, 1);
    }
}

/* In little room, a plot is laid out with all that it keeps and with air, closer, with
 * less English, without its legend: in the least and in the most room, and a few times
 * more between them. */
static void
test_bounded (void)
{
  static const double sizes[][2] = { { 400, 300 }, { 300, 400 }, { 320, 200 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (GuatuLanguage language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN;
         language++)
      {
        gboolean both = language == GUATU_LANGUAGE_ZH_EN;
        double average;
        guint most = count_in (G_N_ELEMENTS (files), sizes[i][0], sizes[i][1], language,
                               &average);

        g_assert_cmpuint (most, <=, both ? 11 : 8);
        g_assert_cmpfloat (average, <, both ? 6 : 3);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/plots/once", test_once);
  g_test_add_func ("/figure/plots/bounded", test_bounded);
  return g_test_run ();
}
