/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/traced-glyph.h"

static void
free_traced (gpointer pointer)
{
  GuatuTracedGlyph *traced = pointer;

  guatu_outline_clear (&traced->outline);
  g_free (traced->svg);
  g_free (traced);
}

/* Figures of a batch have most letters in common, so what was traced stays with its
 * font, which belongs to one thread. Returns: (transfer none): the font's glyphs by
 * their numbers */
static GHashTable *
traced_glyphs (PangoFont *font)
{
  GQuark quark = g_quark_from_static_string ("guatu-traced-glyphs");
  GHashTable *traced = g_object_get_qdata (G_OBJECT (font), quark);

  if (traced == NULL)
    {
      traced = g_hash_table_new_full (NULL, NULL, NULL, free_traced);
      g_object_set_qdata_full (G_OBJECT (font), quark, traced,
                               (GDestroyNotify) g_hash_table_unref);
    }
  return traced;
}

/**
 * guatu_traced_glyph_get:
 * @font: of a run of a text
 * @glyph: of the run
 *
 * Traces a letter, or finds it where a figure has had it.
 *
 * Returns: (transfer none): the letter, for as long as its font lives
 */
GuatuTracedGlyph *
guatu_traced_glyph_get (const GuatuGlyphTracer *tracer, PangoFont *font, PangoGlyph glyph)
{
  GHashTable *all = traced_glyphs (font);
  gpointer number = GUINT_TO_POINTER (glyph);
  GuatuTracedGlyph *traced = g_hash_table_lookup (all, number);

  if (traced == NULL)
    {
      traced = g_new0 (GuatuTracedGlyph, 1);
      guatu_outline_init (&traced->outline);
      guatu_glyph_tracer_trace (tracer, font, glyph, &traced->outline);
      g_hash_table_insert (all, number, traced);
    }
  return traced;
}
