/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "guide/drawing.h"

G_BEGIN_DECLS

/**
 * GuatuNumberFigure:
 * @slot: its place in the grid, row by row
 * @text: its value as a mark's label
 * @parts: the number with its unit and bound, in the figure's first language
 * @second: (nullable): the same in English, where the figure has both languages and these
 *   write it differently
 * @name: what the number is of
 * @detail: its series, its period and its status; absent where there is nothing to say
 * @number_width: of the number in type of size 1
 * @words_width: of unit and bound beside it in type of size 1
 * @second_width: of @second in type of size 1
 * @name_widths: of the name on one line in each language, in type of size 1
 * @detail_widths: the same of the detail
 *
 * A large number with its words, before it is set.
 */
typedef struct
{
  const GuatuCell *cell;
  guint slot;
  guint series;
  char *text;
  GuatuNumberParts parts;
  char *second;
  GuatuText name;
  GuatuText detail;
  double number_width;
  double words_width;
  double second_width;
  double name_widths[2];
  double detail_widths[2];
} GuatuNumberFigure;

/**
 * GuatuFigureGrid:
 * @figures: (element-type GuatuNumberFigure)
 * @n_columns: of how many figures a row is
 * @width: of a cell
 * @height: of a cell, from its rule down
 * @pitch_x: from a cell to the next one
 * @pitch_y: from a row to the next one
 * @size: of the type of the numbers, all alike
 * @name: the type of the names
 * @detail: the type of the details
 *
 * Where large numbers stand, and how large they are.
 */
typedef struct
{
  GPtrArray *figures;
  guint n_slots;
  guint n_columns;
  GuatuBox space;
  double width;
  double height;
  double pitch_x;
  double pitch_y;
  double size;
  GuatuFont name;
  GuatuFont detail;
} GuatuFigureGrid;

GPtrArray *guatu_figures_write (const GuatuDrawing *drawing) G_GNUC_WARN_UNUSED_RESULT;
GuatuFont guatu_figure_number_font (const GuatuDrawing *drawing,
                                    const GuatuNumberFigure *figure, double size);
GuatuFont guatu_figure_words_font (const GuatuDrawing *drawing, double size);
GuatuFont guatu_figure_second_font (const GuatuDrawing *drawing, double size);
double guatu_figure_gap (double size);
double guatu_figure_rule_gap (const GuatuDrawing *drawing);
double guatu_figure_line_width (const GuatuDrawing *drawing,
                                const GuatuNumberFigure *figure, double size);

void guatu_figure_grid_init (GuatuFigureGrid *grid, const GuatuDrawing *drawing,
                             GuatuBox space);
void guatu_figure_grid_clear (GuatuFigureGrid *grid);
GuatuBox guatu_figure_grid_cell (const GuatuFigureGrid *grid, guint slot);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuFigureGrid, guatu_figure_grid_clear)

G_END_DECLS
