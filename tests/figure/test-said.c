/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fixture.h"

/* How the values of a figure stand is said on it, and once. */

#define FIRST_YEAR 2019

static GuatuObservation *
observation_of (GuatuIndicator *indicator, int year)
{
  return &g_array_index (indicator->observations, GuatuObservation, year - FIRST_YEAR);
}

/* Two indicators over @n_years, of which the last is @last, and some are revised, a break
 * or preliminary. */
static GuatuDataset *
remarkable (guint n_indicators, int n_years, GuatuStatus last)
{
  GuatuDataset *dataset = fixture_dataset (GUATU_UNIT_PERCENT, "%", "%", NULL);

  for (guint i = 0; i < n_indicators; i++)
    {
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autofree char *zh = g_strdup_printf ("第%u项", i + 1);
      g_autofree char *en = g_strdup_printf ("Item %u", i + 1);
      GuatuIndicator *indicator = fixture_indicator (dataset, id, zh, en, 0);

      for (int j = 0; j < n_years; j++)
        {
          g_autofree char *year = g_strdup_printf ("%d", FIRST_YEAR + j);
          g_autofree char *value = g_strdup_printf ("%u", 40 + 13 * i + 2 * (guint) j);

          fixture_observation (indicator, year, value, GUATU_BOUND_EXACT,
                               j == n_years - 1 ? last : GUATU_STATUS_ACTUAL);
        }
      observation_of (indicator, 2019)->revised = 1;
      observation_of (indicator, 2020)->breaks = 1;
      observation_of (indicator, 2021)->provisional = 1;
    }
  return dataset;
}

static guint
count (const GuatuScene *scene, const char *word)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const char *text = pango_layout_get_text (guatu_scene_text (scene, i)->layout);

      while ((text = strstr (text, word)) != NULL)
        {
          n++;
          text += strlen (word);
        }
    }
  return n;
}

static guint
count_in (const GuatuScene *scene, GuatuTextRole role, const char *word)
{
  guint n = 0;

  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      n += text->role == role
           && strstr (pango_layout_get_text (text->layout), word) != NULL;
    }
  return n;
}

static void
assert_said_once (GuatuDataset *dataset, double width, double height)
{
  g_autoptr (GuatuScene) zh = fixture_build (dataset, GUATU_LANGUAGE_ZH, width, height);
  g_autoptr (GuatuScene) en = fixture_build (dataset, GUATU_LANGUAGE_EN, width, height);
  g_autoptr (GuatuScene) both
      = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, width, height);

  g_assert_cmpuint (count (zh, "初步数"), ==, 1);
  g_assert_cmpuint (count (zh, "修订"), ==, 1);
  g_assert_cmpuint (count (zh, "不可比"), ==, 1);
  g_assert_cmpuint (count (en, "preliminary"), ==, 1);
  g_assert_cmpuint (count (en, "revised"), ==, 1);
  g_assert_cmpuint (count (en, "break in series"), ==, 1);
  g_assert_cmpuint (count (both, "初步数"), ==, 1);
  g_assert_cmpuint (count (both, "修订"), ==, 1);
  g_assert_cmpuint (count (both, "不可比"), ==, 1);
}

/* Whatever draws them, and however many periods have names. */
static void
test_marks (void)
{
  static const struct
  {
    GuatuMarkKind mark;
    GuatuStack stack;
    GuatuDimension category;
    GuatuDimension series;
  } charts[] = {
    { GUATU_MARK_BAR, GUATU_STACK_NONE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_BAR, GUATU_STACK_ZERO, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_BAR, GUATU_STACK_SHARE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_BAR, GUATU_STACK_NONE, GUATU_DIMENSION_INDICATOR,
      GUATU_DIMENSION_PERIOD },
    { GUATU_MARK_LINE, GUATU_STACK_NONE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_SLOPE, GUATU_STACK_NONE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_DOT, GUATU_STACK_NONE, GUATU_DIMENSION_INDICATOR,
      GUATU_DIMENSION_PERIOD },
    { GUATU_MARK_DOT, GUATU_STACK_NONE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_AREA, GUATU_STACK_NONE, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
    { GUATU_MARK_AREA, GUATU_STACK_ZERO, GUATU_DIMENSION_PERIOD,
      GUATU_DIMENSION_INDICATOR },
  };
  static const int years[] = { 3, 5, 22 };

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (years); j++)
      {
        g_autoptr (GuatuDataset) dataset = remarkable (2, years[j], GUATU_STATUS_ACTUAL);

        fixture_chart (dataset, charts[i].mark, charts[i].category, charts[i].series)
            ->stack
            = charts[i].stack;
        assert_said_once (dataset, 1200, 800);
        assert_said_once (dataset, 640, 480);
      }
}

/* One series has no legend. */
static void
test_one_series (void)
{
  for (int mark = 0; mark < GUATU_N_MARK_KINDS; mark++)
    {
      g_autoptr (GuatuDataset) dataset = NULL;

      if (guatu_mark_traits ((GuatuMarkKind) mark)->two_series)
        continue;
      dataset = remarkable (1, 5, GUATU_STATUS_ACTUAL);
      fixture_chart (dataset, (GuatuMarkKind) mark, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE);
      assert_said_once (dataset, 1200, 800);
    }
}

/* What is preliminary in one series only, its period's name cannot say. */
static void
test_one_of_two (void)
{
  g_autoptr (GuatuDataset) dataset = remarkable (2, 3, GUATU_STATUS_ACTUAL);
  g_autoptr (GuatuScene) scene = NULL;

  observation_of (g_ptr_array_index (dataset->indicators, 1), 2021)->provisional = 0;
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_cmpuint (count (scene, "第1项2021年数据为初步数"), ==, 1);
}

/* Estimates and targets are said by the names of a line's periods, and by the legend
 * where these have no room or do not hold for all values; never by both. */
static void
test_statuses (void)
{
  const GuatuMarkKind marks[] = { GUATU_MARK_LINE, GUATU_MARK_SLOPE, GUATU_MARK_AREA };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    for (int n = 3; n <= 22; n += 19)
      {
        g_autoptr (GuatuDataset) dataset = remarkable (2, n, GUATU_STATUS_TARGET);
        g_autoptr (GuatuScene) zh = NULL;
        g_autoptr (GuatuScene) en = NULL;
        gboolean named = n == 3;

        fixture_chart (dataset, marks[i], GUATU_DIMENSION_PERIOD,
                       GUATU_DIMENSION_INDICATOR);
        zh = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
        en = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
        g_assert_cmpuint (count (zh, "目标"), ==, 1);
        g_assert_cmpuint (count (en, "target"), ==, 1);
        g_assert_cmpuint (count_in (zh, GUATU_ROLE_LEGEND, "目标"), ==, named ? 0 : 1);
        g_assert_cmpuint (count_in (en, GUATU_ROLE_LEGEND, "target"), ==, named ? 0 : 1);
      }
}

static void
test_mixed_statuses (void)
{
  g_autoptr (GuatuDataset) dataset = remarkable (2, 3, GUATU_STATUS_TARGET);
  g_autoptr (GuatuScene) scene = NULL;

  observation_of (g_ptr_array_index (dataset->indicators, 0), 2021)->status
      = GUATU_STATUS_ESTIMATE;
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                 GUATU_DIMENSION_INDICATOR);
  scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 1200, 800);
  g_assert_cmpuint (count (scene, "目标"), ==, 1);
  g_assert_cmpuint (count (scene, "预计"), ==, 1);
  g_assert_cmpuint (count_in (scene, GUATU_ROLE_LEGEND, "目标"), ==, 1);
}

/* A note of the dataset's comes after what there is to remark, and gives way before it.
 */
static void
test_note (void)
{
  g_autoptr (GuatuDataset) dataset = remarkable (1, 5, GUATU_STATUS_ACTUAL);
  g_autoptr (GuatuScene) large = NULL;
  g_autoptr (GString) long_note = NULL;
  gboolean gave_way = FALSE;
  GuatuChartDescription *chart = fixture_chart (
      dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);

  guatu_text_set (&chart->note, "注：规模以上工业。", "Note: Large enterprises.");
  large = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
  g_assert_cmpuint (count (large, "Note: Data for 2021 are preliminary; "), ==, 1);
  g_assert_cmpuint (count (large, "(break in series). Large enterprises."), ==, 1);
  long_note = g_string_new (NULL);
  for (guint i = 0; i < 12; i++)
    g_string_append (long_note, "规模以上工业指年主营业务收入两千万元及以上的工业。");
  guatu_text_set (&chart->subtitle, long_note->str, long_note->str);
  guatu_text_set (&chart->title, long_note->str, long_note->str);
  guatu_text_set (&chart->note, long_note->str, long_note->str);
  for (double height = 500; height >= 160; height -= 20)
    {
      g_autoptr (GuatuScene) small
          = fixture_build (dataset, GUATU_LANGUAGE_ZH_EN, 400, height);

      gave_way = gave_way || count_in (small, GUATU_ROLE_NOTE, "规模以上") == 0;
      g_assert_cmpuint (count_in (small, GUATU_ROLE_NOTE, "2021年数据为初步数"), ==, 1);
    }
  g_assert_true (gave_way);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/said/marks", test_marks);
  g_test_add_func ("/said/one-series", test_one_series);
  g_test_add_func ("/said/one-of-two", test_one_of_two);
  g_test_add_func ("/said/statuses", test_statuses);
  g_test_add_func ("/said/mixed-statuses", test_mixed_statuses);
  g_test_add_func ("/said/note", test_note);
  return g_test_run ();
}
