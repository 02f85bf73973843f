/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/line-labels.h"

#include "chart/line-fill.h"
#include "chart/glyph.h"
#include "chart/label-place.h"
#include "chart/range-mark.h"

/* More values than this are read off the axis rather than labelled. */
#define MAX_LABELLED 24

/* Places that the label of a point may have. */
#define MAX_PLACES 10

/* How much farther from its point a label stands where a steep line leaves no nearer
 * place, as a share of its height. */
#define FARTHER 0.7

/* Between the sign of a missing value and a number, as a share of the type. */
#define MINUS_CLEARANCE 0.75

/* Between an area as narrow as a point and its label, at 1200×800. */
#define ALONE_GAP 5.0

/* Between the axis and the first label, at 1200×800. */
#define AXIS_CLEARANCE 8.0

/* The place of a gap's sign at the foot of the plot. The signs of several series stand
 * side by side; that of a stack stands alone. */
static GuatuBox
sign_box (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
          guint series, const GuatuLabel *label)
{
  double middle = (drawing->table->series->len - 1) / 2.0;
  double shift = drawing->chart->stack == GUATU_STACK_NONE
                     ? (series - middle) * label->width * 2.5
                     : 0;
  double x = guatu_line_layout_x (layout, drawing, category) + shift;
  double last = layout->room.x + layout->room.width - label->width;
  double y = layout->plane.area.y + layout->plane.area.height - label->height;

  return (GuatuBox) { MIN (x - label->width / 2, last), y, label->width, label->height };
}

/* Says a gap, as far as there is room, and never so near a number that the sign would be
 * its minus. The sign of a stack does not tell the numbers that it withholds. */
static void
label_gap (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint first_line,
           guint category, guint series, int mark)
{
  const GuatuStyle *style = &drawing->style;
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  g_autoptr (GuatuLabel) label = guatu_drawing_set_value (drawing, cell, &style->value);
  GuatuBox box = sign_box (drawing, layout, category, series, label);
  double apart = style->value.size * MINUS_CLEARANCE;
  GuatuBox around = { box.x - apart, box.y, box.width + 2 * apart, box.height };
  gboolean placed = guatu_cell_has_sign (cell) && guatu_box_is_inside (box, layout->room)
                    && guatu_scene_is_free (drawing->scene, around, first_line, mark);

  if (placed)
    guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, box.x + box.width / 2,
                       box.y, GUATU_ALIGN_MIDDLE,
                       drawing->chart->stack == GUATU_STACK_NONE
                           ? guatu_style_ink (style, layout->inks[series]).text
                           : style->soft,
                       mark);
  if (!placed || !cell->observation->missing)
    guatu_drawing_warn_value (drawing, cell,
                              guatu_scene_mark (drawing->scene, (guint) mark)->label);
}

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

/* A value that is stacked stands on its own area, where that is high enough: in the
 * middle or to one side, and for the first value to the right. An area as narrow as
 * a point has it beside it. */
static guint
places_within (const GuatuDrawing *drawing, const GuatuLineLayout *layout, GuatuPoint top,
               GuatuPoint base, const GuatuLabel *label, gboolean alone,
               GuatuBox boxes[MAX_PLACES])
{
  double gap = alone ? ALONE_GAP * drawing->style.unit : 0;
  double aside = label->width / 2 + guatu_glyph_point_radius (drawing) + gap;
  const double shifts[] = { 0, aside, -aside };
  guint n = 0;

  for (guint i = alone ? 1 : 0; i < G_N_ELEMENTS (shifts); i++)
    {
      double x = top.x - label->width / 2 + shifts[i];
      /* Beside the point, only the letters have to fit. */
      double height
          = label->height + (shifts[i] == 0 ? 2 * guatu_glyph_point_radius (drawing) : 0);

      if (x >= layout->first_x && ABS (base.y - top.y) >= height)
        boxes[n++] = (GuatuBox) { x, (top.y + base.y - label->height) / 2, label->width,
                                  label->height };
    }
  return n;
}

/* Over areas that show each other only the page's ink is sure to be read. */
static GuatuColor
label_color (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
             guint series, GuatuBox box, int mark)
{
  GuatuFill fills[2];
  guint n;

  if (layout->lines != GUATU_LINES_AREA)
    return guatu_style_text_color (&drawing->style, layout->inks[series],
                                   drawing->table->series->len);
  n = guatu_area_fills_at (drawing, layout, category, series, fills);
  if (n == 0
      || (drawing->chart->stack == GUATU_STACK_NONE && fills[0].kind == GUATU_FILL_SOLID
          && fills[n - 1].kind == GUATU_FILL_SOLID))
    return drawing->style.ink;
  return guatu_glyph_text_on (drawing, fills, n, box, mark);
}

/* Whether the line at zero would strike a label out, its minus above all. */
static gboolean
meets_zero (const GuatuLineLayout *layout, GuatuBox box)
{
  double y;

  if (layout->scale.log || guatu_line_layout_is_bare (layout) || layout->scale.low > 0
      || layout->scale.high < 0)
    return FALSE;
  y = guatu_plane_point (&layout->plane, guatu_scale_map (&layout->scale, 0), 0).y;
  return y > box.y && y < box.y + box.height;
}

/* The first of some places for a label that is free: one off the zero line, if there is
 * one; else paper keeps the line off the label. Returns @n where there is none. */
static guint
choose_place (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
              guint first_line, const GuatuBox *boxes, guint n, int mark)
{
  guint second = n;

  for (guint i = 0; i < n; i++)
    {
      if (!guatu_scene_is_free (drawing->scene, boxes[i], first_line, mark)
          || !guatu_box_is_inside (boxes[i], layout->room))
        continue;
      if (!meets_zero (layout, boxes[i]))
        return i;
      second = MIN (second, i);
    }
  if (second < n && layout->lines != GUATU_LINES_AREA)
    guatu_axis_clear_behind (&layout->axis, drawing, &layout->plane, &layout->scale,
                             boxes[second], 0);
  return second;
}

/* Labels a point at the best of its places that is free. */
static void
label_point (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint first_line,
             guint category, guint series, int mark)
{
  const char *text = guatu_scene_mark (drawing->scene, (guint) mark)->label;
  GuatuPoint at = guatu_line_layout_point (layout, drawing, category, series);
  GuatuPoint base = guatu_line_layout_base (layout, drawing, category, series);
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  g_autoptr (GuatuLabel) label
      = guatu_drawing_set_value (drawing, cell, &drawing->style.value);
  gboolean stacked = drawing->chart->stack != GUATU_STACK_NONE;
  GuatuBox boxes[MAX_PLACES];
  GuatuFill fills[2];
  gboolean alone
      = stacked && guatu_area_fills_at (drawing, layout, category, series, fills) == 0;
  guint n = stacked ? places_within (drawing, layout, at, base, label, alone, boxes)
                    : places_about (drawing, layout, at,
                                    top_of (drawing, layout, cell, at), label, boxes);

  guint chosen = choose_place (drawing, layout, first_line, boxes, n, mark);

  if (chosen == n)
    guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_VALUE, text);
  else
    guatu_label_place (
        label, drawing->scene, GUATU_ROLE_VALUE, boxes[chosen].x, boxes[chosen].y,
        GUATU_ALIGN_START,
        label_color (drawing, layout, category, series, boxes[chosen], mark), mark);
}

/* Whether the value of a category stands beside the end of its line. */
static gboolean
is_end (GArray *ends, guint category, guint series)
{
  const GuatuLineEnd *end
      = series < ends->len ? &g_array_index (ends, GuatuLineEnd, series) : NULL;

  return end != NULL && end->category == (int) category && end->value != NULL;
}

/** guatu_line_labels_all: whether there are so few values that each has its label. */
gboolean
guatu_line_labels_all (const GuatuTable *table)
{
  return !guatu_table_is_dense (table) && guatu_table_n_values (table) <= MAX_LABELLED;
}

/**
 * guatu_line_label_points:
 * @first_line: the index of the first shape that no label may cover
 * @marks: (array): of each cell of the table
 *
 * Labels the points that no label at a line's end speaks for, and then says what
 * is missing.
 */
void
guatu_line_label_points (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                         guint first_line, const int *marks)
{
  const GuatuTable *table = drawing->table;
  guint n = table->categories->len * table->series->len;

  for (guint i = 0; guatu_line_labels_all (table) && i < n; i++)
    {
      guint category = i / table->series->len, series = i % table->series->len;

      if (guatu_cell_has_value (&table->cells[i])
          && !is_end (layout->starts, category, series)
          && !is_end (layout->ends, category, series))
        label_point (drawing, layout, first_line, category, series, marks[i]);
    }
  if (table->reduced)
    return;
  for (guint i = 0; i < n; i++)
    if (table->cells[i].observation != NULL && !guatu_cell_has_value (&table->cells[i]))
      label_gap (drawing, layout, first_line, i / table->series->len,
                 i % table->series->len, marks[i]);
}
