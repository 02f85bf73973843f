/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/figure-font-map.h"

#include "text/figure-fontset.h"

/* Once so many fontsets are kept, they are forgotten: a window draws its chart in other
 * sizes of type as often as somebody pulls at its edge. Texts keep the fonts that they
 * are set in. */
#define MOST_FONTSETS 64

struct _GuatuFigureFontMap
{
  PangoFontMap parent_instance;
  PangoFontMap *chooser;
  GHashTable *fontsets; /* of Key, its own, to PangoFontset */
};

G_DEFINE_FINAL_TYPE (GuatuFigureFontMap, guatu_figure_font_map, PANGO_TYPE_FONT_MAP)

/* The contexts of a map differ by their language alone. */
typedef struct
{
  PangoFontDescription *description;
  PangoLanguage *language;
} Key;

static guint
hash_key (gconstpointer pointer)
{
  const Key *key = pointer;

  return pango_font_description_hash (key->description) ^ g_direct_hash (key->language);
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *one = a, *other = b;

  return one->language == other->language
         && pango_font_description_equal (one->description, other->description);
}

static void
free_key (gpointer pointer)
{
  Key *key = pointer;

  pango_font_description_free (key->description);
  g_free (key);
}

/* Returns: (transfer none): the fonts of a description */
static PangoFontset *
find_fontset (GuatuFigureFontMap *self, PangoContext *context,
              const PangoFontDescription *description, PangoLanguage *language)
{
  const Key key = { (PangoFontDescription *) description, language };
  PangoFontset *fontset = g_hash_table_lookup (self->fontsets, &key);
  PangoFontset *drawn;
  Key *own;

  if (fontset != NULL)
    return fontset;
  drawn = pango_font_map_load_fontset (self->chooser, context, description, language);
  fontset = guatu_figure_fontset_new (drawn, language, PANGO_FONT_MAP (self));
  g_object_unref (drawn);
  if (g_hash_table_size (self->fontsets) >= MOST_FONTSETS)
    g_hash_table_remove_all (self->fontsets);
  own = g_memdup2 (&key, sizeof key);
  own->description = pango_font_description_copy (description);
  g_hash_table_insert (self->fontsets, own, fontset);
  return fontset;
}

static PangoFontset *
load_fontset (PangoFontMap *map, PangoContext *context,
              const PangoFontDescription *description, PangoLanguage *language)
{
  return g_object_ref (
      find_fontset (GUATU_FIGURE_FONT_MAP (map), context, description, language));
}

static PangoFont *
load_font (PangoFontMap *map, PangoContext *context,
           const PangoFontDescription *description)
{
  PangoFont *font = guatu_figure_fontset_first (
      find_fontset (GUATU_FIGURE_FONT_MAP (map), context, description,
                    pango_context_get_language (context)));

  return font != NULL ? g_object_ref (font) : NULL;
}

static void
list_families (PangoFontMap *map, PangoFontFamily ***families, int *n)
{
  pango_font_map_list_families (GUATU_FIGURE_FONT_MAP (map)->chooser, families, n);
}

/* Its fonts never change. */
static guint
get_serial (PangoFontMap *map)
{
  return 1;
}

static void
dispose (GObject *object)
{
  GuatuFigureFontMap *self = GUATU_FIGURE_FONT_MAP (object);

  g_clear_pointer (&self->fontsets, g_hash_table_unref);
  g_clear_object (&self->chooser);
  G_OBJECT_CLASS (guatu_figure_font_map_parent_class)->dispose (object);
}

static void
guatu_figure_font_map_class_init (GuatuFigureFontMapClass *class)
{
  PangoFontMapClass *map_class = PANGO_FONT_MAP_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = dispose;
  map_class->load_font = load_font;
  map_class->load_fontset = load_fontset;
  map_class->list_families = list_families;
  map_class->get_serial = get_serial;
}

static void
guatu_figure_font_map_init (GuatuFigureFontMap *self)
{
  self->fontsets = g_hash_table_new_full (hash_key, equal_keys, free_key, g_object_unref);
}

/**
 * guatu_figure_font_map_new:
 * @chooser: a map of Pango's for cairo
 *
 * Returns: (transfer full): a map that gives out what @chooser chooses, as
 *   #GuatuFigureFont
 */
PangoFontMap *
guatu_figure_font_map_new (PangoFontMap *chooser)
{
  GuatuFigureFontMap *self = g_object_new (GUATU_TYPE_FIGURE_FONT_MAP, NULL);

  self->chooser = g_object_ref (chooser);
  return PANGO_FONT_MAP (self);
}
