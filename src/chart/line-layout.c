/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/line-layout.h"

#include <math.h>

#include "chart/glyph.h"
#include "chart/legend.h"
#include "chart/spread.h"
#include "chart/words.h"

/* Lengths at 1200×800. */
#define LEAD 30.0
#define NAME_GAP 12.0
#define NAME_WIDTH 280.0
#define NAME_LINES 2

/* Names at the lines' ends take at most this share of the plot. */
#define DIRECT_SHARE 0.4

/* Zero is shown where it costs less than this share of the values' range. */
#define ZERO_SHARE 0.5

/* Of one line of labels to the next category's, as a share of the type. */
#define CATEGORY_SPACE 1.0

static void
clear_end (gpointer data)
{
  GuatuLineEnd *end = data;

  g_clear_pointer (&end->value, guatu_label_free);
  g_clear_pointer (&end->name, guatu_label_free);
}

static int
find_end (const GuatuTable *table, guint series, gboolean last)
{
  int n = (int) table->categories->len;

  for (int i = 0; i < n; i++)
    {
      int category = last ? n - 1 - i : i;

      if (guatu_cell_has_value (guatu_table_cell (table, (guint) category, series)))
        return category;
    }
  return -1;
}

static GArray *
set_ends (const GuatuDrawing *drawing, gboolean last, gboolean named)
{
  const GuatuTable *table = drawing->table;
  GArray *ends = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd));

  g_array_set_clear_func (ends, clear_end);
  for (guint i = 0; i < table->series->len; i++)
    {
      GuatuLineEnd end = { .category = find_end (table, i, last) };

      if (end.category >= 0)
        end.value = guatu_drawing_set_value (
            drawing, guatu_table_cell (table, (guint) end.category, i), &drawing->style.value);
      if (end.category >= 0 && named)
        end.name = guatu_label_new (drawing->typesetter,
                                    &guatu_table_series (table, i)->label,
                                    drawing->language, &drawing->style.value,
                                    NAME_WIDTH * drawing->style.unit, NAME_LINES);
      g_array_append_val (ends, end);
    }
  return ends;
}

static double
widest (GArray *ends, gboolean names)
{
  double width = 0;

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);
      const GuatuLabel *label = names ? end->name : end->value;

      if (label != NULL)
        width = MAX (width, label->width);
    }
  return width;
}

static double
end_height (const GuatuLineEnd *end)
{
  double value = end->value != NULL ? end->value->height : 0;

  return end->name != NULL ? MAX (value, end->name->height) : value;
}

static double
total_height (GArray *ends)
{
  double height = 0;

  for (guint i = 0; i < ends->len; i++)
    height += end_height (&g_array_index (ends, GuatuLineEnd, i));
  return height;
}

/* “2023年预计”: a period all of whose values share a status says so. */
static void
category_text (const GuatuTable *table, guint category, GuatuText *text)
{
  const GuatuText *name = &guatu_table_category (table, category)->label;
  int status = -1;

  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (!guatu_cell_has_value (cell))
        continue;
      if (status >= 0 && status != (int) cell->observation->status)
        status = GUATU_STATUS_ACTUAL;
      else
        status = (int) cell->observation->status;
      if (status == GUATU_STATUS_ACTUAL)
        break;
    }
  if (status <= GUATU_STATUS_ACTUAL)
    {
      guatu_text_set (text, name->zh, name->en);
      return;
    }
  text->zh = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_ZH, name->zh,
                              guatu_status_text ((GuatuStatus) status)->zh);
  text->en = guatu_word_fill (GUATU_WORD_STATUS, GUATU_LANGUAGE_EN, name->en,
                              guatu_status_text ((GuatuStatus) status)->en);
}

static void
set_categories (GuatuLineLayout *layout, const GuatuDrawing *drawing)
{
  layout->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  for (guint i = 0; i < drawing->table->categories->len; i++)
    {
      g_auto (GuatuText) text = { NULL, NULL };

      category_text (drawing->table, i, &text);
      g_ptr_array_add (layout->categories,
                       guatu_label_new (drawing->typesetter, &text, drawing->language,
                                        &drawing->style.category, -1, 1));
    }
}

/* A line need not start at zero, but it does where zero is near. */
static void
set_axis (GuatuLineLayout *layout, const GuatuDrawing *drawing, double length)
{
  double low = drawing->table->lowest / drawing->scale;
  double high = drawing->table->highest / drawing->scale;
  gboolean zero = drawing->chart->zero == GUATU_ZERO_YES
                  || (drawing->chart->zero == GUATU_ZERO_AUTO
                      && (MIN (fabs (low), fabs (high)) <= (high - low) * ZERO_SHARE
                          || !(high > low)));

  if (zero)
    {
      low = MIN (low, 0);
      high = MAX (high, 0);
    }
  if (!(high > low))
    high = low + MAX (fabs (low), 1);
  guatu_axis_init (&layout->axis, drawing, low, high, length, FALSE);
  layout->scale.low = MIN (low, guatu_axis_first (&layout->axis));
  layout->scale.high = MAX (high, guatu_axis_last (&layout->axis));
}

/** guatu_line_layout_lead: between a line's end and the label beside it. */
double
guatu_line_layout_lead (const GuatuDrawing *drawing)
{
  return LEAD * drawing->style.unit;
}

/* Room for the topmost point with its sign and its label. */
static double
head (const GuatuDrawing *drawing)
{
  return drawing->style.value.size * 1.5 + 14 * drawing->style.unit;
}

static double
category_width (const GuatuLineLayout *layout, gboolean last)
{
  const GuatuLabel *label = g_ptr_array_index (
      layout->categories, last ? layout->categories->len - 1 : 0);

  return label->width;
}

static void
set_columns (GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  guint n = layout->categories->len;
  double lead = guatu_line_layout_lead (drawing), unit = drawing->style.unit;
  double left = space.x + layout->axis.depth + guatu_axis_gap (drawing);
  double right = space.x + space.width;
  double starts = widest (layout->starts, FALSE), values = widest (layout->ends, FALSE);
  double names = widest (layout->ends, TRUE);
  double names_gap = names > 0 ? NAME_GAP * unit : 0;
  double first = left + MAX (starts > 0 ? starts + lead : 0,
                             MAX (category_width (layout, FALSE) / 2, lead / 2));
  double last = right - MAX (values > 0 ? lead + values + names_gap + names : 0,
                             MAX (category_width (layout, TRUE) / 2, lead / 2));
  double widest_category = 0;

  layout->first_x = n > 1 ? first : (first + last) / 2;
  layout->pitch = n > 1 ? (last - first) / (n - 1) : 0;
  layout->values_x = last + lead;
  layout->names_x = last + lead + values + names_gap;
  layout->plane.area.x = left;
  layout->plane.area.width = last + lead / 2 - left;
  for (guint i = 0; i < n; i++)
    widest_category = MAX (widest_category,
                           ((GuatuLabel *) g_ptr_array_index (layout->categories, i))->width);
  widest_category += CATEGORY_SPACE * drawing->style.category.size;
  layout->every = n > 1 ? (guint) MAX (1, ceil (widest_category / layout->pitch)) : 1;
}

/* A plot lower than its labels goes without them, and says so. */
static void
drop_ends (const GuatuDrawing *drawing, GArray *ends)
{
  for (guint i = 0; i < ends->len; i++)
    {
      GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      if (end->value != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_VALUE,
                          pango_layout_get_text (end->value->layouts[0]));
      if (end->name != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                          pango_layout_get_text (end->name->layouts[0]));
      clear_end (end);
    }
}

static void
spread_ends (GuatuLineLayout *layout, const GuatuDrawing *drawing, GArray *ends)
{
  const GuatuBox *area = &layout->plane.area;
  g_autofree GuatuSpreadItem *items = g_new0 (GuatuSpreadItem, ends->len);

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      items[i].extent = end_height (end);
      items[i].wanted = end->category < 0 ? area->y + area->height
                                          : guatu_line_layout_point (
                                                layout, drawing, (guint) end->category, i)
                                                .y;
    }
  if (guatu_spread (items, ends->len, area->y - head (drawing), area->y + area->height))
    for (guint i = 0; i < ends->len; i++)
      g_array_index (ends, GuatuLineEnd, i).middle = items[i].middle;
  else
    drop_ends (drawing, ends);
}

/** guatu_line_layout_point: where a value lies on the page. */
GuatuPoint
guatu_line_layout_point (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                         guint category, guint series)
{
  double value = guatu_table_cell (drawing->table, category, series)->value;
  double along = guatu_scale_map (&layout->scale, value / drawing->scale);
  double across = layout->first_x + category * layout->pitch - layout->plane.area.x;

  return guatu_plane_point (&layout->plane, along, across);
}

/* What the categories' names and the topmost point with its sign and its label
 * leave of the height. */
static double
plot_height (const GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  const GuatuLabel *name = g_ptr_array_index (layout->categories, 0);

  return MAX (space.height - name->height - guatu_axis_gap (drawing) - head (drawing), 1);
}

/**
 * guatu_line_layout_init:
 *
 * Sets the labels of a line chart and decides whether its lines are named at
 * their ends, for which each needs a line of its own.
 */
void
guatu_line_layout_init (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                        GuatuBox space)
{
  gboolean several = drawing->table->series->len > 1;

  *layout = (GuatuLineLayout){
    .starts = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd)),
    .ends = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd)),
  };
  set_categories (layout, drawing);
  if (!several)
    return;
  g_array_unref (layout->starts);
  g_array_unref (layout->ends);
  layout->starts = set_ends (drawing, FALSE, FALSE);
  layout->ends = set_ends (drawing, TRUE, TRUE);
  layout->direct = widest (layout->ends, TRUE) <= space.width * DIRECT_SHARE
                   && total_height (layout->ends)
                          <= plot_height (layout, drawing, space) + head (drawing)
                                 - guatu_legend_row_height (drawing);
  if (layout->direct)
    return;
  g_array_set_size (layout->starts, 0);
  g_array_set_size (layout->ends, 0);
}

/** guatu_line_layout_place: gives every part its place in @space. */
void
guatu_line_layout_place (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                         GuatuBox space)
{
  double length = plot_height (layout, drawing, space);

  set_axis (layout, drawing, length);
  layout->plane.area.y = space.y + head (drawing);
  layout->plane.area.height = length;
  layout->scale.length = length;
  set_columns (layout, drawing, space);
  spread_ends (layout, drawing, layout->starts);
  spread_ends (layout, drawing, layout->ends);
}

void
guatu_line_layout_clear (GuatuLineLayout *layout)
{
  g_clear_pointer (&layout->starts, g_array_unref);
  g_clear_pointer (&layout->ends, g_array_unref);
  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  guatu_axis_clear (&layout->axis);
}
