/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

/* Two years of three indicators. */
static GuatuDataset *
three_indicators (void)
{
  static const char *const names[] = { "甲", "乙", "丙" };
  static const char *const english[] = { "Alpha", "Beta", "Gamma" };
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GuatuIndicator *indicator
          = fixture_indicator (dataset, english[i], names[i], english[i], 0);
      g_autofree char *before = g_strdup_printf ("%u", 10 * i + 3);
      g_autofree char *after = g_strdup_printf ("%u", 8 * i + 5);

      fixture_observation (indicator, "2023", before, GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2024", after, GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  return dataset;
}

/* The name before each number is that of its indicator, and no text of a later part
 * stands before one of an earlier part. */
static void
assert_order (const GuatuScene *scene, GuatuTextRole naming)
{
  const char *name = "";
  guint n_values = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);
      const char *words = pango_layout_get_text (text->layout);

      g_assert_false (n_values > 0 && text->role == GUATU_ROLE_TITLE);
      g_assert_false (n_values < 6 && text->role == GUATU_ROLE_TICK);
      if (text->role == naming
          && text->language == guatu_language_primary (scene->figure.language))
        name = words;
      if (text->role != GUATU_ROLE_VALUE)
        continue;
      n_values++;
      g_assert_cmpstr (
          name, ==,
          guatu_text_get (&guatu_scene_mark (scene, (guint) text->mark)->indicator->name,
                          text->language));
    }
  g_assert_cmpuint (n_values, ==, 6);
}

static void
test_names_and_numbers (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuDimension category, series;
    GuatuTextRole naming;
  } cases[] = {
    { GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD,
      GUATU_ROLE_CATEGORY },
    { GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD,
      GUATU_ROLE_CATEGORY },
    { GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR,
      GUATU_ROLE_DIRECT },
    { GUATU_MARK_SLOPE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_INDICATOR,
      GUATU_ROLE_DIRECT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int language = 0; language <= GUATU_LANGUAGE_ZH_EN; language++)
      {
        g_autoptr (GuatuDataset) dataset = three_indicators ();
        g_autoptr (GuatuScene) scene = NULL;

        fixture_chart (dataset, cases[i].mark, cases[i].category, cases[i].series);
        scene = fixture_build (dataset, (GuatuLanguage) language, 1200, 800);
        g_test_message ("mark %d in language %d", (int) cases[i].mark, language);
        assert_order (scene, cases[i].naming);
      }
}

/* The same where names stand side by side. */
static void
test_upright (void)
{
  g_autoptr (GuatuDataset) dataset = three_indicators ();
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_PERIOD);
  g_autoptr (GuatuScene) scene = NULL;

  chart->orientation = GUATU_ORIENTATION_VERTICAL;
  scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 900, 600);
  assert_order (scene, GUATU_ROLE_CATEGORY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/reading-order/names-and-numbers", test_names_and_numbers);
  g_test_add_func ("/chart/reading-order/upright", test_upright);
  return g_test_run ();
}
