/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/fonts.h"

#include "text/font-faults.h"

#define CHINESE GUATU_FONTS_CHINESE
#define LATIN GUATU_FONTS_LATIN

/* Chinese runs take their own digits and Latin; English runs want a Latin face
 * first, since Noto's Chinese face draws its quotation marks full-width. */
static const char *const families[] = {
  [GUATU_LANGUAGE_ZH] = CHINESE,
  [GUATU_LANGUAGE_EN] = LATIN "," CHINESE,
};

/* Where fonts and their caches lie, and one rule: a face without italics, as the
 * Chinese ones are, is slanted where italics are asked for. All other rules of
 * the system's and the user's fontconfig would draw the same figure differently
 * on each machine, and reading them takes longer than drawing a chart. */
#define NEAR_FOLDERS                                                                     \
  "<dir>/usr/share/fonts/opentype/noto</dir><dir>/usr/share/fonts/opentype/inter</dir>"
#define ALL_FOLDERS                                                                      \
  "<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"                         \
  "<dir prefix=\"xdg\">fonts</dir>"
#define RULES                                                                            \
  "<cachedir>/var/cache/fontconfig</cachedir>"                                           \
  "<cachedir prefix=\"xdg\">fontconfig</cachedir>"                                       \
  "<match target=\"font\">"                                                              \
  "<test name=\"slant\"><const>roman</const></test>"                                     \
  "<test target=\"pattern\" name=\"slant\" compare=\"not_eq\"><const>roman</const>"      \
  "</test><edit name=\"matrix\" mode=\"assign\"><times><name>matrix</name>"              \
  "<matrix><double>1</double><double>0.2</double><double>0</double><double>1</double>"   \
  "</matrix></times></edit>"                                                             \
  "</match>"

#define FACE(family, weight)                                                             \
  "<pattern><patelt name=\"family\"><string>" family "</string></patelt>"                \
  "<patelt name=\"weight\"><const>" weight "</const></patelt></pattern>"
#define FACES(family) FACE (family, "regular") FACE (family, "bold")

#define USUAL_FACES FACES (CHINESE) FACES (LATIN)

/* Pango sorts all fonts that there are for every font that it opens. With the few
 * that figures are set in, that costs nothing. */
#define ONLY_USUAL                                                                       \
  "<selectfont><acceptfont>" USUAL_FACES                                                 \
  "</acceptfont><rejectfont><pattern/></rejectfont></selectfont>"

#define DOCUMENT(what) "<?xml version=\"1.0\"?><fontconfig>" what "</fontconfig>"
#define ONLY_FOLDER DOCUMENT ("<dir>%s</dir>" RULES)

/* Most often the usual faces lie where Debian's packages have them; to look through
 * all other folders takes several times as long. */
static const char near_rules[] = DOCUMENT (NEAR_FOLDERS RULES ONLY_USUAL);
static const char *const rules[GUATU_N_FONTS] = {
  [GUATU_FONTS_USUAL] = DOCUMENT (ALL_FOLDERS RULES ONLY_USUAL),
  [GUATU_FONTS_ALL] = DOCUMENT (ALL_FOLDERS RULES),
};

static gboolean claims;
static char *only_folder;

/* Returns (transfer none) (nullable): the characters of a family's regular face */
static const FcCharSet *
find_characters (FcConfig *config, const char *family)
{
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    {
      FcPattern *face = fonts->fonts[i];
      FcCharSet *characters = NULL;
      FcChar8 *name = NULL;
      int weight = 0;

      for (int j = 0; FcPatternGetString (face, FC_FAMILY, j, &name) == FcResultMatch;
           j++)
        if (g_str_equal (name, family)
            && FcPatternGetInteger (face, FC_WEIGHT, 0, &weight) == FcResultMatch
            && weight == FC_WEIGHT_REGULAR
            && FcPatternGetCharSet (face, FC_CHARSET, 0, &characters) == FcResultMatch)
          return characters;
    }
  return NULL;
}

/* Returns (transfer full) (nullable): the fonts of two documents of rules, of which the
 * first may be NULL */
static FcConfig *
read_rules (const char *refused, const char *document)
{
  FcConfig *config = FcConfigCreate ();

  if ((refused != NULL
       && !FcConfigParseAndLoadFromMemory (config, (const FcChar8 *) refused, FcFalse))
      || !FcConfigParseAndLoadFromMemory (config, (const FcChar8 *) document, FcFalse)
      || !FcConfigBuildFonts (config))
    g_clear_pointer (&config, FcConfigDestroy);
  return config;
}

static gboolean
has_fonts (FcConfig *config)
{
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

  return fonts != NULL && fonts->nfont > 0;
}

/* Returns (transfer full) (nullable): the fonts of some rules, or NULL where the
 * Chinese face is not among them, or the Latin one, where that is needed too. Without
 * @needs_latin, other fonts do for a Chinese face that is damaged: the system's
 * configuration has it still. */
static FcConfig *
load_rules (const char *document, gboolean needs_latin)
{
  FcConfig *config = read_rules (NULL, document);
  g_autofree char *refused = config != NULL ? guatu_font_faults_refuse (config) : NULL;

  if (refused != NULL)
    {
      FcConfigDestroy (config);
      config = read_rules (refused, document);
    }
  if (config == NULL)
    return NULL;
  if (!has_fonts (config)
      || (find_characters (config, CHINESE) == NULL && (refused == NULL || needs_latin))
      || (needs_latin && find_characters (config, LATIN) == NULL))
    g_clear_pointer (&config, FcConfigDestroy);
  return config;
}

/* Returns (transfer full) (nullable): the fonts, or NULL where the Chinese face is
 * in none of the folders: the system's configuration knows others. */
static FcConfig *
load (GuatuFonts fonts)
{
  FcConfig *config = NULL;

  if (only_folder != NULL)
    {
      g_autofree char *document = g_markup_printf_escaped (ONLY_FOLDER, only_folder);

      return load_rules (document, FALSE);
    }
  if (fonts == GUATU_FONTS_USUAL)
    config = load_rules (near_rules, TRUE);
  if (config == NULL)
    config = load_rules (rules[fonts], FALSE);
  if (config != NULL && claims && fonts == GUATU_FONTS_USUAL)
    FcConfigSetCurrent (config);
  return config;
}

/**
 * guatu_fonts_claim:
 *
 * Says, before any font is used, that all text of the process is a figure's. The
 * usual fonts then become fontconfig's current ones, and Pango does not load the
 * system's, which takes longer than setting a chart's text. Not for a program with
 * a window.
 */
void
guatu_fonts_claim (void)
{
  claims = TRUE;
}

/**
 * guatu_fonts_keep_to:
 * @folder: the path of a folder that has the faces of figures
 *
 * Says, before any font is used, that there are no other fonts than those of one
 * folder. A test whose result depends on the width of letters keeps to fonts of its
 * own, so that a new version of those installed does not change it.
 */
void
guatu_fonts_keep_to (const char *folder)
{
  g_return_if_fail (folder != NULL);

  g_free (only_folder);
  only_folder = g_strdup (folder);
}

/**
 * guatu_fonts_get:
 *
 * Returns: (transfer none) (nullable): a configuration for all threads, which may
 *   read it; %NULL for the system's
 */
FcConfig *
guatu_fonts_get (GuatuFonts fonts)
{
  static gsize is_loaded[GUATU_N_FONTS];
  static FcConfig *configs[GUATU_N_FONTS];

  g_return_val_if_fail ((guint) fonts < GUATU_N_FONTS, NULL);

  if (g_once_init_enter (&is_loaded[fonts]))
    {
      configs[fonts] = load (fonts);
      g_once_init_leave (&is_loaded[fonts], TRUE);
    }
  return configs[fonts];
}

/**
 * guatu_fonts_families:
 * @language: of a run of text, so one of the two that are one
 *
 * Returns: (transfer none): its font families, as Pango takes them
 */
const char *
guatu_fonts_families (GuatuLanguage language)
{
  g_return_val_if_fail (language < GUATU_LANGUAGE_ZH_EN, NULL);

  return families[language];
}

static gboolean
is_of_family (FcPattern *face, const char *family)
{
  FcChar8 *name = NULL;

  for (int i = 0; FcPatternGetString (face, FC_FAMILY, i, &name) == FcResultMatch; i++)
    if (FcStrCmpIgnoreCase (name, (const FcChar8 *) family) == 0)
      return TRUE;
  return FALSE;
}

/**
 * guatu_fonts_have:
 * @family: the name of a font family, in any language that its fonts name it in
 *
 * Returns: whether it is installed
 */
gboolean
guatu_fonts_have (const char *family)
{
  FcConfig *config = guatu_fonts_get (GUATU_FONTS_ALL);
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    if (is_of_family (fonts->fonts[i], family))
      return TRUE;
  return FALSE;
}

/* Characters that Pango takes from a face of coloured pictures, if there is one,
 * even where a face of letters has them. */
static gboolean
may_be_picture (gunichar c)
{
  return c >= 0x1f000 || (c >= 0x231a && c <= 0x23ff) || (c >= 0x25fb && c <= 0x27bf)
         || (c >= 0x2b05 && c <= 0x2b55);
}

/**
 * guatu_fonts_for_text:
 * @text: a text
 * @language: of the text, so one of the two that are one
 *
 * Returns: the fewest fonts with which @text looks the same as with all of them
 */
GuatuFonts
guatu_fonts_for_text (const char *text, GuatuLanguage language)
{
  FcConfig *usual = guatu_fonts_get (GUATU_FONTS_USUAL);
  const FcCharSet *chinese = usual != NULL ? find_characters (usual, CHINESE) : NULL;
  const FcCharSet *latin = NULL;

  if (chinese == NULL)
    return GUATU_FONTS_ALL;
  if (language == GUATU_LANGUAGE_EN)
    latin = find_characters (usual, LATIN);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (may_be_picture (c)
          || (!FcCharSetHasChar (chinese, c)
              && (latin == NULL || !FcCharSetHasChar (latin, c))))
        return GUATU_FONTS_ALL;
    }
  return GUATU_FONTS_USUAL;
}
