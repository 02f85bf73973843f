/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/chart.h"
#include "guarantees.h"
#include "io/read.h"

/* Sizes in which a figure has to have nothing to warn of, and smaller ones in which it
 * may. In both languages 600×400 is small: English may give way, and the note be of fewer
 * lines, but nothing else of the Chinese. */
static const struct
{
  double width, height;
  gboolean complete;
} sizes[] = {
  { 1200, 800, TRUE },  { 600, 400, TRUE },  { 1080, 1440, TRUE }, { 4000, 3000, TRUE },
  { 1600, 500, FALSE }, { 320, 240, FALSE }, { 160, 160, FALSE },
};

static gboolean
has_chinese (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;
  return FALSE;
}

static gboolean
may_give_way (const GuatuScene *scene, const GuatuWarning *warning)
{
  if (scene->figure.language != GUATU_LANGUAGE_ZH_EN || scene->figure.width > 600)
    return FALSE;
  if (warning->role == GUATU_ROLE_TITLE)
    return FALSE;
  if (warning->role == GUATU_ROLE_NOTE && warning->kind == GUATU_WARNING_SHORTENED)
    return TRUE;
  return warning->kind == GUATU_WARNING_DROPPED && !has_chinese (warning->text);
}

static void
fail (const GuatuScene *scene, const char *what, const char *text)
{
  g_error ("%s in %s, %s, at %.0f×%.0f: %s: %s", scene->chart->id,
           guatu_language_to_string (scene->figure.language),
           guatu_look_to_string (scene->figure.look), scene->figure.width,
           scene->figure.height, what, text);
}

static void
check_scene (const GuatuScene *scene, gboolean complete)
{
  g_autofree char *broken = guarantees_broken (scene);

  if (broken != NULL)
    fail (scene, "broken", broken);
  for (guint i = 0; complete && i < scene->warnings->len; i++)
    {
      const GuatuWarning *warning = &g_array_index (scene->warnings, GuatuWarning, i);

      if (!may_give_way (scene, warning))
        fail (scene, guatu_warning_kind_to_string (warning->kind), warning->text);
    }
}

static void
check_chart (GuatuDataset *dataset, const GuatuChartDescription *chart,
             GuatuTypesetter *typesetter, GuatuLanguage language, GuatuLook look)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      GuatuFigure figure = { language, sizes[i].width, sizes[i].height, look };
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) scene
          = guatu_chart_build (dataset, chart, &figure, typesetter, &error);

      g_assert_no_error (error);
      check_scene (scene, sizes[i].complete);
    }
}

/* Every chart of the built-in dataset, in every language and look and many sizes. */
static void
test_builtin (void)
{
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < dataset->charts->len; i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
      for (int look = GUATU_LOOK_LIGHT; look <= GUATU_LOOK_CONTRAST; look++)
        check_chart (dataset, g_ptr_array_index (dataset->charts, i), typesetter,
                     (GuatuLanguage) language, (GuatuLook) look);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/guarantees/builtin", test_builtin);
  return g_test_run ();
}
