/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/pdf-fonts.h"

#include <pango/pangocairo.h>

#include "render/clean.h"
#include "render/font-subset.h"
#include "render/runs.h"
#include "text/figure-font.h"

struct _GuatuPdfFonts
{
  GPtrArray *subsets; /* (element-type GuatuFontSubset) */
};

static hb_face_t *
face_of_run (const PangoGlyphItem *run)
{
  return hb_font_get_face (pango_font_get_hb_font (run->item->analysis.font));
}

/* Returns: (transfer none) (nullable): the subset of the run's face */
static GuatuFontSubset *
find_subset (const GuatuPdfFonts *fonts, const PangoGlyphItem *run)
{
  hb_face_t *face = face_of_run (run);

  for (guint i = 0; i < fonts->subsets->len; i++)
    {
      GuatuFontSubset *subset = g_ptr_array_index (fonts->subsets, i);

      if (guatu_font_subset_is_of (subset, face))
        return subset;
    }
  return NULL;
}

static void
collect (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
         gpointer data)
{
  GuatuPdfFonts *fonts = data;
  GuatuFontSubset *subset = find_subset (fonts, run);

  if (subset == NULL)
    {
      subset = guatu_font_subset_new (face_of_run (run));
      g_ptr_array_add (fonts->subsets, subset);
    }
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    guatu_font_subset_add (subset, run->glyphs->glyphs[i].glyph);
}

/**
 * guatu_pdf_fonts_new:
 * @scenes: (element-type GuatuScene): all pages
 *
 * Cuts down the fonts of a document. Cairo does so too, but of a large font it
 * reads everything, and of one in Adobe's CFF format it keeps what the glyphs
 * that are left out share: for Noto Sans CJK, most of a file and of its time.
 *
 * Returns: (transfer full): the fonts
 */
GuatuPdfFonts *
guatu_pdf_fonts_new (const GPtrArray *scenes)
{
  GuatuPdfFonts *fonts = g_new0 (GuatuPdfFonts, 1);

  fonts->subsets
      = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_font_subset_free);
  for (guint i = 0; i < scenes->len; i++)
    {
      const GuatuScene *scene = g_ptr_array_index (scenes, i);

      for (guint j = 0; j < scene->texts->len; j++)
        guatu_layout_each_run (guatu_scene_text (scene, j)->layout, collect, fonts);
    }
  for (guint i = 0; i < fonts->subsets->len; i++)
    guatu_font_subset_make (g_ptr_array_index (fonts->subsets, i));
  return fonts;
}

/**
 * guatu_pdf_fonts_free:
 */
void
guatu_pdf_fonts_free (GuatuPdfFonts *fonts)
{
  g_ptr_array_unref (fonts->subsets);
  g_free (fonts);
}

/* Glyphs as cairo takes them, with the text that each cluster of them stands
 * for, so that the document can be searched. */
typedef struct
{
  GArray *glyphs;
  GArray *clusters;
  double x;
  double y;
} Spelling;

static void
add_cluster (Spelling *spelling, const GuatuFontSubset *subset,
             const PangoGlyphItemIter *cluster)
{
  cairo_text_cluster_t text = { cluster->end_index - cluster->start_index, 0 };

  for (int i = cluster->start_glyph; i < cluster->end_glyph; i++)
    {
      const PangoGlyphInfo *info = &cluster->glyph_item->glyphs->glyphs[i];
      cairo_glyph_t glyph = {
        guatu_font_subset_map (subset, info->glyph),
        spelling->x + pango_units_to_double (info->geometry.x_offset),
        spelling->y + pango_units_to_double (info->geometry.y_offset),
      };

      spelling->x += pango_units_to_double (info->geometry.width);
      if (info->glyph == PANGO_GLYPH_EMPTY)
        continue;
      g_array_append_val (spelling->glyphs, glyph);
      text.num_glyphs++;
    }
  g_array_append_val (spelling->clusters, text);
}

static void
show_subset (cairo_t *cr, const char *text, const PangoGlyphItem *run, GuatuPoint start,
             const GuatuFontSubset *subset)
{
  g_autoptr (GArray) glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  g_autoptr (GArray) clusters = g_array_new (FALSE, FALSE, sizeof (cairo_text_cluster_t));
  Spelling spelling = { glyphs, clusters, start.x, start.y };
  PangoGlyphItem *item = (PangoGlyphItem *) run;
  PangoGlyphItemIter cluster;

  for (gboolean more = pango_glyph_item_iter_init_start (&cluster, item, text); more;
       more = pango_glyph_item_iter_next_cluster (&cluster))
    add_cluster (&spelling, subset, &cluster);
  guatu_font_subset_install (subset, run->item->analysis.font, cr);
  cairo_show_text_glyphs (cr, text + run->item->offset, run->item->length,
                          (cairo_glyph_t *) (void *) glyphs->data, (int) glyphs->len,
                          (cairo_text_cluster_t *) (void *) clusters->data,
                          (int) clusters->len, 0);
}

static gboolean
is_text (const char *text, int length)
{
  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    if (guatu_is_noncharacter (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/* Of text from right to left, and of what no font has, Pango knows more. */
static gboolean
is_plain (const PangoGlyphItem *run)
{
  if (run->item->analysis.level % 2 != 0)
    return FALSE;
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    if (run->glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG)
      return FALSE;
  return TRUE;
}

typedef struct
{
  const GuatuPdfFonts *fonts;
  cairo_t *cr;
} Showing;

/* @font: what cairo draws the run with */
static void
show_item (cairo_t *cr, const char *text, const PangoGlyphItem *run, PangoFont *font)
{
  PangoItem item = *run->item;
  PangoGlyphItem drawn = *run;

  item.analysis.font = font;
  drawn.item = &item;
  pango_cairo_show_glyph_item (cr, text, &drawn);
}

static void
show_run (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
          gpointer data)
{
  const Showing *showing = data;
  const char *text = pango_layout_get_text (layout);
  gboolean has_text = is_text (text + run->item->offset, run->item->length);
  GuatuFontSubset *subset = find_subset (showing->fonts, run);
  PangoFont *font = guatu_figure_font_get_drawn (run->item->analysis.font);

  cairo_move_to (showing->cr, x, baseline);
  if (!has_text)
    pango_cairo_show_glyph_string (showing->cr, font, run->glyphs);
  else if (subset != NULL && guatu_font_subset_is_made (subset) && is_plain (run))
    show_subset (showing->cr, text, run, (GuatuPoint) { x, baseline }, subset);
  else
    show_item (showing->cr, text, run, font);
}

/**
 * guatu_pdf_fonts_show:
 * @layout: of a scene that the fonts were made for
 * @fonts: (type GuatuPdfFonts): what guatu_pdf_fonts_new() returned
 *
 * Shows a text as pango_cairo_show_layout() does at the origin, in those fonts.
 */
void
guatu_pdf_fonts_show (cairo_t *cr, PangoLayout *layout, gpointer fonts)
{
  Showing showing = { fonts, cr };

  guatu_layout_each_run (layout, show_run, &showing);
}
