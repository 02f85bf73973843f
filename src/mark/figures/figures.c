/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/figures/grid.h"
#include "mark/marks.h"
#include "scene/label-place.h"
#include "text/label-size.h"

/* The rule over a figure, at 1200×800. */
#define RULE_WIDTH 1.6

/* What rounding may take beyond a cell. */
#define SLACK 0.01

/* A figure that is being drawn from the top of its cell down. */
typedef struct
{
  const GuatuDrawing *drawing;
  const GuatuFigureGrid *grid;
  const GuatuNumberFigure *figure;
  GuatuBox cell;
  double y;
  int mark;
} Place;

static gboolean
has_height (const Place *place, double height)
{
  return place->y + height <= place->cell.y + place->cell.height + SLACK;
}

static gboolean
has_room (const Place *place, const GuatuLabel *label)
{
  return has_height (place, label->height) && label->width <= place->cell.width + SLACK;
}

static void
warn (const Place *place, GuatuTextRole role, const char *text)
{
  guatu_scene_warn (place->drawing->scene, GUATU_WARNING_DROPPED, role, text);
}

/* Draws a text of some lines, or tells of it. */
static void
draw_lines (Place *place, const GuatuText *text, GuatuTextRole role,
            const GuatuFont *font, int max_lines, GuatuColor color)
{
  const GuatuDrawing *drawing = place->drawing;
  g_autoptr (GuatuLabel) label = NULL;

  if (guatu_text_is_absent (text))
    return;
  for (int lines = max_lines; lines > 0; lines--)
    {
      GuatuLabelSize size;

      guatu_label_size_init (&size, drawing->typesetter, text, drawing->language, font,
                             place->cell.width, lines);
      if (size.is_wide || !has_height (place, size.height))
        continue;
      label = guatu_label_new (drawing->typesetter, text, drawing->language, font,
                               place->cell.width, lines);
      guatu_label_place (label, drawing->scene, role, place->cell.x, place->y,
                         GUATU_ALIGN_START, color, place->mark);
      place->y += label->height;
      return;
    }
  warn (place, role, guatu_text_get (text, drawing->primary));
}

static double
baseline_of (const GuatuLabel *label)
{
  return pango_units_to_double (pango_layout_get_baseline (label->layouts[0]));
}

/* Draws what stands beside a number on its baseline; returns where that ends. */
static double
draw_beside (const Place *place, const char *text, double x, double baseline)
{
  const GuatuDrawing *drawing = place->drawing;
  GuatuFont font = guatu_figure_words_font (drawing, place->grid->size);
  g_autoptr (GuatuLabel) label = NULL;

  if (text[0] == '\0')
    return x;
  label = guatu_label_new_string (drawing->typesetter, text, drawing->primary, &font);
  guatu_label_place (label, drawing->scene, GUATU_ROLE_DIRECT, x,
                     baseline - baseline_of (label), GUATU_ALIGN_START,
                     drawing->style.ink, place->mark);
  return x + label->width;
}

static GuatuColor
number_color (const GuatuDrawing *drawing, const GuatuCell *cell)
{
  const GuatuTable *table = drawing->table;
  const GuatuObservation *observation = cell->observation;

  if ((table->highlights_categories || table->highlights_series)
      && !guatu_table_highlights (table, cell))
    return drawing->style.soft;
  return !observation->missing && observation->status == GUATU_STATUS_ACTUAL
             ? guatu_style_series_color (&drawing->style, 0).text
             : drawing->style.soft;
}

/* The number with its unit and bound on a line, large and small. */
static void
draw_number (Place *place)
{
  const GuatuDrawing *drawing = place->drawing;
  const GuatuNumberFigure *figure = place->figure;
  double size = place->grid->size, gap = guatu_figure_gap (size), x = place->cell.x;
  GuatuFont font = guatu_figure_number_font (drawing, figure, size);
  g_autoptr (GuatuLabel) label = guatu_label_new_string (
      drawing->typesetter, figure->parts.number, drawing->primary, &font);
  double baseline = place->y + baseline_of (label);

  if (!has_room (place, label)
      || guatu_figure_line_width (drawing, figure, size) > place->cell.width + SLACK)
    {
      guatu_drawing_warn_dropped (drawing, figure->cell, figure->text);
      return;
    }
  x = draw_beside (place, figure->parts.before, x, baseline);
  x += figure->parts.before[0] != '\0' ? gap : 0;
  guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, x, place->y,
                     GUATU_ALIGN_START, number_color (drawing, figure->cell),
                     place->mark);
  draw_beside (place, figure->parts.after, x + label->width + gap, baseline);
  place->y += label->height;
}

static void
draw_second (Place *place)
{
  const GuatuDrawing *drawing = place->drawing;
  GuatuFont font = guatu_figure_second_font (drawing, place->grid->size);
  g_autoptr (GuatuLabel) label = NULL;

  if (place->figure->second == NULL)
    return;
  label = guatu_label_new_string (drawing->typesetter, place->figure->second,
                                  GUATU_LANGUAGE_EN, &font);
  if (!has_room (place, label))
    {
      guatu_drawing_warn_dropped (drawing, place->figure->cell, place->figure->second);
      return;
    }
  guatu_label_place (label, drawing->scene, GUATU_ROLE_VALUE, place->cell.x, place->y,
                     GUATU_ALIGN_START, drawing->style.ink, place->mark);
  place->y += label->height;
}

static void
draw_figure (const GuatuDrawing *drawing, const GuatuFigureGrid *grid,
             const GuatuNumberFigure *figure)
{
  const GuatuStyle *style = &drawing->style;
  const GuatuObservation *observation = figure->cell->observation;
  GuatuBox cell = guatu_figure_grid_cell (grid, figure->slot);
  GuatuPoint rule[] = { { cell.x, cell.y }, { cell.x + cell.width, cell.y } };
  Place place = { drawing, grid, figure, cell, cell.y, -1 };

  place.mark = guatu_scene_add_mark (
      drawing->scene,
      observation->missing ? GUATU_SCENE_MARK_MISSING : GUATU_SCENE_MARK_FIGURE, cell,
      figure->cell->indicator, observation, figure->text, figure->series);
  guatu_scene_add_polyline (drawing->scene, rule, 2,
                            guatu_style_rule (style, style->ink, RULE_WIDTH), place.mark);
  place.y += guatu_figure_rule_gap (drawing);
  draw_number (&place);
  draw_second (&place);
  draw_lines (&place, &figure->name, GUATU_ROLE_CATEGORY, &grid->name, 3, style->ink);
  draw_lines (&place, &figure->detail, GUATU_ROLE_DIRECT, &grid->detail, 2, style->soft);
}

/* Draws numbers that have no axis in common: each large, with its unit and its name, in
 * a grid. */
static GuatuBox
draw (const GuatuDrawing *drawing, GuatuBox space)
{
  g_auto (GuatuFigureGrid) grid = { NULL };

  guatu_figure_grid_init (&grid, drawing, space);
  for (guint i = 0; i < grid.figures->len; i++)
    draw_figure (drawing, &grid, g_ptr_array_index (grid.figures, i));
  return space;
}

const GuatuMark guatu_figures_mark = { .draw = draw };
