/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/glyphs.h"

#include <string.h>

#include "render/runs.h"
#include "render/svg-path.h"
#include "render/traced-glyph.h"

/* What a shared outline costs: <path id="" d=""/> once, and for each use
 * <use xlink:href="#" x="" y=""/>, with usual numbers. */
#define SHARING_BYTES 30
#define USE_BYTES 56

/* A font is one face in one size, so that this names one outline. */
typedef struct
{
  PangoFont *font;
  PangoGlyph glyph;
} Key;

static guint
hash_key (gconstpointer pointer)
{
  const Key *key = pointer;

  return g_direct_hash (key->font) * 31 + key->glyph;
}

static gboolean
equal_keys (gconstpointer a, gconstpointer b)
{
  const Key *first = a, *second = b;

  return first->font == second->font && first->glyph == second->glyph;
}

/* Returns: (transfer full): a glyph of a figure, whose outline is its font's */
static GuatuGlyph *
new_glyph (const Key *key, const GuatuGlyphTracer *tracer)
{
  GuatuTracedGlyph *traced = guatu_traced_glyph_get (tracer, key->font, key->glyph);
  GuatuGlyph *glyph = g_new0 (GuatuGlyph, 1);

  if (traced->outline.points->len > 0)
    glyph->start = g_array_index (traced->outline.points, GuatuGridPoint, 0);
  if (traced->svg == NULL)
    traced->svg = guatu_svg_path (&traced->outline);
  glyph->outline = traced->svg;
  return glyph;
}

typedef struct
{
  GuatuGlyphs *glyphs;
  GPtrArray *order;
  GuatuGlyphTracer *tracer;
} Collection;

static void
collect (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
         gpointer data)
{
  Collection *collection = data;

  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      Key key = { run->item->analysis.font, run->glyphs->glyphs[i].glyph };
      GuatuGlyph *glyph = g_hash_table_lookup (collection->glyphs->all, &key);

      if (glyph == NULL)
        {
          glyph = new_glyph (&key, collection->tracer);
          g_hash_table_insert (collection->glyphs->all, g_memdup2 (&key, sizeof key),
                               glyph);
          g_ptr_array_add (collection->order, glyph);
        }
      glyph->uses++;
    }
}

/* Shares the outlines whose sharing makes the file smaller. */
static void
share (GuatuGlyphs *glyphs, const GPtrArray *order)
{
  for (guint i = 0; i < order->len; i++)
    {
      GuatuGlyph *glyph = g_ptr_array_index (order, i);
      gsize length = glyph->outline != NULL ? strlen (glyph->outline) : 0;

      if (length * (glyph->uses - 1) <= SHARING_BYTES + USE_BYTES * (gsize) glyph->uses)
        continue;
      g_ptr_array_add (glyphs->shared, glyph);
      glyph->id = glyphs->shared->len;
    }
}

/**
 * guatu_glyphs_new:
 *
 * Returns: (transfer full): the outlines of a scene's letters
 */
GuatuGlyphs *
guatu_glyphs_new (const GuatuScene *scene)
{
  GuatuGlyphs *glyphs = g_new0 (GuatuGlyphs, 1);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autoptr (GuatuGlyphTracer) tracer = guatu_glyph_tracer_new ();
  Collection collection = { glyphs, order, tracer };

  glyphs->all = g_hash_table_new_full (hash_key, equal_keys, g_free, g_free);
  glyphs->shared = g_ptr_array_new ();
  for (guint i = 0; i < scene->texts->len; i++)
    guatu_layout_each_run (guatu_scene_text (scene, i)->layout, collect, &collection);
  share (glyphs, order);
  return glyphs;
}

/**
 * guatu_glyphs_free:
 */
void
guatu_glyphs_free (GuatuGlyphs *glyphs)
{
  g_hash_table_unref (glyphs->all);
  g_ptr_array_unref (glyphs->shared);
  g_free (glyphs);
}

/**
 * guatu_glyphs_get:
 * @font: of a run of the scene
 * @glyph: one of its glyphs
 *
 * Returns: (transfer none): its outline
 */
const GuatuGlyph *
guatu_glyphs_get (const GuatuGlyphs *glyphs, PangoFont *font, PangoGlyph glyph)
{
  const Key key = { font, glyph };

  return g_hash_table_lookup (glyphs->all, &key);
}
