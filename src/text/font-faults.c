/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/font-faults.h"

#include <ft2build.h>
#include FT_FREETYPE_H

#include "text/font-file.h"
#include "text/fonts.h"

/* A face that figures are set in. Its file is called by the name's two ends, with
 * more between them in some packages: NotoSansCJKsc-Bold.otf. */
typedef struct
{
  const char *family;
  const char *name;
  gboolean bold;
  gboolean italic;
  const char *file_start;
  const char *file_end;
} Face;

static const Face faces[] = {
  { GUATU_FONTS_CHINESE, GUATU_FONTS_CHINESE " Regular", FALSE, FALSE, "NotoSansCJK",
    "-Regular" },
  { GUATU_FONTS_CHINESE, GUATU_FONTS_CHINESE " Bold", TRUE, FALSE, "NotoSansCJK",
    "-Bold" },
  { GUATU_FONTS_LATIN, GUATU_FONTS_LATIN " Regular", FALSE, FALSE, "Inter", "-Regular" },
  { GUATU_FONTS_LATIN, GUATU_FONTS_LATIN " Bold", TRUE, FALSE, "Inter", "-Bold" },
  { GUATU_FONTS_LATIN, GUATU_FONTS_LATIN " Italic", FALSE, TRUE, "Inter", "-Italic" },
  { GUATU_FONTS_LATIN, GUATU_FONTS_LATIN " Bold Italic", TRUE, TRUE, "Inter",
    "-BoldItalic" },
};

#define N_FACES G_N_ELEMENTS (faces)

static gboolean
is_face (const FcPattern *pattern, const Face *face)
{
  FcChar8 *name = NULL;
  int weight = 0, slant = 0;

  /* A variable font has a range of weights and its instances one each. */
  if (FcPatternGetInteger (pattern, FC_WEIGHT, 0, &weight) != FcResultMatch
      || weight != (face->bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
      || FcPatternGetInteger (pattern, FC_SLANT, 0, &slant) != FcResultMatch
      || (slant != FC_SLANT_ROMAN) != face->italic)
    return FALSE;
  for (int i = 0; FcPatternGetString (pattern, FC_FAMILY, i, &name) == FcResultMatch; i++)
    if (g_str_equal (name, face->family))
      return TRUE;
  return FALSE;
}

static const FcPattern *
find_face (const FcFontSet *fonts, const Face *face)
{
  for (int i = 0; fonts != NULL && i < fonts->nfont; i++)
    if (is_face (fonts->fonts[i], face))
      return fonts->fonts[i];
  return NULL;
}

/* FreeType is asked only about what is not a whole font at first sight. */
static gboolean
can_be_read (FT_Library *library, const char *path, int index)
{
  FT_Face face;

  if (guatu_font_file_is_whole (path, index))
    return TRUE;
  if ((*library == NULL && FT_Init_FreeType (library) != 0)
      || FT_New_Face (*library, path, index, &face) != 0)
    return FALSE;
  FT_Done_Face (face);
  return TRUE;
}

/**
 * guatu_font_faults_refuse:
 * @config: fonts
 *
 * Fontconfig knows a face from its cache even where its file was damaged since. Pango
 * finds that out only as it draws, and draws nothing then.
 *
 * Returns: (transfer full) (nullable): rules by which the damaged files of the faces of
 *   figures do not count, or %NULL where all that are in @config can be read
 */
char *
guatu_font_faults_refuse (FcConfig *config)
{
  const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);
  g_autoptr (GString) globs = g_string_new (NULL);
  FT_Library library = NULL;

  for (guint i = 0; i < N_FACES; i++)
    {
      const FcPattern *pattern = find_face (fonts, &faces[i]);
      FcChar8 *path = NULL;
      int index = 0;

      if (pattern == NULL
          || FcPatternGetString (pattern, FC_FILE, 0, &path) != FcResultMatch
          || FcPatternGetInteger (pattern, FC_INDEX, 0, &index) != FcResultMatch
          || can_be_read (&library, (const char *) path, index))
        continue;

      g_autofree char *glob = g_markup_printf_escaped ("<glob>%s</glob>", path);

      g_string_append (globs, glob);
    }
  g_clear_pointer (&library, FT_Done_FreeType);
  return globs->len == 0
             ? NULL
             : g_strdup_printf ("<?xml version=\"1.0\"?><fontconfig><selectfont>"
                                "<rejectfont>%s</rejectfont></selectfont></fontconfig>",
                                globs->str);
}

static gboolean
is_called (const char *name, const Face *face)
{
  const char *dot = strrchr (name, '.');
  g_autofree char *stem = dot == NULL ? NULL : g_strndup (name, (gsize) (dot - name));

  return stem != NULL && g_str_has_prefix (stem, face->file_start)
         && g_str_has_suffix (stem, face->file_end);
}

/* Returns (transfer full) (nullable): the path of a face's file, if one lies in a folder
 * and cannot be read */
static char *
find_damaged (FT_Library *library, const char *folder, const Face *face)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = NULL;

      if (!is_called (name, face))
        continue;
      path = g_build_filename (folder, name, NULL);
      if (!can_be_read (library, path, 0))
        return g_steal_pointer (&path);
    }
  return NULL;
}

/* Returns (transfer full): what a face that is not among the fonts goes by: its damaged
 * file, or its name where it has none */
static char *
name_fault (FcConfig *config, const Face *face)
{
  FcStrList *folders = FcConfigGetFontDirs (config);
  char *path = NULL;
  const FcChar8 *folder;
  FT_Library library = NULL;

  while (path == NULL && (folder = FcStrListNext (folders)) != NULL)
    path = find_damaged (&library, (const char *) folder, face);
  g_clear_pointer (&library, FT_Done_FreeType);
  FcStrListDone (folders);
  return path != NULL ? path : g_strdup (face->name);
}

/* Returns (transfer none) (array length=N_FACES): for each face NULL, or what it goes by
 * where it is not among the fonts */
static char **
get_faults (void)
{
  static gsize are_known;
  static char *faults[N_FACES];

  if (g_once_init_enter (&are_known))
    {
      FcConfig *usual = guatu_fonts_get (GUATU_FONTS_USUAL);
      FcConfig *config = usual != NULL ? usual : FcConfigGetCurrent ();
      const FcFontSet *fonts = FcConfigGetFonts (config, FcSetSystem);

      for (guint i = 0; i < N_FACES; i++)
        if (find_face (fonts, &faces[i]) == NULL)
          faults[i] = name_fault (config, &faces[i]);
      g_once_init_leave (&are_known, TRUE);
    }
  return faults;
}

/* Whether a text has characters that the Latin face never has: all that Chinese is
 * written with, from the radicals on. */
static gboolean
has_chinese (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) >= 0x2e80)
      return TRUE;
  return FALSE;
}

static gboolean
needs (PangoLayout *layout, GuatuLanguage language, const Face *face)
{
  const PangoFontDescription *font = pango_layout_get_font_description (layout);
  gboolean italic = pango_font_description_get_style (font) != PANGO_STYLE_NORMAL;

  if ((pango_font_description_get_weight (font) >= PANGO_WEIGHT_BOLD) != face->bold)
    return FALSE;
  if (g_str_equal (face->family, GUATU_FONTS_LATIN))
    return language == GUATU_LANGUAGE_EN && italic == face->italic;
  return language == GUATU_LANGUAGE_ZH || has_chinese (pango_layout_get_text (layout));
}

/**
 * guatu_font_faults_of:
 * @layout: a text of a figure
 * @language: the text's, so one of the two that are one
 *
 * Returns: (transfer container) (element-type utf8): the faces that the text is to be set
 *   in and that are missing or cannot be read, by the path of the damaged file, or by
 *   their names where there is no file; most often none
 */
GPtrArray *
guatu_font_faults_of (PangoLayout *layout, GuatuLanguage language)
{
  GPtrArray *list = g_ptr_array_new ();
  char **faults = get_faults ();

  for (guint i = 0; i < N_FACES; i++)
    if (faults[i] != NULL && needs (layout, language, &faces[i]))
      g_ptr_array_add (list, faults[i]);
  return list;
}
