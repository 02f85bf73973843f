/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/line-points.h"

#include "chart/glyph.h"
#include "chart/line-labels.h"

/* Of each long line, where points have to tell lines apart. */
#define POINTS_ON_LONG_LINE 8

/* A missing value is said at the foot of the plot; the line breaks over it. */
static void
add_missing (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
             const GuatuCell *cell, guint category, guint series)
{
  g_autofree char *text = guatu_drawing_write_value (drawing, cell);
  const GuatuBox *area = &layout->plane.area;
  GuatuBox box
      = { guatu_line_layout_x (layout, drawing, category), area->y + area->height, 0, 0 };

  guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_MISSING, box, cell->indicator,
                        cell->observation, text, series);
}

/* Whether a point is drawn as one. Long lines are smooth, but for the few points
 * that tell them apart where no colour does, each line's in other places. */
static gboolean
is_dotted (const GuatuDrawing *drawing, guint category, guint series)
{
  guint n = drawing->table->categories->len, n_series = drawing->table->series->len;
  guint step = MAX (n / POINTS_ON_LONG_LINE, 1);

  if (n <= GUATU_TABLE_MAX_DOTTED)
    return TRUE;
  return n_series > 1 && drawing->style.look == GUATU_LOOK_PRINT
         && (category + series * step / n_series) % step == 0;
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
              box, (GuatuBox){ at.x - radius, at.y - radius, 2 * radius, 2 * radius }))
        return TRUE;
    }
  return FALSE;
}

/* The bound whose sign a point shows. Stacked areas end where the next one begins, and
 * a sign that lay on another point or sign would be read as its own: there the label
 * says it. @signs are those of the category so far. */
static GuatuBound
shown_bound (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
             guint series, GArray *signs)
{
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

static void
draw_point (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
            const GuatuCell *cell, guint category, guint series, GArray *signs)
{
  GuatuPoint at = guatu_line_layout_point (layout, drawing, category, series);
  double radius = guatu_glyph_point_radius (drawing);
  GuatuBox box = { at.x - radius, at.y - radius, 2 * radius, 2 * radius };
  g_autofree char *text = guatu_drawing_write_value (drawing, cell);
  int mark = guatu_scene_add_mark (drawing->scene, GUATU_SCENE_MARK_POINT, box,
                                   cell->indicator, cell->observation, text, series);

  if (is_dotted (drawing, category, series))
    guatu_glyph_point (drawing, at, layout->inks[series],
                       (GuatuStatus) cell->observation->status,
                       shown_bound (drawing, layout, category, series, signs), mark);
}

static int
draw_cell (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
           guint series, GArray *signs)
{
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  int mark = (int) drawing->scene->marks->len;

  if (cell->observation == NULL)
    return -1;
  if (cell->observation->missing)
    add_missing (drawing, layout, cell, category, series);
  else
    draw_point (drawing, layout, cell, category, series, signs);
  return mark;
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
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (GuatuBox));

  for (guint i = 0; i < table->categories->len; i++)
    {
      g_array_set_size (signs, 0);
      for (guint series = 0; series < table->series->len; series++)
        marks[i * table->series->len + series]
            = draw_cell (drawing, layout, i, series, signs);
    }
}
