/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "speech/describe.h"
#include "dataset/derive.h"
#include "fixture.h"
#include "io/read.h"

#include <string.h>

/* A description that is longer is not listened to. */
#define MAX_LENGTH 420

static GuatuTypesetter *typesetter;

static GuatuDataset *
read_builtin (void)
{
  g_autoptr (GError) error = NULL;
  GuatuDataset *dataset = guatu_read_builtin (&error);

  g_assert_no_error (error);
  return dataset;
}

static char *
describe_chart (GuatuDataset *dataset, const char *id, GuatuLanguage language)
{
  GuatuFigure figure = { .language = GUATU_LANGUAGE_EN, .width = 900, .height = 600 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuScene) scene = guatu_chart_build (
      dataset, guatu_dataset_chart (dataset, id), &figure, typesetter, &error);

  g_assert_no_error (error);
  return guatu_describe_scene (scene, language);
}

/* What is said of charts of the built-in dataset. */
static const struct
{
  const char *chart;
  const char *zh;
  const char *en;
} expected[] = {
  { "growth-targets",
    "条形图“主要指标增速：2023年预计与2024年目标”比较金安区7项指标2023年和2024年的数值，"
    "共14个。最高的是固定资产投资增速（2023年预计12%"
    "以上），最低的是规模以上工业增加值增速"
    "（2023年预计5%"
    "以上）。2024年的7项目标与2023年预计相比，4项较高，3项较低（按下限比较）。",
    "The bar chart “Main growth rates: 2023 estimates, 2024 targets” compares 7 "
    "indicators for "
    "Jin’an District in 2023 and 2024, 14 values in all. The highest is growth in "
    "fixed-asset investment (at least 12%, 2023 estimate), and the lowest is growth in "
    "industrial value added (at least 5%, 2023 estimate). Of the 7 targets for 2024, 4 "
    "are higher than the 2023 estimate and 3 are lower, by lower bound." },
  { "growth-lines",
    "哑铃图“2024年增速目标：四项高于、三项低于2023年预计”比较金安区7项"
    "指标2023年和2024年的数值，共14个。最高的是固定资产投资增速（202"
    "3年预计12%以上），最低的是规模以上工业增加值增速（2023年预计5%以上"
    "）。2024年的7项目标与2023年预计相比，4项较高，3项较低（按下限比较"
    "）。",
    "The dumbbell chart “2024 growth targets: four above the 2023 estimate, "
    "three below” compares 7 indicators for Jin’an District in 2023 and 2024, 14 "
    "values in all. The highest is growth in fixed-asset investment (at least "
    "12%, 2023 estimate), and the lowest is growth in industrial value added (at "
    "least 5%, 2023 estimate). Of the 7 targets for 2024, 4 are higher than the "
    "2023 estimate and 3 are lower, by lower bound." },
  { "shanghai-sales",
    "条形图“农特产品对沪销售额13.6亿元，增长25%”比较金安区农特产品对沪销"
    "售额2022年和2023年的数值。从2022年到2023年，由10.9亿元升"
    "至13.6亿元。",
    "The bar chart “Farm sales to Shanghai: CNY 1.36 billion, up 25%” compares "
    "the value of farm products sold to Shanghai for Jin’an District in 2022 and "
    "2023. From 2022 to 2023 it rises from CNY 1.09 billion to CNY 1.36 billion." },
  { "shanghai-visits",
    "数字图“接待上海游客38万人次”只有一个数值：接待上海游客为38万人次（金安"
    "区，2023年）。",
    "The set of figures “380,000 visits by tourists from Shanghai” shows one "
    "value: visits by tourists from Shanghai, 380,000 visits (Jin’an District, "
    "2023)." },
  { "new-projects",
    "条形图“新引进项目：亿元以上49个，10亿元以上7个”比较金安区4项指标2023年的数值。最多的"
    "是"
    "新引进亿元以上项目（49个），最少的是签约上海项目（6个）。",
    "The bar chart “New projects: 49 of CNY 100 million or more, 7 of a billion or more” "
    "compares 4 indicators "
    "for Jin’an District in 2023. The highest is new projects of CNY 100 million or more "
    "(49 projects), and the lowest is Shanghai projects signed (6 projects)." },
  { "shanghai-sales-growth",
    "条形图“农特产品对沪销售额增长25%"
    "”比较金安区3项指标2023年的数值。从高到低依次为农特产品"
    "对沪销售额增速（25%）、农村居民人均可支配收入增速（预计10%"
    "以上）、社会消费品零售总额增速"
    "（预计8%以上）。",
    "The bar chart “Farm product sales to Shanghai up 25%” compares 3 indicators for "
    "Jin’an District in 2023. From highest to lowest: growth in farm product sales to "
    "Shanghai (25%), growth in rural per capita disposable income (at least 10%, "
    "estimate) and growth in retail sales of consumer goods (at least 8%, estimate)." },
  { "new-enterprises",
    "条形图“新认定企业：创新型中小企业30家”比较金安区4项指标2023年的数值。最多的是新增"
    "创新型中小企业（30家），最少的是新增国家级“小巨人”企业（1家）、新增国家级绿色工厂（1"
    "家"
    "）。",
    "The bar chart “Newly recognised enterprises: 30 innovative SMEs” compares 4 "
    "indicators for Jin’an District in 2023. The highest is new innovative SMEs (30 "
    "enterprises), and the lowest are new national “little giant” enterprises (1 "
    "enterprise) and new national green factories (1 factory)." },
  { "grain-yield",
    "数字图“粮食单产：每亩395公斤，合每公顷5.92吨”只有一个数值：粮食单产"
    "为395公斤/亩（金安区，2023年）。",
    "The set of figures “Grain yield: 395 kg per mu, or 5.92 tonnes per hectare” "
    "shows one value: grain yield, 395 kg per mu (Jin’an District, 2023)." },
  { "investment-per-project",
    "条形图“平均每个项目：协议引资4.86亿元，完成投资1."
    "53亿元”比较金安区2项指标2023年的数值。"
    "从高到低依次为亿元以上新项目平均协议引资（4.86亿元）、省重点项目平均完成投资（1."
    "53亿元"
    "）。",
    "The bar chart “Per project: CNY 486 million agreed, 153 million invested” compares "
    "2 indicators for Jin’an District in 2023. From highest to lowest: agreed investment "
    "per new project (CNY 486 million) and investment made per provincial key project "
    "(CNY 153 million)." },
};

static void
test_builtin (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const char *id = expected[i].chart;
      g_autofree char *zh = describe_chart (dataset, id, GUATU_LANGUAGE_ZH);
      g_autofree char *en = describe_chart (dataset, id, GUATU_LANGUAGE_EN);
      g_autofree char *both = describe_chart (dataset, id, GUATU_LANGUAGE_ZH_EN);
      g_autofree char *lines = g_strconcat (zh, "\n", en, NULL);

      g_assert_cmpstr (zh, ==, expected[i].zh);
      g_assert_cmpstr (en, ==, expected[i].en);
      g_assert_cmpstr (both, ==, lines);
    }
}

/* One before a plural: “1 projects”, but not “11 projects” or “0.1 projects”. */
static void
assert_agreement (const GuatuDataset *dataset, const char *text)
{
  g_assert_false (g_regex_match_simple (
      "(^|[^0-9.,])1 (values|indicators|targets|places|others|are)\\b", text, 0, 0));
  for (guint i = 0; i < dataset->units->len; i++)
    {
      const GuatuUnit *unit = g_ptr_array_index (dataset->units, i);
      g_autofree char *label = g_regex_escape_string (unit->label.en, -1);
      g_autofree char *pattern = g_strdup_printf ("(^|[^0-9.,])1 %s\\b", label);

      if (!guatu_text_is_absent (&unit->label_one)
          && !g_str_equal (unit->label.en, unit->label_one.en))
        g_assert_false (g_regex_match_simple (pattern, text, 0, 0));
    }
}

/* What holds of every description. */
static void
assert_sound (const GuatuDataset *dataset, const GuatuScene *scene)
{
  static const struct
  {
    GuatuLanguage language;
    const char *end;
  } languages[] = {
    { GUATU_LANGUAGE_ZH, "。" },
    { GUATU_LANGUAGE_EN, "." },
    { GUATU_LANGUAGE_ZH_EN, "." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *text = guatu_describe_scene (scene, languages[i].language);
      g_autofree char *again = guatu_describe_scene (scene, languages[i].language);

      g_test_message ("%s", text);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_true (g_str_has_suffix (text, languages[i].end));
      g_assert_null (strstr (text, "  "));
      g_assert_null (strstr (text, "。。"));
      g_assert_null (strstr (text, " ."));
      g_assert_null (strstr (text, " ,"));
      g_assert_null (strchr (text, '{'));
      g_assert_null (strstr (text, "()"));
      g_assert_null (strstr (text, "（）"));
      g_assert_cmpstr (text, ==, again);
      if (languages[i].language != GUATU_LANGUAGE_ZH_EN)
        g_assert_cmpint (g_utf8_strlen (text, -1), <=, MAX_LENGTH);
      assert_agreement (dataset, text);
    }
}

static void
test_sound (void)
{
  g_autoptr (GuatuDataset) dataset = read_builtin ();

  for (guint i = 0; i < dataset->charts->len; i++)
    {
      GuatuFigure figure = { .language = GUATU_LANGUAGE_ZH, .width = 900, .height = 600 };
      g_autoptr (GError) error = NULL;
      g_autoptr (GuatuScene) scene = guatu_chart_build (
          dataset, g_ptr_array_index (dataset->charts, i), &figure, typesetter, &error);

      g_assert_no_error (error);
      assert_sound (dataset, scene);
    }
}

static void
assert_described (GuatuDataset *dataset, const char *zh, const char *en)
{
  g_autoptr (GuatuScene) scene = fixture_build (dataset, GUATU_LANGUAGE_ZH, 900, 600);
  g_autofree char *chinese = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
  g_autofree char *english = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);

  g_assert_cmpstr (chinese, ==, zh);
  g_assert_cmpstr (english, ==, en);
  assert_sound (dataset, scene);
}

static GuatuDataset *
projects (void)
{
  return fixture_dataset (GUATU_UNIT_COUNT, "个", "projects", "project");
}

/* A series over time, with a gap. */
static void
test_series (void)
{
  g_autoptr (GuatuDataset) dataset = projects ();
  GuatuIndicator *indicator
      = fixture_indicator (dataset, "a", "新项目", "New projects", 0);

  fixture_observation (indicator, "2020", "4", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2021", "9", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_missing (indicator, "2022");
  fixture_observation (indicator, "2023", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
  fixture_observation (indicator, "2024", "1", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD, GUATU_DIMENSION_NONE);
  assert_described (
      dataset,
      "折线图“样例图”显示新项目2020年至2024年的数值，共4个。最多的是2021年（9个），最少的"
      "是"
      "2024年（预计1个）。从2020年到2024年，由4个降至1个（预计）。另有1个数值缺失。",
      "The line chart “A sample chart” shows new projects from 2020 to 2024, 4 "
      "values "
      "in all. The highest is 2021 (9 projects), and the lowest is 2024 (1 project, "
      "estimate). From 2020 to 2024 it falls from 4 projects to 1 project (estimate). 1 "
      "value is missing.");
}

/* Targets beside what came of them. */
static void
test_targets (void)
{
  static const char *const outturns[] = { "9", "8", "4" };
  static const GuatuBound bounds[]
      = { GUATU_BOUND_EXACT, GUATU_BOUND_AT_LEAST, GUATU_BOUND_AT_LEAST };
  g_autoptr (GuatuDataset) dataset = projects ();

  for (guint i = 0; i < G_N_ELEMENTS (outturns); i++)
    {
      g_autofree char *zh = g_strdup_printf ("指标%u", i + 1);
      g_autofree char *en = g_strdup_printf ("Indicator %u", i + 1);
      GuatuIndicator *indicator = fixture_indicator (dataset, en, zh, en, 0);

      fixture_observation (indicator, "2023", "7", GUATU_BOUND_AT_LEAST,
                           GUATU_STATUS_TARGET);
      fixture_observation (indicator, "2023", outturns[i], bounds[i],
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_STATUS);
  assert_described (
      dataset,
      "条形图“样例图”比较3项指标2023年的数值，共6个。最多的是指标1（9个），最少的是指标3"
      "（4个"
      "以上）。3项目标中，2项达到，1项无法判断。",
      "The bar chart “A sample chart” compares 3 indicators in 2023, 6 values in all. "
      "The "
      "highest is Indicator 1 (9 projects), and the lowest is Indicator 3 (at least 4 "
      "projects). Of 3 targets, 2 are met and 1 cannot be judged.");
}

static void
test_one_target (void)
{
  g_autoptr (GuatuDataset) dataset = projects ();
  GuatuIndicator *indicator
      = fixture_indicator (dataset, "a", "新项目", "New projects", 0);

  indicator->better = GUATU_BETTER_UP;
  fixture_observation (indicator, "2023", "7", GUATU_BOUND_EXACT, GUATU_STATUS_TARGET);
  fixture_observation (indicator, "2023", "6", GUATU_BOUND_EXACT, GUATU_STATUS_ESTIMATE);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_STATUS);
  assert_described (
      dataset,
      "条形图“样例图”比较新项目2023年的数值，共2个。从多到少依次为目标（7个）、预计（6个"
      "）。"
      "目标未达到。",
      "The bar chart “A sample chart” compares new projects in 2023, 2 values in "
      "all. "
      "From highest to lowest: target (7 projects) and estimate (6 projects). The target "
      "is not met.");
}

/* Several things at two times: none is said to be what its bound leaves open. */
static void
test_moves (void)
{
  static const struct
  {
    const char *value;
    GuatuBound bound;
  } later[] = {
    { "6", GUATU_BOUND_EXACT },
    { "5", GUATU_BOUND_EXACT },
    { "6", GUATU_BOUND_AT_MOST },
    { "6", GUATU_BOUND_AT_LEAST },
  };
  g_autoptr (GuatuDataset) dataset = projects ();

  for (guint i = 0; i < G_N_ELEMENTS (later); i++)
    {
      g_autofree char *zh = g_strdup_printf ("指标%u", i + 1);
      g_autofree char *en = g_strdup_printf ("Indicator %u", i + 1);
      GuatuIndicator *indicator = fixture_indicator (dataset, en, zh, en, 0);

      fixture_observation (indicator, "2022", "5", GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
      fixture_observation (indicator, "2023", later[i].value, later[i].bound,
                           GUATU_STATUS_ACTUAL);
    }
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_PERIOD);
  assert_described (
      dataset,
      "条形图“样例图”比较4项指标2022年和2023年的数值，共8个。最多的是指标1（2023年6个）等"
      "3项，"
      "最少的是指标1（2022年5个）等5项。2023年的4个数值与2022年相比，2项较高，1项持平，1"
      "项无法"
      "判断高低。",
      "The bar chart “A sample chart” compares 4 indicators in 2022 and 2023, 8 values "
      "in "
      "all. The highest are Indicator 1 (6 projects, 2023) and 2 others, and the lowest "
      "are Indicator 1 (5 projects, 2022) and 4 others. Of the 4 values for 2023, 2 are "
      "higher than the 2022 value, 1 is the same and 1 cannot be compared.");
}

static void
test_all_equal (void)
{
  g_autoptr (GuatuDataset) dataset = projects ();

  for (guint i = 0; i < 4; i++)
    fixture_observation (fixture_indicator (dataset, "a", "新项目", "New projects", 0),
                         "2023", "1", GUATU_BOUND_EXACT, GUATU_STATUS_TARGET);
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  assert_described (dataset,
                    "条形图“样例图”比较4项指标2023年的目标值。各项相等，均为1个。",
                    "The bar chart “A sample chart” compares 4 indicators in 2023 "
                    "(targets). All are equal, at 1 project.");
}

/* Shares of a rough whole are told apart by what they are and not by what is written:
 * 2 of 7 and 1 of 3 are no tie, 1 of 3 and 3.3 of 9.9 are one. */
static void
test_true_ties (void)
{
  static const char *const parts[] = { "1", "2", "3", "3.3" };
  static const char *const wholes[] = { "3", "7", "9", "9.9" };
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  g_autoptr (GPtrArray) problems = guatu_problems_new ();
  GuatuUnit *percent = g_new0 (GuatuUnit, 1);
  GuatuIndicator *part = fixture_indicator (dataset, "part", "部分", "Part", 8);
  GuatuIndicator *whole = fixture_indicator (dataset, "whole", "全部", "Whole", 8);
  GuatuIndicator *share = fixture_indicator (dataset, "share", "占比", "Share", 0);
  GuatuChartDescription *chart;

  percent->id = g_strdup ("percent");
  percent->kind = GUATU_UNIT_PERCENT;
  guatu_text_set (&percent->label, "%", "%");
  g_ptr_array_add (dataset->units, percent);
  share->unit = percent;
  share->op = GUATU_DERIVED_SHARE;
  share->operands = g_ptr_array_new ();
  g_ptr_array_add (share->operands, part);
  g_ptr_array_add (share->operands, whole);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *year = g_strdup_printf ("%u", 2021 + i);

      fixture_observation (part, year, parts[i], GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
      fixture_observation (whole, year, wholes[i], GUATU_BOUND_EXACT,
                           GUATU_STATUS_ACTUAL);
    }
  guatu_dataset_derive (dataset, problems);
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_NONE);
  g_ptr_array_remove_range (chart->indicators, 0, 2);
  assert_described (
      dataset,
      "条形图“样例图”比较占比2021年至2024年的数值，共4个。最高的是2021年（33.3%）等3项，"
      "最低的是2022年（28.6%）。2021年与2024年持平，均为33.3%。",
      "The bar chart “A sample chart” compares the share from 2021 to 2024, 4 values in "
      "all. The highest are 2021 (33.3%) and 2 others, and the lowest is 2022 (28.6%). "
      "It is the same in 2021 and in 2024, at 33.3%.");
}

static void
test_nothing_known (void)
{
  g_autoptr (GuatuDataset) dataset = projects ();

  fixture_missing (fixture_indicator (dataset, "a", "新项目", "New projects", 0), "2023");
  fixture_missing (fixture_indicator (dataset, "b", "老项目", "Old projects", 0), "2023");
  fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_INDICATOR,
                 GUATU_DIMENSION_NONE);
  assert_described (dataset, "条形图“样例图”比较2项指标的数值。各项数值均缺失。",
                    "The bar chart “A sample chart” compares 2 indicators. None of the "
                    "values is known.");
}

/* A name that is a plural has no article; what follows its first words does not matter.
 */
static void
test_articles (void)
{
  static const struct
  {
    const char *name, *said;
  } cases[] = {
    { "Visits by tourists", "shows visits by tourists from" },
    { "Services", "shows services from" },
    { "Retail sales", "shows retail sales from" },
    { "Women", "shows women from" },
    { "Number of hospitals", "shows the number of hospitals from" },
    { "Gross regional product", "shows the gross regional product from" },
    { "Urbanization rate", "shows the urbanization rate from" },
    { "Tax, all taxes", "shows the tax, all taxes from" },
    { "GDP", "shows the GDP from" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = projects ();
      GuatuIndicator *indicator
          = fixture_indicator (dataset, "a", "指标", cases[i].name, 0);
      g_autoptr (GuatuScene) scene = NULL;
      g_autofree char *text = NULL;

      for (guint j = 0; j < 3; j++)
        {
          g_autofree char *year = g_strdup_printf ("%u", 2021 + j);

          fixture_observation (indicator, year, "7", GUATU_BOUND_EXACT,
                               GUATU_STATUS_ACTUAL);
        }
      fixture_chart (dataset, GUATU_MARK_LINE, GUATU_DIMENSION_PERIOD,
                     GUATU_DIMENSION_NONE);
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      text = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
      if (strstr (text, cases[i].said) == NULL)
        g_error ("“%s” is not in “%s”", cases[i].said, text);
    }
}

/* A chart of shares says those of its newest stack, which are what it is about. */
static void
test_shares (void)
{
  static const char *const values[][2] = { { "6", "4" }, { "68.4", "466.2" } };
  g_autoptr (GuatuDataset) dataset
      = fixture_dataset (GUATU_UNIT_CURRENCY, "元", "CNY", NULL);
  GuatuChartDescription *chart;

  for (guint i = 0; i < 2; i++)
    {
      GuatuIndicator *part = fixture_indicator (
          dataset, i == 0 ? "a" : "b", i == 0 ? "第一产业" : "第三产业",
          i == 0 ? "Primary industry" : "Services", 8);

      for (guint j = 0; j < 2; j++)
        fixture_observation (part, j == 0 ? "2022" : "2023", values[j][i],
                             GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL);
    }
  chart = fixture_chart (dataset, GUATU_MARK_BAR, GUATU_DIMENSION_PERIOD,
                         GUATU_DIMENSION_INDICATOR);
  for (guint stack = GUATU_STACK_ZERO; stack <= GUATU_STACK_SHARE; stack++)
    {
      g_autoptr (GuatuScene) scene = NULL;
      g_autofree char *zh = NULL;
      g_autofree char *en = NULL;

      chart->stack = (GuatuStack) stack;
      scene = fixture_build (dataset, GUATU_LANGUAGE_EN, 1200, 800);
      zh = guatu_describe_scene (scene, GUATU_LANGUAGE_ZH);
      en = guatu_describe_scene (scene, GUATU_LANGUAGE_EN);
      g_assert_cmpint (strstr (zh, "2023年，第一产业占12.8%，第三产业占87.2%。") != NULL,
                       ==, stack == GUATU_STACK_SHARE);
      g_assert_cmpint (
          strstr (en, "Shares, 2023: primary industry 12.8% and services 87.2%.") != NULL,
          ==, stack == GUATU_STACK_SHARE);
    }
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  typesetter = guatu_typesetter_new ();
  g_test_add_func ("/describe/builtin", test_builtin);
  g_test_add_func ("/describe/sound", test_sound);
  g_test_add_func ("/describe/series", test_series);
  g_test_add_func ("/describe/targets", test_targets);
  g_test_add_func ("/describe/one-target", test_one_target);
  g_test_add_func ("/describe/moves", test_moves);
  g_test_add_func ("/describe/all-equal", test_all_equal);
  g_test_add_func ("/describe/true-ties", test_true_ties);
  g_test_add_func ("/describe/nothing-known", test_nothing_known);
  g_test_add_func ("/describe/shares", test_shares);
  g_test_add_func ("/describe/articles", test_articles);
  result = g_test_run ();
  guatu_typesetter_unref (typesetter);
  return result;
}
