/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/label.h"

#include <string.h>

#include "text/cut-text.h"
#include "text/label-apart.h"
#include "text/layout-copy.h"

#define SIZE 16.0

static GuatuTypesetter *typesetter;

static GuatuLabel *
new_label (const char *text, GuatuLanguage language, double width)
{
  const GuatuFont font = { .size = SIZE };
  g_auto (GuatuText) both = { NULL, NULL };

  guatu_text_set (&both, text, text);
  return guatu_label_new (typesetter, &both, language, &font, width, 3);
}

/* Of one face, of several, and of none that the text asks for. */
static const char *const mixed[] = {
  "增长",
  "growth",
  "增长 growth",
  "growth 增长",
  "名\ue000z",
  "→☃①㎡ ∑",
  "👩‍👩‍👧‍👦😀总值→〇投资",
  "☃",
  "e\u0301x\u0336Z\u0351\u036b漢\u3099 of the 工业 🇨🇳 and 增加值 ☃ in all",
};

/* A line is as high as its type says, whatever faces its letters come from. */
static void
test_even_lines (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mixed); i++)
    for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN; language++)
      for (double width = -1; width < 200; width += 67)
        {
          g_autoptr (GuatuLabel) label
              = new_label (mixed[i], (GuatuLanguage) language, width);

          g_assert_cmpfloat_with_epsilon (label->height,
                                          pango_layout_get_line_count (label->layouts[0])
                                              * SIZE * GUATU_LINE_HEIGHT,
                                          0.01);
        }
}

/* A mark that would be drawn beside its letter is left out, whether or not lines may
 * break before it: such places are no part of the text that is set. */
static void
test_marks_behind_breaks (void)
{
  static const char *const texts[]
      = { "数据为修订数。\u00e4\u0300", "数据\u200b为\u200b修订数。\u00e4\u0300",
          "数据\u200b为\u200b修订\u200b数。\u200ba\u0308\u0300" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GuatuLabel) label = new_label (texts[i], GUATU_LANGUAGE_ZH, -1);

      g_assert_cmpstr (pango_layout_get_text (label->layouts[0]), ==,
                       "数据为修订数。\u00e4");
      g_assert_true (guatu_typesetter_left_out (label->layouts[0]));
    }
}

/* The letters of a face stand on one line, with or without others beside them. */
static void
test_baseline (void)
{
  g_autoptr (GuatuLabel) alone = new_label ("growth", GUATU_LANGUAGE_EN, -1);
  g_autoptr (GuatuLabel) beside = new_label ("growth ☃", GUATU_LANGUAGE_EN, -1);

  g_assert_cmpint (pango_layout_get_baseline (alone->layouts[0]), ==,
                   pango_layout_get_baseline (beside->layouts[0]));
}

static const struct
{
  const char *text;
  const char *set;
  gboolean left_out;
} texts[] = {
  { "a\tb\nc", "a b c", FALSE },
  { "  a \u3000 b \u200b", "a b", FALSE },
  { "工\u3000业", "工\u3000业", FALSE },
  { "a\u00a0b", "a\u00a0b", FALSE },
  { "a\u202eb", "ab", FALSE },
  { "工\u200b业", "工业", FALSE },
  { "a\001b\ufffe", "a\ufffdb\ufffd", FALSE },
  { "e\u0301o\u0302\u0323", "\u00e9\u1ed9", FALSE },
  { "x\u0304", "x\u0304", FALSE },
  { "n\u0300\u0300\u0300\u0300", "\u01f9", TRUE },
  { "x\u0304 n\u0300\u0300\u0300\u0300 x\u0304", "x\u0304 \u01f9 x\u0304", TRUE },
  { "a \u0300b", "a b", TRUE },
  { "\u0300b", "b", TRUE },
};

/* Data can neither turn a line, nor break it, nor draw over its neighbours. */
static void
test_printable (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GuatuLabel) label = new_label (texts[i].text, GUATU_LANGUAGE_ZH, -1);

      g_assert_cmpstr (guatu_cut_text_in_full (label->layouts[0]), ==, texts[i].set);
      g_assert_cmpint (guatu_typesetter_left_out (label->layouts[0]), ==,
                       texts[i].left_out);
    }
}

/* Cut for want of lines: the whole text is kept beside what is shown of it. */
static const struct
{
  const char *text;
  GuatuLanguage language;
} too_long[] = {
  { "规模以上工业增加值增速，和固定资产投资的增长速度（“全口径”），以及其他",
    GUATU_LANGUAGE_ZH },
  { "The growth of investment in fixed assets, of industry and of all else that "
    "is here",
    GUATU_LANGUAGE_EN },
  { "Fotovoltai\u0304kas uzn\u0304e\u0304mumi un viss pa\u0304re\u0304jais, "
    "ko s\u030ceit redz",
    GUATU_LANGUAGE_EN },
  { "各区县的 GDP 与 x\u0304 的平均 growth of all of them，2023年", GUATU_LANGUAGE_ZH },
};

static void
test_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (too_long); i++)
    for (double width = 1.1 * SIZE; width < 9 * SIZE; width += 0.37 * SIZE)
      {
        g_autoptr (GuatuLabel) label
            = new_label (too_long[i].text, too_long[i].language, width);
        PangoLayout *layout = label->layouts[0];
        g_autofree char *text = g_utf8_normalize (too_long[i].text, -1, G_NORMALIZE_NFC);

        if (!guatu_label_is_shortened (label))
          continue;
        g_assert_true (g_str_has_suffix (pango_layout_get_text (layout), "…"));
        g_assert_cmpstr (guatu_cut_text_in_full (layout), ==, text);
        g_assert_cmpint (guatu_label_n_lines (label), ==, 3);
        g_assert_cmpfloat (label->width, <=, width + 0.01);
        g_assert_cmpfloat_with_epsilon (label->height, 3 * SIZE * GUATU_LINE_HEIGHT,
                                        0.01);
      }
}

/* The size that fits a height fills it, in one language and in both. */
static void
test_fitting_size (void)
{
  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_ZH_EN; language++)
    for (double height = 24; height < 80; height += 3.7)
      {
        double size = guatu_label_fitting_size ((GuatuLanguage) language, height, 0);

        g_assert_cmpfloat_with_epsilon (
            guatu_label_line_height ((GuatuLanguage) language, size, 0), height, 1e-9);
        g_assert_cmpfloat (size, >=, GUATU_SMALLEST_TYPE);
      }
  g_assert_cmpfloat (guatu_label_fitting_size (GUATU_LANGUAGE_ZH_EN, 20, 0), <,
                     GUATU_SMALLEST_TYPE);
}

static const struct
{
  const char *zh;
  const char *en;
  guint n;
} numbers[] = {
  { "4600", "4,600", 1 }, { "−1234567.8", "−1,234,567.8", 1 },
  { "7%", "7%", 1 },      { "4600户", "4,600 households", 2 },
  { "4600", "4,601", 2 }, { "4600", "460", 2 },
  { "7%以上", "≥7%", 2 },
};

/* A number in both languages stands once where a comma is all that differs. */
static void
test_number_once (void)
{
  const GuatuFont font = { .size = SIZE };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const GuatuText text = { (char *) numbers[i].zh, (char *) numbers[i].en };
      g_autoptr (GuatuLabel) label
          = guatu_label_new_inline (typesetter, &text, GUATU_LANGUAGE_ZH_EN, &font);

      g_assert_cmpuint (label->n, ==, numbers[i].n);
      g_assert_cmpstr (guatu_cut_text_in_full (label->layouts[0]), ==, numbers[i].zh);
    }
}

/* A year stands once in a figure in both languages: its number. */
static void
test_year_once (void)
{
  static const struct
  {
    const char *zh, *en, *once;
  } years[] = {
    { "2023年", "2023", "2023" },        { "同", "同", "同" },
    { "2023年预计", "2023", NULL },      { "2023年", "2024", NULL },
    { "2023年", "2023 (target)", NULL }, { "年", "", NULL },
  };
  const GuatuFont font = { .size = SIZE };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      const GuatuText text = { (char *) years[i].zh, (char *) years[i].en };
      g_autoptr (GuatuLabel) both
          = guatu_label_new (typesetter, &text, GUATU_LANGUAGE_ZH_EN, &font, -1, 1);

      g_assert_cmpstr (guatu_label_once (&text), ==, years[i].once);
      g_assert_cmpuint (both->n, ==, years[i].once != NULL ? 1 : 2);
      if (years[i].once != NULL)
        g_assert_cmpstr (guatu_cut_text_in_full (both->layouts[0]), ==, years[i].once);
    }
}

/* What a text is wide, in ems, with the halves of its marks that make no hole. */
static const struct
{
  const char *text;
  double ems;
  GuatuLanguage language;
} squeezed[] = {
  { "“最美小区”", 5, GUATU_LANGUAGE_ZH },
  { "“最美小区”“最美街巷”", 10.5, GUATU_LANGUAGE_ZH },
  { "省级“美好家园”小区", 10, GUATU_LANGUAGE_ZH },
  { "年（度），一", 5.5, GUATU_LANGUAGE_ZH },
  { "一（度）。", 4.5, GUATU_LANGUAGE_ZH },
  { "（（一）", 2.5, GUATU_LANGUAGE_ZH },
  { "一，二。", 3.5, GUATU_LANGUAGE_ZH },
  { "（一）", 3, GUATU_LANGUAGE_EN },
};

static void
test_squeezed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (squeezed); i++)
    {
      g_autoptr (GuatuLabel) label
          = new_label (squeezed[i].text, squeezed[i].language, -1);

      g_assert_cmpfloat_with_epsilon (label->width, squeezed[i].ems * SIZE, 0.1);
      g_assert_cmpstr (guatu_cut_text_in_full (label->layouts[0]), ==, squeezed[i].text);
    }
}

/* Each line of a text ends with its letters, so that lines end and begin together. */
static void
test_squeezed_lines (void)
{
  g_autoptr (GuatuLabel) label
      = new_label ("“最美小区”“最美街巷”", GUATU_LANGUAGE_ZH, 8 * SIZE);

  g_assert_cmpint (guatu_label_n_lines (label), ==, 2);
  g_assert_cmpfloat_with_epsilon (label->width, 5 * SIZE, 0.1);
}

/* On a page a text is set once for all who set it alike, and nobody changes it for the
 * others. */
static void
test_set_once (void)
{
  const char *text = "Growth of the value added of industry above designated size";

  guatu_typesetter_begin_page (typesetter);
  for (double width = -1; width < 200; width += 150)
    {
      g_autoptr (GuatuLabel) one = new_label (text, GUATU_LANGUAGE_EN, width);
      g_autoptr (GuatuLabel) same = new_label (text, GUATU_LANGUAGE_EN, width);
      g_autoptr (GuatuLabel) other = new_label (text, GUATU_LANGUAGE_EN, width + 200);

      g_assert_true (one->layouts[0] == same->layouts[0]);
      g_assert_true (one->layouts[0] != other->layouts[0]);
    }
  guatu_typesetter_end_page (typesetter);
}

/* Names that are told apart change no label that begins like them. */
static void
test_apart (void)
{
  const char *end
      = "Growth of the value added of industry above designated size, last year";
  const char *other
      = "Growth of the value added of industry above designated size, this year";

  guatu_typesetter_begin_page (typesetter);
  {
    g_autoptr (GuatuLabel) before = new_label (end, GUATU_LANGUAGE_EN, 70);
    g_autoptr (GuatuLabel) one = new_label (end, GUATU_LANGUAGE_EN, 70);
    g_autoptr (GuatuLabel) two = new_label (other, GUATU_LANGUAGE_EN, 70);
    g_autofree char *shown = g_strdup (pango_layout_get_text (before->layouts[0]));
    GuatuLabel *labels[] = { one, NULL, two };

    g_assert_true (guatu_label_is_shortened (one));
    g_assert_cmpstr (pango_layout_get_text (two->layouts[0]), ==, shown);
    guatu_labels_tell_apart (labels, G_N_ELEMENTS (labels));
    g_assert_cmpstr (pango_layout_get_text (one->layouts[0]), !=,
                     pango_layout_get_text (two->layouts[0]));
    g_assert_cmpstr (guatu_cut_text_in_full (one->layouts[0]), ==, end);
    g_assert_cmpstr (pango_layout_get_text (before->layouts[0]), ==, shown);
  }
  guatu_typesetter_end_page (typesetter);
}

/* How much of a text is kept when it is cut in its middle is the same after any guess. */
static void
test_guesses (void)
{
  g_autoptr (GuatuLabel) label
      = new_label ("Growth of the value added of industry above designated size, last "
                   "year, at comparable prices, and of the services beside it",
                   GUATU_LANGUAGE_EN, 150);
  g_autoptr (PangoLayout) layout = guatu_layout_copy (label->layouts[0]);
  glong n = g_utf8_strlen (guatu_cut_text_in_full (layout), -1);
  glong kept = guatu_cut_text_in_middle (layout, 0.5, 0);
  g_autofree char *shown = g_strdup (pango_layout_get_text (layout));

  g_assert_cmpint (kept, >, 10);
  g_assert_cmpint (kept, <, n - 10);
  for (glong guess = 1; guess < 2 * n; guess++)
    {
      g_assert_cmpint (guatu_cut_text_in_middle (layout, 0.5, guess), ==, kept);
      g_assert_cmpstr (pango_layout_get_text (layout), ==, shown);
    }
}

/* A text that is broken for one width is broken for another as if it had never been. */
static void
test_widths (void)
{
  static const char *const broken[] = { "城镇居民人均可支配收入比上年增长7.8%以上",
                                        "Value added of industry, 2023 at least" };

  guatu_typesetter_begin_page (typesetter);
  for (int language = GUATU_LANGUAGE_ZH; language <= GUATU_LANGUAGE_EN; language++)
    for (double width = 200; width > 60; width -= 10)
      {
        g_autoptr (GuatuTypesetter) other = guatu_typesetter_new ();
        g_autoptr (GuatuLabel) again
            = new_label (broken[language], (GuatuLanguage) language, width);
        const GuatuText text = { (char *) broken[language], (char *) broken[language] };
        const GuatuFont font = { .size = SIZE };
        g_autoptr (GuatuLabel) fresh
            = guatu_label_new (other, &text, (GuatuLanguage) language, &font, width, 3);

        g_assert_cmpint (pango_layout_get_line_count (again->layouts[0]), ==,
                         pango_layout_get_line_count (fresh->layouts[0]));
        g_assert_cmpfloat (again->width, ==, fresh->width);
      }
  guatu_typesetter_end_page (typesetter);
}

static PangoFontMap *
font_map_of (GuatuLabel *label)
{
  return pango_context_get_font_map (pango_layout_get_context (label->layouts[0]));
}

static GuatuLabel *
set_in_size (double size)
{
  const GuatuFont font = { .size = size };
  const GuatuText text = { (char *) "增长", (char *) "growth" };

  return guatu_label_new (typesetter, &text, GUATU_LANGUAGE_ZH, &font, -1, 1);
}

/* Of the sizes that were set in, fonts are not kept for ever, but for texts that are. */
static void
test_sizes (void)
{
  g_autoptr (GuatuLabel) kept = set_in_size (10);
  PangoFontMap *first = font_map_of (kept);
  double width = kept->width;

  g_object_add_weak_pointer (G_OBJECT (first), (gpointer *) &first);
  for (guint i = 0; i < 200; i++)
    {
      guatu_typesetter_begin_page (typesetter);
      guatu_label_free (set_in_size (20 + i * 0.25));
      guatu_typesetter_end_page (typesetter);
    }
  g_assert_nonnull (first);
  pango_layout_context_changed (kept->layouts[0]);
  guatu_label_measure (kept);
  g_assert_cmpfloat (kept->width, ==, width);
  g_clear_pointer (&kept, guatu_label_free);
  g_assert_null (first);
}

/* A text that others hold keeps its own alignment. */
static void
test_aligned (void)
{
  g_autoptr (GuatuLabel) label
      = new_label ("Value added of industry", GUATU_LANGUAGE_EN, 100);
  PangoLayout *layout = label->layouts[0];
  PangoLayout *centred = guatu_layout_aligned (layout, PANGO_ALIGN_CENTER);

  g_assert_cmpint (pango_layout_get_line_count (layout), ==, 2);
  g_assert_true (guatu_layout_aligned (layout, PANGO_ALIGN_LEFT) == layout);
  g_assert_true (guatu_layout_aligned (layout, PANGO_ALIGN_CENTER) == centred);
  g_assert_cmpint (pango_layout_get_alignment (layout), ==, PANGO_ALIGN_LEFT);
  g_assert_cmpint (pango_layout_get_alignment (centred), ==, PANGO_ALIGN_CENTER);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  typesetter = guatu_typesetter_new ();
  g_test_add_func ("/chart/label/marks-behind-breaks", test_marks_behind_breaks);
  g_test_add_func ("/chart/label/even-lines", test_even_lines);
  g_test_add_func ("/chart/label/baseline", test_baseline);
  g_test_add_func ("/chart/label/printable", test_printable);
  g_test_add_func ("/chart/label/cut", test_cut);
  g_test_add_func ("/chart/label/fitting-size", test_fitting_size);
  g_test_add_func ("/chart/label/number-once", test_number_once);
  g_test_add_func ("/chart/label/year-once", test_year_once);
  g_test_add_func ("/chart/label/squeezed", test_squeezed);
  g_test_add_func ("/chart/label/squeezed-lines", test_squeezed_lines);
  g_test_add_func ("/chart/label/set-once", test_set_once);
  g_test_add_func ("/chart/label/apart", test_apart);
  g_test_add_func ("/chart/label/guesses", test_guesses);
  g_test_add_func ("/chart/label/widths", test_widths);
  g_test_add_func ("/chart/label/sizes", test_sizes);
  g_test_add_func ("/chart/label/aligned", test_aligned);
  return g_test_run ();
}
