/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/pyramid/layout.h"

#include "guide/glyph.h"
#include "guide/color.h"

/* Lengths at 1200×800. */
#define MAX_PITCH 110.0
#define SPINE_GAP 14.0
#define HEADING_GAP 8.0
#define LABEL_GAP 6.0

/* The bars of neighbouring categories nearly touch. */
#define FILL 0.84

/* The names take at most this share of the width. */
#define SPINE_SHARE 0.3

/* The share of its side that the longest bar keeps beside its number. */
#define LEAST_SHARE 0.4

/* Of more numbers than this those without room are read off the axis. */
#define MAX_LABELLED 24

static void
clear_bar (gpointer data)
{
  GuatuSideBar *bar = data;

  g_clear_pointer (&bar->text, g_free);
  g_clear_pointer (&bar->label, guatu_label_free);
}

/** guatu_pyramid_label_gap: between a bar and its number. */
double
guatu_pyramid_label_gap (const GuatuDrawing *drawing)
{
  return LABEL_GAP * drawing->style.unit;
}

static void
add_bar (GuatuPyramid *pyramid, const GuatuDrawing *drawing, guint category, guint side,
         const GuatuFont *font)
{
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, side);
  GuatuSideBar bar = { .cell = cell, .category = category, .side = side };
  GuatuCell shown;
  GuatuFont own;

  if (cell->observation == NULL)
    return;
  shown = *cell;
  bar.shown = guatu_observation_magnitude (cell->observation);
  shown.observation = &bar.shown;
  bar.length = ABS (cell->value) / drawing->scale;
  bar.text = guatu_drawing_write_value (drawing, &shown);
  if (font != NULL)
    {
      own = guatu_color_font (font, guatu_table_highlights (drawing->table, cell));
      bar.label = guatu_drawing_set_value (drawing, &shown, &own);
    }
  bar.end = cell->observation->missing
                ? 0
                : guatu_glyph_bar_end (drawing, (GuatuBound) bar.shown.bound);
  g_array_append_val (pyramid->bars, bar);
}

/* Makes a bar of each observation, with its number where a row is high enough. */
static void
collect (GuatuPyramid *pyramid, const GuatuDrawing *drawing)
{
  const GuatuTable *table = drawing->table;
  GuatuFont font = drawing->style.value;
  double fitting = pyramid->rows.bands.pitch / GUATU_LINE_HEIGHT;
  gboolean fits = fitting >= guatu_style_smallest (&font);

  font.size = MIN (font.size, fitting);
  pyramid->bars = g_array_new (FALSE, FALSE, sizeof (GuatuSideBar));
  g_array_set_clear_func (pyramid->bars, clear_bar);
  for (guint i = 0; i < table->categories->len; i++)
    for (guint j = 0; j < MIN (table->series->len, 2); j++)
      add_bar (pyramid, drawing, i, j, fits ? &font : NULL);
}

static double
longest (const GuatuPyramid *pyramid)
{
  double most = 0;

  for (guint i = 0; i < pyramid->bars->len; i++)
    most = MAX (most, g_array_index (pyramid->bars, GuatuSideBar, i).length);
  return most;
}

static void
set_axis (GuatuPyramid *pyramid, const GuatuDrawing *drawing, double length)
{
  double most = longest (pyramid);

  guatu_axis_clear (&pyramid->axis);
  guatu_axis_init (&pyramid->axis, drawing, 0, most > 0 ? most : 1, length, TRUE);
  pyramid->scale
      = (GuatuScale) { 0, MAX (most, guatu_axis_last (&pyramid->axis)), length, FALSE };
  if (!(pyramid->scale.high > 0))
    pyramid->scale.high = 1;
}

/* The longest axis that leaves every number, and that of the last tick, within @room. */
static double
fit_length (const GuatuPyramid *pyramid, const GuatuDrawing *drawing, double room)
{
  double high = pyramid->scale.high, last = guatu_axis_last (&pyramid->axis);
  double length = room;

  if (last > 0)
    length = MIN (length, (room - guatu_axis_half_label (&pyramid->axis, TRUE, TRUE))
                              * high / last);
  for (guint i = 0; i < pyramid->bars->len; i++)
    {
      const GuatuSideBar *bar = &g_array_index (pyramid->bars, GuatuSideBar, i);
      double reach = bar->end;

      if (bar->label != NULL)
        reach += guatu_pyramid_label_gap (drawing) + bar->label->width;
      if (bar->length > 0)
        length = MIN (length, (room - reach) * high / bar->length);
    }
  return MAX (length, 1);
}

static void
drop_labels (GuatuPyramid *pyramid)
{
  for (guint i = 0; i < pyramid->bars->len; i++)
    if (!g_array_index (pyramid->bars, GuatuSideBar, i).cell->observation->missing)
      g_clear_pointer (&g_array_index (pyramid->bars, GuatuSideBar, i).label,
                       guatu_label_free);
}

/* Numbers that are few are missed on the figure; many are read off the axis. */
static void
warn_of_dropped (const GuatuPyramid *pyramid, const GuatuDrawing *drawing)
{
  gboolean many = guatu_table_has_more_values (drawing->table, MAX_LABELLED);

  for (guint i = 0; i < pyramid->bars->len; i++)
    {
      const GuatuSideBar *bar = &g_array_index (pyramid->bars, GuatuSideBar, i);

      if (bar->label == NULL && (!many || bar->cell->observation->missing))
        guatu_drawing_warn_dropped (drawing, bar->cell, bar->text);
    }
}

static void
set_headings (GuatuPyramid *pyramid, const GuatuDrawing *drawing, double width)
{
  for (guint i = 0; i < MIN (drawing->table->series->len, 2); i++)
    pyramid->headings[i] = guatu_label_new (
        drawing->typesetter, guatu_key_label (guatu_table_series (drawing->table, i)),
        drawing->legend_language, &drawing->style.legend, MAX (width, 1), 2);
}

static double
headings_height (const GuatuPyramid *pyramid)
{
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (pyramid->headings); i++)
    if (pyramid->headings[i] != NULL)
      height = MAX (height, pyramid->headings[i]->height);
  return height;
}

static double
spine_width (const GuatuPyramid *pyramid, const GuatuDrawing *drawing)
{
  double width = 2 * guatu_axis_half_label (&pyramid->axis, TRUE, FALSE);

  for (guint i = 0; i < pyramid->rows.categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (pyramid->rows.categories, i);

      width = MAX (width, label != NULL ? label->width : 0);
    }
  return width + 2 * SPINE_GAP * drawing->style.unit;
}

/**
 * guatu_pyramid_init:
 * @space: what is left of the page
 *
 * Lays out a spine of names with a side of bars at its left and at its right, both on one
 * scale.
 */
void
guatu_pyramid_init (GuatuPyramid *pyramid, const GuatuDrawing *drawing, GuatuBox space)
{
  guint n = drawing->table->categories->len;
  double unit = drawing->style.unit, top, bottom, side, spine, length;

  *pyramid = (GuatuPyramid) { .rows = { .every = 1 } };
  pyramid->rows.plane.horizontal = TRUE;
  set_headings (pyramid, drawing,
                space.width * (1 - SPINE_SHARE) / 2 - 2 * SPINE_GAP * unit);
  top = headings_height (pyramid) + HEADING_GAP * unit;
  bottom = drawing->style.tick.size * GUATU_LINE_HEIGHT + guatu_axis_gap (drawing);
  pyramid->rows.bands.pitch
      = MIN (MAX (space.height - top - bottom, 1) / n, MAX_PITCH * unit);
  pyramid->rows.bands.thickness = pyramid->rows.bands.pitch * FILL;
  guatu_bar_layout_set_names_beside (&pyramid->rows, drawing, space.width * SPINE_SHARE);
  collect (pyramid, drawing);
  set_axis (pyramid, drawing, space.width * (1 - SPINE_SHARE) / 2);
  spine = spine_width (pyramid, drawing);
  side = MAX ((space.width - spine) / 2, 1);
  length = fit_length (pyramid, drawing, side);
  if (length < side * LEAST_SHARE)
    drop_labels (pyramid);
  set_axis (pyramid, drawing, fit_length (pyramid, drawing, side));
  length = fit_length (pyramid, drawing, side);
  pyramid->scale.length = length;
  pyramid->spine = space.x + space.width / 2;
  pyramid->sides[0] = (GuatuBox) { pyramid->spine - spine / 2 - length, space.y + top,
                                   length, n * pyramid->rows.bands.pitch };
  pyramid->sides[1] = pyramid->sides[0];
  pyramid->sides[1].x = pyramid->spine + spine / 2;
  warn_of_dropped (pyramid, drawing);
}

void
guatu_pyramid_clear (GuatuPyramid *pyramid)
{
  guatu_bar_layout_clear (&pyramid->rows);
  g_clear_pointer (&pyramid->bars, g_array_unref);
  guatu_axis_clear (&pyramid->axis);
  for (guint i = 0; i < G_N_ELEMENTS (pyramid->headings); i++)
    g_clear_pointer (&pyramid->headings[i], guatu_label_free);
}

/** guatu_pyramid_middle: of a category's row on the page; the first one is the lowest. */
double
guatu_pyramid_middle (const GuatuPyramid *pyramid, guint category)
{
  const GuatuBox *side = &pyramid->sides[0];

  return side->y + side->height - (category + 0.5) * pyramid->rows.bands.pitch;
}

/** guatu_pyramid_x: where a length from the spine ends on a side of the page. */
double
guatu_pyramid_x (const GuatuPyramid *pyramid, guint side, double along)
{
  const GuatuBox *box = &pyramid->sides[side];

  return side == 0 ? box->x + box->width - along : box->x + along;
}
