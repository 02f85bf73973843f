/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/axis-names.h"
#include "guide/axis.h"
#include "guide/empty-plot.h"
#include "guide/glyph.h"
#include "guide/legend.h"
#include "mark/heat/layout.h"
#include "mark/keys.h"
#include "mark/marks.h"
#include "scene/label-place.h"

/* Between cells, at 1200×800. */
#define SEAM 1.5

/* The key: a strip of so many boxes, of this size at 1200×800. */
#define KEY_BOXES 9
#define KEY_WIDTH 28.0
#define KEY_HEIGHT 14.0
#define KEY_GAP 14.0
#define KEY_SPACE 4.0

static void
add_box (const GuatuDrawing *drawing, GuatuBox box, GuatuFill fill, GuatuStroke stroke,
         int mark)
{
  GuatuPoint corners[] = {
    { box.x, box.y },
    { box.x + box.width, box.y },
    { box.x + box.width, box.y + box.height },
    { box.x, box.y + box.height },
  };

  guatu_scene_add_polygon (drawing->scene, corners, 4, fill, stroke, mark);
}

/* The box of a cell without the seams around it. */
static GuatuBox
inside (GuatuBox box, double seam)
{
  return (GuatuBox) { box.x + seam / 2, box.y + seam / 2, MAX (box.width - seam, 0.1),
                      MAX (box.height - seam, 0.1) };
}

/* The edge says what the number is, since the ink says how much it is. */
static GuatuStroke
edge_of (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  GuatuStroke none = { .width = 0 };

  if (cell->observation->missing)
    return guatu_style_rule (&drawing->style, drawing->style.grid, 1);
  return cell->observation->status == GUATU_STATUS_ACTUAL
             ? none
             : guatu_style_edge (&drawing->style, GUATU_SERIES_NEUTRAL,
                                 (GuatuStatus) cell->observation->status);
}

static void
draw_value (const GuatuDrawing *drawing, const GuatuHeat *heat, const GuatuCell *cell,
            const GuatuFill *fill, GuatuBox box, int mark)
{
  g_autoptr (GuatuLabel) label = NULL;
  GuatuBox place;
  GuatuColor color = drawing->style.soft;

  if (heat->values.size <= 0)
    return;
  label = guatu_drawing_set_value (drawing, cell, &heat->values);
  place = (GuatuBox) { box.x + (box.width - label->width) / 2,
                       box.y + (box.height - label->height) / 2, label->width,
                       label->height };
  if (!cell->observation->missing)
    color = fill->kind == GUATU_FILL_SOLID
                ? drawing->style.ink
                : guatu_glyph_text_on (drawing, fill, 1, place, mark);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, place.x, place.y,
                     GUATU_ALIGN_START, color, mark);
}

static void
draw_cell (const GuatuDrawing *drawing, const GuatuHeat *heat, guint category,
           guint series)
{
  const GuatuCell *cell = guatu_table_cell (drawing->table, category, series);
  GuatuBox box
      = inside (guatu_heat_cell (heat, category, series), SEAM * drawing->style.unit);
  GuatuFill fill = { .kind = GUATU_FILL_NONE };
  g_autofree char *text = NULL;
  int mark;

  if (cell->observation == NULL)
    return;
  text = guatu_drawing_write_value (drawing, cell);
  if (!cell->observation->missing)
    fill = guatu_heat_fill (heat, drawing, cell->value);
  mark = guatu_scene_add_mark (drawing->scene,
                               cell->observation->missing ? GUATU_SCENE_MARK_MISSING
                                                          : GUATU_SCENE_MARK_CELL,
                               box, cell->indicator, cell->observation, text, series);
  add_box (drawing, box, fill, edge_of (drawing, cell), mark);
  draw_value (drawing, heat, cell, &fill, box, mark);
}

static void
draw_names (const GuatuDrawing *drawing, const GuatuHeat *heat)
{
  double bottom = heat->cells.y - guatu_heat_heading_gap (drawing);

  for (guint i = 0; i < heat->headings->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (heat->headings, i);

      if (label != NULL)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_LEGEND,
                           heat->cells.x + (i + 0.5) * heat->width,
                           bottom - label->height, GUATU_ALIGN_MIDDLE, drawing->style.ink,
                           -1);
      else if (drawing->chart->series != GUATU_DIMENSION_NONE)
        guatu_scene_warn (
            drawing->scene, GUATU_WARNING_DROPPED, GUATU_ROLE_LEGEND,
            guatu_text_get (guatu_key_label (guatu_table_series (drawing->table, i)),
                            drawing->primary));
    }
  for (guint i = 0; i < heat->rows.categories->len; i++)
    {
      const GuatuLabel *label = g_ptr_array_index (heat->rows.categories, i);
      const GuatuText *name = guatu_key_label (guatu_table_category (drawing->table, i));

      if (label == NULL)
        guatu_axis_names_warn (drawing, guatu_text_get (name, drawing->primary));
      else if (drawing->language == GUATU_LANGUAGE_ZH_EN && label->n < 2
               && guatu_label_once (name) == NULL)
        guatu_axis_names_warn (drawing, name->en);
      if (label != NULL)
        guatu_label_place (label, drawing->scene, GUATU_ROLE_CATEGORY,
                           heat->rows.names_end,
                           heat->cells.y + (i + 0.5) * heat->height - label->height / 2,
                           GUATU_ALIGN_END, drawing->style.ink, -1);
    }
}

static double
key_height (const GuatuDrawing *drawing)
{
  return KEY_HEIGHT * drawing->style.unit
         + guatu_label_line_height (drawing->primary, drawing->style.tick.size,
                                    drawing->style.tick.least)
         + (KEY_GAP + KEY_SPACE) * drawing->style.unit;
}

/* The number of an end of the key, as those of an axis are written. */
static GuatuLabel *
set_key_number (const GuatuDrawing *drawing, double value)
{
  g_autofree char *number = guatu_number_words_tick (
      &drawing->tick_words, value / drawing->scale, drawing->words.most_decimals, TRUE);

  return guatu_label_new_string (drawing->typesetter, number, drawing->primary,
                                 &drawing->style.tick);
}

/* The key: from the least value to the greatest or, where these lie on both sides of
 * zero, as far to either side. Without room for both numbers there is none. */
static void
draw_key (const GuatuDrawing *drawing, const GuatuHeat *heat, GuatuBox space)
{
  double unit = drawing->style.unit, width = KEY_WIDTH * unit, most, low, high;
  double y = heat->cells.y + heat->cells.height + KEY_GAP * unit;
  double x = heat->cells.x;
  gboolean diverging = heat->low < 0 && heat->high > 0;
  g_autoptr (GuatuLabel) first = NULL;
  g_autoptr (GuatuLabel) last = NULL;

  if (!(heat->high > heat->low) || x + width * KEY_BOXES > space.x + space.width)
    return;
  most = MAX (-heat->low, heat->high);
  low = diverging ? -most : heat->low;
  high = diverging ? most : heat->high;
  first = set_key_number (drawing, low);
  last = set_key_number (drawing, high);
  if (first->width + last->width + width > width * KEY_BOXES)
    return;
  for (guint i = 0; i < KEY_BOXES; i++)
    {
      GuatuBox box = { x + i * width, y, width, KEY_HEIGHT * unit };
      double value = low + (high - low) * i / (KEY_BOXES - 1);

      add_box (drawing, inside (box, SEAM * unit), guatu_heat_fill (heat, drawing, value),
               (GuatuStroke) { .width = 0 }, -1);
    }
  y += (KEY_HEIGHT + KEY_SPACE) * unit;
  guatu_label_place (first, drawing->scene, GUATU_ROLE_TICK, x, y, GUATU_ALIGN_START,
                     drawing->style.faint, -1);
  guatu_label_place (last, drawing->scene, GUATU_ROLE_TICK, x + width * KEY_BOXES, y,
                     GUATU_ALIGN_END, drawing->style.faint, -1);
}

/* Draws a table whose cells have the more ink the more there is, with their numbers. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  const GuatuTable *table = drawing->table;
  g_auto (GuatuHeat) heat = { { FALSE } };
  g_auto (GuatuLegend) legend = { NULL };
  GuatuBox rest;

  guatu_legend_init (&legend, drawing, &guatu_bar_key, FALSE, &space);
  rest = space;
  rest.height = MAX (rest.height - key_height (drawing), 1);
  guatu_heat_init (&heat, drawing, rest);
  for (guint i = 0; i < table->categories->len; i++)
    for (guint j = 0; j < table->series->len; j++)
      draw_cell (drawing, &heat, i, j);
  draw_names (drawing, &heat);
  draw_key (drawing, &heat, space);
  if (!guatu_legend_finish (&legend, drawing, heat.cells, 0))
    return (GuatuBox) { 0, 0, 0, 0 };
  return space;
}

const GuatuMark guatu_heat_mark = { .draw = draw };
