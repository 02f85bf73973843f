/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text/figure-font.h"

#include <hb-ot.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>

#define DRAWN_BY "guatu-figure-font"

/* How many glyphs a font remembers the ink of, which takes a while to find. */
#define N_INKS 256

/* The ink of a glyph, or of none. */
typedef struct
{
  PangoGlyph glyph;
  PangoRectangle box;
} Ink;

struct _GuatuFigureFont
{
  PangoFont parent_instance;
  PangoFont *drawn;
  PangoFontMap *map; /* not owned; NULL once it is gone */
  PangoFontMetrics *metrics;
  PangoRectangle box; /* of a glyph without a width; empty until it is measured */
  Ink *inks;          /* each at the place of its number; NULL until one is asked for */
};

G_DEFINE_FINAL_TYPE (GuatuFigureFont, guatu_figure_font, PANGO_TYPE_FONT)

static PangoFontDescription *
describe (PangoFont *font)
{
  return pango_font_describe (GUATU_FIGURE_FONT (font)->drawn);
}

static PangoFontDescription *
describe_absolute (PangoFont *font)
{
  return pango_font_describe_with_absolute_size (GUATU_FIGURE_FONT (font)->drawn);
}

static PangoCoverage *
get_coverage (PangoFont *font, PangoLanguage *language)
{
  return pango_font_get_coverage (GUATU_FIGURE_FONT (font)->drawn, language);
}

static void
get_features (PangoFont *font, hb_feature_t *features, guint length, guint *n)
{
  pango_font_get_features (GUATU_FIGURE_FONT (font)->drawn, features, length, n);
}

static hb_font_t *
create_hb_font (PangoFont *font)
{
  return hb_font_reference (pango_font_get_hb_font (GUATU_FIGURE_FONT (font)->drawn));
}

static PangoFontMap *
get_font_map (PangoFont *font)
{
  return GUATU_FIGURE_FONT (font)->map;
}

static double
size_of (PangoFont *drawn)
{
  double size = 0;

  FcPatternGetDouble (pango_fc_font_get_pattern (PANGO_FC_FONT (drawn)), FC_PIXEL_SIZE, 0,
                      &size);
  return size;
}

/* Returns: (nullable): how fontconfig slants the face */
static const FcMatrix *
slant_of (PangoFont *drawn)
{
  FcPattern *pattern = pango_fc_font_get_pattern (PANGO_FC_FONT (drawn));
  FcMatrix *slant;

  return FcPatternGetMatrix (pattern, FC_MATRIX, 0, &slant) == FcResultMatch ? slant
                                                                             : NULL;
}

static void
matrix_of (PangoFont *drawn, cairo_matrix_t *matrix)
{
  double size = size_of (drawn);
  const FcMatrix *slant = slant_of (drawn);

  if (slant != NULL)
    cairo_matrix_init (matrix, slant->xx, -slant->yx, -slant->xy, slant->yy, 0, 0);
  else
    cairo_matrix_init_identity (matrix);
  cairo_matrix_scale (matrix, size, size);
}

/* How far a face reaches over and under its baseline, as cairo has it: in exact shares of
 * the size. */
static const PangoRectangle *
measure_box (GuatuFigureFont *self)
{
  hb_face_t *face;
  hb_font_t *unscaled;
  hb_font_extents_t extents;
  double size;

  if (self->box.height != 0)
    return &self->box;
  face = hb_font_get_face (pango_font_get_hb_font (PANGO_FONT (self)));
  unscaled = hb_font_create (face);
  hb_font_get_h_extents (unscaled, &extents);
  hb_font_destroy (unscaled);
  size = size_of (self->drawn) / hb_face_get_upem (face);
  self->box.y = -pango_units_from_double (extents.ascender * size);
  self->box.height = pango_units_from_double (-extents.descender * size) - self->box.y;
  return &self->box;
}

/* What no font has is a box of cairo's. */
static gboolean
is_box (PangoGlyph glyph)
{
  return glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG);
}

/* Pango asks for the ink of all letters of its own accord, and does nothing by it. To
 * find it their outlines are read, of a Chinese face each from another page of the file.
 * So it is given all of their box; see guatu_figure_font_measure_ink(). */
static void
get_glyph_extents (PangoFont *font, PangoGlyph glyph, PangoRectangle *ink,
                   PangoRectangle *logical)
{
  GuatuFigureFont *self = GUATU_FIGURE_FONT (font);
  PangoRectangle box;

  if (is_box (glyph))
    {
      pango_font_get_glyph_extents (self->drawn, glyph, ink, logical);
      return;
    }
  box = *measure_box (self);
  if (glyph != PANGO_GLYPH_EMPTY)
    box.width = hb_font_get_glyph_h_advance (pango_font_get_hb_font (font), glyph);
  if (ink != NULL)
    *ink = box;
  if (logical != NULL)
    *logical = box;
}

/* How high lines are, and roughly how wide a letter is: where the end of a line is nearer
 * than three of these, Pango shapes it anew. It would set a text to find that out. */
static PangoFontMetrics *
get_metrics (PangoFont *font, PangoLanguage *language)
{
  GuatuFigureFont *self = GUATU_FIGURE_FONT (font);
  hb_font_extents_t extents;
  PangoFontMetrics *metrics = self->metrics;

  if (metrics != NULL)
    return pango_font_metrics_ref (metrics);
  hb_font_get_h_extents (pango_font_get_hb_font (font), &extents);
  metrics = g_slice_new0 (PangoFontMetrics);
  metrics->ref_count = 1;
  metrics->ascent = extents.ascender;
  metrics->descent = -extents.descender;
  metrics->height = extents.ascender - extents.descender + extents.line_gap;
  metrics->approximate_char_width = pango_units_from_double (size_of (self->drawn) / 2);
  metrics->approximate_digit_width = metrics->approximate_char_width;
  self->metrics = metrics;
  return pango_font_metrics_ref (metrics);
}

static void
dispose (GObject *object)
{
  GuatuFigureFont *self = GUATU_FIGURE_FONT (object);

  g_clear_weak_pointer (&self->map);
  if (self->drawn != NULL)
    g_object_set_data (G_OBJECT (self->drawn), DRAWN_BY, NULL);
  g_clear_object (&self->drawn);
  g_clear_pointer (&self->metrics, pango_font_metrics_unref);
  g_clear_pointer (&self->inks, g_free);
  G_OBJECT_CLASS (guatu_figure_font_parent_class)->dispose (object);
}

static void
guatu_figure_font_class_init (GuatuFigureFontClass *class)
{
  PangoFontClass *font_class = PANGO_FONT_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = dispose;
  font_class->describe = describe;
  font_class->describe_absolute = describe_absolute;
  font_class->get_coverage = get_coverage;
  font_class->get_features = get_features;
  font_class->create_hb_font = create_hb_font;
  font_class->get_font_map = get_font_map;
  font_class->get_glyph_extents = get_glyph_extents;
  font_class->get_metrics = get_metrics;
}

static void
guatu_figure_font_init (GuatuFigureFont *self)
{
}

/**
 * guatu_figure_font_new:
 * @drawn: a font of Pango's for cairo
 * @map: the map that it is given out by
 *
 * Returns: (transfer full): the font that stands for @drawn, the same one as long as
 *   there is any
 */
PangoFont *
guatu_figure_font_new (PangoFont *drawn, PangoFontMap *map)
{
  GuatuFigureFont *self = g_object_get_data (G_OBJECT (drawn), DRAWN_BY);

  if (self != NULL)
    return PANGO_FONT (g_object_ref (self));
  self = g_object_new (GUATU_TYPE_FIGURE_FONT, NULL);
  self->drawn = g_object_ref (drawn);
  g_set_weak_pointer (&self->map, map);
  g_object_set_data (G_OBJECT (drawn), DRAWN_BY, self);
  return PANGO_FONT (self);
}

/**
 * guatu_figure_font_get_drawn:
 * @font: of a run of a text, whether it is a #GuatuFigureFont or Pango's own
 *
 * Returns: (transfer none): what cairo draws it with
 */
PangoFont *
guatu_figure_font_get_drawn (PangoFont *font)
{
  return GUATU_IS_FIGURE_FONT (font) ? GUATU_FIGURE_FONT (font)->drawn : font;
}

/* Only cairo knows the ink of what is slanted. */
static PangoRectangle
measure_ink (GuatuFigureFont *self, PangoGlyph glyph)
{
  hb_glyph_extents_t extents;
  PangoRectangle ink = { 0, 0, 0, 0 };

  if (is_box (glyph) || slant_of (self->drawn) != NULL)
    pango_font_get_glyph_extents (self->drawn, glyph, &ink, NULL);
  else if (glyph != PANGO_GLYPH_EMPTY
           && hb_font_get_glyph_extents (pango_font_get_hb_font (PANGO_FONT (self)),
                                         glyph, &extents))
    ink = (PangoRectangle) { extents.x_bearing, -extents.y_bearing, extents.width,
                             -extents.height };
  return ink;
}

/**
 * guatu_figure_font_measure_ink:
 * @font: of a run of a text, whether it is a #GuatuFigureFont or Pango's own
 * @glyph: a glyph of it
 * @ink: (out): where it has ink, in Pango units from where it stands
 */
void
guatu_figure_font_measure_ink (PangoFont *font, PangoGlyph glyph, PangoRectangle *ink)
{
  GuatuFigureFont *self;
  Ink *kept;

  if (!GUATU_IS_FIGURE_FONT (font))
    {
      pango_font_get_glyph_extents (font, glyph, ink, NULL);
      return;
    }
  self = GUATU_FIGURE_FONT (font);
  if (self->inks == NULL)
    {
      self->inks = g_new (Ink, N_INKS);
      for (guint i = 0; i < N_INKS; i++)
        self->inks[i] = (Ink) { .glyph = PANGO_GLYPH_EMPTY };
    }
  kept = &self->inks[glyph % N_INKS];
  if (kept->glyph != glyph)
    *kept = (Ink) { glyph, measure_ink (self, glyph) };
  *ink = kept->box;
}

/**
 * guatu_figure_font_get_matrix:
 * @font: of a run of a text, whether it is a #GuatuFigureFont or Pango's own
 * @matrix: (out): what turns its em, y downwards, into scene units
 */
void
guatu_figure_font_get_matrix (PangoFont *font, PangoMatrix *matrix)
{
  cairo_matrix_t scaled;

  if (GUATU_IS_FIGURE_FONT (font))
    matrix_of (GUATU_FIGURE_FONT (font)->drawn, &scaled);
  else
    cairo_scaled_font_get_font_matrix (
        pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (font)), &scaled);
  *matrix = (PangoMatrix) {
    .xx = scaled.xx, .xy = scaled.xy, .yx = scaled.yx, .yy = scaled.yy
  };
}
