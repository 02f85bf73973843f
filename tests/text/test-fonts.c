/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include "text/fonts.h"

static const struct
{
  const char *text;
  GuatuLanguage language;
  GuatuFonts fonts;
} cases[] = {
  { "", GUATU_LANGUAGE_ZH, GUATU_FONTS_USUAL },
  { "规模以上工业增加值增速：7%以上（①）", GUATU_LANGUAGE_ZH, GUATU_FONTS_USUAL },
  { "Jin’an District: “at least” ≥7% − 2", GUATU_LANGUAGE_EN, GUATU_FONTS_USUAL },
  { "金安 in an English run", GUATU_LANGUAGE_EN, GUATU_FONTS_USUAL },
  { "ภาษาไทย", GUATU_LANGUAGE_ZH, GUATU_FONTS_ALL },
  { "ع", GUATU_LANGUAGE_EN, GUATU_FONTS_ALL },
  { "增长📈", GUATU_LANGUAGE_ZH, GUATU_FONTS_ALL },
  { "⛔", GUATU_LANGUAGE_EN, GUATU_FONTS_ALL },
};

static void
test_choice (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (guatu_fonts_for_text (cases[i].text, cases[i].language), ==,
                      cases[i].fonts);
}

static PangoLayout *
set_text (GuatuFonts fonts, const char *text, GuatuLanguage language, gboolean italic)
{
  g_autoptr (PangoFontMap) map
      = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  PangoContext *context;
  PangoFontDescription *font = pango_font_description_new ();
  PangoLayout *layout;

  pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (map), guatu_fonts_get (fonts));
  context = pango_font_map_create_context (map);
  layout = pango_layout_new (context);
  g_object_unref (context);
  pango_font_description_set_family (font, guatu_fonts_families (language));
  pango_font_description_set_absolute_size (font, 40 * PANGO_SCALE);
  pango_font_description_set_style (font,
                                    italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);
  return layout;
}

/* What the usual fonts are enough for looks the same with all that there are. */
static void
test_same (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (int italic = 0; italic < 2; italic++)
      {
        g_autoptr (PangoLayout) usual
            = set_text (GUATU_FONTS_USUAL, cases[i].text, cases[i].language, italic != 0);
        g_autoptr (PangoLayout) all
            = set_text (GUATU_FONTS_ALL, cases[i].text, cases[i].language, italic != 0);
        PangoRectangle ink[2];

        if (cases[i].fonts == GUATU_FONTS_ALL)
          continue;
        g_assert_cmpint (pango_layout_get_unknown_glyphs_count (usual), ==, 0);
        pango_layout_get_extents (usual, &ink[0], NULL);
        pango_layout_get_extents (all, &ink[1], NULL);
        g_assert_cmpmem (&ink[0], sizeof ink[0], &ink[1], sizeof ink[1]);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart/fonts/choice", test_choice);
  g_test_add_func ("/chart/fonts/same", test_same);
  return g_test_run ();
}
