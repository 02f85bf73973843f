/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/font-subset.h"

#include <cairo-ft.h>
#include <hb-subset.h>
#include <pango/pangocairo.h>

#include "text/figure-font.h"

/* Of a smaller font cairo's own subset is as good. */
#define LARGE_FONT (1024 * 1024)

struct _GuatuFontSubset
{
  hb_face_t *source;
  hb_set_t *glyphs;
  hb_map_t *map;           /* (nullable): from the source's glyphs to ours */
  cairo_font_face_t *face; /* (nullable) */
};

/* What a text that is set already needs: not the tables for setting it, nor that
 * of the characters, which alone takes three quarters of the time. */
static const hb_tag_t kept[] = {
  HB_TAG ('C', 'F', 'F', ' '), HB_TAG ('O', 'S', '/', '2'), HB_TAG ('h', 'e', 'a', 'd'),
  HB_TAG ('h', 'h', 'e', 'a'), HB_TAG ('h', 'm', 't', 'x'), HB_TAG ('m', 'a', 'x', 'p'),
  HB_TAG ('n', 'a', 'm', 'e'), HB_TAG ('p', 'o', 's', 't'),
};

/**
 * guatu_font_subset_new:
 * @face: the font to take glyphs from
 *
 * Returns: (transfer full): a subset, without glyphs yet
 */
GuatuFontSubset *
guatu_font_subset_new (hb_face_t *face)
{
  GuatuFontSubset *subset = g_new0 (GuatuFontSubset, 1);

  subset->source = hb_face_reference (face);
  subset->glyphs = hb_set_create ();
  return subset;
}

/**
 * guatu_font_subset_free:
 */
void
guatu_font_subset_free (GuatuFontSubset *subset)
{
  g_clear_pointer (&subset->face, cairo_font_face_destroy);
  hb_map_destroy (subset->map);
  hb_set_destroy (subset->glyphs);
  hb_face_destroy (subset->source);
  g_free (subset);
}

/**
 * guatu_font_subset_add:
 *
 * Adds a glyph to what the subset will have.
 */
void
guatu_font_subset_add (GuatuFontSubset *subset, PangoGlyph glyph)
{
  if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0)
    hb_set_add (subset->glyphs, glyph);
}

static gboolean
is_large (hb_face_t *face)
{
  hb_blob_t *outlines = hb_face_reference_table (face, HB_TAG ('C', 'F', 'F', ' '));
  gboolean large = hb_blob_get_length (outlines) >= LARGE_FONT;

  hb_blob_destroy (outlines);
  return large;
}

/* A font in memory; cairo may keep it for longer than a document takes. */
typedef struct
{
  hb_blob_t *blob;
  FT_Library library;
  FT_Face face;
} Memory;

static void
free_memory (gpointer data)
{
  Memory *memory = data;

  if (memory->face != NULL)
    FT_Done_Face (memory->face);
  if (memory->library != NULL)
    FT_Done_FreeType (memory->library);
  hb_blob_destroy (memory->blob);
  g_free (memory);
}

/* Returns: (transfer full) (nullable): the font for cairo */
static cairo_font_face_t *
load_face (hb_face_t *made)
{
  static const cairo_user_data_key_t key;
  Memory *memory = g_new0 (Memory, 1);
  cairo_font_face_t *face = NULL;
  unsigned int length;
  const char *data;

  memory->blob = hb_face_reference_blob (made);
  data = hb_blob_get_data (memory->blob, &length);
  if (FT_Init_FreeType (&memory->library) == 0
      && FT_New_Memory_Face (memory->library, (const FT_Byte *) data, (FT_Long) length, 0,
                             &memory->face)
             == 0)
    face = cairo_ft_font_face_create_for_ft_face (memory->face, FT_LOAD_NO_HINTING);
  if (face == NULL
      || cairo_font_face_set_user_data (face, &key, memory, free_memory)
             != CAIRO_STATUS_SUCCESS)
    {
      g_clear_pointer (&face, cairo_font_face_destroy);
      free_memory (memory);
    }
  return face;
}

/* Returns: (transfer full): the source, with only the tables that are kept */
static hb_face_t *
pick_tables (hb_face_t *source)
{
  hb_face_t *face = hb_face_builder_create ();

  for (gsize i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      hb_blob_t *table = hb_face_reference_table (source, kept[i]);

      if (hb_blob_get_length (table) > 0)
        hb_face_builder_add_table (face, kept[i], table);
      hb_blob_destroy (table);
    }
  return face;
}

static hb_subset_plan_t *
new_plan (const GuatuFontSubset *subset)
{
  hb_subset_input_t *input = hb_subset_input_create_or_fail ();
  hb_face_t *face;
  hb_subset_plan_t *plan;

  if (input == NULL)
    return NULL;
  hb_set_union (hb_subset_input_glyph_set (input), subset->glyphs);
  face = pick_tables (subset->source);
  plan = hb_subset_plan_create_or_fail (face, input);
  hb_face_destroy (face);
  hb_subset_input_destroy (input);
  return plan;
}

/**
 * guatu_font_subset_make:
 *
 * Makes the font of the glyphs that were added, where that is worth the while.
 */
void
guatu_font_subset_make (GuatuFontSubset *subset)
{
  hb_subset_plan_t *plan = is_large (subset->source) ? new_plan (subset) : NULL;
  hb_face_t *made = plan != NULL ? hb_subset_plan_execute_or_fail (plan) : NULL;

  if (made != NULL)
    {
      subset->map = hb_map_copy (hb_subset_plan_old_to_new_glyph_mapping (plan));
      subset->face = load_face (made);
      hb_face_destroy (made);
    }
  hb_subset_plan_destroy (plan);
}

/**
 * guatu_font_subset_is_of:
 */
gboolean
guatu_font_subset_is_of (const GuatuFontSubset *subset, hb_face_t *face)
{
  return subset->source == face;
}

/**
 * guatu_font_subset_is_made:
 *
 * Returns: whether there is a font; else the source itself is to be used
 */
gboolean
guatu_font_subset_is_made (const GuatuFontSubset *subset)
{
  return subset->face != NULL;
}

/**
 * guatu_font_subset_map:
 * @glyph: of the source, and one that was added
 *
 * Returns: the same glyph of the subset
 */
PangoGlyph
guatu_font_subset_map (const GuatuFontSubset *subset, PangoGlyph glyph)
{
  return hb_map_get (subset->map, glyph);
}

/**
 * guatu_font_subset_install:
 * @font: a font of the source
 *
 * Makes @cr show the subset's glyphs as it would those of @font.
 */
void
guatu_font_subset_install (const GuatuFontSubset *subset, PangoFont *font, cairo_t *cr)
{
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font (
      PANGO_CAIRO_FONT (guatu_figure_font_get_drawn (font)));
  cairo_font_options_t *options = cairo_font_options_create ();
  cairo_matrix_t matrix;

  cairo_scaled_font_get_font_matrix (scaled, &matrix);
  cairo_scaled_font_get_font_options (scaled, options);
  cairo_set_font_face (cr, subset->face);
  cairo_set_font_matrix (cr, &matrix);
  cairo_set_font_options (cr, options);
  cairo_font_options_destroy (options);
}
