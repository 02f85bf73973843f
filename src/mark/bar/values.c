/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/layout.h"
#include "guide/axis-title.h"
#include "guide/glyph.h"

/* Lengths at 1200×800. */
#define LABEL_GAP_HORIZONTAL 8.0
#define LABEL_GAP_VERTICAL 3.0

/* What values keep free on their bars, and of each other, as shares of the type. */
#define SPACE_INSIDE 0.05
#define SPACE_BETWEEN 0.25

/* The width of the narrowest digit, as a share of the type. */
#define LEAST_DIGIT 0.3

/* The share of their band that stacked bars fill at most. */
#define MOST_STACKED_FILL 0.72

/* The values of columns of periods are read off the axis where their type would get
 * smaller than this share of its size, too. */
#define LEAST_TYPE 0.8

/* A label's font, no larger than its place allows; size 0 if none would do. */
static GuatuFont
fitting_font (const GuatuFont *font, double room)
{
  GuatuFont fitting = *font;

  fitting.size = MIN (font->size, room / GUATU_LINE_HEIGHT);
  if (fitting.size < guatu_style_smallest (font))
    fitting.size = 0;
  return fitting;
}

/** guatu_bar_label_gap: between the end of a bar and its label. */
double
guatu_bar_label_gap (const GuatuDrawing *drawing, gboolean horizontal)
{
  return (horizontal ? LABEL_GAP_HORIZONTAL : LABEL_GAP_VERTICAL) * drawing->style.unit;
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

static double
broadest_pad (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double pad = 0;

  for (guint i = 0; i < layout->bars->len; i++)
    pad = MAX (
        pad, guatu_bar_pad_inside (drawing, &g_array_index (layout->bars, GuatuBar, i)));
  return pad;
}

static void
set_value_labels (GuatuBarLayout *layout, const GuatuDrawing *drawing, GuatuFont font)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      gboolean horizontal = layout->plane.horizontal;

      g_clear_pointer (&bar->label, guatu_label_free);
      bar->end = guatu_cell_has_value (bar->cell)
                     ? guatu_glyph_bar_end (drawing, bar->cell->observation->bound)
                     : 0;
      bar->reach = bar->end + (layout->dots ? guatu_glyph_dot_radius (drawing) : 0);
      if (font.size <= 0 || bar->cell->withheld == GUATU_WITHHELD_SILENTLY)
        continue;
      bar->label = guatu_drawing_set_value (drawing, bar->cell, &font);
      if (guatu_bar_is_part (layout, bar))
        guatu_bar_measure_part (bar, drawing, horizontal);
      else
        bar->reach += guatu_bar_label_gap (drawing, horizontal)
                      + (horizontal ? bar->label->width : bar->label->height);
    }
}

/* Leaves the values to the axis, but those that stand out. */
static void
leave_values_to_axis (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  GuatuDrawing setting = *drawing;

  setting.language = drawing->primary;
  set_value_labels (layout, &setting, drawing->style.value);
  layout->values_on_axis = TRUE;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);

      if (guatu_bar_layout_tells (layout, i))
        continue;
      g_clear_pointer (&bar->label, guatu_label_free);
      bar->reach = bar->end;
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
  double pad = stacked ? 2 * broadest_pad (layout, drawing) : 0;
  double slack
      = drawing->style.value.size * (stacked ? SPACE_INSIDE : SPACE_BETWEEN) + pad;
  double room = guatu_bands_bar_pitch (&layout->bands);
  double least = guatu_style_smallest (&drawing->style.value);
  double smallest = stacked ? least : 0;
  GuatuFont font = drawing->style.value;
  GuatuDrawing setting = *drawing;

  layout->values_on_axis = FALSE;
  if (layout->places != NULL && layout->bars->len > GUATU_MAX_LABELLED_COLUMNS)
    {
      leave_values_to_axis (layout, drawing);
      return;
    }
  /* Very many bars are soon told to have no room. */
  if (room < least * LEAST_DIGIT)
    {
      guatu_bar_layout_drop_values (layout, drawing);
      return;
    }
  set_value_labels (layout, &setting, font);
  if (stacked)
    {
      broaden_bars (layout, widest_label (layout) + slack);
      room = layout->bands.thickness;
    }
  /* A bar that has no room for a number in both languages has it in one. */
  if ((stacked || layout->places != NULL) && widest_label (layout) + slack > room)
    {
      setting.language = drawing->primary;
      set_value_labels (layout, &setting, font);
    }
  /* The smaller language may not shrink as the other does, so that one step may not do.
   */
  while (widest_label (layout) + slack > room && font.size > smallest)
    {
      font.size *= MIN (stacked ? (room - slack) / widest_label (layout)
                                : room / (widest_label (layout) + slack),
                        0.99);
      if (font.size < least)
        font.size = smallest;
      set_value_labels (layout, &setting, font);
    }
  if (layout->places != NULL && !stacked
      && font.size < drawing->style.value.size * LEAST_TYPE)
    leave_values_to_axis (layout, drawing);
}

/**
 * guatu_bar_layout_fit_values:
 *
 * Sets the values of the bars at the size at which neighbours do not meet; where none
 * can be read, there are none.
 */
void
guatu_bar_layout_fit_values (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  double room = guatu_bands_bar_pitch (&layout->bands);

  if (layout->plane.horizontal)
    set_value_labels (layout, drawing, fitting_font (&drawing->style.value, room));
  else
    fit_upright_labels (layout, drawing);
}

/** guatu_bar_layout_drop_values: leaves the values out, so that bars have their room. */
void
guatu_bar_layout_drop_values (GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuFont none = { .size = 0 };

  layout->values_on_axis = layout->places != NULL && !layout->plane.horizontal;
  set_value_labels (layout, drawing, none);
}
