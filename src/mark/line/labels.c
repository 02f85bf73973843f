/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/labels.h"

#include "guide/glyph.h"
#include "guide/color.h"
#include "scene/label-place.h"
#include "scene/occupancy.h"
#include "mark/line/ends.h"
#include "mark/line/fill.h"
#include "mark/line/point-places.h"

/* Between the sign of a missing value and a number, as a share of the type. */
#define MINUS_CLEARANCE 0.75

/* The sizes that the numbers of stacked areas may have, as shares of their type. */
static const double stacked_sizes[] = { 1, 0.9, 0.8 };

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
label_gap (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
           guint series, int mark)
{
  const GuatuStyle *style = &drawing->style;
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  g_autoptr (GuatuLabel) label = guatu_drawing_set_value (drawing, cell, &style->value);
  GuatuBox box = sign_box (drawing, layout, category, series, label);
  double apart = style->value.size * MINUS_CLEARANCE;
  GuatuBox around = { box.x - apart, box.y, box.width + 2 * apart, box.height };
  gboolean placed = guatu_cell_has_sign (cell) && guatu_box_is_inside (box, layout->room)
                    && guatu_occupancy_is_free (drawing->scene, around,
                                                guatu_point_obstacles (drawing), mark);

  if (placed)
    guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, box.x + box.width / 2,
                       box.y, GUATU_ALIGN_MIDDLE,
                       drawing->chart->stack == GUATU_STACK_NONE
                           ? guatu_style_series_color (style, layout->colors[series]).text
                           : style->soft,
                       mark);
  if (!placed || !cell->observation->missing)
    guatu_drawing_warn_value (drawing, cell,
                              guatu_scene_mark (drawing->scene, (guint) mark)->label);
}

/* Over areas that show each other only the page's ink is sure to be read. */
static GuatuColor
label_color (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
             guint series, GuatuBox box, int mark)
{
  GuatuFill fills[2];
  guint n;

  if (layout->lines != GUATU_LINES_AREA)
    return guatu_style_text_color (&drawing->style,
                                   drawing->table->highlights_categories
                                       ? guatu_color_of_cell (drawing, category, series)
                                       : layout->colors[series],
                                   drawing->table->series->len);
  n = guatu_area_fills_at (drawing, layout, category, series, fills);
  if (n == 0
      || (drawing->chart->stack == GUATU_STACK_NONE && fills[0].kind == GUATU_FILL_SOLID
          && fills[n - 1].kind == GUATU_FILL_SOLID))
    return drawing->style.ink;
  return guatu_glyph_text_on (drawing, fills, n, box, mark);
}

/* Whether the value of a category stands beside the end of its line. */
static gboolean
is_end (GArray *ends, guint category, guint series)
{
  const GuatuLineEnd *end
      = series < ends->len ? &g_array_index (ends, GuatuLineEnd, series) : NULL;

  return end != NULL && end->category == (int) category && end->value != NULL;
}

/* Labels a point at the best of its places that is free. */
static void
label_point (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint cell,
             const GuatuFont *font, int mark)
{
  guint n_series = drawing->table->series->len;
  g_autoptr (GuatuLabel) label
      = guatu_drawing_set_value (drawing, &drawing->table->cells[cell], font);
  GuatuBox box;

  if (guatu_point_place_find (drawing, layout, cell, label, mark, &box))
    guatu_label_place (
        label, drawing->scene, GUATU_ROLE_VALUE, box.x, box.y, GUATU_ALIGN_START,
        label_color (drawing, layout, cell / n_series, cell % n_series, box, mark), mark);
  else if (drawing->pair == NULL)
    guatu_drawing_warn_dropped (drawing, &drawing->table->cells[cell],
                                guatu_scene_mark (drawing->scene, (guint) mark)->label);
}

/* Tells of what has no sign on the plot. */
static void
warn_of_gaps (const GuatuDrawing *drawing, const int *marks)
{
  const GuatuTable *table = drawing->table;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (table->cells[i].observation != NULL && !guatu_cell_has_value (&table->cells[i]))
      guatu_drawing_warn_value (
          drawing, &table->cells[i],
          guatu_scene_mark (drawing->scene, (guint) marks[i])->label);
}

/* Whether a cell has a value that no label at a line's end speaks for. */
static gboolean
is_to_label (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint cell)
{
  guint category = cell / drawing->table->series->len;
  guint series = cell % drawing->table->series->len;

  return guatu_cell_has_value (&drawing->table->cells[cell])
         && !is_end (layout->starts, category, series)
         && !is_end (layout->ends, category, series);
}

/* How many points have a place for a label of a size. */
static guint
count_places (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
              const GuatuFont *font, const int *marks)
{
  guint n = 0;

  for (guint i = 0; i < drawing->table->categories->len * drawing->table->series->len;
       i++)
    if (is_to_label (drawing, layout, i))
      {
        g_autoptr (GuatuLabel) label
            = guatu_drawing_set_value (drawing, &drawing->table->cells[i], font);
        GuatuBox box;

        n += guatu_point_place_find (drawing, layout, i, label, marks[i], &box);
      }
  return n;
}

/* Over another layer points have all their labels or none: their axis tells the values,
 * and those that found no place would seem to be others. */
static gboolean
all_have_places (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                 const int *marks)
{
  return count_places (drawing, layout, &drawing->style.value, marks)
         == guatu_table_n_values (drawing->table);
}

/* The numbers of stacked areas are a little smaller where more of them fit then. */
static GuatuFont
choose_font (const GuatuDrawing *drawing, const GuatuLineLayout *layout, const int *marks)
{
  GuatuFont best = drawing->style.value;
  guint most = 0;

  for (guint i = 0;
       drawing->chart->stack != GUATU_STACK_NONE && i < G_N_ELEMENTS (stacked_sizes); i++)
    {
      GuatuFont font = drawing->style.value;
      guint n;

      font.size = MAX (font.size * stacked_sizes[i], guatu_style_smallest (&font));
      n = count_places (drawing, layout, &font, marks);
      if (n > most)
        best = font;
      most = MAX (n, most);
    }
  return best;
}

/** guatu_line_labels_all: whether there are so few values that each has its label. */
gboolean
guatu_line_labels_all (const GuatuTable *table)
{
  gboolean many = table->shares_scale
                      ? table->n_sharing > GUATU_LINE_MAX_LABELLED
                      : guatu_table_has_more_values (table, GUATU_LINE_MAX_LABELLED);

  return !many && !guatu_table_is_dense (table);
}

/* Of small multiples whose values are read off their axes each line has its newest one,
 * if it finds a place. */
static void
label_newest (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
              const int *marks)
{
  guint n_series = drawing->table->series->len;

  for (guint series = 0; series < n_series; series++)
    {
      int category = guatu_line_find_end (drawing->table, series, TRUE);
      guint cell = (guint) MAX (category, 0) * n_series + series;
      g_autoptr (GuatuLabel) label = NULL;
      GuatuBox box;

      if (category < 0)
        continue;
      label = guatu_drawing_set_value (drawing, &drawing->table->cells[cell],
                                       &drawing->style.value);
      if (guatu_point_place_find (drawing, layout, cell, label, marks[cell], &box))
        guatu_label_place (
            label, drawing->scene, GUATU_ROLE_VALUE, box.x, box.y, GUATU_ALIGN_START,
            label_color (drawing, layout, (guint) category, series, box, marks[cell]),
            marks[cell]);
    }
}

/**
 * guatu_line_label_points:
 * @marks: (array): of each cell of the table
 *
 * Labels the points that no label at a line's end speaks for, and then says what
 * is missing.
 */
void
guatu_line_label_points (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                         const int *marks)
{
  const GuatuTable *table = drawing->table;
  guint n = table->categories->len * table->series->len;

  /* Another layer lies over this one, and an axis tells the values of both. */
  if (drawing->pair != NULL && !drawing->over)
    {
      warn_of_gaps (drawing, marks);
      return;
    }
  if (guatu_line_labels_all (table)
      && (drawing->pair == NULL || all_have_places (drawing, layout, marks)))
    {
      GuatuFont font = choose_font (drawing, layout, marks);

      for (guint i = 0; i < n; i++)
        if (is_to_label (drawing, layout, i))
          label_point (drawing, layout, i, &font, marks[i]);
    }
  else if (drawing->panel != NULL)
    label_newest (drawing, layout, marks);
  if (table->reduced)
    return;
  for (guint i = 0; i < n; i++)
    if (table->cells[i].observation != NULL && !guatu_cell_has_value (&table->cells[i]))
      label_gap (drawing, layout, i / table->series->len, i % table->series->len,
                 marks[i]);
}
