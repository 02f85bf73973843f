/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lexicon/initials.h"

static void
test_find (void)
{
  static const struct
  {
    const char *text;
    const char *letters;
    gboolean found;
  } cases[] = {
    { "固定资产投资增速", "tz", TRUE },
    { "固定资产投资增速", "gdzc", TRUE },
    { "固定资产投资增速", "gdzctzzs", TRUE },
    { "固定资产投资增速", "zt", FALSE },
    { "增长", "zz", TRUE },
    { "长江", "cj", TRUE },
    { "重庆", "cq", TRUE },
    { "西藏", "xz", TRUE },
    { "地区生产总值", "dqsczz", TRUE },
    { "一般公共预算收入", "ys", TRUE },
    { "投资", "t", FALSE },
    { "投资", "", FALSE },
    { "investment", "in", FALSE },
    { "投 资", "tz", FALSE },
    { "", "tz", FALSE },
    { "投资", "t资", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s: %s", cases[i].text, cases[i].letters);
      g_assert_cmpint (guatu_initials_find (cases[i].text, cases[i].letters), ==,
                       cases[i].found);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/initials/find", test_find);
  return g_test_run ();
}
