/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/line/ends.h"

#include <math.h>

#include "guide/glyph.h"
#include "guide/color.h"
#include "text/label-apart.h"

/* Lengths at 1200×800. */
#define NAME_WIDTH 280.0
#define MARKER_GAP 7.0
#define NAME_LINES 2

/* Names that would be cut take so many lines where there is room between them. */
#define MOST_NAME_LINES 12

/* How near the end of the plot a value has to lie to be written beside it. */
#define EDGE_SHARE 0.005

static void
clear_end (gpointer data)
{
  GuatuLineEnd *end = data;

  g_clear_pointer (&end->value, guatu_label_free);
  g_clear_pointer (&end->name, guatu_label_free);
}

/** guatu_line_find_end: the category of a series' first or last value, or -1. */
int
guatu_line_find_end (const GuatuTable *table, guint series, gboolean last)
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

/* Whether a category lies where the plot begins or ends. Of very many days, those that
 * lie there are all the same to the eye. */
static gboolean
is_at_edge (const GuatuTable *table, int category, gboolean last)
{
  double most = guatu_table_position (table, table->categories->len - 1);
  double edge = last ? most : 0;

  return category >= 0
         && fabs (guatu_table_position (table, (guint) category) - edge)
                <= most * EDGE_SHARE;
}

/* Where no colour tells the series apart, each name has its marker before it. */
static double
marker_width (const GuatuDrawing *drawing)
{
  if (drawing->style.look != GUATU_LOOK_PRINT || drawing->table->series->len < 2)
    return 0;
  return 2 * guatu_glyph_point_radius (drawing) + MARKER_GAP * drawing->style.unit;
}

static GuatuLabel *
set_name (const GuatuDrawing *drawing, guint series, int max_lines)
{
  GuatuFont font = guatu_color_font (
      &drawing->style.value, guatu_table_series (drawing->table, series)->highlighted);

  return guatu_label_new (
      drawing->typesetter, guatu_key_label (guatu_table_series (drawing->table, series)),
      drawing->legend_language, &font, NAME_WIDTH * drawing->style.unit, max_lines);
}

/**
 * guatu_line_ends_set:
 * @last: whether it is the end where the lines end, or where they begin
 * @named: whether the series are named there
 *
 * A value beside the plot is one of its first or its last category. A line that
 * begins after that one or ends before it has only its name there.
 *
 * Returns: (transfer full) (element-type GuatuLineEnd): what stands at one end of
 *   each line, set and measured
 */
GArray *
guatu_line_ends_set (const GuatuDrawing *drawing, gboolean last, gboolean named)
{
  const GuatuTable *table = drawing->table;
  double most = guatu_table_position (table, table->categories->len - 1);
  GArray *ends = g_array_new (FALSE, TRUE, sizeof (GuatuLineEnd));

  g_array_set_clear_func (ends, clear_end);
  for (guint i = 0; i < table->series->len; i++)
    {
      GuatuLineEnd end = { .category = guatu_line_find_end (table, i, last) };

      /* A single value is both ends of its line, and written where the name is. */
      if (is_at_edge (table, end.category, last) && (named || most > 0))
        end.value = guatu_drawing_set_value (
            drawing, guatu_table_cell (table, (guint) end.category, i),
            &drawing->style.value);
      if (end.category >= 0 && named)
        end.name = set_name (drawing, i, NAME_LINES);
      /* The points of slopes, named where they begin, tell what rises and falls. */
      if (end.name != NULL && last)
        end.lead = marker_width (drawing);
      g_array_append_val (ends, end);
    }
  return ends;
}

/** guatu_line_ends_any: whether anything stands there at all, be it a blank name. */
gboolean
guatu_line_ends_any (GArray *ends)
{
  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      if (end->value != NULL || end->name != NULL)
        return TRUE;
    }
  return FALSE;
}

/** guatu_line_ends_width: of the widest value or, with @names, of the widest name with
 * its marker. */
double
guatu_line_ends_width (GArray *ends, gboolean names)
{
  double width = 0;

  for (guint i = 0; i < ends->len; i++)
    {
      const GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);
      const GuatuLabel *label = names ? end->name : end->value;

      if (label != NULL)
        width = MAX (width, label->width + (names ? end->lead : 0));
    }
  return width;
}

/** guatu_line_ends_height: of all of them under each other. */
double
guatu_line_ends_height (GArray *ends)
{
  double height = 0;

  for (guint i = 0; i < ends->len; i++)
    height += guatu_line_end_height (&g_array_index (ends, GuatuLineEnd, i));
  return height;
}

/* Sets a name on more lines, unless all are then higher than there is room. */
static void
lengthen (const GuatuDrawing *drawing, GArray *ends, guint series, int max_lines,
          double room)
{
  GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, series);
  GuatuLabel *before = end->name;

  end->name = set_name (drawing, series, max_lines);
  if (guatu_line_ends_height (ends) > room)
    {
      guatu_label_free (end->name);
      end->name = before;
    }
  else
    guatu_label_free (before);
}

static void
tell_apart (GArray *ends)
{
  g_autofree GuatuLabel **names = g_new (GuatuLabel *, ends->len + 1);

  for (guint i = 0; i < ends->len; i++)
    names[i] = g_array_index (ends, GuatuLineEnd, i).name;
  guatu_labels_tell_apart (names, ends->len);
}

/**
 * guatu_line_ends_lengthen:
 * @ends: (element-type GuatuLineEnd): as guatu_line_ends_set() sets them
 * @room: for all of them under each other, in scene units
 *
 * Sets names that are cut on more lines, one line more for each of them in turn, as long
 * as there is room. Those that are cut all the same differ in what is left of them.
 */
void
guatu_line_ends_lengthen (const GuatuDrawing *drawing, GArray *ends, double room)
{
  for (int max_lines = NAME_LINES + 1; max_lines <= MOST_NAME_LINES; max_lines++)
    for (guint i = 0; i < ends->len; i++)
      {
        const GuatuLabel *name = g_array_index (ends, GuatuLineEnd, i).name;

        if (name != NULL && guatu_label_is_shortened (name))
          lengthen (drawing, ends, i, max_lines, room);
      }
  tell_apart (ends);
}

/** guatu_line_ends_leave_values: leaves the values to the points, so that only the names
 * stand beside the lines. */
void
guatu_line_ends_leave_values (GArray *ends)
{
  for (guint i = 0; i < ends->len; i++)
    g_clear_pointer (&g_array_index (ends, GuatuLineEnd, i).value, guatu_label_free);
}

/** guatu_line_ends_drop: a plot lower than its labels goes without them, and says so. */
void
guatu_line_ends_drop (const GuatuDrawing *drawing, GArray *ends)
{
  for (guint i = 0; i < ends->len; i++)
    {
      GuatuLineEnd *end = &g_array_index (ends, GuatuLineEnd, i);

      if (end->value != NULL)
        guatu_drawing_warn_dropped (
            drawing, guatu_table_cell (drawing->table, (guint) end->category, i),
            guatu_cut_text_in_full (end->value->layouts[0]));
      if (end->name != NULL)
        guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_DIRECT,
                          guatu_cut_text_in_full (end->name->layouts[0]));
      clear_end (end);
    }
}
