/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"

#include "guide/total.h"
#include "scene/label-place.h"

/* The sums of stacked bars, in bold beyond their ends. */

/* What neighbouring numbers keep free between them, as a share of the type. */
#define SPACE_BETWEEN 0.25

/* By how much type shrinks from one try to the next. */
#define SHRINKING 0.94

static const GuatuLabel *
label_at (const GuatuBarLayout *layout, guint category)
{
  return layout->totals != NULL ? g_ptr_array_index (layout->totals, category) : NULL;
}

/* Where the stack of a category ends, in the scale of the axis. */
static double
end_of (const GuatuDrawing *drawing, guint category)
{
  double end = 0;

  for (guint i = 0; i < drawing->table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (drawing->table, category, i);

      if (guatu_cell_has_value (cell) && ABS (cell->span.end) > ABS (end))
        end = cell->span.end;
    }
  return end / drawing->span_scale;
}

/* Sets all totals in type of a size; returns what the broadest takes across its bar. */
static double
set_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing, const GuatuFont *font)
{
  const guint n = drawing->table->categories->len;
  double breadth = 0;

  g_clear_pointer (&layout->totals, g_ptr_array_unref);
  layout->totals = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  g_ptr_array_set_size (layout->totals, (int) n);
  for (guint i = 0; i < n; i++)
    {
      GuatuLabel *label = guatu_total_set (drawing, i, font);

      g_ptr_array_index (layout->totals, i) = label;
      if (label != NULL)
        breadth = MAX (breadth, layout->plane.horizontal ? label->height : label->width);
    }
  return breadth;
}

/**
 * guatu_bar_totals_set:
 *
 * Sets the sums of the stacks, if the chart says them, in the type in which neighbours do
 * not meet; where none can be read, there are none.
 */
void
guatu_bar_totals_set (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  GuatuFont font = drawing->style.value;
  double smallest = guatu_style_smallest (&font);

  g_clear_pointer (&layout->totals, g_ptr_array_unref);
  if (!drawing->chart->totals || drawing->pair != NULL)
    return;
  font.bold = TRUE;
  for (;; font.size = MAX (font.size * SHRINKING, smallest))
    {
      double space = layout->plane.horizontal ? 0 : font.size * SPACE_BETWEEN;

      if (set_labels (layout, drawing, &font) + space <= layout->bands.pitch)
        return;
      if (font.size <= smallest)
        break;
    }
  g_clear_pointer (&layout->totals, g_ptr_array_unref);
}

/** guatu_bar_total_reach: what the sum of a category takes beyond its stack, and in @end
 * where that ends, in the scale of the axis. */
double
guatu_bar_total_reach (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                       guint category, double *end)
{
  const GuatuLabel *label = label_at (layout, category);
  gboolean horizontal = layout->plane.horizontal;

  if (label == NULL)
    return 0;
  *end = end_of (drawing, category);
  return guatu_bar_label_gap (drawing, horizontal)
         + (horizontal ? label->width : label->height);
}

/* Where the sum of a category stands. */
static GuatuBox
box_of (const GuatuBarLayout *layout, const GuatuDrawing *drawing, guint category)
{
  const GuatuLabel *label = label_at (layout, category);
  double end = end_of (drawing, category);
  int side = end < 0 ? -1 : 1;
  double gap = side * guatu_bar_label_gap (drawing, layout->plane.horizontal);
  GuatuPoint at
      = guatu_plane_point (&layout->plane, guatu_scale_map (&layout->scale, end) + gap,
                           guatu_bands_middle (&layout->bands, category));
  GuatuBox box = { at.x, at.y, label->width, label->height };

  if (layout->plane.horizontal)
    {
      box.x -= side > 0 ? 0 : box.width;
      box.y -= box.height / 2;
    }
  else
    {
      box.x -= box.width / 2;
      box.y -= side > 0 ? box.height : 0;
    }
  return box;
}

/** guatu_bar_totals_clear_behind: keeps the grid off the sums. */
void
guatu_bar_totals_clear_behind (const GuatuBarLayout *layout, const GuatuDrawing *drawing,
                               double pad)
{
  for (guint i = 0; layout->totals != NULL && i < layout->totals->len; i++)
    if (label_at (layout, i) != NULL)
      guatu_axis_clear_behind (&layout->axis, drawing, &layout->plane, &layout->scale,
                               box_of (layout, drawing, i), pad);
}

/** guatu_bar_totals_draw: draws the sums, and warns of those that have no room. */
void
guatu_bar_totals_draw (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  if (!drawing->chart->totals || drawing->pair != NULL)
    return;
  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      const GuatuLabel *label = label_at (layout, i);
      g_autofree char *text = label == NULL ? guatu_total_write (drawing, i) : NULL;

      if (label != NULL)
        {
          GuatuBox box = box_of (layout, drawing, i);

          guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, box.x, box.y,
                             GUATU_ALIGN_START, drawing->style.ink, -1);
        }
      else if (text != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT, text);
    }
}
