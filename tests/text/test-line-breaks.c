/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "text/label.h"
#include "test-fonts.h"

#define SIZE 16.0

/* Longer than any that a test makes. */
#define MAX_LINES 40

static GuatuTypesetter *typesetter;

static GuatuLabel *
new_label (const char *text, GuatuLanguage language, double width, gboolean full)
{
  const GuatuFont font = { .size = SIZE };
  g_auto (GuatuText) both = { NULL, NULL };

  guatu_text_set (&both, text, text);
  return full
             ? guatu_label_new_full (typesetter, &both, language, &font, width, MAX_LINES)
             : guatu_label_new (typesetter, &both, language, &font, width, MAX_LINES);
}

/* Returns (transfer full): the lines of a label with bars between them */
static char *
lines_of (const GuatuLabel *label)
{
  GString *lines = g_string_new (NULL);
  PangoLayout *layout = label->layouts[0];

  test_fonts_check (layout);
  for (GSList *i = pango_layout_get_lines_readonly (layout); i != NULL; i = i->next)
    {
      const PangoLayoutLine *line = i->data;

      if (lines->len > 0)
        g_string_append_c (lines, '|');
      g_string_append_len (lines, pango_layout_get_text (layout) + line->start_index,
                           line->length);
    }
  return g_string_free (lines, FALSE);
}

/* What lines part nowhere, however wide they are, as long as there is room for it. */
static const struct
{
  GuatuLanguage language;
  const char *text;
  const char *whole;
} wholes[] = {
  { GUATU_LANGUAGE_EN, "Channels improved over 8.1 km in all", "8.1 km" },
  { GUATU_LANGUAGE_EN, "Spending of CNY 820 million in the year", "CNY 820 million" },
  { GUATU_LANGUAGE_EN, "Growth in urban per capita disposable income", "per capita" },
  { GUATU_LANGUAGE_EN, "A yield of 0.395 tonnes Per mu of land", "Per mu" },
  { GUATU_LANGUAGE_EN, "The industrial co-operation fund of the city", "co-operation" },
  { GUATU_LANGUAGE_EN, "Growth in fixed-asset investment of all", "fixed-asset" },
  { GUATU_LANGUAGE_EN, "All of it (2023) ÷ (1 + 25%) in a year", "(1 + 25%)" },
  { GUATU_LANGUAGE_ZH, "全年发放汽车消费券1150万元拉动消费", "1150万元" },
  { GUATU_LANGUAGE_ZH, "农村自建房排查15.5万栋已经全部完成", "15.5万栋" },
  { GUATU_LANGUAGE_ZH, "引进的项目中5亿元以上的有二十余个", "5亿元以上" },
  { GUATU_LANGUAGE_ZH, "新建改建污水管网370公里以上的地方", "370公里以上" },
  { GUATU_LANGUAGE_ZH, "占比提高了2.3个百分点左右的各个地方", "2.3个百分点左右" },
  { GUATU_LANGUAGE_ZH, "提拔重用的年轻干部53名分布在各单位", "53名" },
  { GUATU_LANGUAGE_ZH, "省重点项目完成年度计划的113%左右而已", "113%左右" },
  { GUATU_LANGUAGE_ZH, "这里的单产＝总产量÷种植的面积大小", "单产＝" },
  { GUATU_LANGUAGE_ZH, "这里的单产＝总产量÷种植的面积大小", "量÷" },
  { GUATU_LANGUAGE_ZH, "居民各项收入的增长速度（名义的）很快", "（名" },
  { GUATU_LANGUAGE_ZH, "国家级专精特新“小巨人”的新增企业数量", "“小" },
  { GUATU_LANGUAGE_ZH, "提拔重用的年轻干部与各级公务员", "务员" },
  { GUATU_LANGUAGE_ZH, "新增省级以上专精特新企业的数量很多", "专精特新" },
  { GUATU_LANGUAGE_ZH, "今年全市新增的国家级重点企业有多少家", "国家级" },
  { GUATU_LANGUAGE_ZH, "为全区城乡各类困难群众发放的补助资金", "困难群众" },
  { GUATU_LANGUAGE_ZH, "全区各乡镇农村居民可支配收入的增长情况", "可支配收入" },
};

static void
test_whole (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wholes); i++)
    for (double width = 9 * SIZE; width < 24 * SIZE; width += SIZE / 3)
      for (int full = FALSE; full <= TRUE; full++)
        {
          g_autoptr (GuatuLabel) label
              = new_label (wholes[i].text, wholes[i].language, width, full);
          g_autofree char *lines = lines_of (label);

          if (strstr (lines, wholes[i].whole) == NULL)
            g_error ("“%s” is parted at %g, %d: %s", wholes[i].whole, width, full, lines);
          g_assert_cmpstr (pango_layout_get_text (label->layouts[0]), ==, wholes[i].text);
          g_assert_cmpfloat (label->width, <=, width + 0.01);
        }
}

/* Where a text has to break, in ems of the measure. */
static const struct
{
  GuatuLanguage language;
  double ems;
  gboolean full;
  const char *lines;
} broken[] = {
  { GUATU_LANGUAGE_ZH, 16, FALSE, "粮食产量52.5万吨，|农特产品对沪销量14.5万吨" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "“最美小区”|“最美街巷”" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "新增国家级|“小巨人”企业" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "规模以上|工业增加值增速" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "农特产品对沪|销售额增长25%" },
  { GUATU_LANGUAGE_ZH, 7, FALSE, "新引进|亿元以上项目" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "收入和支出|与年底的结余" },
  { GUATU_LANGUAGE_ZH, 8, FALSE, "汽车消费券发放|1150万元" },
  { GUATU_LANGUAGE_ZH, 6, FALSE, "第20|村民委员会" },
  { GUATU_LANGUAGE_ZH, 6, FALSE, "第7社区|居民委员会" },
  { GUATU_LANGUAGE_ZH, 6, FALSE, "第118|村民小组" },
  { GUATU_LANGUAGE_ZH, 6, FALSE, "东风|街道办事处" },
  { GUATU_LANGUAGE_EN, 13, FALSE, "New projects of |CNY 100 million or more" },
  { GUATU_LANGUAGE_EN, 6, FALSE, "Secondary |industry" },
  { GUATU_LANGUAGE_EN, 9, FALSE, "Accommodation |and food" },
  { GUATU_LANGUAGE_ZH, 5, FALSE, "接待|上海游客" },
  { GUATU_LANGUAGE_ZH, 24, TRUE,
    "各数均为下限，高低按下限比较。|工业增加值为规模以上工业企业口径。" },
  { GUATU_LANGUAGE_ZH, 24.5, TRUE,
    "由上年的销售额和增速推算而来的数字，报告并未直接|给出，仅供参考。" },
  { GUATU_LANGUAGE_EN, 29, TRUE,
    "The amounts differ in coverage and may overlap, so that |they do not add up." },
  { GUATU_LANGUAGE_EN, 28, TRUE,
    "All sales are told. |Spending per yuan = car spending ÷ vouchers issued." },
  { GUATU_LANGUAGE_ZH, 22, TRUE,
    "报告未说明口径。|每元消费券拉动消费＝拉动消费÷消费券发放额。" },
  { GUATU_LANGUAGE_EN, 24, TRUE,
    "Both are lower bounds, and compared as such. |"
    "Industry: enterprises above designated size." },
};

static void
test_sense (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_auto (GStrv) parts = g_strsplit (broken[i].lines, "|", -1);
      g_autofree char *text = g_strjoinv ("", parts);
      g_autoptr (GuatuLabel) label
          = new_label (text, broken[i].language, broken[i].ems * SIZE, broken[i].full);
      g_autofree char *lines = lines_of (label);

      g_assert_cmpstr (lines, ==, broken[i].lines);
    }
}

/* A text takes the width that it is given, and is all there, whatever is in it. */
static const char *const odd[] = {
  "drowning-prevention-and-rescue",
  "1234567890万亿亿元以上",
  "CNY 123456789 thousandfold",
  "“”“”（（（））），，，。。。",
  "＝＝＝＝＝＝＝＝",
  "עברית 12 مرحبا 5% 工业增加值以上",
  "e\u0301x\u0336Z\u0351\u036b漢\u3099 of 5 km 和 😀 ☃",
  "一",
  "一。",
};

static void
test_odd (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN; language++)
      for (double width = 2 * SIZE; width < 20 * SIZE; width += SIZE / 2)
        for (int full = FALSE; full <= TRUE; full++)
          {
            g_autoptr (GuatuLabel) label
                = new_label (odd[i], (GuatuLanguage) language, width, full);

            if (label->width > width + 0.01)
              g_error ("%g at %g: %s", label->width, width, odd[i]);
            g_assert_false (guatu_label_is_shortened (label));
          }
}

/* A text that is cut for want of lines parts nothing on those that it has. */
static void
test_cut (void)
{
  const GuatuFont font = { .size = SIZE };
  const GuatuText text
      = { (char *) "所有人的平均产量＝全部的产量÷所有的人和其他的一切，以及余下的",
          NULL };

  for (double width = 6 * SIZE; width < 10 * SIZE; width += SIZE / 4)
    {
      g_autoptr (GuatuLabel) label
          = guatu_label_new_full (typesetter, &text, GUATU_LANGUAGE_ZH, &font, width, 2);
      g_autofree char *lines = lines_of (label);

      g_assert_true (guatu_label_is_shortened (label));
      g_assert_null (strstr (lines, "|＝"));
      g_assert_null (strstr (lines, "|÷"));
    }
}

/* A zero width space is where a line may end, and nothing else: neither drawn nor wide.
 */
static void
test_zero_width_space (void)
{
  static const struct
  {
    GuatuLanguage language;
    double ems;
    const char *text;
    const char *lines;
  } cases[] = {
    { GUATU_LANGUAGE_EN, 14, "Donaudampfschifffahrts\u200bgesellschaft",
      "Donaudampfschifffahrts|gesellschaft" },
    { GUATU_LANGUAGE_EN, 14, "Donaudampf\u200bschifffahrtsgesellschaft",
      "Donaudampf|schifffahrtsgesellschaft" },
    { GUATU_LANGUAGE_ZH, 3, "专精\u200b特新", "专精|特新" },
    { GUATU_LANGUAGE_ZH, 20, "专精\u200b特新", "专精特新" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuLabel) label
          = new_label (cases[i].text, cases[i].language, cases[i].ems * SIZE, FALSE);
      g_autofree char *lines = lines_of (label);

      g_assert_cmpstr (lines, ==, cases[i].lines);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  test_fonts_use ();
  typesetter = guatu_typesetter_new ();
  g_test_add_func ("/chart/line-breaks/whole", test_whole);
  g_test_add_func ("/chart/line-breaks/sense", test_sense);
  g_test_add_func ("/chart/line-breaks/odd", test_odd);
  g_test_add_func ("/chart/line-breaks/cut", test_cut);
  g_test_add_func ("/chart/line-breaks/zero-width-space", test_zero_width_space);
  return g_test_run ();
}
