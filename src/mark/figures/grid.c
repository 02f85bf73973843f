/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark/figures/grid.h"

#include <math.h>

#include "text/label-size.h"

/* Lengths at 1200×800. */
#define GAP_X 36.0
#define GAP_Y 22.0

/* The largest type of a number among many, at 1200×800, and how much larger it may be of
 * one alone, of two by half as much. */
#define LARGEST 104.0
#define LARGER_ALONE 0.85

/* A number is so much larger than its name at least, if there is room. */
#define WANTED_RATIO 1.9

/* Names take so many lines in each language at most, details fewer. */
#define NAME_LINES 3
#define DETAIL_LINES 2

/* What the type shrinks by at a time. */
#define STEP 0.95

/* How full lines are at least that break by sense. */
#define FULL_LINE 0.9

/* Of more figures than this only one number of columns is tried. */
#define MANY 40

/* How much broader than high a figure is, where they are that many. */
#define MANY_ASPECT 2.0

/* A row is no farther from the next than this share of its height more. */
#define MOST_SPREAD 1.8

/* A grid with empty places has type that is larger by so much of their share; and by this
 * one that has more rows on a broad page or more columns on a high one. */
#define EMPTY_COST 0.8
#define AGAINST_COST 1.04

static double
largest_size (const GuatuDrawing *drawing, guint n)
{
  return LARGEST * (1 + LARGER_ALONE / n) * drawing->style.unit;
}

static double
label_height (const GuatuDrawing *drawing, const GuatuText *text, const GuatuFont *font,
              double width, int max_lines)
{
  GuatuLabelSize size;

  if (guatu_text_is_absent (text))
    return 0;
  guatu_label_size_init (&size, drawing->typesetter, text, drawing->language, font, width,
                         max_lines);
  return size.height;
}

/* The same by the lengths of its lines alone, which is quick. */
static double
guess_height (const GuatuDrawing *drawing, const double *widths, const GuatuFont *font,
              double width, int max_lines)
{
  double height = 0, size = font->size;

  for (int i = GUATU_LANGUAGE_ZH; i <= GUATU_LANGUAGE_EN; i++)
    {
      double lines = ceil (widths[i] * size / (width * FULL_LINE));

      if (drawing->language != GUATU_LANGUAGE_ZH_EN && (int) drawing->language != i)
        continue;
      height += CLAMP (lines, 0, max_lines) * size * GUATU_LINE_HEIGHT;
    }
  return height;
}

/* What the names of a figure take under its number at the most. */
static double
deepest_names (const GuatuFigureGrid *grid, const GuatuDrawing *drawing, gboolean exactly)
{
  double most = 0;

  for (guint i = 0; i < grid->figures->len; i++)
    {
      const GuatuNumberFigure *figure = g_ptr_array_index (grid->figures, i);

      if (!exactly)
        most = MAX (most, guess_height (drawing, figure->name_widths, &grid->name,
                                        grid->width, NAME_LINES)
                              + guess_height (drawing, figure->detail_widths,
                                              &grid->detail, grid->width, DETAIL_LINES));
      else
        most = MAX (most, label_height (drawing, &figure->name, &grid->name, grid->width,
                                        NAME_LINES)
                              + label_height (drawing, &figure->detail, &grid->detail,
                                              grid->width, DETAIL_LINES));
    }
  return most;
}

/* What a number of some size takes with its rule and its English. */
static double
number_height (const GuatuFigureGrid *grid, const GuatuDrawing *drawing, double size)
{
  double second = 0;

  for (guint i = 0; i < grid->figures->len; i++)
    {
      const GuatuNumberFigure *figure = g_ptr_array_index (grid->figures, i);

      if (figure->second != NULL)
        second = guatu_figure_second_font (drawing, size).size;
    }
  return guatu_figure_rule_gap (drawing) + (size + second) * GUATU_LINE_HEIGHT;
}

static gboolean
is_wide_enough (const GuatuFigureGrid *grid, const GuatuDrawing *drawing, double size)
{
  for (guint i = 0; i < grid->figures->len; i++)
    {
      const GuatuNumberFigure *figure = g_ptr_array_index (grid->figures, i);
      double second = guatu_figure_second_font (drawing, size).size;

      if (guatu_figure_line_width (drawing, figure, size) > grid->width
          || figure->second_width * second > grid->width)
        return FALSE;
    }
  return TRUE;
}

/* Lays out a grid of so many columns with names of a share of their size: as large
 * numbers as find room. */
static void
lay_out (GuatuFigureGrid *grid, const GuatuDrawing *drawing, guint n_columns,
         double share, gboolean exactly)
{
  const GuatuStyle *style = &drawing->style;
  guint n_rows = (grid->n_slots + n_columns - 1) / n_columns;
  double gap_x = guatu_drawing_air (drawing, GAP_X);
  double gap_y = guatu_drawing_air (drawing, GAP_Y);
  double least = guatu_style_smallest (&style->value), names, room;

  grid->n_columns = n_columns;
  gap_x = MIN (gap_x, grid->space.width / n_columns / 4);
  gap_y = MIN (gap_y, grid->space.height / n_rows / 4);
  grid->width = MAX ((grid->space.width + gap_x) / n_columns - gap_x, 1);
  grid->pitch_x = grid->width + gap_x;
  room = MAX ((grid->space.height + gap_y) / n_rows - gap_y, 1);
  grid->name = style->category;
  grid->name.size
      = MAX (grid->name.size * share, guatu_style_smallest (&style->category));
  grid->detail = style->legend;
  grid->detail.size
      = MAX (grid->detail.size * share, guatu_style_smallest (&style->legend));
  names = deepest_names (grid, drawing, exactly);
  grid->size = largest_size (drawing, grid->n_slots);
  while (grid->size > least
         && (number_height (grid, drawing, grid->size) + names > room
             || !is_wide_enough (grid, drawing, grid->size)))
    grid->size = MAX (grid->size * STEP, least);
  grid->height = MIN (room, number_height (grid, drawing, grid->size) + names);
  grid->pitch_y = MIN (room, grid->height * MOST_SPREAD) + gap_y;
}

/* Whether rows of so many figures keep the series of a category together, where there is
 * a place for each. */
static gboolean
keeps_series (const GuatuFigureGrid *grid, const GuatuDrawing *drawing, guint n_columns)
{
  guint n_series = drawing->table->series->len;

  return grid->n_slots < n_series * drawing->table->categories->len
         || n_columns % n_series == 0 || n_series % n_columns == 0;
}

/* Places up to that of the last figure. */
static guint
count_slots (const GuatuFigureGrid *grid)
{
  const GuatuNumberFigure *last
      = grid->figures->len > 0 ? g_ptr_array_index (grid->figures, grid->figures->len - 1)
                               : NULL;

  return last != NULL ? last->slot + 1 : 1;
}

/* The largest numbers with names of one size. */
static void
find_columns (GuatuFigureGrid *grid, const GuatuDrawing *drawing, double share)
{
  double best_worth = 0;
  guint best = 1, n = grid->n_slots;

  if (n > MANY)
    {
      double ratio = grid->space.width / MAX (grid->space.height, 1) / MANY_ASPECT;

      lay_out (grid, drawing, (guint) CLAMP (ceil (sqrt (n * ratio)), 1, n), share,
               FALSE);
      return;
    }
  for (guint i = 1; i <= n; i++)
    {
      guint n_columns = grid->space.width >= grid->space.height ? n + 1 - i : i;
      guint n_rows = (n + n_columns - 1) / n_columns;
      double worth;

      /* As many columns with fewer empty places. */
      if ((n + n_rows - 1) / n_rows != n_columns
          || !keeps_series (grid, drawing, n_columns))
        continue;
      lay_out (grid, drawing, n_columns, share, FALSE);
      worth = grid->size / (1 + EMPTY_COST * (1 - n / (double) (n_rows * n_columns)));
      if (worth <= best_worth * AGAINST_COST)
        continue;
      best_worth = worth;
      best = n_columns;
    }
  lay_out (grid, drawing, best, share, FALSE);
}

/**
 * guatu_figure_grid_init:
 * @space: what is left of the page
 *
 * Writes the figures of a chart and lays them out in a grid: as large as they find room,
 * with names in smaller type where the numbers would get too small.
 */
void
guatu_figure_grid_init (GuatuFigureGrid *grid, const GuatuDrawing *drawing,
                        GuatuBox space)
{
  static const double shares[] = { 1.5, 1.25, 1, 0.85, 0.7 };
  double share = 1;

  *grid = (GuatuFigureGrid) {
    .figures = guatu_figures_write (drawing),
    .space = space,
  };
  grid->n_slots = count_slots (grid);
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      share = shares[i];
      find_columns (grid, drawing, share);
      if (grid->size >= grid->name.size * WANTED_RATIO)
        break;
    }
  lay_out (grid, drawing, grid->n_columns, share, TRUE);
}

void
guatu_figure_grid_clear (GuatuFigureGrid *grid)
{
  g_clear_pointer (&grid->figures, g_ptr_array_unref);
}

/** guatu_figure_grid_cell: what a figure has for itself on the page. */
GuatuBox
guatu_figure_grid_cell (const GuatuFigureGrid *grid, guint slot)
{
  return (GuatuBox) { grid->space.x + slot % grid->n_columns * grid->pitch_x,
                      grid->space.y + slot / grid->n_columns * grid->pitch_y, grid->width,
                      grid->height };
}
