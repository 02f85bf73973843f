/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label-size.h"
#include "test-fonts.h"

/* Lengths of type and measures, in scene units. */
#define LEAST_WIDTH 12.0
#define MOST_WIDTH 500.0
#define STEP 7.3
#define MOST_LINES 4
#define SLACK 0.05

static GuatuTypesetter *typesetter;

static const GuatuText texts[] = {
  { (char *) "全区固定资产投资比上年增长", (char *) "Growth of fixed-asset investment" },
  { (char *) "发放汽车消费券1150万元，拉动汽车消费8.2亿元",
    (char *) "Vouchers of CNY 11.5 million drove car sales of CNY 820 million" },
  { (char *) "新增国家级“小巨人”企业，表示“以上”", (char *) "New “little giants”" },
  { (char *) "规模以上工业增加值", (char *) "Incomprehensibilities" },
  { (char *) "2023年", (char *) "2023" },
};

/* What is said of a label before it is set is true of it. */
static void
check (const GuatuText *text, GuatuLanguage language, double width, int max_lines)
{
  const GuatuFont font = { .size = 16.0 };
  g_autoptr (GuatuLabel) label
      = guatu_label_new (typesetter, text, language, &font, width, max_lines);
  gboolean is_whole = !guatu_label_is_shortened (label);
  GuatuLabelSize size;

  test_fonts_check (label->layouts[0]);
  guatu_label_size_init (&size, typesetter, text, language, &font, width, max_lines);
  g_assert_cmpfloat_with_epsilon (size.height, label->height, SLACK);
  g_assert_cmpint (size.is_wide, ==, label->width > width + SLACK);
  g_assert_cmpint (
      guatu_label_fits (typesetter, text, language, &font, width, max_lines, TRUE), ==,
      is_whole);
  g_assert_cmpint (
      guatu_label_fits (typesetter, text, language, &font, width, max_lines, FALSE), ==,
      is_whole && !guatu_label_is_torn (label));
}

static void
test_same_as_set (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (double width = LEAST_WIDTH; width < MOST_WIDTH; width += STEP)
      for (int lines = 1; lines <= MOST_LINES; lines++)
        for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN;
             language++)
          check (&texts[i], (GuatuLanguage) language, width, lines);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  typesetter = guatu_typesetter_new ();
  guatu_typesetter_begin_page (typesetter);
  g_test_add_func ("/label-size/same-as-set", test_same_as_set);
  status = g_test_run ();
  guatu_typesetter_end_page (typesetter);
  guatu_typesetter_unref (typesetter);
  return status;
}
