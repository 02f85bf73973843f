/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/unit-scale.h"

#include "lexicon/unit-text.h"

static const struct
{
  const char *from;
  const char *to;
  int power;
  double value;
  int decimals;
  double turned;
  int turned_decimals;
} cases[] = {
  { "吨", "公斤", 0, 1.2, 1, 1200, 0 },
  { "公斤", "吨", 0, 6100, 0, 6.1, 3 },
  { "吨", "吨", -4, 1.25, 2, 0.000125, 6 },
  { "公顷", "亩", 0, 3, 0, 45, 0 },
  { "平方公里", "亩", 0, 0.1, 1, 150, 0 },
  { "亩", "公顷", 0, 30, 0, 2, 0 },
  { "亩", "公顷", 4, 1.2, 1, 800, 0 },
  { "亩", "平方米", 0, 0.3, 1, 200, 0 },
  { "平方米", "公顷", 4, 3, 0, 3, 0 },
  { "斤", "公斤", 0, 800, 0, 400, 0 },
  { "斤", "公斤", 0, -1.5, 1, -0.75, 2 },
  { "公斤", "斤", 0, 1.5, 1, 3, 0 },
  { "分钟", "小时", 0, 90, 0, 1.5, 1 },
  { "小时", "分钟", 0, 1.5, 1, 90, 0 },
  { "个基点", "个百分点", 0, 25, 0, 0.25, 2 },
  { "MWh", "kWh", 0, 0.07, 2, 70, 0 },
  { "亩", "公顷", 0, 0, 0, 0, 0 },
};

static gboolean
turn (const char *from, const char *to, int power, double *value, int *decimals)
{
  g_auto (GuatuUnitText) a = { NULL };
  g_auto (GuatuUnitText) b = { NULL };

  g_assert_true (guatu_unit_text_parse (from, &a));
  g_assert_true (guatu_unit_text_parse (to, &b));
  return guatu_unit_rescale (a.unit, b.unit, power, value, decimals);
}

static void
test_exact (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double value = cases[i].value;
      int decimals = cases[i].decimals;

      g_test_message ("%g %s", value, cases[i].from);
      g_assert_true (
          turn (cases[i].from, cases[i].to, cases[i].power, &value, &decimals));
      g_assert_cmpfloat (value, ==, cases[i].turned);
      g_assert_cmpint (decimals, ==, cases[i].turned_decimals);
    }
}

/* What would have to be rounded, and what is no amount of the other, stays as it is. */
static void
test_refused (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    double value;
  } refused[] = {
    { "亩", "公顷", 1000 }, { "分钟", "小时", 10 },   { "吨标准煤", "千瓦时", 1 },
    { "元", "美元", 1 },    { "天", "小时", 1 },      { "亩", "公顷", 4e15 },
    { "户", "人", 200 },    { "上年=100", "%", 100 }, { "1978年=100", "上年=100", 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      double value = refused[i].value;
      int decimals = 0;

      g_test_message ("%g %s", value, refused[i].from);
      g_assert_false (turn (refused[i].from, refused[i].to, 0, &value, &decimals));
      g_assert_cmpfloat (value, ==, refused[i].value);
      g_assert_cmpint (decimals, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon/unit-scale/exact", test_exact);
  g_test_add_func ("/lexicon/unit-scale/refused", test_refused);
  return g_test_run ();
}
