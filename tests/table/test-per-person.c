/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "text/cut-text.h"
#include "speech/describe.h"
#include "dataset/derive.h"
#include "fixture.h"

/* What comes of dividing by people and households, on paper and in words. */

static GuatuUnit *
add_unit (GuatuDataset *dataset, GuatuUnitKind kind, const char *zh, const char *en,
          const GuatuUnit *per)
{
  GuatuUnit *unit = g_new0 (GuatuUnit, 1);

  unit->id = g_strdup (en);
  unit->kind = kind;
  unit->per = per;
  guatu_text_set (&unit->label, zh, en);
  g_ptr_array_add (dataset->units, unit);
  return unit;
}

/* An indicator of three years. */
static GuatuIndicator *
add (GuatuDataset *dataset, const char *zh, const char *en, GuatuUnit *unit,
     int unit_mult, const char *first, const char *second, const char *third)
{
  GuatuIndicator *indicator = fixture_indicator (dataset, en, zh, en, unit_mult);

  indicator->unit = unit;
  fixture_observation (indicator, "2021", first, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2022", second, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2023", third, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  return indicator;
}

static GuatuIndicator *
add_ratio (GuatuDataset *dataset, const char *zh, const char *en, GuatuUnit *unit,
           GuatuIndicator *above, GuatuIndicator *below)
{
  GuatuIndicator *ratio = fixture_indicator (dataset, en, zh, en, 0);

  ratio->unit = unit;
  ratio->op = GUATU_DERIVED_RATIO;
  ratio->operands = g_ptr_array_new ();
  g_ptr_array_add (ratio->operands, above);
  g_ptr_array_add (ratio->operands, below);
  return ratio;
}

/* The chart is of @indicator alone; what stands at its axis, and what is said of it. */
static void
assert_chart (GuatuDataset *dataset, GuatuIndicator *indicator, GuatuLanguage language,
              const char *axis, const char *described)
{
  GuatuChartDescription *chart = g_ptr_array_index (dataset->charts, 0);
  g_autoptr (GuatuScene) scene = NULL;
  g_autofree char *sentences = NULL;
  const char *title = NULL;

  g_ptr_array_set_size (chart->indicators, 0);
  g_ptr_array_add (chart->indicators, indicator);
  scene = fixture_build (dataset, language, 900, 600);
  for (guint i = 0; i < scene->texts->len; i++)
    {
      const GuatuSceneText *text = guatu_scene_text (scene, i);

      if (text->role == GUATU_ROLE_AXIS_TITLE)
        title = guatu_cut_text_in_full (text->layout);
    }
  g_assert_cmpstr (title, ==, axis);
  sentences = guatu_describe_scene (scene, language);
  g_assert_cmpstr (sentences, ==, described);
}

static void
test_charts (void)
{
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  GuatuUnit *yuan = g_ptr_array_index (dataset->units, 0);
  GuatuUnit *person = add_unit (dataset, GUATU_UNIT_COUNT, "人", "people", NULL);
  GuatuUnit *household = add_unit (dataset, GUATU_UNIT_COUNT, "户", "households", NULL);
  GuatuUnit *per_person
      = add_unit (dataset, GUATU_UNIT_CURRENCY, "元/人", "CNY per person", person);
  GuatuUnit *size
      = add_unit (dataset, GUATU_UNIT_COUNT, "人/户", "people per household", household);
  GuatuIndicator *gdp
      = add (dataset, "地区生产总值", "GDP", yuan, 8, "3080.5", "3302.6", "3516.0");
  GuatuIndicator *people
      = add (dataset, "常住人口", "Residents", person, 4, "833.4", "830.0", "822.5");
  GuatuIndicator *households
      = add (dataset, "户数", "Households", household, 4, "291.0", "292.0", "293.5");
  GuatuIndicator *each = add_ratio (dataset, "人均地区生产总值", "GDP per person",
                                    per_person, gdp, people);
  GuatuIndicator *home
      = add_ratio (dataset, "户均人口", "Size of households", size, people, households);

  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  guatu_dataset_derive (dataset, problems);
  g_assert_cmpuint (problems->len, ==, 0);
  assert_chart (
      dataset, each, GUATU_LANGUAGE_ZH, "单位：元/人",
      "条形图“样例图”比较人均地区生产总值2021年至2023年的数值，共3个。从高到低"
      "依次为2023年（42750元/人）、2022年（39790元/人）、2021年（36960元/人）。从2021年"
      "到2023年，由36960元/人升至42750元/人。");
  assert_chart (
      dataset, each, GUATU_LANGUAGE_EN, "CNY per person",
      "The bar chart “A sample chart” compares the GDP per person from 2021 to 2023, 3 "
      "values in all. From highest to lowest: 2023 (CNY 42,750 per person), 2022 (CNY "
      "39,790 per person) and 2021 (CNY 36,960 per person). From 2021 to 2023 it rises "
      "from CNY 36,960 per person to CNY 42,750 per person.");
  assert_chart (dataset, home, GUATU_LANGUAGE_ZH, "单位：人/户",
                "条形图“样例图”比较户均人口2021年至2023年的数值，共3个。从高到低依次为202"
                "1年（2.864人/户）、2022年（2.842人/户）、2023年（2.802人/"
                "户）。从2021年到2023年，由2.864人/户降至2.802人/户。");
  assert_chart (
      dataset, home, GUATU_LANGUAGE_EN, "People per household",
      "The bar chart “A sample chart” compares the Size of households from 2021 to 2023, "
      "3 values in all. From highest to lowest: 2021 (2.864 people per household), 2022 "
      "(2.842 people per household) and 2023 (2.802 people per household). From 2021 to "
      "2023 it falls from 2.864 people per household to 2.802 people per household.");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/per-person/charts", test_charts);
  return g_test_run ();
}
