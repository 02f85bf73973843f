/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/paint.h"

#include <math.h>

#include "render/hatch.h"
#include "render/letters.h"
#include "render/lines-cover.h"
#include "render/logo-decode.h"

/* How far a highlight stands off its mark, in scene units. */
#define HIGHLIGHT_DISTANCE 3.0
#define HIGHLIGHT_WIDTH 2.0

/* How far the corner of a line may reach out, to its width; cairo's own limit. */
#define MITER_LIMIT 10.0

static void
set_color (cairo_t *cr, GuatuColor color)
{
  cairo_set_source_rgba (cr, color.red, color.green, color.blue, color.alpha);
}

/* From which height of the page to which something is painted, and with what coverage,
 * if not with cairo's own. */
typedef struct
{
  double top;
  double bottom;
  GuatuCoverage *coverage; /* (nullable) */
} Band;

static const Band everywhere = { -INFINITY, INFINITY, NULL };

static gboolean
is_beside (const Band *band, double top, double bottom)
{
  return bottom < band->top || top > band->bottom;
}

/* How far a line reaches over its points, corners included. */
static double
reach_of (const GuatuShape *shape)
{
  return shape->radius + shape->stroke.width * MITER_LIMIT / 2;
}

static gboolean
shape_is_beside (const GuatuShape *shape, const Band *band)
{
  double reach = reach_of (shape), top = INFINITY, bottom = -INFINITY;

  for (guint i = 0; i < shape->n_points; i++)
    {
      top = MIN (top, shape->points[i].y);
      bottom = MAX (bottom, shape->points[i].y);
    }
  return is_beside (band, top - reach, bottom + reach);
}

/* Letters with marks may reach over their lines, by less than half a line. */
static gboolean
text_is_beside (const GuatuSceneText *text, const Band *band)
{
  double over = text->angle == 0
                    ? text->box.height / pango_layout_get_line_count (text->layout) / 2
                    : text->box.height;

  return is_beside (band, text->box.y - over, text->box.y + text->box.height + over);
}

/* Traces of a line what may be seen in a band. */
static void
trace_line (cairo_t *cr, const GuatuShape *shape, const Band *band)
{
  double reach = reach_of (shape);
  gboolean was_beside = TRUE;

  for (guint i = 1; i < shape->n_points; i++)
    {
      GuatuPoint a = shape->points[i - 1], b = shape->points[i];
      gboolean beside = is_beside (band, MIN (a.y, b.y) - reach, MAX (a.y, b.y) + reach);

      if (!beside && was_beside)
        cairo_move_to (cr, a.x, a.y);
      if (!beside)
        cairo_line_to (cr, b.x, b.y);
      was_beside = beside;
    }
}

static void
trace_shape (cairo_t *cr, const GuatuShape *shape, const Band *band)
{
  cairo_new_path (cr);
  if (shape->kind == GUATU_SHAPE_POLYLINE && shape->stroke.dash <= 0
      && shape->n_points > 2)
    {
      trace_line (cr, shape, band);
      return;
    }
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    {
      cairo_arc (cr, shape->points[0].x, shape->points[0].y, shape->radius, 0, 2 * G_PI);
      return;
    }
  for (guint i = 0; i < shape->n_points; i++)
    cairo_line_to (cr, shape->points[i].x, shape->points[i].y);
  if (shape->kind == GUATU_SHAPE_POLYGON)
    cairo_close_path (cr);
}

static void
stroke_path (cairo_t *cr, const GuatuStroke *stroke)
{
  double dashes[] = { stroke->dash, stroke->gap };

  set_color (cr, stroke->color);
  cairo_set_line_width (cr, stroke->width);
  cairo_set_line_join (cr, stroke->join == GUATU_JOIN_BEVEL ? CAIRO_LINE_JOIN_BEVEL
                                                            : CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, dashes, stroke->dash > 0 ? 2 : 0, 0);
  cairo_stroke (cr);
}

/* Rules the shape and leaves its path as it was. Not with CAIRO_ANTIALIAS_FAST: cairo
 * 1.16 then writes beyond its memory where lines are as close as they are in small
 * pictures. */
static void
hatch_path (cairo_t *cr, const GuatuShape *shape, const Band *band)
{
  GuatuStroke stroke = guatu_hatch_stroke (&shape->fill);
  g_autoptr (GArray) lines = guatu_hatch_lines (shape);

  if (lines->len == 0)
    return;
  if (band->coverage != NULL)
    {
      guatu_lines_cover (band->coverage, cr, (const GuatuHatchLine *) lines->data,
                         lines->len, &stroke);
      return;
    }
  cairo_new_path (cr);
  for (guint i = 0; i < lines->len; i++)
    {
      const GuatuHatchLine *line = &g_array_index (lines, GuatuHatchLine, i);

      if (is_beside (band, MIN (line->from.y, line->to.y) - stroke.width,
                     MAX (line->from.y, line->to.y) + stroke.width))
        continue;
      cairo_move_to (cr, line->from.x, line->from.y);
      cairo_line_to (cr, line->to.x, line->to.y);
    }
  stroke_path (cr, &stroke);
  trace_shape (cr, shape, band);
}

/* Whether a shape is the line of very many observations. */
static gboolean
is_dense_line (const GuatuShape *shape)
{
  return shape->kind == GUATU_SHAPE_POLYLINE && shape->stroke.dash <= 0
         && shape->stroke.join == GUATU_JOIN_BEVEL;
}

/* Whether a shape is drawn by its points, without a path of cairo's. */
static gboolean
needs_no_path (const GuatuShape *shape, const Band *band)
{
  return band->coverage != NULL && shape->fill.kind == GUATU_FILL_NONE
         && shape->kind == GUATU_SHAPE_POLYLINE
         && (shape->n_points == 2 || is_dense_line (shape));
}

/* Of a line of many dashes cairo composes each with the page by itself, and of one that
 * bends very often it takes long to find what is within. */
static void
stroke_shape (cairo_t *cr, const GuatuShape *shape, const Band *band)
{
  const GuatuHatchLine line = { shape->points[0], shape->points[shape->n_points - 1] };

  if (band->coverage != NULL && shape->kind == GUATU_SHAPE_POLYLINE
      && shape->n_points == 2)
    guatu_lines_cover (band->coverage, cr, &line, 1, &shape->stroke);
  else if (band->coverage != NULL && is_dense_line (shape))
    guatu_bends_cover (band->coverage, cr, shape->points, shape->n_points,
                       &shape->stroke);
  else
    stroke_path (cr, &shape->stroke);
}

static void
paint_shape (cairo_t *cr, const GuatuShape *shape, const Band *band)
{
  if (shape_is_beside (shape, band))
    return;
  if (!needs_no_path (shape, band))
    trace_shape (cr, shape, band);
  if (shape->fill.kind != GUATU_FILL_NONE)
    {
      set_color (cr, shape->fill.ground);
      cairo_fill_preserve (cr);
    }
  if (shape->fill.kind == GUATU_FILL_HATCH)
    hatch_path (cr, shape, band);
  if (shape->stroke.width > 0)
    stroke_shape (cr, shape, band);
  cairo_new_path (cr);
}

static void
paint_text (cairo_t *cr, const GuatuSceneText *text, GuatuShowText show, gpointer data)
{
  cairo_save (cr);
  set_color (cr, text->color);
  cairo_translate (cr, text->x, text->y);
  cairo_rotate (cr, text->angle);
  cairo_move_to (cr, 0, 0);
  show (cr, text->layout, data);
  cairo_restore (cr);
}

/**
 * guatu_paint_paper:
 * @cr: with one user unit for each scene unit
 *
 * Paints what a scene stands on.
 */
void
guatu_paint_paper (const GuatuScene *scene, cairo_t *cr)
{
  cairo_save (cr);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  cairo_rectangle (cr, 0, 0, scene->figure.width, scene->figure.height);
  set_color (cr, scene->background);
  cairo_fill (cr);
  cairo_restore (cr);
}

static void
paint_logo (const GuatuScene *scene, cairo_t *cr, const Band *band)
{
  const GuatuBox *box = &scene->logo;
  const GuatuHouseStyle *house = scene->figure.house;
  cairo_surface_t *logo;

  if (!(box->width > 0) || box->y >= band->bottom || box->y + box->height <= band->top)
    return;
  logo = guatu_logo_decode (house);
  if (logo == NULL)
    return;
  cairo_save (cr);
  cairo_translate (cr, box->x, box->y);
  cairo_scale (cr, box->width / house->logo_width, box->height / house->logo_height);
  cairo_set_source_surface (cr, logo, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (logo);
}

static void
paint_band (const GuatuScene *scene, cairo_t *cr, const Band *band, GuatuShowText show,
            gpointer data, GCancellable *cancellable)
{
  cairo_save (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_miter_limit (cr, MITER_LIMIT);
  cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
  paint_logo (scene, cr, band);
  for (guint i = 0; i < scene->shapes->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    paint_shape (cr, &g_array_index (scene->shapes, GuatuShape, i), band);
  for (guint i = 0; i < scene->texts->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    if (!text_is_beside (guatu_scene_text (scene, i), band))
      paint_text (cr, guatu_scene_text (scene, i), show, data);
  cairo_restore (cr);
}

/**
 * guatu_paint_figure:
 * @cr: with one user unit for each scene unit
 * @show: (nullable) (scope call): shows a text, or %NULL for guatu_letters_show()
 * @data: for @show
 * @cancellable: (nullable): ends the painting after the shape or text that is at hand,
 *   with @cr as it was
 *
 * Paints what stands on the paper of a scene, but not the paper. What is painted
 * depends on the scene alone: not on the surface, and not on what @cr was set to.
 */
void
guatu_paint_figure (const GuatuScene *scene, cairo_t *cr, GuatuShowText show,
                    gpointer data, GCancellable *cancellable)
{
  paint_band (scene, cr, &everywhere, show != NULL ? show : guatu_letters_show, data,
              cancellable);
}

/**
 * guatu_paint_band:
 * @cr: with one user unit for each scene unit, clipped to the band
 * @top: where the band begins, in scene units
 * @bottom: where it ends
 * @coverage: what hatchings and straight lines are painted with
 * @show: (nullable) (scope call): as for guatu_paint_figure()
 * @data: for @show
 * @cancellable: (nullable): as for guatu_paint_figure()
 *
 * Paints on an image what guatu_paint_figure() paints between two heights of the page,
 * and leaves out what lies beside them.
 */
void
guatu_paint_band (const GuatuScene *scene, cairo_t *cr, double top, double bottom,
                  GuatuCoverage *coverage, GuatuShowText show, gpointer data,
                  GCancellable *cancellable)
{
  const Band band = { top, bottom, coverage };

  paint_band (scene, cr, &band, show != NULL ? show : guatu_letters_show, data,
              cancellable);
}

/**
 * guatu_paint_scene:
 * @cr: with one user unit for each scene unit
 *
 * Paints a scene, from its paper to its texts.
 */
void
guatu_paint_scene (const GuatuScene *scene, cairo_t *cr)
{
  guatu_paint_paper (scene, cr);
  guatu_paint_figure (scene, cr, NULL, NULL, NULL);
}

/**
 * guatu_paint_highlight:
 * @mark: the index of a mark
 * @cr: with one user unit for each scene unit
 *
 * Paints what shows, on a screen, which mark is meant: a line around it.
 */
void
guatu_paint_highlight (const GuatuScene *scene, guint mark, cairo_t *cr)
{
  GuatuBox box = guatu_scene_mark (scene, mark)->box;
  const gboolean dark = scene->background.green < 0.5;

  cairo_save (cr);
  cairo_rectangle (cr, box.x - HIGHLIGHT_DISTANCE, box.y - HIGHLIGHT_DISTANCE,
                   box.width + 2 * HIGHLIGHT_DISTANCE,
                   box.height + 2 * HIGHLIGHT_DISTANCE);
  if (dark)
    cairo_set_source_rgba (cr, 0.95, 0.95, 0.96, 0.85);
  else
    cairo_set_source_rgba (cr, 0.11, 0.12, 0.14, 0.85);
  cairo_set_line_width (cr, HIGHLIGHT_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_restore (cr);
}
