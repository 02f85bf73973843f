/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/number-words.h"

#define NO_UNIT ""

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    double value;
    int decimals;
    int mult;
    const char *unit;
    gboolean sure;
  } numbers[] = {
    { "一点二万", 1.2, 1, 4, NO_UNIT, TRUE },
    { "一万二", 1.2, 1, 4, NO_UNIT, TRUE },
    { "一万二千", 1.2, 1, 4, NO_UNIT, TRUE },
    { "一万零二百", 1.02, 2, 4, NO_UNIT, TRUE },
    { "一万零五", 1.0005, 4, 4, NO_UNIT, TRUE },
    { "三亿五千万元", 3.5, 1, 8, "yuan", TRUE },
    { "三千万", 3000, 0, 4, NO_UNIT, TRUE },
    { "两万亿元", 2, 0, 12, "yuan", TRUE },
    { "三百五", 350, 0, 0, NO_UNIT, TRUE },
    { "三百零五", 305, 0, 0, NO_UNIT, TRUE },
    { "一百十五", 115, 0, 0, NO_UNIT, TRUE },
    { "三十六点五", 36.5, 1, 0, NO_UNIT, TRUE },
    { "零点五", 0.5, 1, 0, NO_UNIT, TRUE },
    { "百分之七点五", 7.5, 1, 0, "percent", TRUE },
    { "百分之百", 100, 0, 0, "percent", TRUE },
    { "千分之三", 3, 0, 0, "permille", TRUE },
    { "三成", 30, 0, 0, "percent", TRUE },
    { "两成半", 25, 0, 0, "percent", TRUE },
    { "六成五", 65, 0, 0, "percent", TRUE },
    { "壹佰贰拾万元整", 120, 0, 4, "yuan", TRUE },
    { "叁仟伍佰元正", 3500, 0, 0, "yuan", TRUE },
    { "十", 10, 0, 0, NO_UNIT, FALSE },
    { "一", 1, 0, 0, NO_UNIT, FALSE },
    { "零", 0, 0, 0, NO_UNIT, FALSE },
    { "二十一", 21, 0, 0, NO_UNIT, FALSE },
    { "三元", 3, 0, 0, "yuan", FALSE },
    { "一万以上", 1, 0, 4, NO_UNIT, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      GuatuNumberText number;
      gboolean sure;

      g_test_message ("%s", numbers[i].text);
      g_assert_true (guatu_number_words_parse (numbers[i].text, &number, &sure));
      g_assert_cmpfloat_with_epsilon (number.value, numbers[i].value, 1e-9);
      g_assert_cmpint (number.decimals, ==, numbers[i].decimals);
      g_assert_cmpint (number.mult, ==, numbers[i].mult);
      g_assert_cmpstr (number.unit != NULL ? number.unit->id : NO_UNIT, ==,
                       numbers[i].unit);
      g_assert_cmpint (sure, ==, numbers[i].sure);
    }
}

/* Names, and what may be more than one number. */
static void
test_others (void)
{
  static const char *const texts[]
      = { "",         "三明市", "百色",   "一区",       "第一产业", "七八百",
          "二〇二三", "一二三", "十四五", "廿三",       "半",       "一个半",
          "翻一番",   "两",     "千",     "万元",       "百分之",   "百分之七八",
          "三级",     "伍佰里", "陆域",   "三分之一强", "12",       "一九五〇年代" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GuatuNumberText number;
      gboolean sure;

      g_test_message ("%s", texts[i]);
      g_assert_false (guatu_number_words_parse (texts[i], &number, &sure));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number-words/numbers", test_numbers);
  g_test_add_func ("/number-words/others", test_others);
  return g_test_run ();
}
