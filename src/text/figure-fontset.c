/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/figure-fontset.h"

#include "text/figure-font.h"

/* PangoFontset has no g_autoptr() in Pango 1.50, without which GLib's macros declare no
 * type that is derived from it. */
typedef struct
{
  PangoFontsetClass parent_class;
} GuatuFigureFontsetClass;

typedef struct
{
  PangoFontset parent_instance;
  PangoFontset *drawn;
  PangoLanguage *language;
  PangoFontMap *map; /* not owned: it owns the fontset */
  GPtrArray *fonts;  /* (element-type PangoFont): the first ones, as they are needed */
  gboolean has_all_fonts; /* whether there are no more */
} GuatuFigureFontset;

GType guatu_figure_fontset_get_type (void);

G_DEFINE_FINAL_TYPE (GuatuFigureFontset, guatu_figure_fontset, PANGO_TYPE_FONTSET)

static GuatuFigureFontset *
get_self (gpointer fontset)
{
  return G_TYPE_CHECK_INSTANCE_CAST (fontset, guatu_figure_fontset_get_type (),
                                     GuatuFigureFontset);
}

/* Adds the font of @drawn at @at, counted down to it. */
typedef struct
{
  GuatuFigureFontset *fontset;
  guint left;
} Search;

static gboolean
take_font (PangoFontset *drawn, PangoFont *font, gpointer data)
{
  Search *search = data;

  if (search->left-- > 0)
    return FALSE;
  g_ptr_array_add (search->fontset->fonts,
                   guatu_figure_font_new (font, search->fontset->map));
  return TRUE;
}

/* Returns: (transfer none) (nullable): the font at a place of the order */
static PangoFont *
font_at (GuatuFigureFontset *self, guint at)
{
  while (at >= self->fonts->len && !self->has_all_fonts)
    {
      guint before = self->fonts->len;
      Search search = { self, before };

      pango_fontset_foreach (self->drawn, take_font, &search);
      self->has_all_fonts = self->fonts->len == before;
    }
  return at < self->fonts->len ? g_ptr_array_index (self->fonts, at) : NULL;
}

static PangoFont *
get_font (PangoFontset *fontset, guint character)
{
  GuatuFigureFontset *self = get_self (fontset);
  g_autoptr (PangoFont) font = pango_fontset_get_font (self->drawn, character);

  return font != NULL ? guatu_figure_font_new (font, self->map) : NULL;
}

static PangoLanguage *
get_language (PangoFontset *fontset)
{
  return get_self (fontset)->language;
}

static void
visit_fonts (PangoFontset *fontset, PangoFontsetForeachFunc func, gpointer data)
{
  GuatuFigureFontset *self = get_self (fontset);
  PangoFont *font;

  for (guint i = 0; (font = font_at (self, i)) != NULL; i++)
    if (func (fontset, font, data))
      return;
}

static void
dispose (GObject *object)
{
  GuatuFigureFontset *self = get_self (object);

  g_clear_object (&self->drawn);
  g_clear_pointer (&self->fonts, g_ptr_array_unref);
  G_OBJECT_CLASS (guatu_figure_fontset_parent_class)->dispose (object);
}

static void
guatu_figure_fontset_class_init (GuatuFigureFontsetClass *class)
{
  PangoFontsetClass *fontset_class = PANGO_FONTSET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = dispose;
  fontset_class->get_font = get_font;
  fontset_class->get_language = get_language;
  fontset_class->foreach = visit_fonts;
}

static void
guatu_figure_fontset_init (GuatuFigureFontset *self)
{
  self->fonts = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * guatu_figure_fontset_new:
 * @drawn: a fontset of Pango's map for cairo
 * @language: of the texts that it is for
 * @map: that owns the fontset
 *
 * Returns: (transfer full): the fontset
 */
PangoFontset *
guatu_figure_fontset_new (PangoFontset *drawn, PangoLanguage *language, PangoFontMap *map)
{
  GuatuFigureFontset *self = g_object_new (guatu_figure_fontset_get_type (), NULL);

  self->drawn = g_object_ref (drawn);
  self->language = language;
  self->map = map;
  return PANGO_FONTSET (self);
}

/**
 * guatu_figure_fontset_first:
 *
 * Returns: (transfer none) (nullable): its font that is asked first
 */
PangoFont *
guatu_figure_fontset_first (PangoFontset *fontset)
{
  return font_at (get_self (fontset), 0);
}
