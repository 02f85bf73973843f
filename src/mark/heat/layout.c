/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/heat/layout.h"

#include <math.h>

/* Lengths at 1200×800. */
#define MAX_WIDTH 180.0
#define MAX_HEIGHT 130.0
#define NAME_GAP 14.0
#define PAD 5.0

/* The names of the rows take at most this share of the width. */
#define NAMES_SHARE 0.3

/* How much of its ink a cell has at most, and at least where it has a value: so little
 * that a number is read on it whatever the look is. */
#define MOST_INK 0.6
#define LEAST_INK 0.06

/* How much larger than elsewhere the numbers are at most, to the height of a row, and how
 * much smaller they get at a time. */
#define LARGEST_SHARE 1.3
#define STEP 0.94

/* Of a pattern of print, at 1200×800. */
#define HATCH_SPACING 7.0

static void
find_range (GuatuHeat *heat, const GuatuTable *table)
{
  heat->low = INFINITY;
  heat->high = -INFINITY;
  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    if (guatu_cell_has_value (&table->cells[i]))
      {
        heat->low = MIN (heat->low, table->cells[i].value);
        heat->high = MAX (heat->high, table->cells[i].value);
      }
}

static GuatuColor
mix (GuatuColor a, GuatuColor b, double share)
{
  return (GuatuColor) {
    .red = a.red + (b.red - a.red) * share,
    .green = a.green + (b.green - a.green) * share,
    .blue = a.blue + (b.blue - a.blue) * share,
    .alpha = 1,
  };
}

/**
 * guatu_heat_fill:
 * @value: in the base unit
 *
 * Returns: what a cell is filled with: from the least to the greatest value evenly more
 *   of one ink or, where values lie on both sides of zero, from zero on more of one ink
 *   to each side; in print one side is hatched
 */
GuatuFill
guatu_heat_fill (const GuatuHeat *heat, const GuatuDrawing *drawing, double value)
{
  const GuatuStyle *style = &drawing->style;
  gboolean diverging = heat->low < 0 && heat->high > 0;
  double most = MAX (fabs (heat->low), fabs (heat->high));
  double share = diverging                ? fabs (value) / most
                 : heat->high > heat->low ? (value - heat->low) / (heat->high - heat->low)
                                          : 0.5;
  GuatuColor ink = guatu_style_series_color (style, diverging && value < 0 ? 1 : 0).fill;
  GuatuFill fill = {
    .kind = GUATU_FILL_SOLID,
    .ground = mix (style->paper, ink, LEAST_INK + share * (MOST_INK - LEAST_INK)),
  };

  if (style->look == GUATU_LOOK_PRINT && diverging && value < 0)
    fill = (GuatuFill) {
      .kind = GUATU_FILL_HATCH,
      .pattern = GUATU_PATTERN_FALLING,
      .ground = style->paper,
      .ink = style->ink,
      .spacing = HATCH_SPACING * style->unit,
      .line_width = (0.4 + 2.4 * share) * style->unit,
    };
  return fill;
}

static double
names_width (const GuatuHeat *heat)
{
  double width = 0;

  for (guint i = 0; i < heat->rows.categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (heat->rows.categories, i);

      width = MAX (width, label != NULL ? label->width : 0);
    }
  return width;
}

/* Whether every number has room in its cell. */
static gboolean
values_fit (const GuatuHeat *heat, const GuatuDrawing *drawing, const GuatuFont *font)
{
  const GuatuTable *table = drawing->table;
  double pad = PAD * drawing->style.unit;

  for (guint i = 0; i < table->categories->len * table->series->len; i++)
    {
      g_autoptr (GuatuLabel) label = NULL;

      if (table->cells[i].observation == NULL)
        continue;
      label = guatu_drawing_set_value (drawing, &table->cells[i], font);
      if (label->width + 2 * pad > heat->width || label->height > heat->height)
        return FALSE;
    }
  return TRUE;
}

/* Numbers stand in all cells or in none, in the largest type in which all have room. */
static void
fit_values (GuatuHeat *heat, const GuatuDrawing *drawing)
{
  GuatuFont font = drawing->style.value;
  double least = guatu_style_smallest (&font);

  font.size *= LARGEST_SHARE;
  for (; font.size >= least; font.size *= STEP)
    if (values_fit (heat, drawing, &font))
      {
        heat->values = font;
        return;
      }
}

/**
 * guatu_heat_init:
 * @space: what is left of the page
 *
 * Lays the table out, the first category on top and the first series at the left.
 */
void
guatu_heat_init (GuatuHeat *heat, const GuatuDrawing *drawing, GuatuBox space)
{
  double unit = drawing->style.unit, names, top;
  guint n_rows = drawing->table->categories->len;
  guint n_columns = drawing->table->series->len;

  *heat = (GuatuHeat) { .rows = { .every = 1 }, .values = { .size = 0 } };
  heat->rows.plane.horizontal = TRUE;
  find_range (heat, drawing->table);
  /* How high headings are follows from how broad columns are, and that from the names. */
  heat->rows.bands.pitch = MIN (space.height / n_rows, MAX_HEIGHT * unit);
  guatu_bar_layout_set_names_beside (&heat->rows, drawing, space.width * NAMES_SHARE);
  names = names_width (heat) + NAME_GAP * unit;
  heat->width = MIN (MAX (space.width - names, 1) / n_columns, MAX_WIDTH * unit);
  guatu_heat_set_headings (heat, drawing, names);
  top = guatu_heat_headings_height (heat) + guatu_heat_heading_gap (drawing);
  heat->height = MIN (MAX (space.height - top, 1) / n_rows, MAX_HEIGHT * unit);
  heat->rows.bands.pitch = heat->height;
  guatu_bar_layout_set_names_beside (&heat->rows, drawing, names - NAME_GAP * unit);
  heat->cells = (GuatuBox) { space.x + names, space.y + top, heat->width * n_columns,
                             heat->height * n_rows };
  heat->rows.names_end = heat->cells.x - NAME_GAP * unit;
  fit_values (heat, drawing);
}

void
guatu_heat_clear (GuatuHeat *heat)
{
  guatu_bar_layout_clear (&heat->rows);
  g_clear_pointer (&heat->headings, g_ptr_array_unref);
}

/** guatu_heat_cell: where a category and a series meet on the page. */
GuatuBox
guatu_heat_cell (const GuatuHeat *heat, guint category, guint series)
{
  return (GuatuBox) { heat->cells.x + series * heat->width,
                      heat->cells.y + category * heat->height, heat->width,
                      heat->height };
}
