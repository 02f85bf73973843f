/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/report/prose-text.h"
#include "prose/prose.h"

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

/* A number is where the report has it, whatever stands before it: what is nothing to see,
 * what is written in full width, in one character, in a rarer one, or over a line's end.
 */
static void
test_places (void)
{
  static const struct
  {
    const char *text;
    const char *number;
  } places[] = {
    { "全年产值达到３２．６亿元。", "３２．６亿元" },
    { "\xef\xbb\xbf面积（㎡）：仓库\r\n  面积为5㎡。", "5㎡" },
    { "\U0002F800\uFA6C村⾦额为2\u200b0万元。", "2\u200b0万元" },
    { "ＧＤＰ、社零，分别 达 到：产值 3. 2亿元。", "3. 2亿元" },
    { "全镇全年工业企业完成的总产值合计达到46万\n元。", "46万\n元" },
  };
  const GuatuProseOptions options = { .year = 2023 };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GuatuProse) prose = guatu_prose_read (places[i].text, &options);
      const GuatuProseFigure *figure;
      g_autofree char *number = NULL;

      g_assert_cmpuint (prose->figures->len, ==, 1);
      figure = g_ptr_array_index (prose->figures, 0);
      number
          = g_utf8_substring (places[i].text, (glong) figure->start, (glong) figure->end);
      g_assert_cmpstr (number, ==, places[i].number);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/io/prose-text/prose", test_prose);
  g_test_add_func ("/io/prose-text/names", test_names);
  g_test_add_func ("/prose/places", test_places);
  return g_test_run ();
}
