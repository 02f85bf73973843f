/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/blend.h"

#include <math.h>

#include "render/overlap.h"
#include "render/within.h"

/* What is smaller, in square scene units, is not seen. */
#define LEAST_AREA 0.01

/* So many points of overlaps are worked out; beyond them, which no figure of our own
 * has, what lies over others hides them. */
#define MAX_POINTS 200000

/**
 * Layer:
 * @area: what was painted
 * @seen: what is left of that to see
 */
typedef struct
{
  GuatuPaths *area;
  GuatuPaths *seen;
  GuatuBox box;
  GuatuColor color;
} Layer;

struct _GuatuBlend
{
  GuatuColor paper;
  GPtrArray *layers; /* (element-type Layer): from the lowest */
  guint n_points;
};

static void
free_layer (gpointer pointer)
{
  Layer *layer = pointer;

  guatu_paths_free (layer->area);
  guatu_paths_free (layer->seen);
  g_free (layer);
}

/**
 * guatu_blend_new:
 * @paper: what all is painted on
 *
 * Returns: (transfer full): nothing painted yet
 */
GuatuBlend *
guatu_blend_new (GuatuColor paper)
{
  GuatuBlend *blend = g_new0 (GuatuBlend, 1);

  blend->paper = paper;
  blend->layers = g_ptr_array_new_with_free_func (free_layer);
  return blend;
}

/**
 * guatu_blend_free:
 */
void
guatu_blend_free (GuatuBlend *blend)
{
  g_ptr_array_unref (blend->layers);
  g_free (blend);
}

static GuatuColor
over (GuatuColor under, GuatuColor color)
{
  double share = color.alpha;

  return (GuatuColor) { under.red + (color.red - under.red) * share,
                        under.green + (color.green - under.green) * share,
                        under.blue + (color.blue - under.blue) * share, 1 };
}

static GuatuPaths *
copy (const GuatuPaths *paths)
{
  GuatuPaths *same = guatu_paths_new ();

  g_array_append_vals (same->points, paths->points->data, paths->points->len);
  g_array_append_vals (same->lengths, paths->lengths->data, paths->lengths->len);
  return same;
}

static gboolean
is_seen (const GuatuPaths *area)
{
  const GuatuPoint *points = (const GuatuPoint *) (void *) area->points->data;
  double twice = 0;

  for (guint i = 0; i < area->lengths->len; i++)
    {
      guint length = g_array_index (area->lengths, guint32, i);
      double sum = 0;

      for (guint j = 0; j < length; j++)
        {
          GuatuPoint a = points[j], b = points[(j + 1) % length];

          sum += (a.x - points[0].x) * (b.y - points[0].y)
                 - (b.x - points[0].x) * (a.y - points[0].y);
        }
      twice += fabs (sum);
      points += length;
    }
  return twice > 2 * LEAST_AREA;
}

/* Takes the paths. */
static void
add_layer (GuatuBlend *blend, guint index, GuatuPaths *area, GuatuPaths *seen,
           GuatuColor color)
{
  Layer *layer = g_new (Layer, 1);

  *layer = (Layer) { area, seen, guatu_paths_box (area), color };
  g_ptr_array_insert (blend->layers, (int) index, layer);
}

static void
replace (GuatuPaths **paths, GuatuPaths *with)
{
  guatu_paths_free (*paths);
  *paths = with;
}

/**
 * guatu_blend_cover:
 * @area: corners of polygons, or nothing
 * @color: opaque
 *
 * Notes what was painted and hides what is under it.
 */
void
guatu_blend_cover (GuatuBlend *blend, const GuatuPaths *area, GuatuColor color)
{
  if (area->points->len > 0)
    add_layer (blend, blend->layers->len, copy (area), copy (area), color);
}

/* Paints what lies over one layer, and notes it. Returns: (transfer full) (nullable):
 * what it takes from the sight of the layer, if that is anything */
static GuatuPaths *
fill_over (GuatuBlend *blend, Layer *layer, const GuatuPaths *area, GuatuColor color,
           GuatuBlendPaint paint, gpointer data)
{
  GuatuPaths *seen = guatu_overlap (layer->seen, area, GUATU_OVERLAP_BOTH);
  GuatuColor mixed = over (layer->color, color);
  GuatuPaths *part;

  if (!is_seen (seen))
    {
      guatu_paths_free (seen);
      return NULL;
    }
  part = guatu_overlap (layer->area, area, GUATU_OVERLAP_BOTH);
  replace (&layer->seen, guatu_overlap (layer->seen, area, GUATU_OVERLAP_FIRST));
  paint (part, mixed, data);
  blend->n_points += part->points->len;
  add_layer (blend, blend->layers->len, part, seen, mixed);
  return copy (seen);
}

/**
 * guatu_blend_fill:
 * @area: corners of polygons
 * @color: one that lets show what is under it
 * @paint: (scope call): paints a part, over what was painted before
 * @data: for @paint
 *
 * Paints an area, first all of it as on paper, then what lies over each layer that is
 * seen there. The layers' whole areas are painted over one another, and not what is seen
 * of them side by side, so that no line shows between them.
 */
void
guatu_blend_fill (GuatuBlend *blend, const GuatuPaths *area, GuatuColor color,
                  GuatuBlendPaint paint, gpointer data)
{
  GuatuPaths *rest = copy (area);
  GuatuBox box = guatu_paths_box (area);
  guint n_layers = blend->layers->len;

  paint (area, over (blend->paper, color), data);
  for (guint i = 0; i < n_layers && blend->n_points < MAX_POINTS; i++)
    {
      Layer *layer = g_ptr_array_index (blend->layers, i);
      GuatuPaths *taken = NULL;

      if (layer->seen->points->len > 0 && guatu_box_overlaps (layer->box, box))
        taken = fill_over (blend, layer, area, color, paint, data);
      if (taken == NULL)
        continue;
      replace (&rest, guatu_overlap (rest, taken, GUATU_OVERLAP_FIRST));
      guatu_paths_free (taken);
    }
  add_layer (blend, n_layers, copy (area), rest, over (blend->paper, color));
}

/**
 * guatu_blend_stroke:
 * @lines: lines
 * @color: one that lets show what is under it
 * @paint: (scope call): paints lines, over what was painted before
 * @data: for @paint
 *
 * Paints lines, first as on paper, then what lies over each layer that is seen there.
 */
void
guatu_blend_stroke (GuatuBlend *blend, const GuatuPaths *lines, GuatuColor color,
                    GuatuBlendPaint paint, gpointer data)
{
  GuatuBox box = guatu_paths_box (lines);

  paint (lines, over (blend->paper, color), data);
  for (guint i = 0; i < blend->layers->len; i++)
    {
      const Layer *layer = g_ptr_array_index (blend->layers, i);
      g_autoptr (GuatuPaths) part = NULL;

      /* a level or upright line has a box without room */
      if (layer->seen->points->len == 0
          || !guatu_box_overlaps (layer->box, (GuatuBox) { box.x, box.y, box.width + 1e-3,
                                                           box.height + 1e-3 }))
        continue;
      part = guatu_within (lines, layer->area);
      if (part->points->len > 0)
        paint (part, over (layer->color, color), data);
    }
}
