/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/typesetter.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

/* One scene unit is 1/96 inch, so at this resolution it is one pixel. */
#define RESOLUTION 96.0

/* A base character carries at most this many combining marks; what text from
 * a file stacks beyond that would be drawn over its neighbours. */
#define MAX_COMBINING_MARKS 16

struct _GuatuTypesetter
{
  grefcount ref_count;
  PangoFontMap *font_map;
  PangoContext *contexts[2]; /* by the language of the run */
};

/* Chinese runs take their own digits and Latin; English runs want a Latin face
 * first, since Noto's Chinese face draws its quotation marks full-width. */
static const char *const families[] = {
  [GUATU_LANGUAGE_ZH] = "Noto Sans CJK SC",
  [GUATU_LANGUAGE_EN] = "Inter,Noto Sans CJK SC",
};

/* Where fonts and their caches lie, and one rule: a face without italics, as the
 * Chinese ones are, is slanted where italics are asked for. All other rules of
 * the system's and the user's fontconfig would draw the same figure differently
 * on each machine, and reading them takes longer than drawing a chart. */
static const char font_rules[]
    = "<?xml version=\"1.0\"?><fontconfig>"
      "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"
      "<dir prefix=\"xdg\">fonts</dir>"
      "<cachedir>/var/cache/fontconfig</cachedir>"
      "<cachedir prefix=\"xdg\">fontconfig</cachedir>"
      "<match target=\"font\">"
      "<test name=\"slant\"><const>roman</const></test>"
      "<test target=\"pattern\" name=\"slant\" compare=\"not_eq\"><const>roman</const></test>"
      "<edit name=\"matrix\" mode=\"assign\"><times><name>matrix</name>"
      "<matrix><double>1</double><double>0.2</double><double>0</double><double>1</double>"
      "</matrix></times></edit>"
      "</match>"
      "</fontconfig>";

static gboolean claims_fonts;

static gboolean
has_family (FcConfig *config, const char *family)
{
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);
  FcChar8 *found = NULL;

  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    for (int j = 0;
         FcPatternGetString (fonts->fonts[i], FC_FAMILY, j, &found) == FcResultMatch; j++)
      if (g_str_equal (found, family))
        return TRUE;
  return FALSE;
}

/* Returns (transfer full) our own configuration or, where the Chinese face is not in
 * the usual folders, NULL: the system's knows others. */
static FcConfig *
load_fonts (void)
{
  FcConfig *config = FcConfigCreate ();

  if (!FcConfigParseAndLoadFromMemory (config, (const FcChar8 *) font_rules, FcFalse)
      || !FcConfigBuildFonts (config) || !has_family (config, families[GUATU_LANGUAGE_ZH]))
    g_clear_pointer (&config, FcConfigDestroy);
  else if (claims_fonts)
    FcConfigSetCurrent (config);
  return config;
}

/* One for all typesetters: fontconfig's configurations may be read by any thread. */
static FcConfig *
our_fonts (void)
{
  static gsize is_loaded;
  static FcConfig *config;

  if (g_once_init_enter (&is_loaded))
    {
      config = load_fonts ();
      g_once_init_leave (&is_loaded, TRUE);
    }
  return config;
}

/**
 * guatu_typesetter_claim_fonts:
 *
 * Says that all text of the process is set by typesetters, before there is one. Their
 * fonts then become fontconfig's current ones, and Pango does not load the system's,
 * which takes longer than setting a chart's text. Not for a program with a window.
 */
void
guatu_typesetter_claim_fonts (void)
{
  claims_fonts = TRUE;
}

/* Text measures the same on every surface only without hinting of any kind. */
static PangoContext *
new_context (PangoFontMap *font_map, GuatuLanguage language)
{
  PangoContext *context = pango_font_map_create_context (font_map);
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, RESOLUTION);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  pango_context_set_language (
      context, pango_language_from_string (guatu_language_tag (language)));
  return context;
}

/**
 * guatu_typesetter_new:
 *
 * Returns: (transfer full): a typesetter with a font map of its own
 */
GuatuTypesetter *
guatu_typesetter_new (void)
{
  GuatuTypesetter *typesetter = g_new0 (GuatuTypesetter, 1);
  FcConfig *fonts = our_fonts ();

  g_ref_count_init (&typesetter->ref_count);
  typesetter->font_map = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (typesetter->font_map),
                                       RESOLUTION);
  if (fonts != NULL)
    pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (typesetter->font_map), fonts);
  for (int i = 0; i < 2; i++)
    typesetter->contexts[i] = new_context (typesetter->font_map, (GuatuLanguage) i);
  return typesetter;
}

GuatuTypesetter *
guatu_typesetter_ref (GuatuTypesetter *typesetter)
{
  g_return_val_if_fail (typesetter != NULL, NULL);
  g_ref_count_inc (&typesetter->ref_count);
  return typesetter;
}

void
guatu_typesetter_unref (GuatuTypesetter *typesetter)
{
  g_return_if_fail (typesetter != NULL);
  if (!g_ref_count_dec (&typesetter->ref_count))
    return;
  for (int i = 0; i < 2; i++)
    g_object_unref (typesetter->contexts[i]);
  g_object_unref (typesetter->font_map);
  g_free (typesetter);
}

static gboolean
is_bidi_control (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e
         || c == 0x200f;
}

/* Code points that no text has; cairo refuses them in a PDF. */
static gboolean
is_noncharacter (gunichar c)
{
  return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/* What data must not do to a page: control it, turn its direction, or pile
 * marks upon marks. */
static char *
sanitize (const char *text)
{
  GString *clean = g_string_new (NULL);
  int marks = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      marks = g_unichar_ismark (c) ? marks + 1 : 0;
      if (c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029)
        g_string_append_c (clean, ' ');
      else if (g_unichar_iscntrl (c) || is_noncharacter (c))
        g_string_append_unichar (clean, 0xfffd);
      else if (!is_bidi_control (c) && marks <= MAX_COMBINING_MARKS)
        g_string_append_unichar (clean, c);
    }
  return g_string_free (clean, FALSE);
}

static PangoFontDescription *
describe (GuatuLanguage language, const GuatuFont *font)
{
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, families[language]);
  pango_font_description_set_absolute_size (description, font->size * PANGO_SCALE);
  pango_font_description_set_weight (description, font->bold ? PANGO_WEIGHT_BOLD
                                                             : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (description, font->italic ? PANGO_STYLE_ITALIC
                                                              : PANGO_STYLE_NORMAL);
  return description;
}

/**
 * guatu_typesetter_set:
 * @text: valid UTF-8, taken as it is and never as markup
 * @language: of the run, so one of the two that are one
 * @width: where lines break, in scene units, or -1 for one line
 *
 * Sets a text. The layout both measures and draws it.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
guatu_typesetter_set (GuatuTypesetter *typesetter, const char *text,
                      GuatuLanguage language, const GuatuFont *font, double width)
{
  g_return_val_if_fail (language < GUATU_LANGUAGE_ZH_EN, NULL);

  PangoLayout *layout = pango_layout_new (typesetter->contexts[language]);
  PangoFontDescription *description = describe (language, font);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *clean = sanitize (text);

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_text (layout, clean, -1);
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (pango_units_from_double (
                              font->size * GUATU_LINE_HEIGHT)));
  if (font->tabular)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  if (width >= 0)
    {
      pango_layout_set_width (layout, pango_units_from_double (width));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}
