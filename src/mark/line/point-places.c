/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/point-places.h"

#include <math.h>

#include "mark/line/area-labels.h"
#include "mark/line/labels.h"
#include "guide/glyph.h"
#include "scene/occupancy.h"
#include "guide/range-mark.h"

/* Places that the label of a point may have. */
#define MAX_PLACES 10

/* How much farther from its point a label stands where a steep line leaves no nearer
 * place, as a share of its height. */
#define FARTHER 0.7

/* What a label keeps free of other texts beside it, as a share of its height: nearer two
 * numbers would be read as one. */
#define APART 0.2

/* Between the axis and the first label, at 1200×800. */
#define AXIS_CLEARANCE 8.0

/* Where what is drawn for a value ends at the top: a point, or the mark of a range. */
static double
top_of (const GuatuDrawing *drawing, const GuatuLineLayout *layout, const GuatuCell *cell,
        GuatuPoint at)
{
  if (!guatu_range_mark_is_shown (drawing, cell))
    return at.y;
  return guatu_plane_point (
             &layout->plane,
             guatu_scale_map (&layout->scale, guatu_range_mark_high (drawing, cell)), 0)
      .y;
}

/* Where the label of a point may stand, the best place first: over it, under it,
 * to one side of that, beside it, or farther away, but never beside the numbers of the
 * axis. What stands over or under it stays on the plot. */
static guint
places_about (const GuatuDrawing *drawing, const GuatuLineLayout *layout, GuatuPoint at,
              double top, const GuatuLabel *label, GuatuBox boxes[MAX_PLACES])
{
  double distance = guatu_glyph_point_radius (drawing) + 13 * drawing->style.unit;
  double aside = label->width / 2 + guatu_glyph_point_radius (drawing);
  double above = top - distance - label->height, below = at.y + distance;
  double beside = aside + 5 * drawing->style.unit;
  double lowest = layout->room.y + layout->room.height - label->height;
  double middle = MIN (at.y - label->height / 2, lowest);
  double farther = FARTHER * label->height;
  double least = layout->plane.area.x + AXIS_CLEARANCE * drawing->style.unit;
  double most = layout->room.x + layout->room.width - label->width;
  const GuatuPoint places[MAX_PLACES]
      = { { at.x, above },           { at.x, below },           { at.x - aside, above },
          { at.x + aside, above },   { at.x - aside, below },   { at.x + aside, below },
          { at.x + beside, middle }, { at.x, above - farther }, { at.x, below + farther },
          { at.x - beside, middle } };
  guint n = MAX_PLACES;

  for (guint i = 0; i < MAX_PLACES; i++)
    {
      double x = MAX (places[i].x - label->width / 2, least);

      boxes[i] = (GuatuBox) { places[i].x == at.x ? MIN (x, most) : x, places[i].y,
                              label->width, label->height };
    }
  /* Pushed off the axis, it would lie on its point. */
  if (boxes[n - 1].x + label->width > at.x)
    n--;
  return n;
}

/* Whether the line at zero would strike a label out, its minus above all. */
static gboolean
meets_zero (const GuatuLineLayout *layout, GuatuBox box, double touch)
{
  double y;

  if (layout->scale.log || guatu_line_layout_is_bare (layout) || layout->scale.low > 0
      || layout->scale.high < 0)
    return FALSE;
  y = guatu_plane_point (&layout->plane, guatu_scale_map (&layout->scale, 0), 0).y;
  return y > box.y + touch && y < box.y + box.height - touch;
}

/**
 * guatu_point_obstacles:
 *
 * Returns: of what depth the shapes are that numbers keep off: marks and, over another
 *   layer, areas as well
 */
GuatuDepth
guatu_point_obstacles (const GuatuDrawing *drawing)
{
  return drawing->over ? GUATU_DEPTH_BAND : GUATU_DEPTH_MARK;
}

/* Whether nothing is in the way of a label, into which lines may come so far. */
static gboolean
is_free (const GuatuDrawing *drawing, GuatuBox box, double touch, int mark)
{
  const GuatuScene *scene = drawing->scene;
  GuatuBox core = { box.x, box.y + touch, box.width, box.height - 2 * touch };
  double apart = APART * box.height;
  GuatuBox around = { box.x - apart, box.y, box.width + 2 * apart, box.height };

  return guatu_occupancy_is_free (scene, core, guatu_point_obstacles (drawing), mark)
         && (touch <= 0 || guatu_occupancy_is_unlettered (scene, box, mark))
         && guatu_occupancy_meets_no_text (scene, around);
}

/* The first of some places for a label that is free: one off the zero line, if there is
 * one; else paper keeps the line off the label. Returns @n where there is none. */
static guint
choose_place (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
              const GuatuBox *boxes, guint n, double touch, int mark)
{
  guint second = n;

  for (guint i = 0; i < n; i++)
    {
      if (!is_free (drawing, boxes[i], touch, mark)
          || !guatu_box_is_inside (boxes[i], layout->room))
        continue;
      if (!meets_zero (layout, boxes[i], touch))
        return i;
      second = MIN (second, i);
    }
  if (second < n && layout->lines != GUATU_LINES_AREA)
    guatu_axis_clear_behind (&layout->axis, drawing, &layout->plane, &layout->scale,
                             boxes[second], 0);
  return second;
}

static double
distance_to (GuatuBox box, GuatuPoint at)
{
  double x = MAX (MAX (box.x - at.x, at.x - box.x - box.width), 0);
  double y = MAX (MAX (box.y - at.y, at.y - box.y - box.height), 0);

  return hypot (x, y);
}

/* Whether a label is nearer to another point of its line, and would be read as its. */
static gboolean
is_nearer_to_other (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                    guint cell, GuatuBox box)
{
  guint n_series = drawing->table->series->len, series = cell % n_series;
  double own = distance_to (
      box, guatu_line_layout_point (layout, drawing, cell / n_series, series));

  for (guint i = 0; i < drawing->table->categories->len; i++)
    if (i != cell / n_series
        && guatu_cell_has_value (guatu_table_cell (drawing->table, i, series))
        && distance_to (box, guatu_line_layout_point (layout, drawing, i, series)) < own)
      return TRUE;
  return FALSE;
}

/* Puts the places first at which a label that is alone on its line is nearest to its own
 * point. */
static void
prefer_own (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint cell,
            GuatuBox *boxes, guint n)
{
  GuatuBox sorted[MAX_PLACES];
  guint n_sorted = 0;

  for (int other = FALSE; other <= TRUE; other++)
    for (guint i = 0; i < n; i++)
      if (is_nearer_to_other (drawing, layout, cell, boxes[i]) == other)
        sorted[n_sorted++] = boxes[i];
  for (guint i = 0; i < n; i++)
    boxes[i] = sorted[i];
}

/**
 * guatu_point_place_find:
 * @cell: the index of a cell with a value
 * @label: of the value
 * @mark: the index of its mark
 * @box: (out): where the label stands
 *
 * Finds the best place for the label of a point: about it or, of a stacked area, on its
 * area.
 *
 * Returns: whether there is one that is free
 */
gboolean
guatu_point_place_find (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                        guint cell, const GuatuLabel *label, int mark, GuatuBox *box)
{
  guint category = cell / drawing->table->series->len;
  guint series = cell % drawing->table->series->len;
  GuatuBox boxes[MAX (MAX_PLACES, GUATU_AREA_MAX_PLACES)];
  gboolean stacked = drawing->chart->stack != GUATU_STACK_NONE;
  GuatuPoint at = guatu_line_layout_point (layout, drawing, category, series);
  guint n
      = stacked
            ? guatu_area_label_places (drawing, layout, category, series, label, boxes)
            : places_about (drawing, layout, at,
                            top_of (drawing, layout, &drawing->table->cells[cell], at),
                            label, boxes);
  guint chosen;

  if (!stacked && drawing->panel != NULL && !guatu_line_labels_all (drawing->table))
    prefer_own (drawing, layout, cell, boxes, n);
  chosen = choose_place (drawing, layout, boxes, n,
                         stacked ? guatu_area_label_touch (label) : 0, mark);

  if (chosen == n)
    return FALSE;
  *box = boxes[chosen];
  return TRUE;
}
