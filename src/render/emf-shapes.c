/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-shapes.h"

#include <math.h>

#include "render/blend.h"
#include "render/corners.h"
#include "render/dashes.h"
#include "render/hatch.h"

/* EMF as programs draw it, rather than as it is meant to be: LibreOffice fills hatched
 * brushes, draws dashed pens unbroken and cuts sharp corners off; Inkscape draws dashes
 * unbroken, too; and nothing is transparent. So dashes and hatchings are lines of their
 * own, sharp corners are filled, and colours are mixed. */

/**
 * Drawing:
 * @blend: what was painted so far
 * @is_under: whether what is painted may lie under what lets it show
 * @stroke: with what lines are painted at the moment
 * @are_closed: whether these are polygons
 */
typedef struct
{
  GuatuEmfWriter *writer;
  GuatuEmfObjects *objects;
  GuatuBlend *blend;
  gboolean is_under;
  GuatuStroke stroke;
  gboolean are_closed;
} Drawing;

static void
paint_fill (const GuatuPaths *paths, GuatuColor color, gpointer data)
{
  Drawing *drawing = data;

  guatu_emf_use_brush (drawing->objects, &color);
  guatu_emf_use_pen (drawing->objects, NULL);
  guatu_emf_paths (drawing->writer, paths, TRUE);
}

static void
paint_corners (Drawing *drawing, const GuatuPaths *lines, GuatuColor color)
{
  g_autoptr (GuatuPaths) corners
      = guatu_corners (lines, drawing->are_closed, drawing->stroke.width);

  if (drawing->stroke.join == GUATU_JOIN_MITER && corners->points->len > 0)
    paint_fill (corners, color, drawing);
}

static void
paint_stroke (const GuatuPaths *lines, GuatuColor color, gpointer data)
{
  Drawing *drawing = data;
  GuatuStroke stroke = drawing->stroke;

  stroke.color = color;
  guatu_emf_use_brush (drawing->objects, NULL);
  guatu_emf_use_pen (drawing->objects, &stroke);
  guatu_emf_paths (drawing->writer, lines, drawing->are_closed);
  paint_corners (drawing, lines, color);
}

/* The area of a line, each side by itself. */
static void
note_stroke (Drawing *drawing, const GuatuPaths *lines)
{
  g_autoptr (GuatuPaths) area = guatu_paths_new ();
  const GuatuPoint *points = (const GuatuPoint *) (void *) lines->points->data;

  for (guint i = 0; i < lines->lengths->len; i++)
    {
      guint length = g_array_index (lines->lengths, guint32, i);

      for (guint j = drawing->are_closed ? 0 : 1; j < length; j++)
        {
          GuatuPoint a = points[(j + length - 1) % length], b = points[j];
          double share = drawing->stroke.width / 2 / hypot (b.x - a.x, b.y - a.y);
          double x = (b.y - a.y) * share, y = (a.x - b.x) * share;
          GuatuPoint corners[] = {
            { a.x + x, a.y + y },
            { b.x + x, b.y + y },
            { b.x - x, b.y - y },
            { a.x - x, a.y - y },
          };

          if (isfinite (share))
            guatu_paths_add (area, corners, G_N_ELEMENTS (corners));
        }
      points += length;
    }
  guatu_blend_cover (drawing->blend, area, drawing->stroke.color);
}

static void
draw_fill (Drawing *drawing, const GuatuPaths *area, GuatuColor color)
{
  if (color.alpha <= 0)
    return;
  if (color.alpha < 1)
    {
      guatu_blend_fill (drawing->blend, area, color, paint_fill, drawing);
      return;
    }
  paint_fill (area, color, drawing);
  if (drawing->is_under)
    guatu_blend_cover (drawing->blend, area, color);
}

static void
draw_stroke (Drawing *drawing, const GuatuPaths *lines, const GuatuStroke *stroke,
             gboolean are_closed)
{
  g_autoptr (GuatuPaths) dashes
      = stroke->dash > 0 ? guatu_dashes (lines, are_closed, stroke->dash, stroke->gap)
                         : NULL;

  if (dashes != NULL)
    lines = dashes;
  drawing->stroke = *stroke;
  drawing->are_closed = are_closed && dashes == NULL;
  if (stroke->color.alpha < 1)
    guatu_blend_stroke (drawing->blend, lines, stroke->color, paint_stroke, drawing);
  else
    paint_stroke (lines, stroke->color, drawing);
}

/* Hatchings lie under nothing that lets them show. */
static void
draw_hatch (Drawing *drawing, const GuatuShape *shape)
{
  GuatuStroke stroke = guatu_hatch_stroke (&shape->fill);
  g_autoptr (GArray) array = guatu_hatch_lines (shape);
  g_autoptr (GuatuPaths) lines = guatu_paths_new ();

  for (guint i = 0; i < array->len; i++)
    {
      const GuatuHatchLine *line = &g_array_index (array, GuatuHatchLine, i);
      GuatuPoint ends[] = { line->from, line->to };

      guatu_paths_add (lines, ends, G_N_ELEMENTS (ends));
    }
  if (lines->points->len > 0)
    draw_stroke (drawing, lines, &stroke, FALSE);
}

static gboolean
lets_show (const GuatuShape *shape)
{
  return (shape->fill.kind != GUATU_FILL_NONE && shape->fill.ground.alpha < 1)
         || (shape->fill.kind == GUATU_FILL_HATCH && shape->fill.ink.alpha < 1)
         || (shape->stroke.width > 0 && shape->stroke.color.alpha < 1);
}

/* Whether one record draws it. */
static gboolean
is_plain (const GuatuShape *shape)
{
  return shape->fill.kind != GUATU_FILL_HATCH && !lets_show (shape)
         && (shape->stroke.width <= 0 || shape->stroke.dash <= 0);
}

static void
write_circle (GuatuEmfWriter *writer, GuatuPoint middle, double radius)
{
  guatu_emf_begin (writer, GUATU_EMF_ELLIPSE);
  guatu_emf_point (
      writer, guatu_grid_point ((GuatuPoint) { middle.x - radius, middle.y - radius }));
  guatu_emf_point (
      writer, guatu_grid_point ((GuatuPoint) { middle.x + radius, middle.y + radius }));
  guatu_emf_end (writer);
}

static void
draw_plain (Drawing *drawing, const GuatuShape *shape, const GuatuPaths *paths)
{
  gboolean is_filled = shape->fill.kind != GUATU_FILL_NONE;
  gboolean is_stroked = shape->stroke.width > 0;

  guatu_emf_use_brush (drawing->objects, is_filled ? &shape->fill.ground : NULL);
  guatu_emf_use_pen (drawing->objects, is_stroked ? &shape->stroke : NULL);
  if (shape->kind == GUATU_SHAPE_CIRCLE)
    write_circle (drawing->writer, shape->points[0], shape->radius);
  else
    guatu_emf_paths (drawing->writer, paths, shape->kind == GUATU_SHAPE_POLYGON);
  drawing->stroke = shape->stroke;
  drawing->are_closed = shape->kind != GUATU_SHAPE_POLYLINE;
  if (is_stroked && shape->kind != GUATU_SHAPE_CIRCLE)
    paint_corners (drawing, paths, shape->stroke.color);
  if (is_filled && drawing->is_under)
    guatu_blend_cover (drawing->blend, paths, shape->fill.ground);
  if (is_stroked && drawing->is_under)
    note_stroke (drawing, paths);
}

/* Ground, hatching and edge, one over the other. */
static void
draw_shape (Drawing *drawing, const GuatuShape *shape)
{
  g_autoptr (GuatuPaths) paths = guatu_paths_of_shape (shape);

  if (is_plain (shape))
    {
      draw_plain (drawing, shape, paths);
      return;
    }
  if (shape->fill.kind != GUATU_FILL_NONE)
    draw_fill (drawing, paths, shape->fill.ground);
  if (shape->fill.kind == GUATU_FILL_HATCH)
    draw_hatch (drawing, shape);
  if (shape->stroke.width > 0)
    draw_stroke (drawing, paths, &shape->stroke, shape->kind != GUATU_SHAPE_POLYLINE);
}

/* Returns: how many shapes there are up to the last that lets show what is under it */
static guint
count_under (const GuatuScene *scene)
{
  guint n = scene->shapes->len;

  while (n > 0 && !lets_show (&g_array_index (scene->shapes, GuatuShape, n - 1)))
    n--;
  return n;
}

/**
 * guatu_emf_write_shapes:
 *
 * Writes what lies under the texts.
 */
void
guatu_emf_write_shapes (GuatuEmfWriter *writer, GuatuEmfObjects *objects,
                        const GuatuScene *scene, GCancellable *cancellable)
{
  g_autoptr (GuatuBlend) blend = guatu_blend_new (scene->background);
  Drawing drawing = { .writer = writer, .objects = objects, .blend = blend };
  guint n_under = count_under (scene);

  for (guint i = 0; i < scene->shapes->len && !g_cancellable_is_cancelled (cancellable);
       i++)
    {
      drawing.is_under = i + 1 < n_under;
      draw_shape (&drawing, &g_array_index (scene->shapes, GuatuShape, i));
    }
}
