/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/dodge.h"

#include "guide/frame.h"
#include "guide/glyph.h"

/* Points nearer to each other than this, as a share of their radius, hide each other. */
#define HIDDEN 0.5

/* Points of a category keep to this share of the way to the next one. */
#define PITCH_SHARE 0.5

/* Only points of lines on common ground stand for a value that has no width: areas are
 * held by their edges, and points of very many values are not drawn. */
static gboolean
can_dodge (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  const GuatuTable *table = drawing->table;

  return layout->lines != GUATU_LINES_AREA && table->series->len > 1
         && !guatu_table_is_dense (table);
}

/* Finds the points of a category that lie where that of a series does, itself first;
 * returns how many there are. */
static guint
find_hidden (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category,
             guint series, const double *shifts, guint *found)
{
  guint n_series = drawing->table->series->len, n = 0;
  double y = guatu_line_layout_point (layout, drawing, category, series).y;

  for (guint i = series; i < n_series; i++)
    if (guatu_cell_has_value (guatu_table_cell (drawing->table, category, i))
        && shifts[category * n_series + i] == 0
        && ABS (guatu_line_layout_point (layout, drawing, category, i).y - y)
               < HIDDEN * guatu_glyph_point_radius (drawing))
      found[n++] = i;
  return n;
}

/* How far the nearest of the categories beside one is from it. */
static double
distance_to_next (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                  guint category)
{
  double x = guatu_line_layout_x (layout, drawing, category), nearest = G_MAXDOUBLE;

  if (category > 0)
    nearest = x - guatu_line_layout_x (layout, drawing, category - 1);
  if (category + 1 < drawing->table->categories->len)
    nearest = MIN (nearest, guatu_line_layout_x (layout, drawing, category + 1) - x);
  return nearest;
}

/* How far to the right points may lie: up to the numbers of a second axis, if there is
 * one, else to where the page's content ends. */
static double
right_end (const GuatuDrawing *drawing, const GuatuLineLayout *layout, GuatuBox content)
{
  const GuatuBox *area = &layout->plane.area;

  return drawing->pair != NULL ? area->x + area->width + guatu_axis_gap (drawing)
                               : content.x + content.width;
}

/* From the first to the last of the points of a category: it leaves neither the
 * category nor the room that the lines have. */
static double
room_about (const GuatuDrawing *drawing, const GuatuLineLayout *layout, guint category)
{
  GuatuBox content = guatu_frame_content (drawing);
  double x = guatu_line_layout_x (layout, drawing, category);
  double lead = guatu_line_layout_lead (drawing);
  double aside = MIN (x - content.x, right_end (drawing, layout, content) - x)
                 - guatu_glyph_point_radius (drawing);
  double room = MIN (lead, 2 * MAX (aside, 0));

  return MIN (room, distance_to_next (drawing, layout, category) * PITCH_SHARE);
}

/**
 * guatu_line_dodge:
 * @layout: with its scale and its columns
 *
 * Points that lie on one another would hide each other. They move side by side, so far
 * that they just touch, and less far where many would leave their category.
 *
 * Returns: (transfer full) (nullable) (array): how far each cell's point moves to the
 *   right; %NULL where none may
 */
double *
guatu_line_dodge (const GuatuDrawing *drawing, const GuatuLineLayout *layout)
{
  const GuatuTable *table = drawing->table;
  guint n_series = table->series->len;
  g_autofree guint *found = g_new (guint, n_series);
  double *shifts;

  if (!can_dodge (drawing, layout))
    return NULL;
  shifts = g_new0 (double, table->categories->len *n_series);
  for (guint i = 0; i < table->categories->len * n_series; i++)
    {
      guint category = i / n_series, n;
      double step;

      if (!guatu_cell_has_value (&table->cells[i]) || shifts[i] != 0)
        continue;
      n = find_hidden (drawing, layout, category, i % n_series, shifts, found);
      step = MIN (2 * guatu_glyph_point_radius (drawing),
                  room_about (drawing, layout, category) / MAX (n - 1, 1));
      for (guint j = 0; j < n; j++)
        shifts[category * n_series + found[j]] = (j - (n - 1) / 2.0) * step;
    }
  return shifts;
}

/** guatu_line_dodge_reach: how far the points of a category move at most. */
double
guatu_line_dodge_reach (const GuatuDrawing *drawing, const GuatuLineLayout *layout,
                        guint category)
{
  guint n_series = drawing->table->series->len;
  double reach = 0;

  for (guint i = 0; layout->shifts != NULL && i < n_series; i++)
    reach = MAX (reach, ABS (layout->shifts[category * n_series + i]));
  return reach;
}
