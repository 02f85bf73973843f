/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

static const GuatuSceneText *
find_text (const GuatuScene *scene, GuatuTextRole role, const char *string)
{
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == role
          && g_str_equal (pango_layout_get_text (text->layout), string))
        return text;
    }
  return NULL;
}

/* A line of one indicator over eight years, the last two not yet actual. */
static GuatuScene *
build_years (double width)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);
  GuatuIndicator *growth = fixture_indicator (dataset, "growth", "增速", "Growth", 0);

  for (int i = 0; i < 8; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", 2017 + i);

      fixture_observation (growth, year, "5", GUATU_BOUND_EXACT,
                           i == 7   ? GUATU_STATUS_TARGET
                           : i == 6 ? GUATU_STATUS_ESTIMATE
                                    : GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  return fixture_build (dataset, GUATU_LANGUAGE_EN, width, 450);
}

/* However few periods have room for their labels, the newest has it. */
static void
test_newest (void)
{
  g_autoptr (GuatuScene) wide = build_years (1200), narrow = build_years (320);

  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2017"));
  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2018"));
  g_assert_nonnull (find_text (narrow, GUATU_ROLE_CATEGORY, "2024 target"));
  g_assert_null (find_text (narrow, GUATU_ROLE_CATEGORY, "2023 estimate"));
}

/* Where a period and its status take a line each, all do, and no comma is left. */
static void
test_broken_periods (void)
{
  g_autoptr (GuatuScene) wide = build_years (1800), narrow = build_years (640);
  const GuatuSceneText *estimate, *target;

  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2023, estimate"));
  g_assert_nonnull (find_text (wide, GUATU_ROLE_CATEGORY, "2024, target"));
  estimate = find_text (narrow, GUATU_ROLE_CATEGORY, "2023 estimate");
  target = find_text (narrow, GUATU_ROLE_CATEGORY, "2024 target");
  g_assert_nonnull (estimate);
  g_assert_nonnull (target);
  g_assert_cmpint (pango_layout_get_line_count (estimate->layout), ==, 2);
  g_assert_cmpint (pango_layout_get_line_count (target->layout), ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/lines/newest", test_newest);
  g_test_add_func ("/chart/lines/broken-periods", test_broken_periods);
  return g_test_run ();
}
