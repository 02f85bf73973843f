/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/letters-cover.h"

#include <math.h>

#include "render/letters.h"
#include "render/runs.h"

/* A letter, and what turns its units into pixels. */
typedef struct
{
  const GuatuOutline *outline;
  cairo_matrix_t matrix;
} Letter;

/* The letters of a text, if all of them have outlines. */
typedef struct
{
  const GuatuGlyphTracer *tracer;
  cairo_matrix_t matrix;
  GArray *letters; /* (element-type Letter) */
  gboolean all;
} Collection;

static void
free_outline (gpointer outline)
{
  guatu_outline_clear (outline);
  g_free (outline);
}

static void
free_table (gpointer table)
{
  g_hash_table_unref (table);
}

/* A poster has the same letters in dozens of sizes, and figures of a batch have most of
 * theirs in common, so that they are kept with their face, which belongs to one thread.
 * Returns: (transfer none): a letter in the units of its face */
static const GuatuOutline *
find_outline (const GuatuGlyphTracer *tracer, hb_face_t *face, PangoGlyph glyph)
{
  static hb_user_data_key_t key;
  GHashTable *all = hb_face_get_user_data (face, &key);
  GuatuOutline *outline;

  if (all == NULL)
    {
      all = g_hash_table_new_full (NULL, NULL, NULL, free_outline);
      if (!hb_face_set_user_data (face, &key, all, free_table, FALSE))
        {
          g_hash_table_unref (all);
          return NULL;
        }
    }
  outline = g_hash_table_lookup (all, GUINT_TO_POINTER (glyph));
  if (outline == NULL)
    {
      outline = g_new (GuatuOutline, 1);
      guatu_outline_init (outline);
      guatu_glyph_tracer_trace_face (tracer, face, glyph, outline);
      g_hash_table_insert (all, GUINT_TO_POINTER (glyph), outline);
    }
  return outline;
}

static void
collect (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
         gpointer data)
{
  Collection *collection = data;
  PangoFont *font = run->item->analysis.font;
  hb_face_t *face = hb_font_get_face (pango_font_get_hb_font (font));
  cairo_matrix_t units;

  collection->all = collection->all && guatu_letters_have_outlines (run);
  guatu_glyph_tracer_matrix (font, &units);
  for (int i = 0; i < run->glyphs->num_glyphs && collection->all; i++)
    {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
      Letter letter = { .matrix = units };

      letter.matrix.x0 = x + pango_units_to_double (info->geometry.x_offset);
      letter.matrix.y0 = baseline + pango_units_to_double (info->geometry.y_offset);
      x += pango_units_to_double (info->geometry.width);
      if (info->glyph == PANGO_GLYPH_EMPTY)
        continue;
      letter.outline = find_outline (collection->tracer, face, info->glyph);
      collection->all = letter.outline != NULL;
      if (!collection->all || letter.outline->points->len == 0)
        continue;
      cairo_matrix_multiply (&letter.matrix, &letter.matrix, &collection->matrix);
      cairo_matrix_scale (&letter.matrix, 0.01, 0.01);
      g_array_append_val (collection->letters, letter);
    }
}

/* A point of an outline in its place, in pixels. */
static inline GuatuPoint
place (const Letter *letter, guint i)
{
  GuatuGridPoint point = g_array_index (letter->outline->points, GuatuGridPoint, i);
  const cairo_matrix_t *matrix = &letter->matrix;

  return (GuatuPoint) { matrix->x0 + point.x * matrix->xx + point.y * matrix->xy,
                        matrix->y0 + point.x * matrix->yx + point.y * matrix->yy };
}

static GuatuBox
find_box (const Collection *collection)
{
  double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < collection->letters->len; i++)
    {
      const Letter *letter = &g_array_index (collection->letters, Letter, i);

      for (guint j = 0; j < letter->outline->points->len; j++)
        {
          GuatuPoint point = place (letter, j);

          left = MIN (left, point.x);
          top = MIN (top, point.y);
          right = MAX (right, point.x);
          bottom = MAX (bottom, point.y);
        }
    }
  return (GuatuBox) { left, top, right - left, bottom - top };
}

static void
cover (GuatuCoverage *coverage, const Letter *letter)
{
  const GuatuOutline *outline = letter->outline;
  GuatuPoint start = { 0, 0 }, at = { 0, 0 };

  for (guint i = 0, next = 0; i < outline->steps->len; i++)
    {
      GuatuOutlineStep step
          = (GuatuOutlineStep) g_array_index (outline->steps, guint8, i);
      guint n = guatu_outline_step_points (step);
      GuatuPoint points[GUATU_STEP_MAX_POINTS];

      for (guint j = 0; j < n; j++)
        points[j] = place (letter, next++);
      switch (step)
        {
        case GUATU_STEP_MOVE:
          guatu_coverage_add_line (coverage, at, start);
          start = points[0];
          break;
        case GUATU_STEP_LINE:
          guatu_coverage_add_line (coverage, at, points[0]);
          break;
        case GUATU_STEP_QUADRATIC:
          guatu_coverage_add_cubic (
              coverage, at,
              (GuatuPoint) { (at.x + 2 * points[0].x) / 3, (at.y + 2 * points[0].y) / 3 },
              (GuatuPoint) { (points[1].x + 2 * points[0].x) / 3,
                             (points[1].y + 2 * points[0].y) / 3 },
              points[1]);
          break;
        case GUATU_STEP_CUBIC:
          guatu_coverage_add_cubic (coverage, at, points[0], points[1], points[2]);
          break;
        case GUATU_STEP_CLOSE:
          guatu_coverage_add_line (coverage, at, start);
          break;
        }
      at = n > 0 ? points[n - 1] : start;
    }
  guatu_coverage_add_line (coverage, at, start);
}

/**
 * guatu_letters_cover:
 * @cr: on an image
 * @data: a #GuatuLetterCover
 *
 * Shows a text as guatu_letters_show() does, several times as fast.
 */
void
guatu_letters_cover (cairo_t *cr, PangoLayout *layout, gpointer data)
{
  const GuatuLetterCover *letters = data;
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (Letter));
  Collection collection = { .tracer = letters->tracer, .letters = list, .all = TRUE };

  cairo_get_matrix (cr, &collection.matrix);
  guatu_layout_each_run (layout, collect, &collection);
  if (!collection.all)
    {
      guatu_letters_show (cr, layout, NULL);
      return;
    }
  if (list->len == 0)
    return;
  cairo_save (cr);
  cairo_identity_matrix (cr);
  if (guatu_coverage_begin (letters->coverage, cr, find_box (&collection)))
    {
      for (guint i = 0; i < list->len; i++)
        cover (letters->coverage, &g_array_index (list, Letter, i));
      guatu_coverage_paint (letters->coverage, cr);
    }
  cairo_restore (cr);
}
