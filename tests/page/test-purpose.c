/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/purpose.h"

#include "figure/chart.h"
#include "guarantees.h"
#include "io/read.h"

/* Widths of letters are in 1/1024 of a unit. */
#define SLACK 0.01

static double
smallest_type (const GuatuScene *scene)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const PangoFontDescription *font
          = pango_layout_get_font_description (guatu_scene_text (scene, i)->layout);

      least = MIN (least, pango_units_to_double (pango_font_description_get_size (font)));
    }
  return least;
}

/* Of each built-in chart nothing is smaller than a purpose says, and what found no room
 * is told. */
static void
test_type (gconstpointer data)
{
  const GuatuPurpose *purpose = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();

  g_assert_no_error (error);
  for (guint i = 0; i < dataset->charts->len; i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
      {
        const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
        const GuatuFigure figure = {
          .language = (GuatuLanguage) language,
          .width = purpose->width,
          .height = purpose->height,
          .least_type = purpose->least_type,
        };
        g_autoptr (GuatuScene) scene = NULL;
        g_autofree char *broken = NULL;

        scene = guatu_chart_build (dataset, chart, &figure, typesetter, &error);
        g_assert_no_error (error);
        g_assert_cmpfloat (smallest_type (scene), >=, purpose->least_type - SLACK);
        broken = guarantees_broken (scene);
        if (broken != NULL)
          g_error ("%s, %s, %s: %s", purpose->name, chart->id,
                   guatu_language_to_string (figure.language), broken);
      }
}

/* On a phone's page, which is 1080 pixels wide. */
static void
test_phone (void)
{
  const GuatuPurpose *phone = guatu_purpose_from_string ("Phone");

  g_assert_cmpfloat (phone->width, ==, 1080);
  g_assert_cmpfloat (phone->least_type, >=, 26);
  g_assert_null (guatu_purpose_from_string ("phones"));
  g_assert_null (guatu_purpose_from_string (""));
}

/* A figure that stands has larger type than one that lies and is as wide, and not smaller
 * than one that is as wide as it is high; its few bars fill it. */
static void
test_standing (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_builtin (&error);
  g_autoptr (GuatuTypesetter) typesetter = guatu_typesetter_new ();
  const GuatuFigure lying = { GUATU_LANGUAGE_ZH, 1080, 720, GUATU_LOOK_LIGHT, 0 };
  const GuatuFigure standing = { GUATU_LANGUAGE_ZH, 1080, 1920, GUATU_LOOK_LIGHT, 0 };

  g_assert_no_error (error);
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, i);
      g_autoptr (GuatuScene) low
          = guatu_chart_build (dataset, chart, &lying, typesetter, &error);
      g_autoptr (GuatuScene) high
          = guatu_chart_build (dataset, chart, &standing, typesetter, &error);
      double bottom = 0;

      g_assert_no_error (error);
      g_assert_cmpfloat (smallest_type (high), >, smallest_type (low) * 1.2);
      for (guint j = 0; j < high->texts->len; j++)
        {
          const GuatuSceneText *text = guatu_scene_text (high, j);

          if (text->role == GUATU_ROLE_TICK || text->role == GUATU_ROLE_CATEGORY
              || text->role == GUATU_ROLE_VALUE || text->role == GUATU_ROLE_DIRECT)
            bottom = MAX (bottom, text->box.y + text->box.height);
        }
      g_test_message ("%s ends at %g", chart->id, bottom);
      if (chart->mark == GUATU_MARK_BAR)
        g_assert_cmpfloat (bottom, >, 0.8 * standing.height);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page/purpose/phone", test_phone);
  g_test_add_func ("/page/purpose/standing", test_standing);
  for (guint i = 0; guatu_purpose (i) != NULL; i++)
    {
      g_autofree char *path
          = g_strconcat ("/page/purpose/type/", guatu_purpose (i)->name, NULL);

      g_test_add_data_func (path, guatu_purpose (i), test_type);
    }
  return g_test_run ();
}
