/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/chart.h"
#include "guarantees.h"
#include "io/read.h"

/* Sizes in which a figure in one language has to have nothing to warn of, and
 * smaller ones in which it may; in both languages, 600×400 is small. */
static const struct
{
  double width, height;
  gboolean complete;
} sizes[] = {
  { 1200, 800, TRUE },  { 600, 400, TRUE },  { 1080, 1440, TRUE }, { 4000, 3000, TRUE },
  { 1600, 500, FALSE }, { 320, 240, FALSE }, { 160, 160, FALSE },
};

static void
check_scene (const GuatuScene *scene, gboolean complete)
{
  g_autofree char *broken = guarantees_broken (scene);

  if (broken != NULL)
    g_error ("%s in %s at %.0f×%.0f: %s", scene->chart->id,
             guatu_language_to_string (scene->figure.language), scene->figure.width,
             scene->figure.height, broken);
  for (guint i = 0; complete && i < scene->warnings->len; i++)
    g_error ("%s in %s at %.0f×%.0f: %s: %s", scene->chart->id,
             guatu_language_to_string (scene->figure.language), scene->figure.width,
             scene->figure.height,
             guatu_warning_kind_to_string (
                 g_array_index (scene->warnings, GuatuWarning, i).kind),
             g_array_index (scene->warnings, GuatuWarning, i).text);
}

/* Every chart of the built-in dataset, in every language and many sizes. */
static void
test_builtin (void)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < dataset->charts->len; i++)
    for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
      for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
        {
          GuatuFigure figure
              = { (GuatuLanguage) language, sizes[j].width, sizes[j].height };
          g_autoptr (GuatuScene) scene
              = guatu_chart_build (dataset, g_ptr_array_index (dataset->charts, i), &figure,
                                   typesetter, &error);

          g_assert_no_error (error);
          check_scene (scene, sizes[j].complete
                                  && (language != GUATU_LANGUAGE_ZH_EN || figure.width > 600));
        }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/guarantees/builtin", test_builtin);
  return g_test_run ();
}
