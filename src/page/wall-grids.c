/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-layout.h"

#include <glib/gi18n-lib.h>

#include "figure/chart.h"
#include "page/paper.h"

/* Grids whose insets are nearly as large as the largest are as good, if more of what
 * the charts say finds room on them. */
#define NEARLY 0.6

/* More than the size of any inset. */
#define LEGIBLE 1e9

/* How large the type of a grid's insets can be. */
static double
size_of (const GuatuGrid *grid)
{
  return MIN (grid->width / GUATU_INSET_WIDTH, grid->height / GUATU_INSET_HEIGHT);
}

static gboolean
is_legible (const GuatuGrid *grid)
{
  return grid->width >= GUATU_INSET_LEAST_WIDTH
         && grid->height >= GUATU_INSET_LEAST_HEIGHT;
}

/* Any grid whose insets can be read is better than one whose cannot. */
static double
rank_of (const GuatuGrid *grid, gconstpointer data)
{
  return size_of (grid) + (is_legible (grid) ? LEGIBLE : 0);
}

/* The grid with the largest insets. */
static GuatuGrid
best_grid (const GuatuWallPage *page, guint n, guint n_leads)
{
  GuatuGrid best;

  guatu_grid_choose (&best, &page->space.grid, n + n_leads, rank_of, NULL);
  return best;
}

/* The smallest paper, turned as the page is, on which the insets can be read. */
static const GuatuPaper *
find_paper (const GuatuWallPage *page, const GuatuWall *wall)
{
  GuatuFigure figure = page->scene->figure;
  gboolean portrait = figure.height > figure.width;
  const GuatuPaper *paper;

  for (guint i = 0; (paper = guatu_paper (i)) != NULL; i++)
    {
      g_auto (GuatuWallPage) other = { { NULL } };
      GuatuGrid grid;

      guatu_paper_size (paper, portrait, &figure.width, &figure.height);
      guatu_wall_page_init (&other, wall, &figure, page->page.typesetter);
      grid = best_grid (&other, wall->charts->len, wall->n_leads);
      if (is_legible (&grid))
        break;
    }
  return paper;
}

static void
refuse (const GuatuWallPage *page, const GuatuWall *wall, GError **error)
{
  const GuatuPaper *paper = find_paper (page, wall);
  double width = page->scene->figure.width / GUATU_MILLIMETRE;
  double height = page->scene->figure.height / GUATU_MILLIMETRE;

  if (paper != NULL)
    g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE,
                 _ ("%u charts on %.0f×%.0f mm would be too small to read; use %s or "
                    "larger, or fewer charts, such as those of one theme"),
                 wall->charts->len, width, height, paper->name);
  else
    g_set_error (error, GUATU_CHART_ERROR, GUATU_CHART_ERROR_SIZE,
                 _ ("%u charts on %.0f×%.0f mm would be too small to read; use fewer, "
                    "such as those of one theme, or a book"),
                 wall->charts->len, width, height);
}

/* A page of many charts has a wide place for its lead, whether or not one is named. In
 * both languages there is no room for that. */
#define LEAST_WITH_LEAD 12

static guint
count_leads (const GuatuWallPage *page, const GuatuWall *wall)
{
  if (wall->n_leads == 0 && wall->charts->len >= LEAST_WITH_LEAD
      && page->scene->figure.language != GUATU_LANGUAGE_ZH_EN)
    return 1;
  return wall->n_leads;
}

/**
 * guatu_wall_page_grids:
 * @error: %GUATU_CHART_ERROR_SIZE where no grid has insets that can be read; it names
 *   what to do
 *
 * Returns: (transfer full) (nullable) (element-type GuatuGrid): the grids whose
 *   insets are about the largest
 */
GArray *
guatu_wall_page_grids (const GuatuWallPage *page, const GuatuWall *wall, GError **error)
{
  guint n = wall->charts->len, n_leads = count_leads (page, wall);
  GuatuGrid best = best_grid (page, n, n_leads);
  GArray *grids = NULL;

  /* A lead that nobody named is none where that costs the page. */
  if (!is_legible (&best) && n_leads > wall->n_leads)
    {
      n_leads = wall->n_leads;
      best = best_grid (page, n, n_leads);
    }
  if (!is_legible (&best))
    {
      refuse (page, wall, error);
      return NULL;
    }
  grids = g_array_new (FALSE, FALSE, sizeof (GuatuGrid));
  for (guint columns = 1; columns <= n; columns++)
    {
      GuatuGrid grid;

      /* A lead takes the room of two. */
      guatu_grid_init (&grid, &page->space.grid, columns, columns > 1 ? n + n_leads : n);
      if (is_legible (&grid) && size_of (&grid) >= NEARLY * size_of (&best))
        g_array_append_val (grids, grid);
    }
  return grids;
}
