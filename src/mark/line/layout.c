/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/layout.h"

#include "guide/axis-names.h"
#include "guide/glyph.h"
#include "guide/legend.h"
#include "guide/category-names.h"
#include "mark/line/dodge.h"
#include "mark/line/colors.h"
#include "guide/distribute.h"

/* Lengths at 1200×800. */
#define LEAD 30.0
#define NAME_GAP 12.0
#define STARTS_GAP 14.0
#define BLOCK_GAP 6.0
#define GROUND_ROOM 4.0

/* Names and values at the lines' ends take at most this share of the width. */
#define DIRECT_SHARE 0.6

/* What they and the axis leave to the lines themselves at the least. */
#define LEAST_LINES 0.2
/* The share of the width that the names of categories take. */
#define CATEGORY_FILL 0.8

/* What the name of a period has where they are of different kinds, as so much type. */
#define MIXED_NAME 8.0

/* An area is as high as its values; a line need not start at zero. */
static void
set_axis (GuatuLineLayout *layout, const GuatuDrawing *drawing, double length)
{
  double low, high;

  guatu_drawing_range (drawing, &low, &high);
  if (layout->lines == GUATU_LINES_AREA)
    {
      low = MIN (low, 0);
      high = MAX (high, 0);
    }
  guatu_axis_range (drawing, &low, &high);
  layout->scale.log = guatu_axis_is_log (drawing);
  guatu_axis_init (&layout->axis, drawing, low, high, length, FALSE);
  layout->scale.low = MIN (low, guatu_axis_first (&layout->axis));
  layout->scale.high = MAX (high, guatu_axis_last (&layout->axis));
}

/** guatu_line_layout_is_bare: whether all values stand beside the lines, without an axis.
 */
gboolean
guatu_line_layout_is_bare (const GuatuLineLayout *layout)
{
  return layout->lines == GUATU_LINES_SLOPE && layout->direct;
}

/** guatu_line_layout_lead: between a line's end and the label beside it. */
double
guatu_line_layout_lead (const GuatuDrawing *drawing)
{
  return LEAD * drawing->style.unit;
}

/* What the names of categories reach beyond the last one, or before the first. */
static double
names_overhang (const GuatuLineLayout *layout, gboolean last)
{
  const GuatuLabel *label;

  if (layout->time != NULL)
    return guatu_time_labels_overhang (layout->time, layout->pitch, last);
  label = g_ptr_array_index (layout->categories, last ? layout->categories->len - 1 : 0);
  return label != NULL ? label->width / 2 : 0;
}

/* What the labels at one end of the lines take, with the gap between names and values
 * and the lead to the lines. */
static double
ends_width (const GuatuDrawing *drawing, GArray *ends)
{
  double names = guatu_line_ends_width (ends, TRUE);

  if (!guatu_line_ends_any (ends))
    return 0;
  return names + (names > 0 ? NAME_GAP * drawing->style.unit : 0)
         + guatu_line_ends_width (ends, FALSE) + guatu_line_layout_lead (drawing);
}

/* One category in how many has room for its name, where all are equally far apart. Of
 * very many names only some are set, and all that are named are among these. */
static guint
names_step (const GuatuLineLayout *layout, const GuatuDrawing *drawing)
{
  guint step;

  if (drawing->table->positions != NULL)
    return 1;
  step = guatu_category_names_step (drawing, layout->categories, layout->pitch);
  while (step % layout->set_every != 0)
    step = guatu_axis_names_step (step + 1);
  return step;
}

/* What the axis takes beside the plot. */
static double
axis_width (const GuatuLineLayout *layout, const GuatuDrawing *drawing)
{
  return guatu_line_layout_is_bare (layout)
             ? 0
             : layout->axis.depth + guatu_axis_gap (drawing);
}

/* What stands between the axis and the lines. The numbers of the axis must not be read
 * into those of the lines. */
static double
starts_width (const GuatuLineLayout *layout, const GuatuDrawing *drawing)
{
  double starts = ends_width (drawing, layout->starts);

  return guatu_line_layout_is_bare (layout) || starts <= 0
             ? starts
             : starts + STARTS_GAP * drawing->style.unit;
}

static void
set_columns (GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double span
      = guatu_table_position (drawing->table, drawing->table->categories->len - 1);
  double lead = guatu_line_layout_lead (drawing);
  double left = space.x + axis_width (layout, drawing);
  double right = space.x + space.width;
  double starts = ends_width (drawing, layout->starts);
  double ends = ends_width (drawing, layout->ends);
  /* A name too long for any place does not push the lines off the plot. */
  double overhang = MAX (right - left, 0) / 2;
  double before = MIN (names_overhang (layout, FALSE), overhang);
  double after = MIN (names_overhang (layout, TRUE), overhang);
  double first = left + MAX (starts_width (layout, drawing), MAX (before, lead / 2));
  double last = right - MAX (ends, MAX (after, lead / 2));

  layout->plane.area.x = left;
  layout->plane.area.width = last + lead / 2 - left;
  /* A single category stands in the middle, as far as the labels beside it let it, and
   * so do those that have one middle. */
  if (!(span > 0))
    first = last
        = starts > 0 ? MAX ((first + last) / 2, first) : MIN ((first + last) / 2, last);
  layout->first_x = first;
  layout->pitch = span > 0 ? (last - first) / span : 0;
  layout->values_x = last + lead;
  layout->names_x = layout->lines == GUATU_LINES_SLOPE
                        ? first - starts + guatu_line_ends_width (layout->starts, TRUE)
                        : last + ends - guatu_line_ends_width (layout->ends, TRUE);
  layout->every = span > 0 ? names_step (layout, drawing) : 1;
}

/* A line is named beside its end, a stacked area beside its middle. */
static double
label_height (const GuatuLineLayout *layout, const GuatuDrawing *drawing, guint category,
              guint series)
{
  double y = guatu_line_layout_point (layout, drawing, category, series).y;

  if (drawing->chart->stack == GUATU_STACK_NONE)
    return y;
  return (y + guatu_line_layout_base (layout, drawing, category, series).y) / 2;
}

/* Distributes what stands beside the lines with a gap from one to the next, no higher
 * than the labels of points; returns whether there is room. */
static gboolean
distribute_apart (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                  GArray *ends, double gap)
{
  const GuatuBox *area = &layout->plane.area;
  g_autofree GuatuDistributeItem *items = g_new0 (GuatuDistributeItem, ends->len);
  gboolean room;

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);
      double height = guatu_line_end_height (end), rise = guatu_line_end_rise (end);

      items[i].extent = height > 0 ? height + gap : 0;
      items[i].wanted = end->category < 0
                            ? area->y + area->height
                            : label_height (layout, drawing, (guint) end->category, i)
                                  - rise + height / 2;
    }
  room = guatu_distribute (items, ends->len, layout->room.y - gap / 2,
                           area->y + area->height + gap / 2);
  for (guint i = 0; i < ends->len; i++)
    {
      GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      end->anchor
          = items[i].middle - guatu_line_end_height (end) / 2 + guatu_line_end_rise (end);
    }
  return room;
}

/* Names of several lines keep apart, so that each is seen to belong together. */
static void
distribute_ends (const GuatuLineLayout *layout, const GuatuDrawing *drawing, GArray *ends)
{
  gboolean lines = FALSE;

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLabel *name = g_array_index (ends, GuatuLineEnd, i).name;

      lines = lines || (name != NULL && (name->n > 1 || guatu_label_n_lines (name) > 1));
    }
  if (lines && distribute_apart (layout, drawing, ends, BLOCK_GAP * drawing->style.unit))
    return;
  if (!distribute_apart (layout, drawing, ends, 0))
    guatu_line_ends_drop (drawing, ends);
}

static GuatuPoint
place (const GuatuLineLayout *layout, double value, double x)
{
  return guatu_plane_point (&layout->plane, guatu_scale_map (&layout->scale, value),
                            x - layout->plane.area.x);
}

/** guatu_line_layout_x: where a category lies on the page. */
double
guatu_line_layout_x (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                     guint category)
{
  return layout->first_x
         + guatu_table_position (drawing->table, category) * layout->pitch;
}

/** guatu_line_layout_point: where a value lies on the page, beside others that lie there.
 */
GuatuPoint
guatu_line_layout_point (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                         guint category, guint series)
{
  guint cell = category * drawing->table->series->len + series;
  double shift = layout->shifts != NULL ? layout->shifts[cell] : 0;

  return place (layout, drawing->table->cells[cell].span.end / drawing->span_scale,
                guatu_line_layout_x (layout, drawing, category) + shift);
}

/** guatu_line_layout_base: where the area under a value ends on the page. */
GuatuPoint
guatu_line_layout_base (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                        guint category, guint series)
{
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);

  return place (layout, cell->span.start / drawing->span_scale,
                guatu_line_layout_x (layout, drawing, category));
}

/**
 * guatu_line_layout_between:
 * @after: how far on the way to the next category, from 0 to 1
 * @value: of a span
 *
 * Returns: where a value between two categories lies on the page
 */
GuatuPoint
guatu_line_layout_between (const GuatuLineLayout *layout, const GuatuDrawing *drawing,
                           guint category, double after, double value)
{
  double x = guatu_line_layout_x (layout, drawing, category);
  double next = after > 0 ? guatu_line_layout_x (layout, drawing, category + 1) : x;

  return place (layout, value / drawing->span_scale, x + (next - x) * after);
}

/* What the categories' names and the topmost point with its sign and its label
 * leave of the height. */
static double
plot_height (const GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double names
      = layout->time != NULL ? guatu_time_labels_height (layout->time, drawing) : 0;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      names = MAX (names, label != NULL ? label->height : 0);
    }
  return MAX (space.height - names - guatu_line_gap_under (drawing)
                  - guatu_line_head_in (drawing, space) - guatu_line_foot (drawing),
              1);
}

/* Whether every series has a line, at which it can be named; else a legend names all. */
static gboolean
all_have_lines (const GuatuTable *table)
{
  for (guint i = 0; i < table->series->len; i++)
    if (guatu_line_find_end (table, i, TRUE) < 0)
      return FALSE;
  return TRUE;
}

/* Whether the lines have room between what stands beside them, and the axis. */
static gboolean
has_room_between (GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  set_axis (layout, drawing, plot_height (layout, drawing, space));
  return axis_width (layout, drawing) + starts_width (layout, drawing)
             + ends_width (drawing, layout->ends)
         <= space.width * (1 - LEAST_LINES);
}

/* Sets what stands at the lines' ends, if each has room for a line of its own. */
static void
set_ends (GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  gboolean slope = layout->lines == GUATU_LINES_SLOPE;
  double room = plot_height (layout, drawing, space) + guatu_line_head_in (drawing, space)
                - guatu_legend_row_height (drawing);

  layout->starts = guatu_line_ends_set (drawing, FALSE, slope);
  layout->ends = guatu_line_ends_set (drawing, TRUE, !slope);
  layout->direct = drawing->pair == NULL && drawing->panel == NULL
                   && all_have_lines (drawing->table)
                   && guatu_line_ends_width (layout->starts, TRUE)
                              + guatu_line_ends_width (layout->ends, TRUE)
                              + guatu_line_ends_width (layout->starts, FALSE)
                              + guatu_line_ends_width (layout->ends, FALSE)
                          <= space.width * DIRECT_SHARE - STARTS_GAP * drawing->style.unit
                   && MAX (guatu_line_ends_height (layout->starts),
                           guatu_line_ends_height (layout->ends))
                          <= room;
  /* Stacked values stand on their areas, and only the last beside them. */
  if (drawing->chart->stack != GUATU_STACK_NONE)
    g_array_set_size (layout->starts, 0);
  layout->direct = layout->direct && has_room_between (layout, drawing, space);
  room -= drawing->table->series->len * BLOCK_GAP * drawing->style.unit;
  if (layout->direct)
    guatu_line_ends_lengthen (drawing, slope ? layout->starts : layout->ends, room);
  if (!layout->direct)
    {
      g_array_set_size (layout->starts, 0);
      g_array_set_size (layout->ends, 0);
    }
  if (drawing->columns != NULL)
    {
      g_array_set_size (layout->starts, 0);
      /* The last points may lie far from their names; their values stay at them. */
      guatu_line_ends_leave_values (layout->ends);
    }
}

/* Sets the names of the categories for lines that are about so wide. */
static void
set_names (GuatuLineLayout *layout, const GuatuDrawing *drawing, double width)
{
  guint n = drawing->table->categories->len;
  /* Periods of different kinds are not evenly apart; some have more room. */
  double least = drawing->table->positions != NULL && !drawing->table->one_kind
                     ? drawing->style.category.size * MIXED_NAME
                     : 0;

  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  g_clear_pointer (&layout->time, guatu_time_labels_free);
  if (drawing->columns != NULL)
    {
      layout->categories = g_ptr_array_new ();
      return;
    }
  if (layout->lines != GUATU_LINES_SLOPE && guatu_time_labels_suit (drawing))
    {
      layout->pitch
          = n > 1 ? width / guatu_table_position (drawing->table, n - 1) : width;
      layout->categories = g_ptr_array_new ();
      layout->time = guatu_time_labels_new (drawing, layout->pitch, TRUE);
    }
  else
    {
      gboolean thinned
          = drawing->table->positions == NULL && guatu_axis_names_are_many (drawing);

      layout->categories
          = guatu_category_names_set (drawing, MAX (width * CATEGORY_FILL / n, least),
                                      thinned ? width / (n - 1) : 0, &layout->set_every);
    }
}

/**
 * guatu_line_layout_init:
 *
 * Sets the labels of a line chart, chooses its colours and decides whether its lines are
 * named at their ends.
 */
void
guatu_line_layout_init (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                        GuatuLines lines, GuatuBox space)
{
  gboolean slope = lines == GUATU_LINES_SLOPE;

  *layout = (GuatuLineLayout) { .lines = lines, .set_every = 1 };
  set_names (layout, drawing, space.width);
  if (drawing->table->series->len > 1 || slope)
    set_ends (layout, drawing, space);
  else
    {
      layout->starts = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd));
      layout->ends = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd));
    }
  layout->colors = guatu_line_colors_choose (
      drawing, slope && layout->direct && !drawing->table->highlights_series
                   && !drawing->table->highlights_categories);
}

/* Gives the axis and the lines their places in @space. */
static void
place_lines (GuatuLineLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  gboolean alone = drawing->pair == NULL;
  double length = alone ? plot_height (layout, drawing, space) : space.height;

  guatu_axis_clear (&layout->axis);
  set_axis (layout, drawing, length);
  layout->plane.area.y = space.y + guatu_line_head_in (drawing, space);
  layout->plane.area.height = length;
  layout->scale.length = length;
  layout->names_top = layout->plane.area.y + length + guatu_line_foot (drawing)
                      + guatu_axis_gap (drawing);
  if (drawing->columns != NULL)
    guatu_line_layout_take_columns (layout, drawing, ends_width (drawing, layout->ends),
                                    space);
  else
    set_columns (layout, drawing, space);
}

/** guatu_line_layout_place: gives every part its place in @space. */
void
guatu_line_layout_place (GuatuLineLayout *layout, const GuatuDrawing *drawing,
                         GuatuBox space)
{
  place_lines (layout, drawing, space);
  /* Which of many can be named follows from how long the axis is. */
  if (layout->time != NULL || layout->set_every > 1)
    {
      guint n = drawing->table->categories->len;

      set_names (layout, drawing,
                 guatu_line_layout_x (layout, drawing, n - 1) - layout->first_x);
      place_lines (layout, drawing, space);
    }
  layout->shifts = guatu_line_dodge (drawing, layout);
  layout->room
      = (GuatuBox) { layout->plane.area.x, space.y,
                     space.x + space.width - layout->plane.area.x,
                     layout->plane.area.y + layout->plane.area.height - space.y };
  /* On an area labels have a ground, which is broader than they are. */
  if (layout->lines == GUATU_LINES_AREA)
    layout->room.width -= GROUND_ROOM * drawing->style.unit;
  distribute_ends (layout, drawing, layout->starts);
  distribute_ends (layout, drawing, layout->ends);
}

void
guatu_line_layout_clear (GuatuLineLayout *layout)
{
  g_clear_pointer (&layout->colors, g_free);
  g_clear_pointer (&layout->time, guatu_time_labels_free);
  g_clear_pointer (&layout->shifts, g_free);
  g_clear_pointer (&layout->starts, g_array_unref);
  g_clear_pointer (&layout->ends, g_array_unref);
  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  guatu_axis_clear (&layout->axis);
}
