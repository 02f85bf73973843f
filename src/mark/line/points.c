/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/points.h"

#include "guide/glyph.h"
#include "guide/color.h"
#include "mark/line/labels.h"
#include "guide/range-mark.h"

/* Of each long line, where points have to tell lines apart. */
#define POINTS_ON_LONG_LINE 8

/* What has no point is said at the foot of the plot; the line breaks over it. */
static void
add_without_point (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                   const GuatuCell *cell, guint category, guint series)
{
  g_autofree char *text = guatu_drawing_write_value (drawing, cell);
  const GuatuBox *area = &layout->plane.area;
  GuatuBox box
      = { guatu_line_layout_x (layout, drawing, category), area->y + area->height, 0, 0 };

  guatu_scene_add_mark (drawing->scene,
                        cell->observation->missing ? GUATU_SCENE_MARK_MISSING
                                                   : GUATU_SCENE_MARK_POINT,
                        box, cell->indicator, cell->observation, text, series);
}

/* What is known of the points while they are drawn. */
typedef struct
{
  const GuatuDrawing *drawing;
  const GuatuLineLayout *layout;
  GArray *signs;   /* (element-type GuatuBox): those of the category so far */
  guint *n_values; /* of each series */
  guint *n_drawn;  /* of each series, so far */
} Points;

/* Whether the line goes on from a category to the one before (@step -1) or after it. */
static gboolean
is_joined (const GuatuTable *table, guint category, guint series, int step)
{
  guint n = table->categories->len, i = category;

  for (;;)
    {
      if (step < 0 && guatu_table_breaks_before (table, i, series))
        return FALSE;
      i += (guint) step;
      if (i >= n || (step > 0 && guatu_table_breaks_before (table, i, series)))
        return FALSE;
      if (guatu_table_cell (table, i, series)->observation != NULL)
        return guatu_cell_has_value (guatu_table_cell (table, i, series));
    }
}

/* Whether a point is one of the few that tell a long line from others, each line's in
 * other places. */
static gboolean
is_marker (const Points *points, guint series)
{
  guint n_series = points->drawing->table->series->len;
  guint step = MAX (points->n_values[series] / POINTS_ON_LONG_LINE, 1);

  return guatu_line_points_tell_lines (points->drawing)
         && (points->n_drawn[series] + series * step / n_series) % step == 0;
}

/* Whether a point is drawn as one. Long lines are smooth but where a point says what
 * the line can not: that its value is open, or that there is one between gaps. */
static gboolean
is_dotted (const Points *points, guint category, guint series)
{
  const GuatuTable *table = points->drawing->table;
  GuatuBound bound
      = (GuatuBound) guatu_table_cell (table, category, series)->observation->bound;

  if (!guatu_table_is_dense (table) || bound != GUATU_BOUND_EXACT
      || is_marker (points, series))
    return TRUE;
  return points->layout->lines != GUATU_LINES_AREA
         && !is_joined (table, category, series, -1)
         && !is_joined (table, category, series, 1);
}

/* Whether a box meets a point of a category other than that of one series. */
static gboolean
meets_point (const GuatuDrawing *drawing, const GuatuLineLayout *layout, GuatuBox box,
             guint category, guint series)
{
  double radius = guatu_glyph_point_radius (drawing);

  for (guint i = 0; i < drawing->table->series->len; i++)
    {
      GuatuPoint at;

      if (i == series
          || !guatu_cell_has_value (guatu_table_cell (drawing->table, category, i)))
        continue;
      at = guatu_line_layout_point (layout, drawing, category, i);
      if (guatu_box_overlaps (
              box, (GuatuBox) { at.x - radius, at.y - radius, 2 * radius, 2 * radius }))
        return TRUE;
    }
  return FALSE;
}

/* The bound whose sign a point shows. Stacked areas end where the next one begins, and
 * a sign that lay on another point or sign would be read as its own: there the label
 * says it. */
static GuatuBound
shown_bound (const Points *points, guint category, guint series)
{
  const GuatuDrawing *drawing = points->drawing;
  const GuatuLineLayout *layout = points->layout;
  GArray *signs = points->signs;
  const GuatuObservation *observation
      = guatu_table_cell (drawing->table, category, series)->observation;
  GuatuBound bound = (GuatuBound) observation->bound;
  GuatuBox sign;

  if (drawing->chart->stack != GUATU_STACK_NONE)
    return GUATU_BOUND_EXACT;
  if (!guatu_glyph_point_sign (
          drawing, guatu_line_layout_point (layout, drawing, category, series), bound,
          &sign)
      || !guatu_line_labels_all (drawing->table))
    return bound;
  for (guint i = 0; i < signs->len; i++)
    if (guatu_box_overlaps (sign, g_array_index (signs, GuatuBox, i)))
      return GUATU_BOUND_EXACT;
  if (meets_point (drawing, layout, sign, category, series))
    return GUATU_BOUND_EXACT;
  g_array_append_val (signs, sign);
  return bound;
}

/* A point that stands out of its line has the ink of what stands out. */
static guint
ink_of (const Points *points, guint category, guint series)
{
  return points->drawing->table->highlights_categories
             ? guatu_color_of_cell (points->drawing, category, series)
             : points->layout->colors[series];
}

static void
draw_point (const Points *points, const GuatuCell *cell, guint category, guint series)
{
  const GuatuDrawing *drawing = points->drawing;
  const GuatuLineLayout *layout = points->layout;
  GuatuPoint at = guatu_line_layout_point (layout, drawing, category, series);
  double radius = guatu_glyph_point_radius (drawing);
  GuatuBox box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
  g_autofree char *text = guatu_drawing_write_value (drawing, cell);
  int mark = guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_POINT, box,
                                   cell->indicator, cell->observation, text, series);

  if (guatu_range_mark_is_shown (drawing, cell))
    guatu_range_mark_draw (
        drawing, &layout->plane,
        guatu_scale_map (&layout->scale, cell->value / drawing->scale),
        guatu_scale_map (&layout->scale, guatu_range_mark_high (drawing, cell)),
        at.x - layout->plane.area.x,
        guatu_style_series_color (&drawing->style, layout->colors[series]).fill, mark);
  if (is_dotted (points, category, series))
    guatu_glyph_point (drawing, at, ink_of (points, category, series),
                       (GuatuStatus) cell->observation->status,
                       shown_bound (points, category, series), mark);
  points->n_drawn[series]++;
}

/* Whether a point is but a place of a line that one passes by, of which nobody asks. */
static gboolean
is_passed (const Points *points, guint category, guint series)
{
  const GuatuTable *table = points->drawing->table;

  return table->passing && category > 0 && category + 1 < table->categories->len
         && (int) category != table->held
         && (!guatu_cell_has_value (guatu_table_cell (table, category, series))
             || !is_dotted (points, category, series));
}

static int
draw_cell (const Points *points, guint category, guint series)
{
  const GuatuDrawing *drawing = points->drawing;
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  int mark = (int) drawing->scene->marks->len;

  if (cell->observation == NULL)
    return -1;
  if (is_passed (points, category, series))
    {
      points->n_drawn[series] += guatu_cell_has_value (cell);
      return -1;
    }
  if (guatu_cell_has_value (cell))
    draw_point (points, cell, category, series);
  else
    add_without_point (drawing, points->layout, cell, category, series);
  return mark;
}

/**
 * guatu_line_points_tell_lines:
 *
 * Returns: whether the lines have points because no colour tells them apart, however
 *   long they are
 */
gboolean
guatu_line_points_tell_lines (const GuatuDrawing *drawing)
{
  guint n = drawing->table->series->len;

  return n > 1 && (drawing->style.look == GUATU_LOOK_PRINT || n > GUATU_STYLE_N_COLORS);
}

/**
 * guatu_line_points_draw:
 * @marks: (out caller-allocates) (array): the index of each cell's mark, or -1
 *
 * Draws the points of all lines. Marks come category by category, in the order in
 * which they are read.
 */
void
guatu_line_points_draw (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                        int *marks)
{
  const GuatuTable *table = drawing->table;
  guint n_series = table->series->len, n_cells = table->categories->len * n_series;
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (GuatuBox));
  g_autofree guint *n_values = g_new0 (guint, n_series);
  g_autofree guint *n_drawn = g_new0 (guint, n_series);
  Points points = { drawing, layout, signs, n_values, n_drawn };

  for (guint i = 0; i < n_cells; i++)
    n_values[i % n_series] += guatu_cell_has_value (&table->cells[i]);
  for (guint i = 0; i < n_cells; i++)
    {
      if (i % n_series == 0)
        g_array_set_size (signs, 0);
      marks[i] = draw_cell (&points, i / n_series, i % n_series);
    }
}
