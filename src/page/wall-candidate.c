/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-candidate.h"

#include "figure/inset.h"

/* How many other texts a title is worth. */
#define LOSS_OF_TITLE 4

/* A number or a title weighs more than a name, and that more than a note. */
#define WORTH_OF_NUMBER 6
#define WORTH_OF_NAME 2

/**
 * guatu_wall_candidate_free:
 * @candidate: (transfer full): insets
 */
void
guatu_wall_candidate_free (GuatuWallCandidate *candidate)
{
  g_array_unref (candidate->cells);
  g_ptr_array_unref (candidate->scenes);
  g_free (candidate);
}

/* An inset that was drawn. */
typedef struct
{
  guint chart;
  double width;
  double height;
  GuatuScene *scene;
} Drawn;

static void
clear_drawn (gpointer data)
{
  guatu_scene_unref (((Drawn *) data)->scene);
}

/**
 * guatu_wall_drawn_new:
 *
 * Returns: (transfer full): what is drawn in a grid and a type, in which an inset that is
 *   as wide and high as one before is the same one: nothing yet
 */
GArray *
guatu_wall_drawn_new (void)
{
  GArray *drawn = g_array_new (FALSE, FALSE, sizeof (Drawn));

  g_array_set_clear_func (drawn, clear_drawn);
  return drawn;
}

/* @drawn: (nullable)
 * Returns: (transfer full) (nullable) */
static GuatuScene *
find_inset (const GArray *drawn, guint chart, const GuatuBox *box)
{
  for (guint i = 0; drawn != NULL && i < drawn->len; i++)
    {
      const Drawn *inset = &g_array_index (drawn, Drawn, i);

      if (inset->chart == chart && inset->width == box->width
          && inset->height == box->height)
        return guatu_scene_ref (inset->scene);
    }
  return NULL;
}

/* How large type is: what a unit of 1200×800 is in it. */
static double
size_of_type (const GuatuFigure *type)
{
  GuatuStyle style;

  guatu_style_init (&style, type);
  return style.unit;
}

/**
 * guatu_wall_candidate_draw_inset:
 * @i: of the chart
 * @heading: how much room its title and subtitle have at least
 *
 * Returns: (transfer full): the inset in its cell, or %NULL
 */
GuatuScene *
guatu_wall_candidate_draw_inset (const GuatuWallCandidate *candidate,
                                 const GuatuWall *wall, const GuatuWallPage *page,
                                 guint i, double heading, GError **error)
{
  const GuatuChartDescription *chart = g_ptr_array_index (wall->charts, i);
  GuatuBox box = g_array_index (candidate->cells, GuatuWallCell, i).box;
  GuatuFigure type = guatu_wall_page_type (page, candidate->grid, candidate->scale);
  GuatuFigure figure = page->scene->figure;
  GuatuInsetFit fit;
  const GuatuInset inset = {
    .type = &type,
    .sources = wall->sources,
    .heading = heading,
    .english = candidate->english,
    .title_said = guatu_wall_says (wall, chart, &chart->title),
    .subtitle_said = wall->subtitle != NULL || page->said[i] != NULL
                     || guatu_wall_says (wall, chart, &chart->subtitle),
    .fit = candidate->is_chosen ? NULL : &fit,
  };
  const double size = size_of_type (&type);
  GuatuScene *scene;

  guatu_wall_fits_find (wall->fits, i, box, size, &fit);
  figure.width = box.width;
  figure.height = box.height;
  scene = guatu_inset_build (wall->collection->dataset, chart, &figure, &inset,
                             page->page.typesetter, error);
  if (scene == NULL)
    g_prefix_error (error, "%s: ", chart->id);
  else if (!candidate->is_chosen)
    guatu_wall_fits_add (wall->fits, i, box, size, &fit);
  return scene;
}

/* Without all of its title nobody knows what a chart shows. */
static guint
loss_of (const GuatuScene *scene)
{
  guint loss = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    loss += g_array_index (scene->warnings, GuatuWarning, i).role == GUATU_ROLE_TITLE
                ? LOSS_OF_TITLE
                : 1;
  return loss;
}

/**
 * guatu_wall_weigh_loss:
 * @scene: an inset
 * @essential: whether its numbers, its names and its title alone weigh something, and not
 *   its subtitle and its note
 *
 * Returns: how much weighs what is not found on it, once its place is chosen
 */
guint
guatu_wall_weigh_loss (const GuatuScene *scene, gboolean essential)
{
  guint lost = 0;

  for (guint i = 0; i < scene->warnings->len; i++)
    switch ((int) g_array_index (scene->warnings, GuatuWarning, i).role)
      {
      case GUATU_ROLE_TITLE:
      case GUATU_ROLE_VALUE:
        lost += WORTH_OF_NUMBER;
        break;
      case GUATU_ROLE_CATEGORY:
      case GUATU_ROLE_DIRECT:
      case GUATU_ROLE_LEGEND:
        lost += WORTH_OF_NAME;
        break;
      default:
        lost += essential ? 0 : 1;
      }
  return lost;
}

/* The inset in its cell, as it was drawn before or anew.
 * @drawn: (nullable) (inout)
 * Returns: (transfer full) (nullable) */
static GuatuScene *
get_inset (const GuatuWallCandidate *candidate, const GuatuWall *wall,
           const GuatuWallPage *page, guint i, GArray *drawn, GError **error)
{
  const GuatuBox *box = &g_array_index (candidate->cells, GuatuWallCell, i).box;
  GuatuScene *scene = find_inset (drawn, i, box);

  if (scene != NULL)
    return scene;
  scene = guatu_wall_candidate_draw_inset (candidate, wall, page, i, 0, error);
  if (scene != NULL && drawn != NULL)
    {
      const Drawn inset = { i, box->width, box->height, guatu_scene_ref (scene) };

      g_array_append_val (drawn, inset);
    }
  return scene;
}

static void
lower_bands (GArray *cells, const GuatuWallPage *page)
{
  g_autofree gboolean *shares = g_new (gboolean, cells->len);

  for (guint i = 0; i < cells->len; i++)
    shares[i] = page->said[i] != NULL;
  guatu_wall_grid_lower_bands (cells, page->space.below, shares);
}

/**
 * guatu_wall_candidate_lay_out:
 * @weights: (array): of each chart, by which the wider cells are given away
 * @limit: after more loss than this no further chart is drawn
 * @drawn: (nullable) (inout): what is drawn in this grid and type, from
 *   guatu_wall_drawn_new()
 *
 * Draws each chart as large as its cell.
 *
 * Returns: (transfer full) (nullable): the candidate; %NULL where a chart has no inset
 */
GuatuWallCandidate *
guatu_wall_candidate_lay_out (const GuatuWall *wall, const GuatuWallPage *page,
                              const GuatuGrid *grid, double scale, const guint *weights,
                              guint limit, GArray *drawn, GError **error)
{
  g_autoptr (GuatuWallCandidate) candidate = g_new0 (GuatuWallCandidate, 1);

  candidate->grid = grid;
  candidate->scale = scale;
  candidate->english = GUATU_ENGLISH_ALL;
  candidate->cells
      = guatu_wall_grid_fill (grid, &page->space, weights, wall->charts->len);
  lower_bands (candidate->cells, page);
  candidate->scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) guatu_scene_unref);
  for (guint i = 0; i < wall->charts->len && candidate->loss <= limit; i++)
    {
      GuatuScene *scene = get_inset (candidate, wall, page, i, drawn, error);

      if (scene == NULL)
        return NULL;
      g_ptr_array_add (candidate->scenes, scene);
      candidate->loss += loss_of (scene);
    }
  return g_steal_pointer (&candidate);
}

/** guatu_wall_candidate_type: how large its type is, in its unit of 1200×800. */
double
guatu_wall_candidate_type (const GuatuWallCandidate *candidate, const GuatuWallPage *page)
{
  GuatuFigure type = guatu_wall_page_type (page, candidate->grid, candidate->scale);

  return size_of_type (&type);
}
