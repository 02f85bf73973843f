/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/bar-layout.h"

#include <math.h>

#include "chart/glyph.h"
#include "chart/verdicts.h"

/* Lengths at 1200×800. */
#define MAX_PITCH_HORIZONTAL 200.0
#define MAX_PITCH_VERTICAL 560.0
#define MAX_THICKNESS_HORIZONTAL 58.0
#define MAX_THICKNESS_VERTICAL 96.0
#define CATEGORY_GAP 16.0
#define LABEL_GAP_HORIZONTAL 8.0
#define LABEL_GAP_VERTICAL 3.0

/* Category names take at most this share of the width beside horizontal bars. */
#define CATEGORY_SHARE 0.34
#define CATEGORY_LINES_BESIDE 2
#define CATEGORY_LINES_UNDER 3

/* Names under vertical bars leave this much of their band free. */
#define CATEGORY_FILL 0.92

/* Where few bars leave room free, this share of it goes over them. */
#define FREE_SHARE_ABOVE 0.3

/* Type shrinks to this before a label is left out, in scene units. */
#define SMALLEST_LABEL 8.0

/* The share of their room that the longest bars keep beside their labels. */
#define LEAST_BAR_SHARE 0.3

/* The share of their band that stacked bars fill at most. */
#define MOST_STACKED_FILL 0.72

/* Halvings until a length is exact to far less than a pixel. */
#define FIT_STEPS 40

/* Names beyond this many stand upright only beside horizontal bars. */
#define MAX_UPRIGHT 12

/* A label's font, no larger than its place allows; size 0 if none would do. */
static GuatuFont
fitting_font (const GuatuFont *font, double room)
{
  GuatuFont fitting = *font;

  fitting.size = MIN (font->size, room / GUATU_LINE_HEIGHT);
  if (fitting.size < SMALLEST_LABEL)
    fitting.size = 0;
  return fitting;
}

/** guatu_bar_label_gap: between the end of a bar and its label. */
double
guatu_bar_label_gap (const GuatuDrawing *drawing, gboolean horizontal)
{
  return (horizontal ? LABEL_GAP_HORIZONTAL : LABEL_GAP_VERTICAL) * drawing->style.unit;
}

/** guatu_bar_is_labelled_inside: whether a bar's label stands on it, not at its end. */
gboolean
guatu_bar_is_labelled_inside (const GuatuBarLayout *layout, const GuatuBar *bar)
{
  return layout->stacked && !bar->cell->observation->missing;
}

static double
widest_label (const GuatuBarLayout *layout)
{
  double width = 0;

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->label != NULL)
        width = MAX (width, bar->label->width);
    }
  return width;
}

static void
set_value_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuFont font)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      gboolean horizontal = layout->plane.horizontal;

      g_clear_pointer (&bar->label, guatu_label_free);
      bar->end = bar->cell->observation->missing
                     ? 0
                     : guatu_glyph_bar_end (drawing, bar->cell->observation->bound);
      bar->reach = bar->end + (layout->dots ? guatu_glyph_dot_radius (drawing) : 0);
      if (font.size <= 0)
        continue;
      bar->label = guatu_drawing_set_value (drawing, bar->cell, &font);
      if (guatu_bar_is_labelled_inside (layout, bar))
        continue;
      bar->reach += guatu_bar_label_gap (drawing, horizontal)
                    + (horizontal ? bar->label->width : bar->label->height);
    }
}

/* Stacked bars get as broad as their labels need, within reason. */
static void
broaden_bars (GuatuBarLayout *layout, double wanted)
{
  double most = layout->bands.pitch * MOST_STACKED_FILL;

  layout->bands.thickness = MAX (layout->bands.thickness, MIN (wanted, most));
}

/* Value labels on upright bars get the size at which neighbours do not meet or,
 * where they are stacked, at which they fit on their bars. */
static void
fit_upright_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  gboolean stacked = layout->stacked;
  double pad = stacked ? 2 * guatu_bar_label_gap (drawing, FALSE) : 0;
  double slack = drawing->style.value.size * (stacked ? 0.05 : 0.25) + pad;
  double room = guatu_bands_bar_pitch (&layout->bands);
  GuatuFont font = drawing->style.value;
  GuatuDrawing setting = *drawing;

  set_value_labels (layout, &setting, font);
  if (stacked)
    {
      broaden_bars (layout, widest_label (layout) + slack);
      room = layout->bands.thickness;
    }
  /* A bar that has no room for a number in both languages has it in one. */
  if (stacked && widest_label (layout) + slack > room)
    {
      setting.language = drawing->primary;
      set_value_labels (layout, &setting, font);
    }
  if (widest_label (layout) + slack <= room)
    return;
  font.size *= stacked ? (room - slack) / widest_label (layout)
                       : room / (widest_label (layout) + slack);
  if (font.size < SMALLEST_LABEL)
    font.size = stacked ? SMALLEST_LABEL : 0;
  set_value_labels (layout, &setting, font);
}

static void
fit_value_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double room = guatu_bands_bar_pitch (&layout->bands);

  if (layout->plane.horizontal)
    set_value_labels (layout, drawing, fitting_font (&drawing->style.value, room));
  else
    fit_upright_labels (layout, drawing);
}

/* Sets the names in a font; returns whether none had to be shortened. */
static gboolean
try_categories (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuFont font,
                double width, int max_lines)
{
  const GuatuTable *table = drawing->table;
  gboolean whole = TRUE;

  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  layout->categories = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_label_free);
  for (guint i = 0; i < table->categories->len; i++)
    {
      GuatuLabel *label
          = guatu_label_new (drawing->typesetter, &guatu_table_category (table, i)->label,
                             drawing->language, &font, width, max_lines);

      whole = whole && !guatu_label_is_shortened (label);
      g_ptr_array_add (layout->categories, label);
    }
  return whole;
}

/* The names beside horizontal bars: on as many lines as their band has room for
 * at full size or, where that would shorten one, in smaller type. Where even
 * the smallest type is too high for a band, only some are named. */
static void
set_names_beside (GuatuBarLayout *layout, const GuatuDrawing *drawing, double width)
{
  double room = layout->bands.pitch / GUATU_LINE_HEIGHT;
  GuatuFont font = drawing->style.category;

  if (drawing->language == GUATU_LANGUAGE_ZH_EN)
    room /= 1 + GUATU_SECOND_LANGUAGE_SIZE;
  layout->every = (guint) MAX (1, ceil (SMALLEST_LABEL / room - 1e-9));
  for (int lines = 1; lines <= CATEGORY_LINES_BESIDE; lines++)
    {
      font.size = MIN (font.size, MAX (room / lines, SMALLEST_LABEL));
      if (try_categories (layout, drawing, font, width, lines)
          || room / (lines + 1) < SMALLEST_LABEL)
        return;
    }
}

static double
deepest_category (const GuatuBarLayout *layout)
{
  double depth = 0;

  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      depth = MAX (depth, layout->plane.horizontal ? label->width : label->height);
    }
  return depth;
}

static void
set_bands (GuatuBarLayout *layout, const GuatuDrawing *drawing, double breadth)
{
  double unit = drawing->style.unit;
  gboolean horizontal = layout->plane.horizontal;

  guatu_bands_init (&layout->bands, breadth, drawing->table->categories->len,
                    layout->stacked || layout->dots ? 1 : drawing->table->series->len,
                    (horizontal ? MAX_PITCH_HORIZONTAL : MAX_PITCH_VERTICAL) * unit,
                    (horizontal ? MAX_THICKNESS_HORIZONTAL : MAX_THICKNESS_VERTICAL)
                        * unit,
                    horizontal ? drawing->style.value.size * GUATU_LINE_HEIGHT : 0);
}

/* What stands out over the two ends of an axis of some length. */
static double
overhang (const GuatuBarLayout *layout, double length, double *below)
{
  const GuatuScale scale = { layout->scale.low, layout->scale.high, length };
  gboolean horizontal = layout->plane.horizontal;
  double last = guatu_scale_map (&scale, guatu_axis_last (&layout->axis));
  double above
      = MAX (0, last + guatu_axis_half_label (&layout->axis, horizontal, TRUE) - length);

  *below = 0;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      double end = guatu_scale_map (&scale, bar->value);

      if (bar->value < bar->start || layout->dots)
        *below = MAX (*below, bar->reach - end);
      if (bar->value >= bar->start || layout->dots)
        above = MAX (above, end + bar->reach - length);
    }
  return above;
}

/* The longest axis that leaves every label within @room. What an axis and its
 * labels take together grows with its length, so halving finds it. */
static double
fit_length (const GuatuBarLayout *layout, double room)
{
  double low = 0, high = MAX (room, 0), below;

  for (int i = 0; i < FIT_STEPS; i++)
    {
      double middle = (low + high) / 2;
      double above = overhang (layout, middle, &below);

      if (middle + above + below <= room)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* The same, but where the labels would take most of the room they are left out. */
static double
fit_length_or_drop_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing,
                           double room)
{
  const GuatuFont none = { .size = 0 };
  double length = fit_length (layout, room);

  if (length >= room * LEAST_BAR_SHARE)
    return length;
  set_value_labels (layout, drawing, none);
  return fit_length (layout, room);
}

/* Bars start at zero, whatever the description says; dots where it is near. */
static void
set_axis (GuatuBarLayout *layout, const GuatuDrawing *drawing, double length)
{
  double low = INFINITY, high = -INFINITY;

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (bar->cell->observation->missing && !layout->stacked)
        continue;
      low = MIN (low, bar->value);
      high = MAX (high, bar->value);
    }
  if (layout->dots)
    guatu_axis_range (drawing, &low, &high);
  else
    {
      low = MIN (low, 0);
      high = MAX (high, 0);
    }
  if (!(high > low))
    high = low + 1;
  layout->scale.log = drawing->chart->scale == GUATU_SCALE_LOG;
  guatu_axis_clear (&layout->axis);
  guatu_axis_init (&layout->axis, drawing, low, high, length, layout->plane.horizontal);
  layout->scale.low = MIN (low, guatu_axis_first (&layout->axis));
  layout->scale.high = MAX (high, guatu_axis_last (&layout->axis));
}

/* The column that the verdicts take at the right of horizontal bars. */
static double
verdicts_width (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double width = 0;

  for (guint i = 0; layout->verdicts != NULL && i < layout->verdicts->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->verdicts, i);

      width = label != NULL ? MAX (width, label->width) : width;
    }
  return width > 0 ? width + CATEGORY_GAP * drawing->style.unit : 0;
}

/* Horizontal bars: names at the left, ticks below, verdicts at the right. */
static void
lay_out_horizontal (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double gap = CATEGORY_GAP * drawing->style.unit, length = space.width * 0.6;
  double verdicts = verdicts_width (layout, drawing);

  layout->verdicts_x = space.x + space.width - verdicts + gap;
  space.width -= verdicts;
  /* Ticks need a length and lengths need the ticks: two passes, no more. */
  for (int pass = 0; pass < 2; pass++)
    {
      double ticks_height, names, below, breadth;

      set_axis (layout, drawing, length);
      ticks_height = layout->axis.depth + guatu_axis_gap (drawing);
      set_bands (layout, drawing, MAX (space.height - ticks_height, 1));
      set_names_beside (layout, drawing, space.width * CATEGORY_SHARE);
      fit_value_labels (layout, drawing);
      names = deepest_category (layout) + gap;
      length = fit_length_or_drop_labels (layout, drawing, space.width - names);
      overhang (layout, length, &below);
      breadth = layout->bands.pitch * layout->categories->len;
      layout->names_end = space.x + names - gap;
      layout->room = (GuatuBox){ space.x + names, space.y, space.width - names,
                                 space.height - ticks_height };
      layout->plane.area = (GuatuBox){
        .x = space.x + names + below,
        .y = space.y + (space.height - ticks_height - breadth) * FREE_SHARE_ABOVE,
        .width = length,
        .height = breadth,
      };
    }
  layout->scale.length = length;
}

/* Vertical bars: ticks at the left, names below. */
static void
lay_out_vertical (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  double gap = guatu_axis_gap (drawing), length = space.height * 0.8;

  for (int pass = 0; pass < 2; pass++)
    {
      double ticks_width, breadth, names, above, below;

      set_axis (layout, drawing, length);
      ticks_width = layout->axis.depth + gap;
      breadth = MAX (space.width - ticks_width, 1);
      set_bands (layout, drawing, breadth);
      layout->every = 1;
      try_categories (layout, drawing, drawing->style.category,
                      layout->bands.pitch * CATEGORY_FILL, CATEGORY_LINES_UNDER);
      fit_value_labels (layout, drawing);
      names = deepest_category (layout) + gap;
      length = fit_length_or_drop_labels (layout, drawing, space.height - names);
      above = overhang (layout, length, &below);
      layout->plane.area
          = (GuatuBox){ space.x + ticks_width, space.y + above,
                        layout->bands.pitch * layout->categories->len, length };
      layout->names_top = space.y + above + length + below + gap;
    }
  layout->scale.length = length;
}

/* Whether every name stands on one line under its bars, and every value over
 * its bar, at full size. */
static gboolean
fits_upright (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuBox space)
{
  guint n = drawing->table->categories->len;
  gboolean in_time = drawing->chart->category == GUATU_DIMENSION_PERIOD;

  if (n * (layout->stacked ? 1 : drawing->table->series->len) > MAX_UPRIGHT
      || (n < 3 && !in_time))
    return FALSE;
  layout->plane.horizontal = FALSE;
  lay_out_vertical (layout, drawing, space);
  for (guint i = 0; i < layout->categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (layout->categories, i);

      if (guatu_label_n_lines (label) > 1 || guatu_label_is_shortened (label))
        return FALSE;
    }
  for (guint i = 0; i < layout->bars->len; i++)
    if (g_array_index (layout->bars, GuatuBar, i).label == NULL)
      return FALSE;
  return TRUE;
}

/**
 * guatu_bar_layout_init:
 *
 * @dots: whether the marks are dots, which lie in rows
 *
 * Lays out a bar chart in @space. The orientation, where the description leaves
 * it open, follows the length of the names: upright while they fit on a line.
 */
void
guatu_bar_layout_init (GuatuBarLayout *layout, const GuatuDrawing *drawing, gboolean dots,
                       GuatuBox space)
{
  GuatuOrientation orientation = drawing->chart->orientation;

  *layout = (GuatuBarLayout){
    .dots = dots,
    .verdicts = guatu_verdicts_set (drawing, &drawing->style.value),
    .stacked = drawing->chart->stack != GUATU_STACK_NONE,
  };
  guatu_bar_layout_collect (layout, drawing);
  if (!dots && layout->verdicts == NULL && orientation == GUATU_ORIENTATION_AUTO
      && fits_upright (layout, drawing, space))
    return;
  layout->plane.horizontal = dots || orientation != GUATU_ORIENTATION_VERTICAL;
  if (layout->plane.horizontal)
    lay_out_horizontal (layout, drawing, space);
  else
    lay_out_vertical (layout, drawing, space);
}

void
guatu_bar_layout_clear (GuatuBarLayout *layout)
{
  g_clear_pointer (&layout->bars, g_array_unref);
  g_clear_pointer (&layout->categories, g_ptr_array_unref);
  g_clear_pointer (&layout->verdicts, g_ptr_array_unref);
  guatu_axis_clear (&layout->axis);
}
