/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/typesetter.h"

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <string.h>

#include "text/figure-font-map.h"
#include "text/fonts.h"
#include "text/layout-copy.h"
#include "text/mark-overhang.h"
#include "text/printable.h"
#include "text/punctuation.h"
#include "text/set-texts.h"

/* One scene unit is 1/96 inch, so at this resolution it is one pixel. */
#define RESOLUTION 96.0

/* What says of a layout that it lacks some of the marks of its text. */
#define LEFT_OUT GUATU_LAYOUT_LEFT_OUT

/* What knows of a layout where its author lets a line end. */
#define BREAKS GUATU_LAYOUT_BREAKS

#define ZERO_WIDTH_SPACE 0x200b

/* In how many sizes a font map has fonts before another takes its place: Pango's keep
 * something of each font for good, and a window sets its chart in ever other sizes. */
#define MOST_SIZES 64

/* Each set of fonts has a map of its own. That of all fonts is made when a text
 * first needs it; what the usual faces measure is known of them alone. */
struct _GuatuTypesetter
{
  grefcount ref_count;
  PangoFontMap *font_maps[GUATU_N_FONTS];
  PangoContext *contexts[GUATU_N_FONTS][2]; /* by the language of the run */
  char *families[GUATU_LANGUAGE_EN + 1];    /* NULL for the usual ones */
  GHashTable *sizes; /* of the type that these maps have fonts of, in Pango units */
  GCancellable *cancellable;
  GuatuSetTexts *texts; /* (nullable): of the page that is laid out */
  gboolean keeps_texts; /* from one page to the next */
  guint n_pages;        /* that are laid out, one within the other */
};

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
  pango_context_set_language (context,
                              pango_language_from_string (guatu_language_tag (language)));
  return context;
}

static void
add_fonts (GuatuTypesetter *typesetter, GuatuFonts fonts)
{
  FcConfig *config = guatu_fonts_get (fonts);
  g_autoptr (PangoFontMap) drawn
      = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (drawn), RESOLUTION);
  if (config != NULL)
    pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (drawn), config);
  typesetter->font_maps[fonts] = fonts == GUATU_FONTS_USUAL && config != NULL
                                     ? guatu_figure_font_map_new (drawn)
                                     : g_steal_pointer (&drawn);
  for (int i = 0; i < 2; i++)
    typesetter->contexts[fonts][i]
        = new_context (typesetter->font_maps[fonts], (GuatuLanguage) i);
}

/**
 * guatu_typesetter_new:
 *
 * Returns: (transfer full): a typesetter with font maps of its own
 */
GuatuTypesetter *
guatu_typesetter_new (void)
{
  GuatuTypesetter *typesetter = g_new0 (GuatuTypesetter, 1);

  g_ref_count_init (&typesetter->ref_count);
  typesetter->sizes = g_hash_table_new (NULL, NULL);
  return typesetter;
}

/**
 * guatu_typesetter_new_cancellable:
 * @cancellable: (nullable): tells, from any thread, that nothing is wanted any more
 *
 * What is built with a typesetter asks it whether it is still wanted. Setting texts is
 * most of the work: once it is cancelled they are set empty, so that what has begun
 * comes to its end at once, and whoever builds throws it away.
 *
 * Returns: (transfer full): a typesetter as of guatu_typesetter_new()
 */
GuatuTypesetter *
guatu_typesetter_new_cancellable (GCancellable *cancellable)
{
  GuatuTypesetter *typesetter = guatu_typesetter_new ();

  g_set_object (&typesetter->cancellable, cancellable);
  return typesetter;
}

/**
 * guatu_typesetter_set_cancellable:
 * @cancellable: (nullable): what cancels its work from now on, as for
 *   guatu_typesetter_new_cancellable()
 *
 * Uses a typesetter, whose fonts are open, for other work than before.
 */
void
guatu_typesetter_set_cancellable (GuatuTypesetter *typesetter, GCancellable *cancellable)
{
  g_set_object (&typesetter->cancellable, cancellable);
}

/**
 * guatu_typesetter_get_cancellable:
 *
 * Returns: (transfer none) (nullable): what its work is cancelled by
 */
GCancellable *
guatu_typesetter_get_cancellable (const GuatuTypesetter *typesetter)
{
  return typesetter->cancellable;
}

/**
 * guatu_typesetter_is_wanted:
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: %FALSE once its work was cancelled; what was built lacks texts then
 */
gboolean
guatu_typesetter_is_wanted (const GuatuTypesetter *typesetter, GError **error)
{
  return !g_cancellable_set_error_if_cancelled (typesetter->cancellable, error);
}

GuatuTypesetter *
guatu_typesetter_ref (GuatuTypesetter *typesetter)
{
  g_return_val_if_fail (typesetter != NULL, NULL);
  g_ref_count_inc (&typesetter->ref_count);
  return typesetter;
}

/* Texts that were set keep their context, and so their fonts. */
static void
forget_fonts (GuatuTypesetter *typesetter)
{
  g_clear_pointer (&typesetter->texts, guatu_set_texts_free);
  for (int fonts = 0; fonts < GUATU_N_FONTS; fonts++)
    {
      for (int i = 0; i < 2; i++)
        g_clear_object (&typesetter->contexts[fonts][i]);
      g_clear_object (&typesetter->font_maps[fonts]);
    }
  g_hash_table_remove_all (typesetter->sizes);
}

void
guatu_typesetter_unref (GuatuTypesetter *typesetter)
{
  g_return_if_fail (typesetter != NULL);
  if (!g_ref_count_dec (&typesetter->ref_count))
    return;
  forget_fonts (typesetter);
  g_hash_table_unref (typesetter->sizes);
  guatu_typesetter_set_families (typesetter, NULL);
  g_clear_object (&typesetter->cancellable);
  g_free (typesetter);
}

/**
 * guatu_typesetter_keep_texts:
 *
 * Says that no scene of this typesetter goes to another thread. What was set for one page
 * is then kept for the next ones: the figures of a batch have many of their texts in
 * common.
 */
void
guatu_typesetter_keep_texts (GuatuTypesetter *typesetter)
{
  typesetter->keeps_texts = TRUE;
}

/**
 * guatu_typesetter_begin_page:
 *
 * From here to guatu_typesetter_end_page() a text that is set in the same way again is
 * not set anew. Pages may begin within others.
 */
void
guatu_typesetter_begin_page (GuatuTypesetter *typesetter)
{
  if (typesetter->n_pages++ > 0)
    return;
  if (g_hash_table_size (typesetter->sizes) >= MOST_SIZES)
    forget_fonts (typesetter);
  if (typesetter->texts == NULL)
    typesetter->texts = guatu_set_texts_new ();
}

/**
 * guatu_typesetter_end_page:
 *
 * Forgets what was set, once the outermost page is done: its scene may go to another
 * thread, with all that it holds.
 */
void
guatu_typesetter_end_page (GuatuTypesetter *typesetter)
{
  if (--typesetter->n_pages == 0 && !typesetter->keeps_texts)
    g_clear_pointer (&typesetter->texts, guatu_set_texts_free);
}

/**
 * guatu_typesetter_get_texts:
 *
 * Returns: (transfer none) (nullable): what was set for the page that is laid out
 */
GuatuSetTexts *
guatu_typesetter_get_texts (const GuatuTypesetter *typesetter)
{
  return typesetter->texts;
}

/**
 * guatu_typesetter_set_families:
 * @families: (nullable) (array): for each of the two languages that are one, the family
 *   before the usual ones, or %NULL; copied
 *
 * Says what texts are set in from now on, outside of any page.
 */
void
guatu_typesetter_set_families (GuatuTypesetter *typesetter, const char *const *families)
{
  for (guint i = 0; i < G_N_ELEMENTS (typesetter->families); i++)
    {
      g_autofree char *own = NULL;

      if (families != NULL && families[i] != NULL)
        own = g_strdup_printf ("%s,%s", families[i],
                               guatu_fonts_families ((GuatuLanguage) i));
      if (g_strcmp0 (own, typesetter->families[i]) == 0)
        continue;
      g_free (typesetter->families[i]);
      typesetter->families[i] = g_steal_pointer (&own);
      g_clear_pointer (&typesetter->texts, guatu_set_texts_free);
    }
}

static PangoFontDescription *
describe (const GuatuTypesetter *typesetter, GuatuLanguage language,
          const GuatuFont *font)
{
  PangoFontDescription *description = pango_font_description_new ();
  const char *own = typesetter->families[language];

  pango_font_description_set_family (description,
                                     own != NULL ? own : guatu_fonts_families (language));
  pango_font_description_set_absolute_size (description, font->size * PANGO_SCALE);
  pango_font_description_set_weight (description, font->bold ? PANGO_WEIGHT_BOLD
                                                             : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_style (description, font->italic ? PANGO_STYLE_ITALIC
                                                              : PANGO_STYLE_NORMAL);
  return description;
}

static PangoContext *
find_context (GuatuTypesetter *typesetter, const char *text, GuatuLanguage language)
{
  GuatuFonts fonts = typesetter->families[language] != NULL
                         ? GUATU_FONTS_ALL
                         : guatu_fonts_for_text (text, language);

  if (typesetter->font_maps[fonts] == NULL)
    add_fonts (typesetter, fonts);
  return typesetter->contexts[fonts][language];
}

/* Returns: (transfer full): @with without its zero width spaces, of which @breaks gets
 * the places, in characters of what is left */
static char *
take_breaks (const char *with, GArray *breaks)
{
  GString *text = g_string_new (NULL);
  glong at = 0;

  for (const char *p = with; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) == ZERO_WIDTH_SPACE)
      g_array_append_val (breaks, at);
    else
      {
        g_string_append_unichar (text, g_utf8_get_char (p));
        at++;
      }
  return g_string_free (text, FALSE);
}

static PangoLayout *
set_printable (GuatuTypesetter *typesetter, const char *with_breaks,
               GuatuLanguage language, const GuatuFont *font)
{
  g_autoptr (GArray) breaks = g_array_new (FALSE, FALSE, sizeof (glong));
  g_autofree char *text = take_breaks (with_breaks, breaks);
  PangoLayout *layout = pango_layout_new (find_context (typesetter, text, language));
  PangoFontDescription *description = describe (typesetter, language, font);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  g_hash_table_add (typesetter->sizes,
                    GINT_TO_POINTER (pango_font_description_get_size (description)));
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_auto_dir (layout, FALSE);
  pango_layout_set_text (layout, text, -1);
  pango_attr_list_insert (attributes,
                          pango_attr_line_height_new_absolute (
                              pango_units_from_double (font->size * GUATU_LINE_HEIGHT)));
  if (font->tabular)
    pango_attr_list_insert (attributes, pango_attr_font_features_new (GUATU_TABULAR));
  if (language == GUATU_LANGUAGE_ZH)
    guatu_punctuation_squeeze (attributes, text, 0, strlen (text));
  pango_layout_set_attributes (layout, attributes);
  if (breaks->len > 0)
    g_object_set_data_full (G_OBJECT (layout), BREAKS, g_steal_pointer (&breaks),
                            (GDestroyNotify) g_array_unref);
  return layout;
}

/**
 * guatu_typesetter_set:
 * @text: valid UTF-8, taken as it is and never as markup
 * @language: of the run, so one of the two that are one
 * @width: where lines break, in scene units, or -1 for one line
 *
 * Sets a text. The layout both measures and draws it. Combining marks that would be
 * drawn over other lines are left out. A zero width space (U+200B) is a place to break a
 * line and no part of the text that is set.
 *
 * Returns: (transfer full): the layout
 */
PangoLayout *
guatu_typesetter_set (GuatuTypesetter *typesetter, const char *text,
                      GuatuLanguage language, const GuatuFont *font, double width)
{
  g_return_val_if_fail (language < GUATU_LANGUAGE_ZH_EN, NULL);

  /* See guatu_typesetter_new_cancellable(). */
  if (g_cancellable_is_cancelled (typesetter->cancellable))
    text = "";

  g_autoptr (GByteArray) limits = g_byte_array_new ();
  GuatuMarks marks;
  g_autofree char *clean = guatu_printable_text (text, limits, &marks);
  PangoLayout *layout = set_printable (typesetter, clean, language, font);

  while (marks != GUATU_MARKS_NONE
         && guatu_mark_overhang_limit (layout, font->size, limits))
    {
      g_free (clean);
      g_object_unref (layout);
      clean = guatu_printable_text (text, limits, &marks);
      layout = set_printable (typesetter, clean, language, font);
    }
  if (marks == GUATU_MARKS_LEFT_OUT)
    g_object_set_data (G_OBJECT (layout), LEFT_OUT, GINT_TO_POINTER (TRUE));
  if (width >= 0)
    {
      pango_layout_set_width (layout, pango_units_from_double (width));
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
    }
  return layout;
}

/** guatu_typesetter_left_out: whether a layout lacks some of the marks of its text. */
gboolean
guatu_typesetter_left_out (PangoLayout *layout)
{
  return g_object_get_data (G_OBJECT (layout), LEFT_OUT) != NULL;
}

/**
 * guatu_typesetter_breaks:
 *
 * Returns: (transfer none) (nullable) (element-type glong): before which characters of a
 *   layout its author lets a line end
 */
const GArray *
guatu_typesetter_breaks (PangoLayout *layout)
{
  return g_object_get_data (G_OBJECT (layout), BREAKS);
}
