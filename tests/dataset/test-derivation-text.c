/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/derive.h"
#include "dataset/sentence-name.h"
#include "sample.h"

static GuatuIndicator *
named (GuatuDataset *dataset, GuatuUnit *unit, const char *zh, const char *en)
{
  GuatuIndicator *indicator = sample_indicator (dataset, en, unit);

  guatu_text_set (&indicator->name, zh, en);
  return indicator;
}

static void
assert_text (const GuatuIndicator *indicator, const char *zh, const char *en)
{
  g_autofree char *chinese = guatu_derivation_text (indicator, GUATU_LANGUAGE_ZH);
  g_autofree char *english = guatu_derivation_text (indicator, GUATU_LANGUAGE_EN);
  g_autofree char *both = guatu_derivation_text (indicator, GUATU_LANGUAGE_ZH_EN);

  g_assert_cmpstr (chinese, ==, zh);
  g_assert_cmpstr (english, ==, en);
  g_assert_cmpstr (both, ==, zh);
}

/* A ratio in parts of a hundred or a thousand says by what it is multiplied. */
static void
test_parts (void)
{
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *person = sample_unit (dataset, "person", GUATU_UNIT_COUNT);
  GuatuUnit *permille = sample_unit (dataset, "permille", GUATU_UNIT_PERMILLE);
  GuatuIndicator *rate = named (dataset, permille, "出生率", "Birth rate");

  rate->op = GUATU_DERIVED_RATIO;
  rate->operands = g_ptr_array_new ();
  g_ptr_array_add (rate->operands, named (dataset, person, "出生人口", "Births"));
  g_ptr_array_add (rate->operands, named (dataset, person, "平均人口", "Population"));
  assert_text (rate, "出生率＝出生人口÷平均人口×1000‰",
               "Birth rate = births ÷ population × 1000‰");
  permille->kind = GUATU_UNIT_PERCENT;
  assert_text (rate, "出生率＝出生人口÷平均人口×100%",
               "Birth rate = births ÷ population × 100%");
}

static void
test_operations (void)
{
  static const struct
  {
    GuatuDerivedOp op;
    const char *zh;
    const char *en;
  } cases[] = {
    { GUATU_DERIVED_NONE, NULL, NULL },
    { GUATU_DERIVED_RATIO, "粮食单产＝粮食总产量÷粮食种植面积",
      "Grain yield = grain output ÷ area planted to grain" },
    { GUATU_DERIVED_SHARE, "粮食单产＝粮食总产量÷粮食种植面积×100%",
      "Grain yield = grain output ÷ area planted to grain × 100%" },
    { GUATU_DERIVED_SUM, "粮食单产＝粮食总产量＋粮食种植面积",
      "Grain yield = grain output + area planted to grain" },
    { GUATU_DERIVED_DIFFERENCE, "粮食单产＝粮食总产量－粮食种植面积",
      "Grain yield = grain output − area planted to grain" },
  };
  g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
  GuatuUnit *unit = sample_unit (dataset, "unit", GUATU_UNIT_MASS);
  GuatuIndicator *result = named (dataset, unit, "粮食单产", "Grain yield");

  result->operands = g_ptr_array_new ();
  g_ptr_array_add (result->operands, named (dataset, unit, "粮食总产量", "Grain output"));
  g_ptr_array_add (result->operands,
                   named (dataset, unit, "粮食种植面积", "Area planted to grain"));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      result->op = cases[i].op;
      assert_text (result, cases[i].zh, cases[i].en);
    }
}

static void
test_base (void)
{
  static const struct
  {
    double growth;
    GuatuBound bound;
    const char *zh;
    const char *en;
  } cases[] = {
    { 25, GUATU_BOUND_EXACT, "2022年对沪销售额＝2023年对沪销售额÷（1＋25%）",
      "Sales (2022) = sales (2023) ÷ (1 + 25%)" },
    { 25, GUATU_BOUND_AT_LEAST, "2022年对沪销售额＝2023年对沪销售额÷（1＋≥25%）",
      "Sales (2022) = sales (2023) ÷ (1 + ≥25%)" },
    { -5, GUATU_BOUND_EXACT, "2022年对沪销售额＝2023年对沪销售额÷（1－5%）",
      "Sales (2022) = sales (2023) ÷ (1 − 5%)" },
    { -5, GUATU_BOUND_AT_LEAST, "2022年对沪销售额＝2023年对沪销售额÷（1－≤5%）",
      "Sales (2022) = sales (2023) ÷ (1 − ≤5%)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDataset) dataset = guatu_dataset_new ("sample");
      g_autoptr (GPtrArray) problems = guatu_problems_new ();
      GuatuUnit *yuan = sample_unit (dataset, "yuan", GUATU_UNIT_CURRENCY);
      GuatuUnit *percent = sample_unit (dataset, "percent", GUATU_UNIT_PERCENT);
      GuatuIndicator *level = named (dataset, yuan, "对沪销售额", "Sales");
      GuatuIndicator *growth = named (dataset, percent, "增速", "Growth in sales");
      GuatuIndicator *result = named (dataset, yuan, "上年销售额", "Sales a year before");

      result->op = GUATU_DERIVED_BASE;
      result->operands = g_ptr_array_new ();
      g_ptr_array_add (result->operands, level);
      g_ptr_array_add (result->operands, growth);
      sample_observe (level, "2023", 100);
      sample_observe (growth, "2023", cases[i].growth)->bound = cases[i].bound & 3;
      guatu_dataset_derive (dataset, problems);
      assert_text (result, cases[i].zh, cases[i].en);

      /* With two results no one growth stands for both. */
      sample_observe (result, "2021", 90);
      assert_text (result, "上期对沪销售额＝对沪销售额÷（1＋增速）",
                   "Sales (previous period) = sales ÷ (1 + growth in sales)");
    }
}

/* A capital that only begins the name goes; one that belongs to a word stays. */
static void
test_sentence_name (void)
{
  static const char *const cases[][2] = {
    { "Grain output", "grain output" },
    { "Sown area of grain", "sown area of grain" },
    { "Model estates", "model estates" },
    { "High-standard farmland built", "high-standard farmland built" },
    { "Shanghai projects signed", "Shanghai projects signed" },
    { "GDP", "GDP" },
    { "“Jin’an Lecture Hall” sessions", "“Jin’an Lecture Hall” sessions" },
    { "Newcastle", "Newcastle" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GuatuText) name = { NULL, NULL };
      g_autofree char *english = NULL;
      g_autofree char *chinese = NULL;

      guatu_text_set (&name, cases[i][0], cases[i][0]);
      english = guatu_sentence_name (&name, GUATU_LANGUAGE_EN);
      chinese = guatu_sentence_name (&name, GUATU_LANGUAGE_ZH);
      g_assert_cmpstr (english, ==, cases[i][1]);
      g_assert_cmpstr (chinese, ==, cases[i][0]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/derivation-text/operations", test_operations);
  g_test_add_func ("/derivation-text/parts", test_parts);
  g_test_add_func ("/derivation-text/base", test_base);
  g_test_add_func ("/derivation-text/sentence-name", test_sentence_name);
  return g_test_run ();
}
