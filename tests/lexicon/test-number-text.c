/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/number-text.h"

#define NO_UNIT ""

static const struct
{
  const char *text;
  double value;
  int decimals;
  int mult;
  const char *unit;
  GuatuBound bound;
  GuatuStatus status;
} numbers[] = {
  { "238", 238, 0, 0, NO_UNIT, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "238亿元", 238, 0, 8, "yuan", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "CNY 23.8 billion", 23.8, 1, 9, "yuan", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "1,234,567.0人", 1234567, 1, 0, "person", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "１２．５％", 12.5, 1, 0, "percent", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "-0.5%", -0.5, 1, 0, "percent", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "−3.2个百分点", -3.2, 1, 0, "points", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "7%以上", 7, 0, 0, "percent", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "≥7%", 7, 0, 0, "percent", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "不低于7.5", 7.5, 1, 0, NO_UNIT, GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "at least 7 %", 7, 0, 0, "percent", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "120余亿元", 120, 0, 8, "yuan", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "3万多人", 3, 0, 4, "person", GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "500+", 500, 0, 0, NO_UNIT, GUATU_BOUND_AT_LEAST, GUATU_STATUS_ACTUAL },
  { "5%以内", 5, 0, 0, "percent", GUATU_BOUND_AT_MOST, GUATU_STATUS_ACTUAL },
  { "约1.2万亩", 1.2, 1, 4, "mu", GUATU_BOUND_ABOUT, GUATU_STATUS_ACTUAL },
  { "8%左右", 8, 0, 0, "percent", GUATU_BOUND_ABOUT, GUATU_STATUS_ACTUAL },
  { "~3.5 million mu", 3.5, 1, 6, "mu", GUATU_BOUND_ABOUT, GUATU_STATUS_ACTUAL },
  { "目标 ≥7%", 7, 0, 0, "percent", GUATU_BOUND_AT_LEAST, GUATU_STATUS_TARGET },
  { "预计90亿元左右", 90, 0, 8, "yuan", GUATU_BOUND_ABOUT, GUATU_STATUS_ESTIMATE },
  { "15万亿", 15, 0, 12, NO_UNIT, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "32微克/立方米", 32, 0, 0, "ug-m3", GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
  { "007", 7, 0, 0, NO_UNIT, GUATU_BOUND_EXACT, GUATU_STATUS_ACTUAL },
};

static const char *
id_of (const GuatuNumberText *number)
{
  return number->unit != NULL ? number->unit->id : NO_UNIT;
}

static void
test_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      GuatuNumberText number;

      g_test_message ("%s", numbers[i].text);
      g_assert_true (guatu_number_text_parse (numbers[i].text, &number));
      g_assert_cmpfloat (number.value, ==, numbers[i].value);
      g_assert_cmpint (number.decimals, ==, numbers[i].decimals);
      g_assert_cmpint (number.mult, ==, numbers[i].mult);
      g_assert_cmpstr (id_of (&number), ==, numbers[i].unit);
      g_assert_cmpint (number.bound, ==, numbers[i].bound);
      g_assert_cmpint (number.status, ==, numbers[i].status);
    }
}

static void
test_ranges (void)
{
  static const struct
  {
    const char *text;
    double low;
    double high;
    int mult;
    const char *unit;
  } ranges[] = {
    { "7%—8%", 7, 8, 0, "percent" },     { "7%至8%", 7, 8, 0, "percent" },
    { "3–5万人", 3, 5, 4, "person" },    { "−3 to 5", -3, 5, 0, NO_UNIT },
    { "3万至5万人", 3, 5, 4, "person" }, { "1.5~2.25", 1.5, 2.25, 0, NO_UNIT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      GuatuNumberText number;

      g_test_message ("%s", ranges[i].text);
      g_assert_true (guatu_number_text_parse (ranges[i].text, &number));
      g_assert_cmpint (number.bound, ==, GUATU_BOUND_RANGE);
      g_assert_cmpfloat (number.value, ==, ranges[i].low);
      g_assert_cmpfloat (number.high, ==, ranges[i].high);
      g_assert_cmpint (number.mult, ==, ranges[i].mult);
      g_assert_cmpstr (id_of (&number), ==, ranges[i].unit);
    }
}

/* What is not one number, or is more than one, is none. */
static void
test_none (void)
{
  static const char *const texts[] = {
    "",      " ",    "亿元",     "万",       "GDP",   "2023年", "7%8%", "5G",
    "1+2+2", "8—7",  "3万至5亿", "1,23",     "1.2.3", "约",     "以上", "--3",
    "1e5",   "0x10", "inf",      "7%以上的", "第三",  "3 4",    "¥",    "7 percents",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GuatuNumberText number;

      g_test_message ("%s", texts[i]);
      g_assert_false (guatu_number_text_parse (texts[i], &number));
    }
}

/* However long, and whatever bytes. */
static void
test_hostile (void)
{
  g_autofree char *long_number = g_strnfill (100000, '9');
  g_autoptr (GString) many = g_string_new (NULL);
  GuatuNumberText number;

  g_assert_false (guatu_number_text_parse (long_number, &number));
  long_number[300] = '\0'; /* finite, but not with a multiplier */
  g_assert_false (guatu_number_text_parse (long_number, &number));
  for (guint i = 0; i < 20000; i++)
    g_string_append (many, "约");
  g_assert_false (guatu_number_text_parse (many->str, &number));
  g_string_append (many, "7");
  g_assert_true (guatu_number_text_parse (many->str, &number));
  g_assert_false (guatu_number_text_parse ("\xff\xfe", &number));
}

/* How the unit is written, and whether it stands before. */
static void
test_words (void)
{
  GuatuNumberText number;

  g_assert_true (guatu_number_text_parse ("12 所", &number));
  g_assert_cmpstr (number.word, ==, "所");
  g_assert_false (number.leads);
  g_assert_true (guatu_number_text_parse ("¥1,200", &number));
  g_assert_null (number.word);
  g_assert_true (number.leads);
  g_assert_true (guatu_number_text_parse ("¥12元", &number));
  g_assert_cmpstr (number.word, ==, "元");
  g_assert_false (number.leads);
  g_assert_true (guatu_number_text_parse ("12", &number));
  g_assert_null (number.word);
  g_assert_false (number.leads);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number-text/numbers", test_numbers);
  g_test_add_func ("/number-text/words", test_words);
  g_test_add_func ("/number-text/ranges", test_ranges);
  g_test_add_func ("/number-text/none", test_none);
  g_test_add_func ("/number-text/hostile", test_hostile);
  return g_test_run ();
}
