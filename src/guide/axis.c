/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis.h"

#include <math.h>

#include "scene/label-place.h"

/* Zero is shown where it costs less than this share of the values' range. */
#define ZERO_SHARE 0.5

/* How far ticks are apart, at 1200×800, where the labels leave the choice. */
#define TICK_DISTANCE_ALONG 130.0
#define TICK_DISTANCE_UP 84.0

/* Panels are low, and have ticks all the same: so much closer together. */
#define PANEL_TICKS 0.55

/* About so many numbers are read with ease, and more than the most never stand on an
 * axis; fewer do beside a bar alone, with which there is nothing to compare. */
#define WANTED 6.0
#define MOST_TICKS 7
#define WANTED_OF_ONE 4.0
#define MOST_TICKS_OF_ONE 5

/* The same on a logarithmic scale, whose numbers do not follow from their places and lie
 * unevenly. */
#define WANTED_LOG 9.0

/* Values that are all the same lie in the middle of a logarithmic axis: from so many
 * times less to so many times more. */
#define LOG_RANGE_OF_ONE 1.5

/* What places on the page are off for being sums, in scene units. */
#define ROUNDING 0.01

/* Decimals beyond these nobody reads. */
#define MAX_VALUE_DECIMALS 3

/**
 * guatu_axis_is_log:
 *
 * Returns: whether the axis of values is logarithmic; one without any value is not,
 *   since it has nothing but its zero
 */
gboolean
guatu_axis_is_log (const GuatuDrawing *drawing)
{
  return drawing->chart->scale == GUATU_SCALE_LOG
         && (guatu_table_has_more_values (drawing->table, 0)
             || drawing->table->shares_scale);
}

/* Values that are all the same lie in the middle of an axis of their own size. */
static void
widen (double *low, double *high, gboolean log)
{
  double half = fabs (*low) / 2;

  if (log)
    {
      *low /= LOG_RANGE_OF_ONE;
      *high *= LOG_RANGE_OF_ONE;
      return;
    }
  if (half == 0)
    *high = 1;
  *low -= half;
  *high += half;
}

/**
 * guatu_axis_range:
 * @low: (inout): the least value, in the scale of the drawing's number words
 * @high: (inout): the greatest value
 *
 * Widens the range of marks that need not start at zero to one that an axis can
 * have: with zero where the description asks for it or it is near.
 */
void
guatu_axis_range (const GuatuDrawing *drawing, double *low, double *high)
{
  gboolean log = guatu_axis_is_log (drawing);
  double near = MIN (fabs (*low), fabs (*high));
  gboolean zero = drawing->chart->zero == GUATU_ZERO_YES
                  || (drawing->chart->zero == GUATU_ZERO_AUTO
                      && (near <= (*high - *low) * ZERO_SHARE || !(*high > *low)));

  if (!isfinite (*low) || !isfinite (*high))
    *low = *high = 0;
  if (zero && !log)
    {
      *low = MIN (*low, 0);
      *high = MAX (*high, 0);
    }
  if (!(*high > *low))
    widen (low, high, log);
}

/* Whether there is nothing to measure on the axis, nor on one that it shares. */
static gboolean
has_nothing (const GuatuDrawing *drawing)
{
  return !guatu_table_has_more_values (drawing->table, 0)
         && !drawing->table->shares_scale;
}

static void
label_ticks (GuatuAxis *axis, const GuatuDrawing *drawing, gboolean horizontal)
{
  GuatuFont font = drawing->style.tick;

  /* Only numbers under one another have digits of one width. */
  font.tabular = !horizontal;
  axis->labels = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  axis->depth = 0;
  axis->silent = has_nothing (drawing);
  for (guint i = 0; i < axis->ticks.n; i++)
    {
      g_autofree char *text = guatu_number_words_tick (
          &drawing->tick_words, guatu_ticks_value (&axis->ticks, i),
          guatu_ticks_decimals (&axis->ticks, i), i + 1 == axis->ticks.n);
      GuatuLabel *label
          = guatu_label_new_string (drawing->typesetter, text, drawing->primary, &font);

      g_ptr_array_add (axis->labels, label);
      if (!axis->silent)
        axis->depth = MAX (axis->depth, horizontal ? label->height : label->width);
    }
}

/* Whether neighbouring labels keep a distance of a character on an axis that has room for
 * all values too, of which @scale has the least and the greatest. */
static gboolean
labels_fit (const GuatuAxis *axis, GuatuScale scale, gboolean horizontal, double space)
{
  scale.low = MIN (scale.low, guatu_axis_first (axis));
  scale.high = MAX (scale.high, guatu_axis_last (axis));

  for (guint i = 0; i + 1 < axis->labels->len; i++)
    {
      const GuatuLabel *a = g_ptr_array_index (axis->labels, i);
      const GuatuLabel *b = g_ptr_array_index (axis->labels, i + 1);
      double step = guatu_scale_map (&scale, guatu_ticks_value (&axis->ticks, i + 1))
                    - guatu_scale_map (&scale, guatu_ticks_value (&axis->ticks, i));

      if ((horizontal ? (a->width + b->width) / 2 + space : (a->height + b->height) / 2)
          > step)
        return FALSE;
    }
  return TRUE;
}

/* There is no half a project: what is counted one by one has whole ticks. */
static gboolean
numbers_fit (const GuatuAxis *axis, const GuatuDrawing *drawing)
{
  return axis->ticks.decimals == 0 || !drawing->table->whole
         || drawing->words.exponent > 0 || drawing->tick_words.sign != NULL;
}

/* What does not start at zero has a tick at or below its least value too, so that it is
 * seen from where it is counted. */
static void
begin_below (GuatuAxis *axis, const GuatuDrawing *drawing, double low)
{
  double least = drawing->chart->stack == GUATU_STACK_NONE
                     ? drawing->table->lowest / drawing->scale
                     : low;
  double first = guatu_axis_first (axis);
  double step = guatu_ticks_value (&axis->ticks, 1) - first;

  if (guatu_mark_traits (drawing->chart->mark)->from_zero
      || !(least < first - step * 1e-9))
    return;
  axis->ticks.first--;
  axis->ticks.n++;
}

/* Whether there is but one value, so that there is nothing to compare it with. */
static gboolean
shows_one (const GuatuDrawing *drawing)
{
  return drawing->table->categories->len * drawing->table->series->len == 1;
}

static double
most_wanted (const GuatuDrawing *drawing)
{
  if (guatu_axis_is_log (drawing))
    return WANTED_LOG;
  return shows_one (drawing) ? WANTED_OF_ONE : WANTED;
}

/* Chooses the ticks, of which an axis without any value has but zero, unsaid; returns
 * whether they are no more than can be read. */
static gboolean
choose_ticks (GuatuAxis *axis, const GuatuDrawing *drawing, double low, double high,
              double wanted, int decimals)
{
  if (guatu_axis_is_log (drawing))
    {
      guatu_ticks_choose_log (&axis->ticks, low, high, wanted, decimals);
      return TRUE;
    }
  guatu_ticks_choose (&axis->ticks, low, high, wanted, decimals);
  if (has_nothing (drawing))
    {
      axis->ticks.first = 0;
      axis->ticks.n = 1;
      return TRUE;
    }
  begin_below (axis, drawing, low);
  return axis->ticks.n <= (shows_one (drawing) ? MOST_TICKS_OF_ONE : MOST_TICKS);
}

/**
 * guatu_axis_init:
 * @low: the least value, in the scale of the drawing's number words
 * @high: the greatest value
 * @length: about how long the axis will be, in scene units
 *
 * Chooses and sets the ticks. Fewer ticks are taken before labels collide.
 */
void
guatu_axis_init (GuatuAxis *axis, const GuatuDrawing *drawing, double low, double high,
                 double length, gboolean horizontal)
{
  const GuatuScale scale = { low, high, length, guatu_axis_is_log (drawing) };
  double unit = drawing->style.unit;
  double distance = (horizontal ? TICK_DISTANCE_ALONG : TICK_DISTANCE_UP) * unit
                    * (drawing->columns != NULL ? PANEL_TICKS : 1)
                    / (guatu_axis_is_log (drawing) ? 2 : 1);
  int decimals = drawing->chart->stack == GUATU_STACK_SHARE
                     ? 0
                     : MIN (drawing->words.most_decimals, MAX_VALUE_DECIMALS);

  if (drawing->pair != NULL && drawing->pair->has_ticks)
    {
      axis->ticks = drawing->pair->ticks[drawing->second ? 1 : 0];
      label_ticks (axis, drawing, horizontal);
      return;
    }
  for (double wanted = MIN (length / distance + 1, most_wanted (drawing));; wanted -= 1)
    {
      gboolean few = choose_ticks (axis, drawing, low, high, wanted, decimals);

      label_ticks (axis, drawing, horizontal);
      if (wanted <= 2
          || (few && numbers_fit (axis, drawing)
              && labels_fit (axis, scale, horizontal, drawing->style.tick.size)))
        return;
      guatu_axis_clear (axis);
    }
}

void
guatu_axis_clear (GuatuAxis *axis)
{
  g_clear_pointer (&axis->labels, g_ptr_array_unref);
}

/** guatu_axis_first: the value of the first tick. */
double
guatu_axis_first (const GuatuAxis *axis)
{
  return guatu_ticks_value (&axis->ticks, 0);
}

/** guatu_axis_last: the value of the last tick. */
double
guatu_axis_last (const GuatuAxis *axis)
{
  return guatu_ticks_value (&axis->ticks, axis->ticks.n - 1);
}

/** guatu_axis_gap: between the plot and the labels beside it. */
double
guatu_axis_gap (const GuatuDrawing *drawing)
{
  return 10 * drawing->style.unit;
}

/** guatu_axis_take_columns: takes the room of the numbers off the columns that the layer
 * shares with others. */
void
guatu_axis_take_columns (const GuatuAxis *axis, const GuatuDrawing *drawing)
{
  double depth = axis->depth + guatu_axis_gap (drawing);

  guatu_columns_need (drawing->columns, drawing->second ? 0 : depth,
                      drawing->second ? depth : 0);
}

/** guatu_axis_half_label: what the first or last label reaches beyond its tick; nothing
 * where the axis says nothing. */
double
guatu_axis_half_label (const GuatuAxis *axis, gboolean horizontal, gboolean last)
{
  const GuatuLabel *label
      = g_ptr_array_index (axis->labels, last ? axis->labels->len - 1 : 0);

  return axis->silent ? 0 : (horizontal ? label->width : label->height) / 2;
}

/** guatu_axis_color: of the numbers: of two axes each has the colour of its layer, if
 * that has but one. */
GuatuColor
guatu_axis_color (const GuatuDrawing *drawing)
{
  return drawing->pair != NULL && drawing->table->series->len == 1
             ? guatu_style_series_color (&drawing->style, 0).text
             : drawing->style.faint;
}

/** guatu_axis_leave_room: leaves room for half a number over the plot of two axes and
 * under it. */
void
guatu_axis_leave_room (const GuatuDrawing *drawing, GuatuBox *space)
{
  double half = guatu_label_line_height (drawing->primary, drawing->style.tick.size,
                                         drawing->style.tick.least)
                / 2;

  space->y += half;
  space->height = MAX (space->height - 2 * half, 1);
}

/* Whether a number at a place along the axis crosses a margin at the sides of the page.
 */
static gboolean
leaves_page (const GuatuDrawing *drawing, const GuatuPlane *plane, double x, double half)
{
  const double margin = drawing->style.margin;

  return plane->horizontal
         && (x - half < margin - ROUNDING
             || x + half > drawing->scene->figure.width - margin + ROUNDING);
}

/** guatu_axis_draw_labels: the numbers, below the plot or at its left; those of a second
 * axis at its right. Of small multiples only those at the edge have them. */
void
guatu_axis_draw_labels (const GuatuAxis *axis, const GuatuDrawing *drawing,
                        const GuatuPlane *plane, const GuatuScale *scale)
{
  double gap = guatu_axis_gap (drawing), free_from = -G_MAXDOUBLE;

  if (drawing->panel != NULL
      && !(plane->horizontal ? drawing->panel->at_bottom : drawing->panel->at_left))
    return;
  for (guint i = 0; !axis->silent && i < axis->ticks.n; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (axis->labels, i);
      double half = (plane->horizontal ? label->width : label->height) / 2;
      double along = guatu_scale_map (scale, guatu_ticks_value (&axis->ticks, i));
      GuatuPoint at = guatu_plane_point (plane, along,
                                         plane->horizontal ? plane->area.height + gap
                                         : drawing->second ? plane->area.width + gap
                                                           : -gap);

      /* Only an axis too short for two numbers, or for one that is long, comes to this.
       */
      if (along - half < free_from || leaves_page (drawing, plane, at.x, half))
        {
          guatu_scene_warn (drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_TICK,
                            guatu_cut_text_in_full (label->layouts[0]));
          continue;
        }
      free_from = along + half;
      guatu_label_place (label, drawing->scene, GUATU_ROLE_TICK, at.x,
                         plane->horizontal ? at.y : at.y - label->height / 2,
                         plane->horizontal ? GUATU_ALIGN_MIDDLE
                         : drawing->second ? GUATU_ALIGN_START
                                           : GUATU_ALIGN_END,
                         guatu_axis_color (drawing), -1);
    }
}
