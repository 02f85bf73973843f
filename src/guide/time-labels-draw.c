/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-names.h"
#include "guide/frame.h"
#include "guide/time-labels.h"

/* Lengths at 1200×800. */
#define GROUP_GAP 5.0
#define RULE_WIDTH 1.2

/* Between the rules of two groups, as a share of the type. */
#define BETWEEN_RULES 0.4

/* How far the first and the last name may stand from the middle under their periods, as
 * shares of their width. */
static const double asides[] = { 0.15, 0.3, 0.45 };

static double
labels_height (const GuatuTimeLabels *labels)
{
  double height = 0;

  for (guint i = 0; i < labels->labels->len; i++)
    height = MAX (height, ((GuatuLabel *) g_ptr_array_index (labels->labels, i))->height);
  return height;
}

/** guatu_time_labels_height: of all that stands under the axis. */
double
guatu_time_labels_height (const GuatuTimeLabels *labels, const GuatuDrawing *drawing)
{
  double height = 0;

  for (guint i = 0; i < labels->groups->len; i++)
    height
        = MAX (height, g_array_index (labels->groups, GuatuTimeGroup, i).label->height);
  if (height > 0)
    height += 2 * GROUP_GAP * drawing->style.unit;
  return labels_height (labels) + height;
}

/**
 * guatu_time_labels_overhang:
 *
 * Returns: how far the labels reach beyond the last period, or before the first one
 */
double
guatu_time_labels_overhang (const GuatuTimeLabels *labels, double pitch, gboolean last)
{
  double overhang = 0;

  for (guint i = 0; i < labels->labels->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (labels->labels, i);
      double position = g_array_index (labels->positions, double, i);
      double within = (last ? labels->span - position : position) * pitch;

      overhang = MAX (overhang, label->width / 2 - within);
    }
  return overhang;
}

static void
draw_rule (const GuatuDrawing *drawing, GuatuPoint from, GuatuPoint to)
{
  GuatuPoint line[] = { from, to };

  guatu_scene_add_polyline (
      drawing->scene, line, 2,
      guatu_style_rule (&drawing->style, drawing->style.faint, RULE_WIDTH), -1);
}

/* A rule shows what belongs to a group. One that is narrower than its name has it at
 * its side, where no other group is. Returns whether there was room for the name. */
static gboolean
draw_group (const GuatuTimeLabels *labels, const GuatuDrawing *drawing, guint index,
            double first_x, double pitch, double top)
{
  const GuatuTimeGroup *group = &g_array_index (labels->groups, GuatuTimeGroup, index);
  GuatuBox content = guatu_frame_content (drawing);
  double aside = drawing->style.category.size * BETWEEN_RULES / 2;
  double left = first_x + (group->from - 0.5) * pitch + aside;
  double right = first_x + (group->to + 0.5) * pitch - aside;
  double middle = (left + right) / 2, half = group->label->width / 2;
  double gap = GROUP_GAP * drawing->style.unit;

  if (index > 0 && index + 1 == labels->groups->len)
    middle = MAX (middle, left + half);
  else if (index == 0 && labels->groups->len > 1)
    middle = MIN (middle, right - half);
  left = MAX (left, content.x);
  right = MIN (right, content.x + content.width);
  if (right > left)
    draw_rule (drawing, (GuatuPoint) { left, top + gap },
               (GuatuPoint) { right, top + gap });
  return guatu_axis_names_place_under (drawing, group->label, middle, top + 2 * gap);
}

/* A single name tells nothing of how far apart the others are: each is told of. */
static void
warn_of_others (const GuatuTimeLabels *labels, const GuatuDrawing *drawing, guint placed)
{
  for (guint i = 0; i < drawing->table->categories->len; i++)
    if (placed >= labels->labels->len
        || guatu_table_position (drawing->table, i)
               != g_array_index (labels->positions, double, placed))
      guatu_axis_names_warn (
          drawing,
          guatu_text_get (guatu_key_label (guatu_table_category (drawing->table, i)),
                          drawing->primary));
}

/* Places a label under its period, or the first and the last, which numbers of an axis
 * may stand in the way of, a little towards the others. */
static gboolean
place_label (const GuatuTimeLabels *labels, const GuatuDrawing *drawing, guint i,
             double x, double top)
{
  const GuatuLabel *label = g_ptr_array_index (labels->labels, i);
  const gboolean first = i == 0, last = i + 1 == labels->labels->len;
  const double inwards = first ? label->width : -label->width;

  if (guatu_axis_names_place_under (drawing, label, x, top))
    return TRUE;
  for (guint j = 0; first != last && j < G_N_ELEMENTS (asides); j++)
    if (guatu_axis_names_place_under (drawing, label, x + asides[j] * inwards, top))
      return TRUE;
  return FALSE;
}

/**
 * guatu_time_labels_draw:
 * @first_x: where the first period lies on the page
 * @pitch: from one position of the table to the next, in scene units
 * @top: where the labels begin
 * @ticks: whether labels of only some periods have ticks
 *
 * Draws the names of the periods and what they are parts of. Where fewer than two of
 * several have room, which is no axis, it warns of the others.
 *
 * Returns: whether there was room for all names
 */
gboolean
guatu_time_labels_draw (const GuatuTimeLabels *labels, const GuatuDrawing *drawing,
                        double first_x, double pitch, double top, gboolean ticks)
{
  guint n_placed = 0, last_placed = G_MAXUINT;
  gboolean all = TRUE;

  for (guint i = 0; i < labels->labels->len; i++)
    {
      double x = first_x + g_array_index (labels->positions, double, i) * pitch;
      gboolean placed = place_label (labels, drawing, i, x, top);

      all = all && placed;
      n_placed += placed;
      last_placed = placed ? i : last_placed;
      if (placed && ticks && labels->thinned)
        guatu_axis_names_draw_tick (drawing, x, top);
    }
  for (guint i = 0; i < labels->groups->len; i++)
    n_placed
        += draw_group (labels, drawing, i, first_x, pitch, top + labels_height (labels));
  if (n_placed < MIN (drawing->table->categories->len, 2))
    warn_of_others (labels, drawing, last_placed);
  return all;
}
