/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/prose-text.h"

static const struct
{
  const char *text;
  gboolean is_prose;
} texts[] = {
  { "去年，全镇工业总产值达到32.6亿元，比上年增长9.4%；新增商户1.6万户，同比增长4.1%。"
    "农村居民人均可支配收入21300元，增长6.8%。\n",
    TRUE },
  { "去年,全镇工业总产值达到32.6亿元,比上年增长9.4%。新增商户1.6万户,同比增长4.1%,"
    "农村居民人均可支配收入21300元。\n",
    TRUE },
  { "Retail sales totalled 8.4 billion yuan, down 1.2 percent from a year earlier. "
    "Exports "
    "rose 3 percent.\n",
    TRUE },
  /* A report with a table in it is one, a table with a note under it is none. */
  { "去年，全镇工业总产值达到32.6亿元，比上年增长9.4%；新增商户1.6万户，同比增长4.1%。\n"
    "年份\t产值\n2022\t29.8\n2023\t32.6\n",
    TRUE },
  { "年份\t产值\n2022\t29.8\n2023\t32.6\n注：产值，收入。\n", FALSE },
  { "年份,产值（亿元）,收入（亿元）\n2021,10.5,3.5\n2022,12.5,4.5\n2023,15.5,5.5\n",
    FALSE },
  { "单位：亿元\t\t\n年份\t产值，当年价\t收入，含税\n2021\t10.5\t3.5\n2022\t12.5\t4.5\n",
    FALSE },
  { "产值32.6亿元。", FALSE },
  { "", FALSE },
};

static void
test_prose (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i].text);
      g_assert_cmpint (guatu_text_is_prose (texts[i].text), ==, texts[i].is_prose);
    }
}

static void
test_names (void)
{
  g_assert_true (guatu_report_is_named ("2023.TXT"));
  g_assert_true (guatu_report_is_named ("/a.b/report.docx"));
  g_assert_false (guatu_report_is_named ("broken.guatu.json"));
  g_assert_false (guatu_report_is_named ("report"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/prose-text/prose", test_prose);
  g_test_add_func ("/io/prose-text/names", test_names);
  return g_test_run ();
}
