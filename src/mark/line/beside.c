/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/ground.h"
#include "guide/glyph.h"
#include "scene/label-place.h"
#include "mark/line/dodge.h"

/* A label moved less than this from its line's end needs no lead (1200×800). */
#define LEAD_FROM 3.0

/* The dots of a lead over categories without a value, at 1200×800. */
#define LEAD_DOT 1.5
#define LEAD_GAP 4.0

/* Where the values beside the plot begin, or before it end. */
static double
value_x (const GuatuDrawing *drawing, const GuatuLineLayout *layout, gboolean last)
{
  return last ? layout->values_x : layout->first_x - guatu_line_layout_lead (drawing);
}

/* Leads a label back to the end of its line from where it had to make way, or a name
 * from beyond categories where its line has no value: with dots, since those are not
 * data. */
static void
draw_lead (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
           const GuatuLineEnd *end, gboolean last, guint series)
{
  double unit = drawing->style.unit, x = value_x (drawing, layout, last);
  GuatuPoint point
      = guatu_line_layout_point (layout, drawing, (guint) end->category, series);
  int side = last ? 1 : -1;
  double aside = guatu_line_dodge_reach (drawing, layout, (guint) end->category)
                 + guatu_glyph_point_radius (drawing) + 3 * unit;
  gboolean far = end->value == NULL;
  GuatuPoint lead[] = {
    { guatu_line_layout_x (layout, drawing, (guint) end->category) + side * aside,
      point.y },
    { x - side * 6 * unit, end->anchor },
    { layout->names_x - side * 6 * unit, end->anchor },
  };
  GuatuStroke stroke = guatu_style_rule (
      &drawing->style,
      guatu_style_series_color (&drawing->style, layout->colors[series]).fill, 1);

  if (!far && ABS (end->anchor - point.y) < LEAD_FROM * unit)
    return;
  stroke.color.alpha = 0.55;
  stroke.dash = far ? LEAD_DOT * unit : 0;
  stroke.gap = far ? LEAD_GAP * unit : 0;
  guatu_scene_add_polyline (drawing->scene, lead, far ? 3 : 2, stroke, -1);
}

/**
 * guatu_line_layout_clear_behind:
 *
 * Keeps the grid off the values that stand between the axis and the lines, and what would
 * be left of a grid line before them, which looked like a minus sign.
 */
void
guatu_line_layout_clear_behind (const GuatuLineLayout *layout,
                                const GuatuDrawing *drawing)
{
  double right = layout->first_x - guatu_line_layout_lead (drawing);
  double pad = 4 * drawing->style.unit;

  for (guint i = 0; i < layout->starts->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (layout->starts, GuatuLineEnd, i);
      double half = end->value != NULL ? end->value->height / 2 : 0;
      double left = MIN (right - (end->value != NULL ? end->value->width : 0) - pad,
                         layout->room.x);

      if (end->value != NULL)
        guatu_ground_add (drawing, (GuatuBox) { left, end->anchor - half,
                                                right + pad - left, 2 * half });
    }
}

/* The series' marker before its name, as its last point is drawn. */
static void
draw_marker (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
             const GuatuLineEnd *end, guint series)
{
  const GuatuCell *cell
      = guatu_table_cell (drawing->table, (guint) end->category, series);
  GuatuPoint at = { layout->names_x + guatu_glyph_point_radius (drawing), end->anchor };

  guatu_glyph_point (drawing, at, layout->colors[series],
                     (GuatuStatus) cell->observation->status, GUATU_BOUND_EXACT, -1);
}

/* Takes note of a name by which its line can be switched off. */
static void
add_key (const GuatuDrawing *drawing, const GuatuLabel *name, double x, double y,
         guint series)
{
  const GuatuKey *key = guatu_table_series (drawing->table, series);

  if (guatu_chart_hides_series (drawing->chart))
    guatu_scene_add_key (drawing->scene, (GuatuBox) { x, y, name->width, name->height },
                         series, guatu_glance_name (guatu_key_label (key)),
                         guatu_text_get (guatu_key_label (key), drawing->primary), FALSE);
}

static void
draw_end (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
          const GuatuLineEnd *end, gboolean last, guint series, int mark)
{
  GuatuColor color
      = guatu_style_series_color (&drawing->style, layout->colors[series]).text;
  GuatuAlign align = last ? GUATU_ALIGN_START : GUATU_ALIGN_END;

  if (drawing->chart->stack == GUATU_STACK_NONE)
    draw_lead (drawing, layout, end, last, series);
  if (end->value != NULL)
    guatu_label_place (end->value, drawing->scene, GUATU_ROLE_VALUE,
                       value_x (drawing, layout, last), guatu_line_end_value_y (end),
                       align, color, mark);
  if (end->lead > 0)
    draw_marker (drawing, layout, end, series);
  if (end->name != NULL)
    guatu_label_place (end->name, drawing->scene, GUATU_ROLE_DIRECT,
                       layout->names_x + end->lead, guatu_line_end_name_y (end), align,
                       color, mark);
  if (end->name != NULL && last)
    add_key (drawing, end->name, layout->names_x + end->lead, guatu_line_end_name_y (end),
             series);
}

/**
 * guatu_line_layout_draw_ends:
 * @last: whether it is the end where the lines end, or where they begin
 * @marks: the index of each cell's mark, or -1
 *
 * Draws the values and names beside the lines.
 */
void
guatu_line_layout_draw_ends (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                             gboolean last, const int *marks)
{
  const GArray *ends = last ? layout->ends : layout->starts;

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      if (end->value != NULL || end->name != NULL)
        draw_end (drawing, layout, end, last, i,
                  marks[(guint) end->category * drawing->table->series->len + i]);
    }
}
