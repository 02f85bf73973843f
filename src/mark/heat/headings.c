/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/heat/layout.h"

#include "guide/axis-names.h"

/* Lengths at 1200×800. */
#define GAP 8.0
#define PAD 5.0

/* What a heading has of the height at most, in lines. */
#define HEADING_LINES 2

/** guatu_heat_heading_gap: between the headings and the table. */
double
guatu_heat_heading_gap (const GuatuDrawing *drawing)
{
  return guatu_drawing_air (drawing, GAP);
}

/* One of every so many headings, in the middle over its column: it reaches neither the
 * next one nor past the page. Where it has no room for that there is none. */
static GuatuLabel *
set_one_heading (const GuatuHeat *heat, const GuatuDrawing *drawing, guint i, guint step,
                 double names)
{
  double middle = (i + 0.5) * heat->width;
  double end = heat->width * drawing->table->series->len;
  double most = 2 * MIN (names + middle, end - middle);
  double room = MIN (step * heat->width - PAD * drawing->style.unit, most);
  g_autoptr (GuatuLabel) label = guatu_label_new (
      drawing->typesetter, guatu_key_label (guatu_table_series (drawing->table, i)),
      drawing->legend_language, &drawing->style.legend, MAX (room, 1), HEADING_LINES);

  if (room == most && (guatu_label_is_shortened (label) || guatu_label_is_torn (label)))
    return NULL;
  return g_steal_pointer (&label);
}

/**
 * guatu_heat_set_headings:
 * @heat: whose columns have their width
 * @names: how broad the names of the rows are, with their gap, in pixels
 *
 * Sets the headings of the columns; where not all have room, one in so many.
 */
void
guatu_heat_set_headings (GuatuHeat *heat, const GuatuDrawing *drawing, double names)
{
  guint n = drawing->table->series->len;
  double pad = PAD * drawing->style.unit;
  double least = 0;
  guint step;

  heat->headings = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  g_ptr_array_set_size (heat->headings, (int) n);
  if (drawing->chart->series == GUATU_DIMENSION_NONE)
    return;
  for (guint i = 0; i < n; i++)
    {
      GuatuLabel *label = guatu_label_new (
          drawing->typesetter, guatu_key_label (guatu_table_series (drawing->table, i)),
          drawing->legend_language, &drawing->style.legend, MAX (heat->width - pad, 1),
          HEADING_LINES);

      if (guatu_label_is_shortened (label) || guatu_label_is_torn (label))
        {
          g_autoptr (GuatuLabel) whole
              = guatu_label_new (drawing->typesetter,
                                 guatu_key_label (guatu_table_series (drawing->table, i)),
                                 drawing->legend_language, &drawing->style.legend, -1, 1);

          least = MAX (least, whole->width + pad);
        }
      g_ptr_array_index (heat->headings, i) = label;
    }
  step = least > 0 ? guatu_axis_names_step (least / heat->width) : 1;
  /* Few columns have cut names rather than none. */
  if (step * 2 > n)
    return;
  for (guint i = 0; step > 1 && i < n; i++)
    {
      guatu_label_free (g_ptr_array_index (heat->headings, i));
      g_ptr_array_index (heat->headings, i)
          = i % step == 0 ? set_one_heading (heat, drawing, i, step, names) : NULL;
    }
}

/** guatu_heat_headings_height: of the highest one, in pixels. */
double
guatu_heat_headings_height (const GuatuHeat *heat)
{
  double height = 0;

  for (guint i = 0; i < heat->headings->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (heat->headings, i);

      height = MAX (height, label != NULL ? label->height : 0);
    }
  return height;
}
