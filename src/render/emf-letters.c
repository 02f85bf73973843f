/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-letters.h"

#include <math.h>

#include "render/runs.h"
#include "render/traced-glyph.h"

/**
 * Spelling:
 * @text: the text, which may be turned
 * @low: the corner of the box around all that is written of the text
 * @high: the other corner
 * @points: (element-type GuatuGridPoint): of one record that is not written yet
 * @are_curves: whether they are of curves rather than lines
 * @pen: where the last step ended, at a letter's place
 */
typedef struct
{
  GuatuEmfWriter *writer;
  const GuatuGlyphTracer *tracer;
  const GuatuSceneText *text;
  double sine;
  double cosine;
  GuatuGridPoint low;
  GuatuGridPoint high;
  GArray *points;
  gboolean are_curves;
  GuatuPoint pen;
} Spelling;

/* Where a point of a text, from its top left corner, is on the page. */
static GuatuGridPoint
place (Spelling *spelling, GuatuPoint point)
{
  double x = point.x * spelling->cosine - point.y * spelling->sine;
  double y = point.x * spelling->sine + point.y * spelling->cosine;
  GuatuGridPoint at
      = guatu_grid_point ((GuatuPoint) { spelling->text->x + x, spelling->text->y + y });

  spelling->low
      = (GuatuGridPoint) { MIN (spelling->low.x, at.x), MIN (spelling->low.y, at.y) };
  spelling->high
      = (GuatuGridPoint) { MAX (spelling->high.x, at.x), MAX (spelling->high.y, at.y) };
  return at;
}

static void
write_point (Spelling *spelling, GuatuEmfRecord record, GuatuGridPoint point)
{
  guatu_emf_begin (spelling->writer, record);
  guatu_emf_point (spelling->writer, point);
  guatu_emf_end (spelling->writer);
}

/* Writes the lines or the curves that have come together. */
static void
write_points (Spelling *spelling)
{
  const GuatuGridPoint *points = (const GuatuGridPoint *) (void *) spelling->points->data;
  guint n_points = spelling->points->len;

  if (spelling->are_curves && n_points > 0)
    guatu_emf_points (spelling->writer, GUATU_EMF_POLYBEZIERTO, points, n_points);
  else if (n_points == 1)
    write_point (spelling, GUATU_EMF_LINETO, points[0]);
  else if (n_points > 0)
    guatu_emf_points (spelling->writer, GUATU_EMF_POLYLINETO, points, n_points);
  g_array_set_size (spelling->points, 0);
}

static void
move_to (Spelling *spelling, GuatuPoint to)
{
  write_points (spelling);
  write_point (spelling, GUATU_EMF_MOVETOEX, place (spelling, to));
}

static void
close_part (Spelling *spelling)
{
  write_points (spelling);
  guatu_emf_record (spelling->writer, GUATU_EMF_CLOSEFIGURE, NULL, 0);
}

static void
draw_to (Spelling *spelling, const GuatuPoint *points, guint n_points,
         gboolean are_curves)
{
  if (spelling->are_curves != are_curves)
    write_points (spelling);
  spelling->are_curves = are_curves;
  for (guint i = 0; i < n_points; i++)
    {
      GuatuGridPoint point = place (spelling, points[i]);

      g_array_append_val (spelling->points, point);
    }
}

/* A quadratic curve as a cubic one, which alone there is. */
static void
make_cubic (GuatuPoint points[3], GuatuPoint from)
{
  GuatuPoint by = points[0], to = points[1];

  points[0] = (GuatuPoint) { (from.x + 2 * by.x) / 3, (from.y + 2 * by.y) / 3 };
  points[1] = (GuatuPoint) { (to.x + 2 * by.x) / 3, (to.y + 2 * by.y) / 3 };
  points[2] = to;
}

static void
take_step (Spelling *spelling, GuatuOutlineStep kind, GuatuPoint points[3])
{
  guint n_points = guatu_outline_step_points (kind);
  GuatuPoint end = n_points > 0 ? points[n_points - 1] : spelling->pen;

  switch (kind)
    {
    case GUATU_STEP_MOVE:
      move_to (spelling, end);
      break;
    case GUATU_STEP_LINE:
      draw_to (spelling, points, 1, FALSE);
      break;
    case GUATU_STEP_QUADRATIC:
      make_cubic (points, spelling->pen);
      draw_to (spelling, points, 3, TRUE);
      break;
    case GUATU_STEP_CUBIC:
      draw_to (spelling, points, 3, TRUE);
      break;
    case GUATU_STEP_CLOSE:
      close_part (spelling);
      break;
    }
  spelling->pen = end;
}

static void
write_letter (Spelling *spelling, const GuatuOutline *outline, double x, double y)
{
  const GuatuGridPoint *next = (const GuatuGridPoint *) (void *) outline->points->data;

  for (guint i = 0; i < outline->steps->len; i++)
    {
      GuatuOutlineStep kind
          = (GuatuOutlineStep) g_array_index (outline->steps, guint8, i);
      GuatuPoint points[GUATU_STEP_MAX_POINTS];

      for (guint j = 0; j < guatu_outline_step_points (kind); j++, next++)
        points[j] = (GuatuPoint) { x + next->x / 100.0, y + next->y / 100.0 };
      take_step (spelling, kind, points);
    }
}

static void
spell (PangoLayout *layout, const PangoGlyphItem *run, double x, double baseline,
       gpointer data)
{
  Spelling *spelling = data;

  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
      const GuatuTracedGlyph *traced = guatu_traced_glyph_get (
          spelling->tracer, run->item->analysis.font, info->glyph);

      write_letter (spelling, &traced->outline,
                    x + pango_units_to_double (info->geometry.x_offset),
                    baseline + pango_units_to_double (info->geometry.y_offset));
      x += pango_units_to_double (info->geometry.width);
    }
}

/* A text is one path, so that it is one object to a program that takes the figure
 * apart. */
static void
write_text (Spelling *spelling, GuatuEmfObjects *objects, const GuatuSceneText *text)
{
  spelling->text = text;
  spelling->sine = sin (text->angle);
  spelling->cosine = cos (text->angle);
  spelling->low = (GuatuGridPoint) { G_MAXINT32, G_MAXINT32 };
  spelling->high = (GuatuGridPoint) { G_MININT32, G_MININT32 };
  guatu_emf_use_brush (objects, &text->color);
  guatu_emf_record (spelling->writer, GUATU_EMF_BEGINPATH, NULL, 0);
  guatu_layout_each_run (text->layout, spell, spelling);
  write_points (spelling);
  guatu_emf_record (spelling->writer, GUATU_EMF_ENDPATH, NULL, 0);
  guatu_emf_begin (spelling->writer, GUATU_EMF_FILLPATH);
  guatu_emf_point (spelling->writer, spelling->low);
  guatu_emf_point (spelling->writer, spelling->high);
  guatu_emf_end (spelling->writer);
}

/**
 * guatu_emf_write_letters:
 *
 * Writes the texts of a scene as the outlines of their letters, which look the same
 * whatever fonts there are where the file is opened.
 */
void
guatu_emf_write_letters (GuatuEmfWriter *writer, GuatuEmfObjects *objects,
                         const GuatuScene *scene, GCancellable *cancellable)
{
  g_autoptr (GuatuGlyphTracer) tracer = guatu_glyph_tracer_new ();
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (GuatuGridPoint));
  Spelling spelling = { .writer = writer, .tracer = tracer, .points = points };

  for (guint i = 0; i < scene->texts->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    write_text (&spelling, objects, guatu_scene_text (scene, i));
}
