/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-layers.h"
#include "dataset/indicator.h"

#include <string.h>

#include "dataset/number.h"

static GuatuObservation
observe (const char *period, const char *value)
{
  GuatuObservation observation = { 0 };
  int decimals;

  g_assert_true (guatu_period_parse (period, &observation.period));
  g_assert_true (
      guatu_number_parse (value, strlen (value), &observation.value, &decimals));
  observation.decimals = (guint) decimals & 31;
  return observation;
}

/* The base value is the very double that the number written out would be. */
static void
test_base_value (void)
{
  static const struct
  {
    const char *value;
    int unit_mult;
    double base;
  } cases[] = {
    { "238", 8, 23800000000.0 }, { "77.2", 8, 7720000000.0 },
    { "4.35", 2, 435 },          { "1.1", 8, 110000000 },
    { "14.5", 4, 145000 },       { "7.0", 0, 7.0 },
    { "7", -2, 0.07 },           { "3", -12, 3e-12 },
    { "-0.7", 1, -7 },           { "0.3", -1, 0.03 },
    { "1e-20", 12, 1e-8 },       { "9007199254740993", 3, 9007199254740992e3 },
    { "1e296", 12, 1e308 },      { "0", 12, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("x");
      GuatuObservation observation = observe ("2023", cases[i].value);

      indicator->unit_mult = cases[i].unit_mult;
      g_test_message ("%s × 10^%d", cases[i].value, cases[i].unit_mult);
      g_assert_true (guatu_indicator_base_value (indicator, &observation)
                     == cases[i].base);
    }
}

/* An observation that was worked out says nothing of its decimals. */
static void
test_base_value_derived (void)
{
  g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("x");
  GuatuObservation observation = { .value = 1.0 / 3 };

  indicator->unit_mult = 2;
  g_assert_true (guatu_indicator_base_value (indicator, &observation) == 1.0 / 3 * 100);
}

static void
test_decimals (void)
{
  g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("x");
  GuatuObservation observation = observe ("2023", "7.0");

  g_assert_cmpint (guatu_indicator_shown_decimals (indicator, &observation), ==, 1);
  indicator->decimals = 0;
  g_assert_cmpint (guatu_indicator_shown_decimals (indicator, &observation), ==, 0);
}

/* What few observations have costs the others nothing. */
static void
test_size (void)
{
  g_assert_cmpuint (sizeof (GuatuObservation), ==, 32);
  g_assert_cmpuint (sizeof (GuatuPeriod), ==, 8);
}

/* Details that say the same are one, and those that say nothing are none. */
static void
test_details (void)
{
  g_autoptr (GuatuIndicator) indicator = guatu_indicator_new ("x");
  const GuatuOrigin origin = { NULL };
  char words[] = "about seven";
  char others[] = "about eight";
  const GuatuDetails none = { NULL };
  const GuatuDetails given[] = {
    { .origin = &origin },
    { .quote = words },
    { .quote = others },
    { .value_high = 8 },
    { .value_high = 8, .decimals_high = 1 },
    { .comparison = GUATU_COMPARISON_AVERAGE },
    { .prices = GUATU_PRICES_CONSTANT },
    { .comparison = GUATU_COMPARISON_PERIOD, .base_period = { .year = 2020 } },
    { .comparison = GUATU_COMPARISON_PERIOD, .base_period = { .year = 2021 } },
  };
  GuatuObservation observation = { 0 };

  g_assert_cmpuint (guatu_indicator_add_details (indicator, &none), ==, 0);
  g_assert_null (guatu_indicator_origin (indicator, &observation));
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < G_N_ELEMENTS (given); i++)
      {
        observation.details = guatu_indicator_add_details (indicator, &given[i]);
        g_assert_cmpuint (observation.details, ==, i + 1);
        g_assert_true (guatu_indicator_details (indicator, &observation)->origin
                       == given[i].origin);
        g_assert_cmpstr (guatu_indicator_details (indicator, &observation)->quote, ==,
                         given[i].quote);
      }
}

static const char *
label (const GuatuChartDescription *chart, const GuatuIndicator *indicator)
{
  return guatu_chart_label_of (chart, indicator)->zh;
}

/* A growth goes by what grows among others alone. */
static void
test_label (void)
{
  g_autoptr (GuatuIndicator) gdp = guatu_indicator_new ("gdp");
  g_autoptr (GuatuIndicator) sales = guatu_indicator_new ("sales");
  g_autoptr (GuatuIndicator) level = guatu_indicator_new ("level");
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("chart");

  guatu_text_set (&gdp->name, "生产总值增速", "GDP: growth");
  guatu_text_set (&gdp->short_name, "生产总值", "GDP");
  guatu_text_set (&sales->name, "零售额增速", "Sales: growth");
  guatu_text_set (&sales->short_name, "零售额", "Sales");
  guatu_text_set (&level->name, "出口额", "Exports");
  g_ptr_array_add (chart->indicators, gdp);
  g_ptr_array_add (chart->indicators, sales);
  g_assert_cmpstr (label (NULL, gdp), ==, "生产总值");
  g_assert_cmpstr (label (chart, gdp), ==, "生产总值");
  g_assert_cmpstr (label (chart, sales), ==, "零售额");
  g_ptr_array_add (chart->indicators, level);
  g_assert_cmpstr (label (chart, gdp), ==, "生产总值增速");
  g_assert_cmpstr (label (chart, level), ==, "出口额");
  /* What is short in another way stands unless it is that of another one. */
  guatu_text_set (&level->name, "对外贸易出口额", "Exports");
  guatu_text_set (&level->short_name, "出口", "Exports, total");
  g_ptr_array_remove_index (chart->indicators, 1);
  g_assert_cmpstr (label (chart, level), ==, "出口");
  guatu_text_set (&level->short_name, "生产总值", "Exports, total");
  g_assert_cmpstr (label (chart, level), ==, "对外贸易出口额");
}

/* What says in its name what others leave out at the end of theirs has none to leave out.
 */
static void
test_label_of_column (void)
{
  g_autoptr (GuatuIndicator) total = guatu_indicator_new ("total");
  g_autoptr (GuatuIndicator) woods = guatu_indicator_new ("woods");
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("chart");

  guatu_text_set (&total->name, "总面积", "Total area");
  guatu_text_set (&total->short_name, "总面积", "Total area");
  guatu_text_set (&woods->name, "林地：面积", "Woods: area");
  guatu_text_set (&woods->short_name, "林地", "Woods");
  g_ptr_array_add (chart->indicators, total);
  g_ptr_array_add (chart->indicators, woods);
  g_assert_cmpstr (label (chart, woods), ==, "林地");
  g_assert_cmpstr (label (chart, total), ==, "总面积");
}

/* A part goes by its own name among others of its whole alone: of 床位数：医院 the beds
 * would be hospitals elsewhere. */
static void
test_label_of_part (void)
{
  g_autoptr (GuatuIndicator) beds = guatu_indicator_new ("beds");
  g_autoptr (GuatuIndicator) hospitals = guatu_indicator_new ("hospitals");
  g_autoptr (GuatuIndicator) clinics = guatu_indicator_new ("clinics");
  g_autoptr (GuatuIndicator) doctors = guatu_indicator_new ("doctors");
  g_autoptr (GuatuChartDescription) chart = guatu_chart_description_new ("chart");

  guatu_text_set (&beds->name, "床位数", "Beds");
  guatu_text_set (&hospitals->name, "床位数：医院", "Beds: hospitals");
  guatu_text_set (&hospitals->short_name, "医院", "Hospitals");
  guatu_text_set (&clinics->name, "床位数：诊所", "Beds: clinics");
  guatu_text_set (&clinics->short_name, "诊所", "Clinics");
  guatu_text_set (&doctors->name, "医生数：诊所医生", "Doctors: clinics");
  guatu_text_set (&doctors->short_name, "诊所医生", "Doctors of clinics");
  g_ptr_array_add (chart->indicators, hospitals);
  g_ptr_array_add (chart->indicators, clinics);
  g_assert_cmpstr (label (chart, hospitals), ==, "医院");
  g_assert_cmpstr (label (chart, clinics), ==, "诊所");
  g_ptr_array_add (chart->indicators, beds);
  g_assert_cmpstr (label (chart, hospitals), ==, "床位数：医院");
  g_ptr_array_remove_index (chart->indicators, 2);
  g_ptr_array_add (chart->indicators, doctors);
  g_assert_cmpstr (label (chart, hospitals), ==, "床位数：医院");
  g_assert_cmpstr (label (chart, doctors), ==, "医生数：诊所医生");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/indicator/size", test_size);
  g_test_add_func ("/indicator/details", test_details);
  g_test_add_func ("/indicator/base-value", test_base_value);
  g_test_add_func ("/indicator/base-value/derived", test_base_value_derived);
  g_test_add_func ("/indicator/decimals", test_decimals);
  g_test_add_func ("/indicator/label", test_label);
  g_test_add_func ("/indicator/label/column", test_label_of_column);
  g_test_add_func ("/indicator/label/part", test_label_of_part);
  return g_test_run ();
}
