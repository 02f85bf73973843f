/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/bar/end-shares.h"

#include "guide/axis-title.h"
#include "scene/label-place.h"

/* Of shares over so many periods that no part has its number, those of the newest stand
 * beside its column, as numbers do at the ends of lines. */

/* From the plot to the shares, at 1200×800. */
#define GAP 8.0

/* What a share takes of its part at most, so that none stands beside another one. */
#define MOST_OF_PART 0.95

/* Shares are written with a decimal. */
#define SHARE_DECIMALS 1

static GuatuLabel *
set_share (const GuatuDrawing *drawing, double percent)
{
  g_autofree char *number
      = guatu_number_words_number (&drawing->tick_words, percent, SHARE_DECIMALS);
  g_autofree char *share = g_strconcat (number, "%", NULL);

  return guatu_label_new_string (drawing->typesetter, share, drawing->primary,
                                 &drawing->style.value);
}

/* Whether a stack is all there, and of exact numbers, from which shares follow. */
static gboolean
is_exact (const GuatuTable *table, guint category)
{
  for (guint i = 0; i < table->series->len; i++)
    {
      const GuatuCell *cell = guatu_table_cell (table, category, i);

      if (cell->observation != NULL
          && (!guatu_cell_has_value (cell)
              || cell->observation->bound != GUATU_BOUND_EXACT))
        return FALSE;
    }
  return TRUE;
}

static gboolean
are_told (const GuatuDrawing *drawing)
{
  return drawing->chart->stack == GUATU_STACK_SHARE && drawing->columns == NULL
         && guatu_axis_title_leaves_parts (drawing)
         && is_exact (drawing->table, drawing->table->categories->len - 1);
}

/**
 * guatu_bar_end_shares_width:
 *
 * Returns: what the shares take at the right of the plot; 0 where none are told
 */
double
guatu_bar_end_shares_width (const GuatuDrawing *drawing)
{
  g_autoptr (GuatuLabel) widest = NULL;

  if (!are_told (drawing))
    return 0;
  widest = set_share (drawing, 88.8);
  return widest->width + GAP * drawing->style.unit;
}

/** guatu_bar_end_shares_draw: draws those of all parts that are high enough for theirs.
 */
void
guatu_bar_end_shares_draw (const GuatuBarLayout *layout, const GuatuDrawing *drawing)
{
  const GuatuBox *area = &layout->plane.area;
  double x = area->x + area->width + GAP * drawing->style.unit;

  if (layout->plane.horizontal || !are_told (drawing))
    return;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const GuatuBar *bar = &g_array_index (layout->bars, GuatuBar, i);
      GuatuBox box = guatu_bar_box (layout, bar);
      g_autoptr (GuatuLabel) label = NULL;

      if (bar->category + 1 != drawing->table->categories->len
          || !guatu_cell_has_value (bar->cell))
        continue;
      label = set_share (drawing, bar->value - bar->start);
      if (label->height > box.height * MOST_OF_PART)
        continue;
      guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, x,
                         box.y + (box.height - label->height) / 2, GUATU_ALIGN_START,
                         guatu_style_series_color (&drawing->style, bar->look).text, -1);
    }
}
