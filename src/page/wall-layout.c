/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page/wall-layout.h"

#include <math.h>

#include "page/paper.h"

#include "table/sources.h"

/* Between insets, and over and under the name of a theme, to the type of a title. */
#define GUTTER 2.0
#define ROW_GAP 1.5

/* A chart that chooses from more observations is no fuller than one of so many. */
#define MOST_WEIGHT 9999

/* A lead has the widest place of its row, whatever found no room on others. */
#define WEIGHT_OF_LEAD (1u << 26)

/* The type of a theme's name and of the sources, to that of an inset's title; where all
 * type has to be larger, that of the name is not much larger than the title. */
#define BAND_TYPE 1.4
#define LEAST_BAND_TYPE 1.15
#define BAND_GAP 0.5
#define BELOW_TYPE 0.7
#define FOOTER_TYPE 1.0

/* A wall of this paper or larger is read from its distance: 12 points at least. */
#define LARGE_SHORT 420.0
#define LARGE_LONG 594.0
#define LARGE_TYPE 16.0
#define PAPER_SLACK 0.5

/* What the charts of a theme share stands under its name if it is no longer than this
 * share of an inset. */
#define BELOW_SHARE 0.85

/* An inset's title has at most this share of the page's. */
#define TITLE_TYPE 0.7
#define SHRINK 0.97
#define LEAST_SCALE 0.2

static guint
count_observations (const GuatuChartDescription *chart)
{
  guint n = 0;

  for (guint i = 0; i < chart->indicators->len; i++)
    n += guatu_indicator_n_observations (g_ptr_array_index (chart->indicators, i));
  return MIN (n, MOST_WEIGHT);
}

/**
 * guatu_wall_init:
 * @wall: (out caller-allocates): a wall
 */
void
guatu_wall_init (GuatuWall *wall, const GuatuCollection *collection)
{
  *wall = (GuatuWall) {
    .collection = collection,
    .charts = guatu_collection_order (collection),
  };
  wall->sources = guatu_sources_of_charts (wall->charts);
  wall->has_themes = guatu_collection_has_themes (wall->charts);
  wall->fits = guatu_wall_fits_new (wall->charts->len);
  wall->weights = g_new (guint, wall->charts->len);
  for (guint i = 0; i < wall->charts->len; i++)
    {
      const GuatuChartDescription *chart = g_ptr_array_index (wall->charts, i);

      wall->weights[i] = count_observations (chart);
      if (chart->rank == GUATU_RANK_LEAD)
        {
          wall->weights[i] += WEIGHT_OF_LEAD;
          wall->n_leads++;
        }
    }
  /* Where none says that it is the lead, the first one is. */
  if (wall->n_leads == 0)
    wall->weights[0] += WEIGHT_OF_LEAD;
  wall->subtitle = guatu_wall_shared_subtitle (wall->charts, 0, wall->charts->len);
}

/** guatu_wall_is_lead: whether a chart has the widest place of its row in any case. */
gboolean
guatu_wall_is_lead (const GuatuWall *wall, guint chart)
{
  return wall->weights[chart] >= WEIGHT_OF_LEAD;
}

/**
 * guatu_wall_clear:
 * @wall: a wall
 */
void
guatu_wall_clear (GuatuWall *wall)
{
  g_clear_pointer (&wall->charts, g_ptr_array_unref);
  g_clear_pointer (&wall->sources, g_ptr_array_unref);
  g_clear_pointer (&wall->weights, g_free);
  g_clear_pointer (&wall->fits, guatu_wall_fits_free);
}

/* About the width of an inset, before there are any. */
static double
inset_width (const GuatuWallPage *page, const GuatuWall *wall)
{
  GuatuBox space = page->page.space;

  return sqrt (space.width * space.height / wall->charts->len * GUATU_INSET_WIDTH
               / GUATU_INSET_HEIGHT);
}

/* About the size of the type of an inset's title: as on a figure that has the share of
 * one inset of the page. */
static double
title_size (const GuatuWallPage *page, const GuatuWall *wall, double least_type)
{
  GuatuFigure share = page->scene->figure;
  GuatuStyle style;

  share.least_type = least_type;
  share.width = inset_width (page, wall);
  share.height = share.width * GUATU_INSET_HEIGHT / GUATU_INSET_WIDTH;
  guatu_style_init (&style, &share);
  return MIN (style.title.size, page->page.style.subtitle.size);
}

/* Whether a page is A2 or larger. */
static gboolean
is_large (const GuatuFigure *figure)
{
  double shorter = MIN (figure->width, figure->height) / GUATU_MILLIMETRE;
  double longer = MAX (figure->width, figure->height) / GUATU_MILLIMETRE;

  return shorter > LARGE_SHORT - PAPER_SLACK && longer > LARGE_LONG - PAPER_SLACK;
}

/* Finds the room of a theme's name, over the insets of a row, and of what its charts
 * share. */
static void
find_bands (GuatuWallPage *page, const GuatuWall *wall)
{
  static const GuatuText sample = { (char *) "主", (char *) "T" };
  GuatuLanguage language = page->scene->figure.language;
  g_autoptr (GuatuLabel) name = NULL;
  g_autoptr (GuatuLabel) below = NULL;
  gboolean has_below = FALSE;

  if (!wall->has_themes)
    return;
  for (guint i = 0; i < wall->charts->len; i++)
    has_below = has_below || page->said[i] != NULL;
  name = guatu_label_new (page->page.typesetter, &sample, language, &page->band, -1, 1);
  below = guatu_label_new (page->page.typesetter, &sample, language, &page->below, -1, 1);
  page->space.below = has_below ? below->height : 0;
  page->space.grid.band = name->height + page->space.below + 2 * page->space.band_gap;
}

/**
 * guatu_wall_page_init:
 * @page: (out caller-allocates): a page
 * @figure: language, look and size of the page
 *
 * Draws the heading of a wall and finds out what room is left for its insets.
 */
void
guatu_wall_page_init (GuatuWallPage *page, const GuatuWall *wall,
                      const GuatuFigure *figure, GuatuTypesetter *typesetter)
{
  const GuatuCollection *collection = wall->collection;
  g_autofree char *id = guatu_collection_id (collection, "wall");
  g_auto (GuatuText) sources = { NULL, NULL };
  GuatuFigure large = *figure;
  double size;

  if (is_large (figure))
    large.least_type = MAX (figure->least_type, LARGE_TYPE);

  *page = (GuatuWallPage) {
    .scene = guatu_scene_new_page (collection->dataset, id,
                                   guatu_collection_title (collection), &large),
  };
  guatu_page_init (&page->page, page->scene, typesetter);
  guatu_page_draw_heading (&page->page, guatu_collection_title (collection),
                           guatu_collection_subtitle (collection), wall->subtitle);
  guatu_sources_list (wall->sources, &sources);
  if (page->scene->figure.house != NULL)
    guatu_sources_relabel (&sources, &page->scene->figure.house->source);
  size = title_size (page, wall, 0);
  page->footer = guatu_page_reserve_footer (
      &page->page, &sources,
      MAX (MIN (FOOTER_TYPE * size, page->page.style.note.size), large.least_type));
  page->band = (GuatuFont) {
    .size
    = MAX (BAND_TYPE * size, LEAST_BAND_TYPE * title_size (page, wall, large.least_type)),
    .bold = TRUE,
  };
  page->below = (GuatuFont) {
    .size = MAX (BELOW_TYPE * size, large.least_type),
    .least = large.least_type,
  };
  page->said
      = guatu_wall_page_subtitles (page, wall, BELOW_SHARE * inset_width (page, wall));
  page->space = (GuatuWallSpace) {
    .grid = { page->page.space, GUTTER * size, ROW_GAP * size, 0 },
    .band_gap = BAND_GAP * size,
  };
  find_bands (page, wall);
}

/**
 * guatu_wall_page_clear:
 * @page: a page
 */
void
guatu_wall_page_clear (GuatuWallPage *page)
{
  g_clear_pointer (&page->footer, guatu_label_free);
  g_clear_pointer (&page->said, g_free);
  g_clear_pointer (&page->scene, guatu_scene_unref);
}

/**
 * guatu_wall_page_type:
 * @scale: 1 for the type of a figure of the size of an inset, more for a larger one
 *
 * Returns: the figure whose type all insets of a grid take; their titles stay below
 *   that of the page
 */
GuatuFigure
guatu_wall_page_type (const GuatuWallPage *page, const GuatuGrid *grid, double scale)
{
  GuatuFigure type = page->scene->figure, lying;
  double most = TITLE_TYPE * page->page.style.title.size;

  /* No type is smaller than some, so on a small page titles may be alike. */
  for (gboolean too_large = TRUE; too_large && scale > LEAST_SCALE; scale *= SHRINK)
    {
      GuatuStyle style;

      type.width = grid->width * scale;
      type.height = grid->height * scale;
      lying = guatu_style_lying (&type);
      guatu_style_init (&style, &lying);
      too_large = style.title.size > most;
    }
  return lying;
}
