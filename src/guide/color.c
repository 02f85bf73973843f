/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/color.h"

/* Which colour a mark has: that of its series or, where some categories or series stand
 * out, a colour for these and quiet ones for the others. */

/* The first colours for the keys that stand out, in their order, and quiet ones for the
 * others. */
static guint
color_of_key (GArray *keys, guint index)
{
  gboolean stands_out = g_array_index (keys, GuatuKey, index).highlighted;
  guint before = 0;

  for (guint i = 0; i < index; i++)
    before += g_array_index (keys, GuatuKey, i).highlighted == stands_out;
  return stands_out ? before : GUATU_SERIES_QUIET + before;
}

/**
 * guatu_color_of_series:
 *
 * A single series is quiet where some of its categories stand out.
 *
 * Returns: the colour of what belongs to a series as a whole: its line, or its swatch
 */
guint
guatu_color_of_series (const GuatuDrawing *drawing, guint series)
{
  const GuatuTable *table = drawing->table;

  if (drawing->chart->stands_back)
    return GUATU_SERIES_QUIET + series;
  if (table->highlights_series)
    return color_of_key (table->series, series);
  return table->highlights_categories && table->series->len == 1 ? GUATU_SERIES_QUIET
                                                                 : series;
}

/** guatu_color_of_part: the colour of a part of one whole, which is a category. */
guint
guatu_color_of_part (const GuatuDrawing *drawing, guint category)
{
  const GuatuTable *table = drawing->table;

  return table->highlights_categories ? color_of_key (table->categories, category)
                                      : category;
}

/**
 * guatu_color_of_cell:
 *
 * Where the colours tell series apart, categories that stand out have bold names and
 * numbers alone.
 *
 * Returns: the colour of a mark
 */
guint
guatu_color_of_cell (const GuatuDrawing *drawing, guint category, guint series)
{
  const GuatuTable *table = drawing->table;

  if (table->highlights_categories && !table->highlights_series && table->series->len == 1
      && guatu_table_category (table, category)->highlighted
      && !drawing->chart->stands_back)
    return 0;
  return guatu_color_of_series (drawing, series);
}

/** guatu_color_font: what a name or a number is set in: bold where it stands out. */
GuatuFont
guatu_color_font (const GuatuFont *font, gboolean highlighted)
{
  GuatuFont own = *font;

  own.bold = own.bold || highlighted;
  return own;
}
