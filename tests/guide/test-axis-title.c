/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene-samples.h"

/* What stands over an axis of values. */

static char *
find_title (GuatuDataset *dataset, GuatuLanguage language)
{
  g_autoptr (GuatuScene) scene = fixture_build (dataset, language, 1200, 800);
  const GuatuSceneText *title = find_text (scene, GUATU_ROLE_AXIS_TITLE, NULL);

  return g_strdup (title != NULL ? guatu_cut_text_in_full (title->layout) : "");
}

static void
assert_titles (GuatuDataset *dataset, const char *zh, const char *en)
{
  g_autofree char *chinese = find_title (dataset, GUATU_LANGUAGE_ZH);
  g_autofree char *english = find_title (dataset, GUATU_LANGUAGE_EN);

  g_assert_cmpstr (chinese, ==, zh);
  g_assert_cmpstr (english, ==, en);
}

/* The one year of all values, unless the title or the subtitle says it. */
static void
test_period (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("40");
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE);

  assert_titles (dataset, "2023年，单位：亿元", "CNY billion, 2023");
  guatu_text_set (&chart->subtitle, "2023年各行业", "Industries in 2023");
  assert_titles (dataset, "单位：亿元", "CNY billion");
  guatu_text_set (&chart->subtitle, "各行业", "Industries in 2023");
  assert_titles (dataset, "2023年，单位：亿元", "CNY billion");
}

/* Where the labels bear the unit, it stands alone. */
static void
test_period_alone (void)
{
  g_autoptr (GuatuDataset) dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  fixture_observation (fixture_indicator (dataset, "a", "甲", "A", 0), "2023-05", "7",
                       GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (fixture_indicator (dataset, "b", "乙", "B", 0), "2023-05", "8",
                       GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  assert_titles (dataset, "2023年5月", "May 2023");
}

/* A reader of a logarithmic axis is told that it is one. */
static void
test_log (void)
{
  g_autoptr (GuatuDataset) dataset = industries ("40");
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_DOT, GUATU_DIMENSION_INDICATOR, GUATU_DIMENSION_NONE);

  chart->scale = GUATU_SCALE_LOG;
  guatu_text_set (&chart->subtitle, "2023年", "2023");
  assert_titles (dataset, "单位：亿元（对数刻度）", "CNY billion, logarithmic scale");
}

/* Whether the shares of the newest period stand beside its column, each at the height of
 * its part. */
static void
assert_end_shares (GuatuDataset *dataset, gboolean told)
{
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  const GuatuSceneText *share = find_text (scene, GUATU_ROLE_DIRECT, "50.0%");
  const GuatuBox last = guatu_scene_mark (scene, scene->marks->len - 1)->box;

  g_assert_cmpint (share != NULL, ==, told);
  if (told)
    g_assert_cmpfloat (share->box.x, >=, last.x + last.width);
}

/* Where shares are so many that no part has its number, nothing says what those would be
 * in. */
static void
test_shares (void)
{
  for (guint n = 12; n <= 13; n++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
      GuatuChartDescription *chart;

      for (guint i = 0; i < 2; i++)
        {
          g_autofree char *id = g_strdup_printf ("part-%u", i);
          GuatuIndicator *part = fixture_indicator (dataset, id, id, id, 8);

          for (guint j = 0; j < n; j++)
            {
              g_autofree char *year = g_strdup_printf ("%u", 2000 + j);

              fixture_observation (part, year, "3", GUATU_BOUND_EXACT,
                                   GUATU_STATUS_ACTUAL);
            }
        }
      chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                             GUATU_DIMENSION_INDICATOR);
      chart->stack = GUATU_STACK_SHARE;
      if (n == 12)
        assert_titles (dataset, "构成（%），数值单位：亿元",
                       "Share, %; values in CNY million");
      else
        assert_titles (dataset, "构成（%）", "Share, %");
      assert_end_shares (dataset, n == 13);
    }
}

/* Counted words that share an axis stand over it where not each number is said. */
static void
test_several_words (void)
{
  for (guint n = 12; n <= 13; n++)
    {
      g_autoptr (GuatuDataset) dataset
          = fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", NULL);
      GuatuIndicator *projects = fixture_indicator (dataset, "a", "项目", "Projects", 0);
      GuatuIndicator *homes = fixture_indicator (dataset, "b", "住户", "Homes", 0);
      GuatuUnit *unit = g_new0 (GuatuUnit, 1);
      GuatuChartDescription *chart;

      unit->id = g_strdup ("homes");
      unit->kind = GUATU_UNIT_COUNT;
      guatu_text_set (&unit->label, "户", "homes");
      g_ptr_array_add (dataset->units, unit);
      homes->unit = unit;
      for (guint i = 0; i < n; i++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2010 + i);

          fixture_observation (projects, year, "30", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
          fixture_observation (homes, year, "40", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
        }
      chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                             GUATU_DIMENSION_INDICATOR);
      g_assert_cmpuint (chart->indicators->len, ==, 2);
      /* In English not all of twenty-four find a place. */
      if (n == 12)
        assert_titles (dataset, "", "Projects, homes");
      else
        assert_titles (dataset, "单位：个、户", "Projects, homes");
    }
}

/* The symbol of a unit keeps its small letter. */
static void
test_symbol (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_MASS, "公斤/亩", "kg per mu", NULL);

  fixture_observation (fixture_indicator (dataset, "a", "甲", "A", 0), "2022", "7",
                       GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  assert_titles (dataset, "单位：公斤/亩", "kg per mu");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/axis-title/period", test_period);
  g_test_add_func ("/guide/axis-title/period-alone", test_period_alone);
  g_test_add_func ("/guide/axis-title/log", test_log);
  g_test_add_func ("/guide/axis-title/shares", test_shares);
  g_test_add_func ("/guide/axis-title/several-words", test_several_words);
  g_test_add_func ("/guide/axis-title/symbol", test_symbol);
  return g_test_run ();
}
