/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-grid.h"

/*
 * Insets run on from row to row, and every row is full: where there are fewer insets
 * than cells, some of them are wider than one column, the fullest first. Which rows
 * have such insets is free, so it is chosen where the fullest insets are.
 */

/* How many insets of a row of @n have a weight greater than that of inset @i; of equal
 * ones, the first counts as the greater. */
static guint
rank (const guint *weights, guint n, guint i)
{
  guint greater = 0;

  for (guint j = 0; j < n; j++)
    greater += weights[j] > weights[i] || (weights[j] == weights[i] && j < i);
  return greater;
}

/* How many columns an inset of a row of @n takes. */
static guint
span (guint columns, const guint *weights, guint n, guint i)
{
  return columns / n + (rank (weights, n, i) < columns % n);
}

/* What it is worth to have these insets in one row: the weight of the wider ones. */
static guint64
worth (guint columns, const guint *weights, guint n)
{
  guint64 sum = 0;

  for (guint i = 0; columns % n > 0 && i < n; i++)
    if (rank (weights, n, i) < columns % n)
      sum += weights[i];
  return sum;
}

/* The best way to go on from a row, by how many rows before it were short. */
typedef struct
{
  guint64 worth;
  gboolean is_short;
} Choice;

/* So many rows before this one are short at least: all others that are have to be among
 * those that are left. */
static guint
least_before (const GuatuGrid *grid, guint row, guint n_short)
{
  guint left = grid->rows - row;

  return n_short > left ? n_short - left : 0;
}

/* Rows have @full insets, or one less in @n_short of them. Works backwards over the
 * rows (dynamic programming): choices[row * (n_short + 1) + short rows before it]. */
static Choice *
choose_rows (const GuatuGrid *grid, const guint *weights, guint full, guint n_short)
{
  guint width = n_short + 1;
  Choice *choices = g_new0 (Choice, (grid->rows + 1) * width);

  for (guint row = grid->rows; row-- > 0;)
    for (guint before = least_before (grid, row, n_short); before <= MIN (row, n_short);
         before++)
      {
        const guint *start = weights + row * full - before;
        const Choice *next = choices + (row + 1) * width + before;
        Choice *choice = choices + row * width + before;
        gboolean may_be_short = before < n_short;
        gboolean may_be_full = grid->rows - row > n_short - before;
        guint64 as_short = 0, as_full = 0;

        if (may_be_short)
          as_short = worth (grid->columns, start, full - 1) + next[1].worth;
        if (may_be_full)
          as_full = worth (grid->columns, start, full) + next[0].worth;
        choice->is_short = may_be_short && (!may_be_full || as_short >= as_full);
        choice->worth = choice->is_short ? as_short : as_full;
      }
  return choices;
}

static void
fill_row (GArray *cells, const GuatuGrid *grid, const GuatuWallSpace *space, guint row,
          const guint *weights, guint n)
{
  guint column = 0;

  for (guint i = 0; i < n; i++)
    {
      guint columns = span (grid->columns, weights, n, i);
      GuatuWallCell cell = { row, space->grid.band,
                             guatu_grid_cell (grid, &space->grid, row, column, columns) };

      g_array_append_val (cells, cell);
      column += columns;
    }
}

/**
 * guatu_wall_grid_fill:
 * @grid: a grid that guatu_grid_init() made for as many insets
 * @weights: (array length=n): how much there is on each inset
 *
 * Returns: (transfer full) (element-type GuatuWallCell): a cell for each inset
 */
GArray *
guatu_wall_grid_fill (const GuatuGrid *grid, const GuatuWallSpace *space,
                      const guint *weights, guint n)
{
  GArray *cells = g_array_sized_new (FALSE, FALSE, sizeof (GuatuWallCell), n);
  guint full = (n + grid->rows - 1) / grid->rows;
  guint n_short = grid->rows * full - n;
  g_autofree Choice *choices = choose_rows (grid, weights, full, n_short);
  guint before = 0;

  for (guint row = 0; row < grid->rows; row++)
    {
      gboolean is_short = choices[row * (n_short + 1) + before].is_short;

      fill_row (cells, grid, space, row, weights + row * full - before, full - is_short);
      before += is_short;
    }
  return cells;
}

/**
 * guatu_wall_grid_lower_bands:
 * @cells: (inout) (element-type GuatuWallCell): in their order
 * @below: how much lower a band may be
 * @shares: (array): whether each chart shares something with others, which its band says
 *
 * Gives the insets of rows whose bands have nothing but names what the others have for
 * more.
 */
void
guatu_wall_grid_lower_bands (GArray *cells, double below, const gboolean *shares)
{
  for (guint first = 0, next = 0; first < cells->len; first = next)
    {
      const guint row = g_array_index (cells, GuatuWallCell, first).row;
      gboolean any = FALSE;

      for (; next < cells->len && g_array_index (cells, GuatuWallCell, next).row == row;
           next++)
        any = any || shares[next];
      for (guint i = first; !any && i < next; i++)
        {
          GuatuWallCell *cell = &g_array_index (cells, GuatuWallCell, i);

          cell->band -= below;
          cell->box.y -= below;
          cell->box.height += below;
        }
    }
}
