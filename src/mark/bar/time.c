/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"

/* From one period to the next, in positions of the table. */
static double
pitch_of (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  guint last = drawing->table->categories->len - 1;

  return layout->bands.pitch * layout->places[last]
         / guatu_table_position (drawing->table, last);
}

/**
 * guatu_bar_layout_place_in_time:
 *
 * Gives the columns of periods of one kind their places on an axis of time: absent
 * periods have places that stay empty. Other categories get none.
 */
void
guatu_bar_layout_place_in_time (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  guint n = table->categories->len;
  double step = G_MAXDOUBLE;

  if (table->positions == NULL || !table->one_kind)
    return;
  for (guint i = 1; i < n; i++)
    step = MIN (step,
                guatu_table_position (table, i) - guatu_table_position (table, i - 1));
  layout->places = g_new (double, n);
  for (guint i = 0; i < n; i++)
    layout->places[i] = guatu_table_position (table, i) / step;
  layout->n_places = layout->places[n - 1] + 1;
}

/** guatu_bar_layout_leave_time: lets the categories lie side by side again. */
void
guatu_bar_layout_leave_time (GuatuBarLayout *layout)
{
  g_clear_pointer (&layout->places, g_free);
  g_clear_pointer (&layout->time, guatu_time_labels_free);
  layout->bands.places = NULL;
  layout->values_on_axis = FALSE;
}

/** guatu_bar_layout_set_periods_under: sets the names under columns of periods. */
void
guatu_bar_layout_set_periods_under (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  g_clear_pointer (&layout->time, guatu_time_labels_free);
  layout->time = guatu_time_labels_new (drawing, pitch_of (layout, drawing), FALSE);
}

/** guatu_bar_layout_draw_periods: draws them. */
void
guatu_bar_layout_draw_periods (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  guatu_time_labels_draw (layout->time, drawing,
                          layout->plane.area.x + guatu_bands_middle (&layout->bands, 0),
                          pitch_of (layout, drawing), layout->names_top, FALSE);
}

static const GuatuBar *
bar_at (const GuatuBarLayout *layout, guint i)
{
  return &g_array_index (layout->bars, GuatuBar, i);
}

/**
 * guatu_bar_layout_tells:
 *
 * Returns: whether a column says its value where most are read off the axis: the newest,
 *   the greatest and the least of a series that stands alone; and what is missing or
 *   zero, so that nobody takes it for absent; and what stands out
 */
gboolean
guatu_bar_layout_tells (const GuatuBarLayout *layout, guint bar)
{
  double value = bar_at (layout, bar)->value;
  gboolean least = TRUE, greatest = TRUE, newest = TRUE;

  if (!guatu_cell_has_value (bar_at (layout, bar)->cell))
    return guatu_cell_has_sign (bar_at (layout, bar)->cell);
  if (layout->stacked || value == bar_at (layout, bar)->start)
    return !layout->stacked;
  if (bar_at (layout, bar)->highlighted)
    return TRUE;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *other = bar_at (layout, i);

      if (other->series != bar_at (layout, bar)->series)
        return FALSE;
      if (!guatu_cell_has_value (other->cell))
        continue;
      least = least && (other->value > value || (other->value == value && i >= bar));
      greatest
          = greatest && (other->value < value || (other->value == value && i >= bar));
      newest = newest && i <= bar;
    }
  return least || greatest || newest;
}

/* What a column takes with the sign of its bound. */
static GuatuBox
whole_box (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  GuatuBox box = guatu_bar_box (layout, bar);

  /* A sign may be broader than its column. */
  if (bar->end > 0)
    {
      box.x -= bar->end / 2;
      box.width += bar->end;
    }
  box.y -= bar->value < 0 ? 0 : bar->end;
  box.height += bar->end;
  return box;
}

/* Whether a label meets a column other than its own, or the label of one before it. */
static gboolean
is_in_the_way (const GuatuBarLayout *layout, const GuatuDrawing *drawing, guint bar)
{
  GuatuBox box = guatu_bar_label_box (layout, drawing, bar_at (layout, bar));

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *other = bar_at (layout, i);

      if (i != bar && guatu_box_overlaps (box, whole_box (layout, other)))
        return TRUE;
      if (i < bar && other->label != NULL
          && guatu_box_overlaps (box, guatu_bar_label_box (layout, drawing, other)))
        return TRUE;
    }
  return FALSE;
}

/* The shortest label of a column that has no height: without it the period would look
 * as if it were absent. */
static GuatuLabel *
set_zero (const GuatuDrawing *drawing)
{
  char digit[] = "0";
  const GuatuText zero = { digit, digit };

  return guatu_label_new (drawing->typesetter, &zero, drawing->primary,
                          &drawing->style.value, -1, 1);
}

/**
 * guatu_bar_layout_keep_free_values:
 *
 * Leaves out the values and signs of columns of periods that other columns are in
 * the way of. A zero is then said without its decimals and its unit, where that helps.
 */
void
guatu_bar_layout_keep_free_values (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  for (guint i = 0; layout->places != NULL && i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->label != NULL && !guatu_bar_is_labelled_inside (layout, bar)
          && is_in_the_way (layout, drawing, i))
        {
          g_clear_pointer (&bar->label, guatu_label_free);
          if (guatu_cell_has_value (bar->cell) && bar->value == bar->start)
            bar->label = set_zero (drawing);
          if (bar->label != NULL && is_in_the_way (layout, drawing, i))
            g_clear_pointer (&bar->label, guatu_label_free);
        }
    }
}
