/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/area-labels.h"

#include "guide/glyph.h"
#include "mark/line/fill.h"
#include "table/stack.h"

/*
 * Where the numbers of stacked areas stand: on their own area and beside their own point,
 * where the area is high enough over all of the number's width.
 */

/* Between an area as narrow as a point and its label, at 1200×800. */
#define ALONE_GAP 5.0

/* What a label keeps free of the points beside it where it can, as a share of its
 * height. */
#define POINT_GAP 0.12

/* From one place along an area to the next, as a share of the label's height. */
#define STEP 0.15

/* How far beside its point a number is taken for that of the point, in heights of it. */
#define FARTHEST 1.9

/* How far an edge may come into the line of a number, whose figures do not fill it: as a
 * share of its height, and in scene units. */
#define TOUCH 0.08
#define MOST_TOUCH 1.9

/* Where the edges of an area lie somewhere along it, the upper before the lower. */
typedef struct
{
  double x;
  double upper;
  double lower;
} Section;

/* The area of a part about one of its points, from left to right, as far as it goes on
 * without a jump. */
static void
add_sections (GArray *sections, const GuatuDrawing *drawing,
              const GuatuLineLayout *layout, guint category, guint series, gboolean after)
{
  const GuatuTable *table = drawing->table;
  gboolean down = guatu_table_cell (table, category + (after ? 0 : 1), series)->value < 0;
  g_autoptr (GArray) edge
      = guatu_stack_edge (table, drawing->chart->stack, category, series);

  for (guint i = 0; i < edge->len; i++)
    {
      const GuatuStackPoint *point = &g_array_index (edge, GuatuStackPoint, i);
      GuatuPoint end = guatu_line_layout_between (layout, drawing, category, point->after,
                                                  point->span.end);
      GuatuPoint start = guatu_line_layout_between (layout, drawing, category,
                                                    point->after, point->span.start);
      Section section = { end.x, down ? start.y : end.y, down ? end.y : start.y };

      if (point->apart && after)
        return;
      if (point->apart)
        g_array_set_size (sections, 0);
      g_array_append_val (sections, section);
    }
}

static GArray *
new_sections (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
              guint series)
{
  GArray *sections = g_array_new (FALSE, FALSE, sizeof (Section));

  if (guatu_area_is_filled_before (drawing->table, category, series))
    add_sections (sections, drawing, layout, category - 1, series, FALSE);
  if (category + 1 < drawing->table->categories->len
      && guatu_area_is_filled_before (drawing->table, category + 1, series))
    add_sections (sections, drawing, layout, category, series, TRUE);
  return sections;
}

static double
between (double from, double to, double way)
{
  return from + (to - from) * way;
}

/* Narrows @free to what lies on the area at @x. */
static void
narrow_at (const GArray *sections, guint before, double x, Section *free)
{
  const Section *from = &g_array_index (sections, Section, before);
  const Section *to = &g_array_index (sections, Section, before + 1);
  double way = to->x > from->x ? (x - from->x) / (to->x - from->x) : 0;

  free->upper = MAX (free->upper, between (from->upper, to->upper, way));
  free->lower = MIN (free->lower, between (from->lower, to->lower, way));
}

/* What of its height an area has free from @x over @width; none where it ends there. */
static Section
find_free (const GArray *sections, double x, double width)
{
  Section free = { x, -G_MAXDOUBLE, G_MAXDOUBLE };
  double right = x + width;

  if (sections->len == 0 || x < g_array_index (sections, Section, 0).x
      || right > g_array_index (sections, Section, sections->len - 1).x)
    return (Section) { x, 0, 0 };
  for (guint i = 0; i + 1 < sections->len; i++)
    {
      double from = MAX (g_array_index (sections, Section, i).x, x);
      double to = MIN (g_array_index (sections, Section, i + 1).x, right);

      if (from > to)
        continue;
      narrow_at (sections, i, from, &free);
      narrow_at (sections, i, to, &free);
    }
  return free;
}

/* Adds the place of a label whose middle is so far beside its point, if it has room on
 * the area: as high as the middle of the area at the point, or as near as that goes. */
static guint
add_place (const GArray *sections, GuatuPoint middle, const GuatuLabel *label,
           double shift, double clearance, GuatuBox *box)
{
  double x = middle.x - label->width / 2 + shift;
  Section free = find_free (sections, x, label->width);
  double top = free.upper + clearance, last = free.lower - clearance - label->height;

  if (last < top)
    return 0;
  *box = (GuatuBox) { x, CLAMP (middle.y - label->height / 2, top, last), label->width,
                      label->height };
  return 1;
}

/* Beside an area as narrow as a point. */
static guint
places_beside (GuatuPoint middle, double height, const GuatuLabel *label, double aside,
               double least_x, GuatuBox *boxes)
{
  guint n = 0;

  for (int side = 1; side >= -1 && height >= label->height; side -= 2)
    {
      double x = middle.x - label->width / 2 + side * aside;

      if (x >= least_x)
        boxes[n++]
            = (GuatuBox) { x, middle.y - label->height / 2, label->width, label->height };
    }
  return n;
}

/**
 * guatu_area_label_touch:
 *
 * Returns: how far a line may come into the number of a stacked area, from above or below
 */
double
guatu_area_label_touch (const GuatuLabel *label)
{
  return MIN (TOUCH * label->height, MOST_TOUCH);
}

/**
 * guatu_area_label_places:
 * @label: the number of a stacked area
 * @boxes: (out): on the page
 *
 * Finds where a number may stand, the best place first: over the middle of its area or,
 * as far as it is still taken for the number of its point, to one side. An area as narrow
 * as a point has it beside it.
 *
 * Returns: how many such places there are
 */
guint
guatu_area_label_places (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                         guint category, guint series, const GuatuLabel *label,
                         GuatuBox boxes[GUATU_AREA_MAX_PLACES])
{
  GuatuPoint at = guatu_line_layout_point (layout, drawing, category, series);
  GuatuPoint base = guatu_line_layout_base (layout, drawing, category, series);
  GuatuPoint middle = { at.x, (at.y + base.y) / 2 };
  double radius = guatu_glyph_point_radius (drawing);
  double aside = label->width / 2 + radius;
  g_autoptr (GArray) sections = new_sections (drawing, layout, category, series);
  double touch = guatu_area_label_touch (label) * 0.99;
  guint n = 0;

  if (sections->len == 0)
    return places_beside (middle, ABS (base.y - at.y), label,
                          aside + ALONE_GAP * drawing->style.unit, layout->first_x,
                          boxes);
  /* Under its point the label keeps clear of it, and of the one on the other edge. */
  n += add_place (sections, middle, label, 0, radius, &boxes[n]);
  for (double further = POINT_GAP * label->height;
       further <= FARTHEST * label->height && n + 4 <= GUATU_AREA_MAX_PLACES;
       further += STEP * label->height)
    for (int side = 1; side >= -1; side -= 2)
      n += add_place (sections, middle, label, side * (aside + further), -touch,
                      &boxes[n]);
  for (int side = 1; side >= -1; side -= 2)
    n += add_place (sections, middle, label, side * aside, -touch, &boxes[n]);
  return n;
}
